#pragma once

#include <QWidget>

namespace jackfield {

class FieldRow;
class RuleList;
class SecretEdit;
class Theme;

/// A new portal password, twice, with the live list of what it must have (core/domain/passwordrules).
class NewPasswordFields final : public QWidget {
    Q_OBJECT

public:
    explicit NewPasswordFields(Theme &theme, QWidget *parent = nullptr);

    /// Says at the fields what is wrong, and puts the focus there; true when nothing is.
    bool check();
    QString password() const;
    void clear();
    /// What the provider refused, by the codes of its answer.
    void setRefused(const QStringList &codes);

Q_SIGNALS:
    void edited();
    void submitted(); ///< Return in one of them

private:
    SecretEdit *m_first;
    SecretEdit *m_second;
    FieldRow *m_firstRow;
    FieldRow *m_secondRow;
    RuleList *m_rules;
};

} // namespace jackfield
