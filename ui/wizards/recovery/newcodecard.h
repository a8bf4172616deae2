#pragma once

#include "ui/wizards/recovery/stepcard.h"

class QCheckBox;

namespace jackfield {

class PlainLabel;
class SecretClipboard;

/// Shows the new recovery code, this once, with ways to keep it: copy, print, save. It goes on when the person says that it is kept
/// (S0.22, faults.md 46).
class NewCodeCard final : public StepCard {
    Q_OBJECT

public:
    NewCodeCard(Theme &theme, SecretClipboard &clipboard, const OpenSignIn &open, QWidget *parent = nullptr);
    QWidget *firstField() override;
    int widest() const override { return 480; }
    bool isLostWhenClosed() const override { return true; }

    /// Writes it to a file that only its owner can read; false: it could not.
    bool saveTo(const QString &file);
    /// As it is printed and saved.
    QString sheet() const;

private:
    void print();
    void save();
    void say(const QString &sentence);

    SecretClipboard &m_clipboard;
    QWidget *m_copy = nullptr;
    PlainLabel *m_said;
    QCheckBox *m_kept;
};

} // namespace jackfield
