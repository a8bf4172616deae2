#pragma once

#include "ui/places/user/usersection.h"

class QPushButton;
class QToolButton;

namespace jackfield {

class CalloutBox;
class FieldRow;
class RuleList;
class SecretClipboard;
class SecretEdit;

/// Something secret of a user that is set at once, online only, and never kept: typed twice or generated, with the rules ticked as it is
/// typed. What it is, its rules and its words are those of who derives it.
class SecretSection : public UserSection {
    Q_OBJECT

public:
    SaveWords saveWords() const override;
    void discard() override;
    void save(bool held) override;
    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;

Q_SIGNALS:
    void secretSet(); ///< the provider has it

protected:
    struct Words {
        QString title, explanation, field, repeat, rules, caution, note, set, busy;
    };
    SecretSection(Session &session, Theme &theme, SecretClipboard &clipboard, Secret::Kind kind, const Words &words);

    void take(bool another) override;
    RuleList &rules() const { return *m_rules; }
    /// Shows which rules the text keeps; answers whether it keeps all.
    virtual bool judge(const QString &text) = 0;
    virtual QString generated() const = 0;
    /// What is wrong with its length or characters, when no rule in the list says so.
    virtual QString formProblem(const QString &) const { return {}; }
    /// What was wrong with it, in words.
    virtual QString problemText(const QString &code) const = 0;

private:
    QString text() const;
    void typed();
    void generate();
    void look();
    void answered(const Result<bool> &set);

    const Secret::Kind m_kind;
    const Words m_words;
    SecretEdit *m_field;
    FieldRow *m_fieldRow;
    SecretEdit *m_repeat;
    FieldRow *m_repeatRow;
    RuleList *m_rules;
    QPushButton *m_copy;
    CalloutBox *m_caution;
    CalloutBox *m_unknown;
    bool m_keepsRules = false;
    bool m_setting = false;
};

/// Portal password (S2.23 to S2.26).
class PasswordSection final : public SecretSection {
    Q_OBJECT

public:
    PasswordSection(Session &session, Theme &theme, SecretClipboard &clipboard);

protected:
    bool judge(const QString &text) override;
    QString generated() const override;
    QString problemText(const QString &code) const override;
};

/// Voicemail passcode (S2.27 to S2.33).
class PasscodeSection final : public SecretSection {
    Q_OBJECT

public:
    PasscodeSection(Session &session, Theme &theme, SecretClipboard &clipboard);

protected:
    bool judge(const QString &text) override;
    QString formProblem(const QString &text) const override;
    QString generated() const override;
    QString problemText(const QString &code) const override;
};

} // namespace jackfield
