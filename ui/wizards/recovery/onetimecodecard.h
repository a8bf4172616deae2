#pragma once

#include "ui/wizards/recovery/stepcard.h"

namespace jackfield {

class CodeEdit;

/// Asks for the one-time code of the authenticator app (S0.17 is the way round it).
class OneTimeCodeCard final : public StepCard {
    Q_OBJECT

public:
    OneTimeCodeCard(Theme &theme, const OpenSignIn &open, QWidget *parent = nullptr);
    void refuse(const Error &error) override;
    QWidget *firstField() override;
    int widest() const override { return 372; }

Q_SIGNALS:
    void recoveryWanted();

private:
    CodeEdit *m_code;
};

} // namespace jackfield
