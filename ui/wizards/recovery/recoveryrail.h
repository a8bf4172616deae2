#pragma once

#include "core/session/frontdesk.h"

#include <QWidget>

namespace jackfield {

class StepRail;
class Theme;

/// Beside the steps: which there are, and how far one is.
class RecoveryRail final : public QWidget {
    Q_OBJECT

public:
    /// With `recovers`, the first of them is the recovery code.
    RecoveryRail(Theme &theme, const QString &providerName, bool recovers, QWidget *parent = nullptr);

    void showRecoveryCode();
    void showStep(SignInStep::Kind kind);

private:
    StepRail *m_rail;
    bool m_recovers;
};

} // namespace jackfield
