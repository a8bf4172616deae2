#include "ui/places/dashboard/valuelines.h"

#include "ui/fields/plainlabel.h"
#include "ui/places/dashboard/swatch.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace jackfield {

ValueLines::ValueLines(Theme &theme, Align align, QWidget *parent) : QWidget(parent), m_theme(theme), m_align(align)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

int ValueLines::add(const QString &name, std::optional<ColorRole> swatch)
{
    auto *row = new QWidget(this);
    auto *value = new PlainLabel({}, m_align == Align::Right ? "medium" : "", row);
    value->setAccessibleName(name);
    auto *cells = new QHBoxLayout;
    cells->setContentsMargins(0, m_theme.px("space.3"), 0, m_theme.px("space.3"));
    cells->setSpacing(m_theme.px("space.4"));
    if (swatch)
        cells->addWidget(new Swatch(m_theme, *swatch, row));
    else if (m_align == Align::Right)
        cells->addSpacing(10 + m_theme.px("space.4")); // under the words of the lines that have one
    auto *label = new PlainLabel(name, "secondary", row);
    cells->addWidget(label);
    if (m_align == Align::Beside) {
        label->setMinimumWidth(116);
        cells->addWidget(value, 1);
    } else {
        cells->addStretch();
        cells->addWidget(value);
    }
    auto *line = new QFrame(row);
    Theme::setKind(line, "line");
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(cells);
    column->addWidget(line);
    layout()->addWidget(row);
    m_lines += Line{row, value};
    return int(m_lines.size()) - 1;
}

void ValueLines::setValue(int line, const QString &value)
{
    m_lines.at(line).value->setText(value);
    m_lines.at(line).row->setVisible(!value.isEmpty());
}

} // namespace jackfield
