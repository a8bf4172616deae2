#pragma once

#include "core/base/error.h"
#include "core/domain/device.h"
#include "ui/wizards/setupuser/setuppage.h"

#include <functional>

namespace jackfield {

class CalloutBox;
class PlainLabel;
class ReviewSection;

/// Step 4: everything once more, what happens after it is applied, and what went wrong with a save.
class ReviewPage final : public SetUpPage {
    Q_OBJECT

public:
    ReviewPage(Session &session, Theme &theme, UserSetupBuilder &builder, std::function<std::optional<Device>()> chosenDevice);

    void entered() override;
    QWidget *firstField() const override { return nullptr; }

    void showFailure(const QString &bold, const QString &plain); ///< empty: none
    QString failure() const;
    ReviewSection *section(SetupPage page) const;
    QString afterwards() const; ///< the lines of "After it is applied"

Q_SIGNALS:
    void editRequested(jackfield::SetupPage page);

protected:
    void read() override;

private:
    ReviewSection *add(const QString &name, SetupPage page);
    void showDetails();
    void showStation();
    void showDevice();
    void showAfterwards();

    Session &m_session;
    std::function<std::optional<Device>()> m_chosenDevice;
    CalloutBox *m_failure;
    ReviewSection *m_details;
    ReviewSection *m_number;
    ReviewSection *m_station;
    ReviewSection *m_device;
    CalloutBox *m_after;
    QWidget *m_afterLines = nullptr;
    QStringList m_afterTexts;
};

} // namespace jackfield
