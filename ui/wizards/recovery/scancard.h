#pragma once

#include "ui/wizards/recovery/stepcard.h"

class QLineEdit;

namespace jackfield {

class SecretClipboard;

/// The authenticator's QR code, its key as text for who cannot scan, and the security code that the app then makes (S0.21).
class ScanCard final : public StepCard {
    Q_OBJECT

public:
    ScanCard(Theme &theme, SecretClipboard &clipboard, const OpenSignIn &open, QWidget *parent = nullptr);
    void refuse(const Error &error) override;
    QWidget *firstField() override;
    int widest() const override { return 580; }

private:
    QWidget *numbered(int number, QWidget *what);

    QLineEdit *m_code;
};

} // namespace jackfield
