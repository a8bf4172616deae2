#include "ui/fields/accessibility.h"

#include "ui/fields/pickercombo.h"
#include "ui/fields/stepbutton.h"
#include "ui/fields/steprail.h"

#include <QAccessibleWidget>

namespace jackfield {

namespace {

class StepInterface final : public QAccessibleWidget {
public:
    explicit StepInterface(StepButton *button) : QAccessibleWidget(button, QAccessible::PageTab) { }

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

class PickerInterface final : public QAccessibleWidget {
public:
    explicit PickerInterface(PickerCombo *combo) : QAccessibleWidget(combo, QAccessible::ComboBox) { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? combo()->shown() : QAccessibleWidget::text(kind);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = combo()->isOpen();
        state.hasPopup = true;
        return state;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }

    void doAction(const QString &action) override
    {
        if (action == showMenuAction() || action == pressAction())
            combo()->showPopup();
    }

private:
    PickerCombo *combo() const { return static_cast<PickerCombo *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *button = qobject_cast<StepButton *>(object))
        return new StepInterface(button);
    if (auto *rail = qobject_cast<StepRail *>(object))
        return new QAccessibleWidget(rail, QAccessible::PageTabList);
    if (auto *combo = qobject_cast<PickerCombo *>(object))
        return new PickerInterface(combo);
    return nullptr;
}

} // namespace

void installFieldAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed)
}

} // namespace jackfield
