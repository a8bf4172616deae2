#pragma once

#include "ui/pending/handoverplan.h"

#include <QFrame>

class QCheckBox;
class QHBoxLayout;
class QPushButton;

namespace jackfield {

class Pill;
class PlainLabel;
class SecretClipboard;
class SecretEdit;
class Theme;

/// A step of a hand-over: whether somebody wants it, what it does, how far it is, and the button of one that only a person can do. A secret
/// that was made here stands below it until the dialog is closed.
class HandOverRow final : public QFrame {
    Q_OBJECT

public:
    HandOverRow(Theme &theme, SecretClipboard &clipboard, const QString &title, const QString &detail, QWidget *parent = nullptr);

    QCheckBox *box() const { return m_box; }
    /// A button at the right; a step may have several.
    QPushButton *addButton(const QString &text);
    /// Before it begins: whether it may be left out.
    void showChoice(bool wanted, bool needed);
    /// From then on.
    void showState(bool wanted, HandOverState state, const QString &word, bool canAct);
    void showProblem(const QString &text);
    void showSecret(const QString &secret, const QString &note);

private:
    Theme &m_theme;
    QCheckBox *m_box;
    PlainLabel *m_detail;
    PlainLabel *m_always;
    Pill *m_state;
    PlainLabel *m_problem;
    QWidget *m_secretLine;
    SecretEdit *m_secret;
    PlainLabel *m_note;
    QList<QPushButton *> m_buttons;
    QHBoxLayout *m_line;
};

} // namespace jackfield
