#include "ui/fields/stepaccessible.h"

#include "ui/fields/stepbutton.h"
#include "ui/fields/steprail.h"

#include <QAccessibleWidget>

namespace jackfield {

namespace {

class StepInterface final : public QAccessibleWidget {
public:
    explicit StepInterface(StepButton *button) : QAccessibleWidget(button, QAccessible::PageTab) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const auto *button = qobject_cast<const StepButton *>(widget());
        state.selectable = true;
        state.selected = button && button->progress() == StepButton::Progress::Current;
        return state;
    }

    QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString &action) override
    {
        if (auto *button = qobject_cast<StepButton *>(widget()); button && action == pressAction())
            button->click();
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *button = qobject_cast<StepButton *>(object))
        return new StepInterface(button);
    if (auto *rail = qobject_cast<StepRail *>(object))
        return new QAccessibleWidget(rail, QAccessible::PageTabList);
    return nullptr;
}

} // namespace

void installStepAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace jackfield
