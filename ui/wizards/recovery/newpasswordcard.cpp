#include "ui/wizards/recovery/newpasswordcard.h"

#include "ui/fields/newpasswordfields.h"

#include <QVBoxLayout>

namespace jackfield {

NewPasswordCard::NewPasswordCard(Theme &theme, const OpenSignIn &open, QWidget *parent)
    : StepCard(theme, open, parent)
    , m_fields(new NewPasswordFields(theme, this))
{
    setTitle(tr("Choose a new password"), tr("The one you have was made for you. From now on you sign in with your own."));
    setBack(tr("Back"));
    setWords(tr("Continue"), tr("Saving…"));
    content()->addWidget(m_fields);
    connect(m_fields, &NewPasswordFields::submitted, this, &SignInCard::go);
    connect(m_fields, &NewPasswordFields::edited, this, &SignInCard::clearFault);
    connect(this, &SignInCard::continued, this, [this] {
        if (m_fields->check())
            Q_EMIT answered(SetNewPassword{m_fields->password()});
    });
}

void NewPasswordCard::refuse(const Error &error)
{
    QStringList codes;
    for (const FieldError &field : error.fields) {
        if (field.field == QLatin1String("password"))
            codes += field.code;
    }
    if (codes.isEmpty())
        return StepCard::refuse(error);
    m_fields->setRefused(codes);
}

QWidget *NewPasswordCard::firstField() { return m_fields; }

} // namespace jackfield
