#pragma once

#include "core/session/session.h"

#include <QFrame>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace jackfield {

class CalloutBox;
class DetailRows;
class DeviceList;
class ElidedLabel;
class PlainLabel;
class TagLine;
class Theme;

/// What is known of one user, at the right of the list.
class DetailPane final : public QFrame {
    Q_OBJECT

public:
    explicit DetailPane(Theme &theme, QWidget *parent = nullptr);

    /// Shows the user at once; devices come with setDevices(). `policy` says which fields the account has.
    void showUser(const User &user, const QString &station, const AccountPolicy &policy);
    void setDevices(const UserId &user, const QList<Device> &devices);
    void showNobody();
    const UserId &user() const { return m_user; }

Q_SIGNALS:
    void closeRequested();
    void editRequested();
    void escapePressed();
    void copied(const QString &what);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    void makeRows();
    void showEmergency(const User &user);

    Theme &m_theme;
    UserId m_user;
    ElidedLabel *m_name;
    ElidedLabel *m_line;
    QToolButton *m_edit;
    QToolButton *m_close;
    PlainLabel *m_nobody;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    CalloutBox *m_callout;
    DetailRows *m_rows;
    TagLine *m_tags;
    PlainLabel *m_devicesTitle;
    DeviceList *m_devices;
    PlainLabel *m_changed;
    int m_number = 0; ///< rows
    int m_extension = 0;
    int m_email = 0;
    int m_signInId = 0;
    int m_username = 0;
    int m_station = 0;
    int m_plan = 0;
    int m_portal = 0;
    int m_admin = 0;
    int m_mobile = 0;
    int m_tagRow = 0;
};

} // namespace jackfield
