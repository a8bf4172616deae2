#pragma once

#include "core/base/error.h"
#include "core/domain/customer.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace jackfield {

class CalloutBox;
class FieldRow;
class PickerCombo;
class Theme;

/// Why, how and for how long somebody wants to act as a customer (S1.6). What was typed stays, whatever goes wrong.
class AccessForm final : public QWidget {
    Q_OBJECT

public:
    explicit AccessForm(Theme &theme, QWidget *parent = nullptr);

    /// What was filled in; nothing when something is missing, which is then said at its field.
    std::optional<AccessRequest> request();
    void showFault(const Error &error, const QString &provider);
    void clearFault();
    void focusReason();
    /// Another customer: what was typed was for the one before.
    void clear();

Q_SIGNALS:
    void submitted(); ///< Enter in the reason

private:
    Theme &m_theme;
    QLineEdit *m_reason;
    FieldRow *m_reasonRow;
    PickerCombo *m_mode;
    QSpinBox *m_minutes;
    CalloutBox *m_fault;
};

} // namespace jackfield
