#include "ui/fields/steprail.h"

#include "ui/fields/accessibility.h"
#include "ui/fields/stepbutton.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace jackfield {

StepRail::StepRail(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    installFieldAccessibility();
    setAccessibleName(tr("Steps"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addStretch(1);
}

void StepRail::addStep(const QString &name, const QString &about)
{
    const int index = count();
    auto *button = new StepButton(m_theme, index + 1, name, about, this);
    connect(button, &StepButton::clicked, this, [this, index] { Q_EMIT stepClicked(index); });
    m_column->insertWidget(index, button);
    m_steps.append(button);
}

void StepRail::setCurrent(int step)
{
    m_current = step;
    m_furthest = qMax(m_furthest, step);
    for (int index = 0; index < count(); ++index) {
        m_steps.at(index)->setProgress(
            index == step             ? StepButton::Progress::Current
                : index <= m_furthest ? StepButton::Progress::Done
                                      : StepButton::Progress::Ahead);
    }
}

} // namespace jackfield
