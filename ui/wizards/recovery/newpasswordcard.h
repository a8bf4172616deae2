#pragma once

#include "ui/wizards/recovery/stepcard.h"

namespace jackfield {

class NewPasswordFields;

/// The first password was made by somebody else: asks for one of one's own (S3.16).
class NewPasswordCard final : public StepCard {
    Q_OBJECT

public:
    NewPasswordCard(Theme &theme, const OpenSignIn &open, QWidget *parent = nullptr);
    void refuse(const Error &error) override;
    QWidget *firstField() override;

private:
    NewPasswordFields *m_fields;
};

} // namespace jackfield
