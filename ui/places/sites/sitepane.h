#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace jackfield {

class CalloutBox;
class ContactForm;
class Draft;
class FactLines;
class Pill;
class PlainLabel;
class Theme;

/// Manage Site (S0.9): whether it is online, and its contact information, to be read and edited in place. A site that is offline is edited all
/// the same: the change waits until it returns (S0.8). What is typed is kept as a draft of that site until it is saved or given up.
class SitePane final : public QFrame {
    Q_OBJECT

public:
    SitePane(Session &session, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    const SiteId &site() const { return m_site.id; }
    void setAdministrators(const QList<Administrator> &administrators);
    /// Shows newer data of the same site, or another site: then what was typed is gone.
    void showSite(const Site &site);
    /// Goes on with a change that was refused, with the reasons at their fields.
    void fix(const CommandStatus &status);
    bool isEdited() const;
    bool isSaving() const; ///< what was typed is on its way to be kept; settled() says how that ended
    void focusStart();
    static QString draftName(const QString &of); ///< of a site's id, or of a refused change's key

public Q_SLOTS:
    void beginEdit();

Q_SIGNALS:
    void closeRequested();
    void changesRequested(const jackfield::IdempotencyKey &key); ///< to see what waits
    void saved(const jackfield::IdempotencyKey &key, bool held);
    void failed(const jackfield::Error &error); ///< this computer could not keep it
    void settled();                             ///< it is saved, or still typed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeContact();
    void openForm();
    void offerDraft();
    void endEdit();
    void showRead();
    void showState();
    void askSince();
    void save(bool held);
    Site withWaiting() const;
    std::optional<CommandStatus> waiting() const;

    Session &m_session;
    Theme &m_theme;
    const Clock &m_clock;
    Site m_site;
    QList<Administrator> m_administrators;
    QDateTime m_offlineSince;
    std::optional<IdempotencyKey> m_fixing; ///< the refused change that what is typed replaces
    PlainLabel *m_name;
    Pill *m_state;
    QScrollArea *m_scroll;
    QToolButton *m_edit = nullptr;
    Pill *m_editing = nullptr;
    FactLines *m_facts;
    ContactForm *m_form;
    Draft *m_draft;
    CalloutBox *m_offline;
    CalloutBox *m_pending;
    CalloutBox *m_note;
    IdempotencyKey m_pendingKey;
    bool m_saving = false;
};

} // namespace jackfield
