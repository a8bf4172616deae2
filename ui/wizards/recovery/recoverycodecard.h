#pragma once

#include "ui/wizards/recovery/stepcard.h"

class QCheckBox;
class QLineEdit;

namespace jackfield {

/// Takes the recovery code, after it has said what that does (S0.18, S0.19).
class RecoveryCodeCard final : public StepCard {
    Q_OBJECT

public:
    RecoveryCodeCard(Theme &theme, const OpenSignIn &open, QWidget *parent = nullptr);
    QWidget *firstField() override;

private:
    QLineEdit *m_code;
    QCheckBox *m_understood;
};

} // namespace jackfield
