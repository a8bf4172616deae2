#include "ui/lists/filterbar.h"

#include "ui/fields/flowlayout.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

namespace jackfield {

FilterBar::FilterBar(Theme &theme, const QString &name, const QList<Filter> &filters, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    auto *layout = new FlowLayout(theme.px("space.3"), this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(this);
    for (const Filter &filter : filters) {
        auto *button = new QPushButton(this);
        button->setText(filter.text);
        button->setAccessibleName(filter.text);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        Theme::setKind(button, "chip");
        group->addButton(button);
        layout->addWidget(button);
        m_chips.append({filter, button});
        connect(button, &QPushButton::clicked, this, [this, key = filter.key] {
            m_current = key;
            Q_EMIT chosen(key);
        });
    }
    auto *rest = new QWidget(this); // of the last line
    rest->setFixedHeight(1);
    layout->addWidget(rest);
    if (!m_chips.isEmpty())
        setCurrent(m_chips.first().filter.key);
}

void FilterBar::setCounts(const QHash<QString, qint64> &counts)
{
    for (const Chip &chip : std::as_const(m_chips)) {
        const QString count = QLocale().toString(counts.value(chip.filter.key));
        chip.button->setText(QStringLiteral("%1 %2").arg(chip.filter.text, count));
        chip.button->setAccessibleName(chip.button->text());
    }
}

void FilterBar::setCurrent(const QString &key)
{
    const bool known = std::any_of(m_chips.cbegin(), m_chips.cend(), [&](const Chip &chip) { return chip.filter.key == key; });
    m_current = known ? key : m_chips.first().filter.key;
    for (const Chip &chip : std::as_const(m_chips))
        chip.button->setChecked(chip.filter.key == m_current);
}

} // namespace jackfield
