#pragma once

#include "core/domain/device.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace jackfield {

class DeviceListModel;
class PlainLabel;
class Session;
class Theme;

/// "Search and add a device": a search field with the devices below it, from the copy, so it works offline. Up and Down move, Enter
/// picks; on a device that somebody has, Enter or a click asks to open that user (S1.16).
class DeviceSearchBox final : public QWidget {
    Q_OBJECT

public:
    DeviceSearchBox(Session &session, Theme &theme, QWidget *parent = nullptr);

    void setChosen(const DeviceId &id);
    void search();
    std::optional<Device> device(const DeviceId &id) const; ///< of those shown

    QLineEdit *searchField() const { return m_search; }
    QListView *list() const { return m_list; }
    QCheckBox *freeFirst() const { return m_freeFirst; }

Q_SIGNALS:
    void chosen(const jackfield::Device &device);
    void cleared();
    void holderRequested(const jackfield::UserId &user);
    void searched();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pick(int row);
    void show(const QList<Device> &devices);

    Session &m_session;
    Theme &m_theme;
    DeviceListModel *m_model;
    QLineEdit *m_search;
    QCheckBox *m_freeFirst;
    QListView *m_list;
    PlainLabel *m_message;
    QTimer m_debounce;
    DeviceId m_chosen;
    quint64 m_asked = 0;
};

} // namespace jackfield
