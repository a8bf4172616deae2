#pragma once

#include "ui/wizards/recovery/stepcard.h"

class QLineEdit;

namespace jackfield {

class FieldRow;
class PlainLabel;

/// Names the device, and shows how the authenticator app will show it (S0.20).
class DeviceNameCard final : public StepCard {
    Q_OBJECT

public:
    DeviceNameCard(Theme &theme, const OpenSignIn &open, QWidget *parent = nullptr);
    void refuse(const Error &error) override;
    QWidget *firstField() override;

private:
    void look();

    QLineEdit *m_name;
    PlainLabel *m_preview;
    FieldRow *m_row;
};

} // namespace jackfield
