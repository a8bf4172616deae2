#pragma once

#include "core/session/session.h"
#include "ui/fields/wizardpage.h"

#include <QHash>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLineEdit;
QT_END_NAMESPACE

namespace jackfield {

class FieldRow;
class PickerCombo;

/// Who it is (S0.4, S0.6, S3.10 to S3.14). Fields that the account does not have are not there. The e-mail address is asked about as it is
/// typed: one address, one role, on all accounts (S3.11).
class AdministratorDetails final : public WizardPage {
    Q_OBJECT

public:
    /// `before`: as it is, when it is changed; it has no id when it is added.
    AdministratorDetails(Session &session, Theme &theme, const Administrator &before);

    bool isComplete() const override { return problems().isEmpty(); }
    QWidget *showProblems() override;
    QWidget *firstField() const override;

    const Administrator &before() const { return m_before; }
    /// What was typed, with numbers as E.164.
    Administrator typed() const;
    void type(const Administrator &administrator);
    /// What the provider refused: it stays at its field until that is changed. Answers whether a field of this page is among them.
    bool refuse(const QList<FieldError> &errors);
    void showDraftNote(bool shown);

Q_SIGNALS:
    void edited();
    void startOverRequested();
    void accessTableRequested();

private:
    QLineEdit *addText(const char *field, const QString &label);
    void addLanguages();
    void addBrands();
    void addNotes();
    void place(const QList<QWidget *> &cells);
    QList<FieldError> problems() const;
    QString words(const FieldError &error) const;
    void changed(const char *field);
    void look(const QString &field);
    void askAboutEmail();

    struct Refusal {
        FieldError error;
        QString value;
    };

    Session &m_session;
    Administrator m_before;
    Administrator m_typed;
    QHash<QString, FieldRow *> m_rows;
    QStringList m_order;
    QHash<QString, QLineEdit *> m_texts;
    QList<Refusal> m_refusals;
    QButtonGroup *m_languages = nullptr;
    PickerCombo *m_brand = nullptr;
    QWidget *m_draft = nullptr;
    QString m_asked;
    bool m_isShowing = false; ///< what stands in the fields is not typed
};

} // namespace jackfield
