#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace jackfield {

class CalloutBox;
class FactLines;
class Pill;
class PlainLabel;
class Theme;

/// One administrator: how to reach them, whether they have registered, which sites they are the contact of, and what can be done.
class AdministratorPane final : public QFrame {
    Q_OBJECT

public:
    AdministratorPane(Session &session, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    const AdministratorId &administrator() const { return m_administrator.id; }
    void showAdministrator(const Administrator &administrator, const QList<Site> &sites, qsizetype howMany);
    void focusStart();

Q_SIGNALS:
    void closeRequested();
    void editRequested(const QString &id);
    void resendRequested(const QString &id);
    void passwordRequested(const QString &id);
    void removeRequested(const QString &id);
    void changesRequested(const jackfield::IdempotencyKey &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QPushButton *addAction(const char *icon, void (AdministratorPane::*asked)(const QString &));
    static void allow(QPushButton *button, const QString &why);
    void showFacts(const QList<Site> &sites);
    void showPending();

    Session &m_session;
    Theme &m_theme;
    const Clock &m_clock;
    Administrator m_administrator;
    PlainLabel *m_name;
    Pill *m_state;
    QVBoxLayout *m_body;
    CalloutBox *m_pending;
    FactLines *m_facts;
    PlainLabel *m_sitesTitle;
    PlainLabel *m_sites;
    QPushButton *m_edit = nullptr;
    QPushButton *m_resend = nullptr;
    QPushButton *m_password = nullptr;
    QPushButton *m_remove = nullptr;
    IdempotencyKey m_pendingKey;
};

} // namespace jackfield
