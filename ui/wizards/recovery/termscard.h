#pragma once

#include "ui/wizards/recovery/stepcard.h"

class QCheckBox;

namespace jackfield {

/// The terms of service (S0.20). The provider names their version and where they stand; the address is shown before it is opened.
class TermsCard final : public StepCard {
    Q_OBJECT

public:
    TermsCard(Theme &theme, const OpenSignIn &open, QWidget *parent = nullptr);
    QWidget *firstField() override;
    int widest() const override { return 520; }

private:
    QCheckBox *m_accept;
};

} // namespace jackfield
