#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace jackfield {

class StepButton;
class Theme;

/// The steps of a wizard. Steps that are done, and those up to the furthest one reached, can be clicked. For assistive technology a tab
/// list with tabs.
class StepRail final : public QWidget {
    Q_OBJECT

public:
    explicit StepRail(Theme &theme, QWidget *parent = nullptr);

    void addStep(const QString &name, const QString &about);
    int count() const { return int(m_steps.size()); }
    int current() const { return m_current; }
    void setCurrent(int step);
    StepButton *step(int index) const { return m_steps.at(index); }

Q_SIGNALS:
    void stepClicked(int step);

private:
    Theme &m_theme;
    QVBoxLayout *m_column;
    QList<StepButton *> m_steps;
    int m_current = -1;
    int m_furthest = 0;
};

} // namespace jackfield
