#pragma once

#include "core/session/session.h"
#include "ui/pending/fieldvalues.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace jackfield {

class CalloutBox;
class ConflictView;
class DiffTable;
class ElidedLabel;
class PlainLabel;
class Theme;

/// One change that waits: what it would do field by field, why it waits, and everything that can be done about it.
class ChangeDetail final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeDetail(Theme &theme, QWidget *parent = nullptr);

    /// `now`: the object at the provider as far as this computer knows, by its field table; empty: there is none.
    void show(const CommandStatus &status, Link link, const QJsonObject &now, const FieldValues &values, const QDateTime &clock);
    void showNothing();
    /// Nothing may be sent, for this reason; empty: it may.
    void forbid(const QString &why);

Q_SIGNALS:
    void applyRequested(); ///< let it go, or try it again
    void fixRequested();
    void discardRequested();
    void openUserRequested();
    void chosen(const jackfield::ConflictChoice &choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showConflict(const CommandStatus &status, const FieldValues &values);
    void showActions(const CommandStatus &status);
    void clearActions();
    QPushButton *action(const QString &text, const char *kind);
    QPushButton *sendAction(const QString &text, const char *kind); ///< leads to something being sent

    Theme &m_theme;
    QLabel *m_tile;
    ElidedLabel *m_title;
    PlainLabel *m_caption;
    QPushButton *m_open;
    CalloutBox *m_callout;
    DiffTable *m_diff;
    ConflictView *m_conflict;
    QHBoxLayout *m_actions;
    QScrollArea *m_scroll;
    QString m_whyNot;
    IdempotencyKey m_key; ///< what is shown
    CommandState m_state = CommandState::Queued;
};

} // namespace jackfield
