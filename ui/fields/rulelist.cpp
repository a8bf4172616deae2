#include "ui/fields/rulelist.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace jackfield {

RuleList::RuleList(Theme &theme, const QString &title, const QList<Rule> &rules, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.2"));
    layout->addWidget(new PlainLabel(title, "label", this));
    for (const Rule &rule : rules) {
        Row row{rule, new QLabel(this), new PlainLabel(rule.text, "secondary", this)};
        row.text->setWordWrap(true);
        auto *line = new QHBoxLayout;
        line->setSpacing(theme.px("space.3"));
        line->addWidget(row.icon, 0, Qt::AlignTop);
        line->addWidget(row.text, 1);
        layout->addLayout(line);
        m_rows.append(row);
        show(m_rows.last());
    }
    connect(&theme, &Theme::changed, this, [this] {
        for (Row &row : m_rows)
            show(row);
    });
}

void RuleList::setBroken(const QStringList &codes)
{
    for (Row &row : m_rows) {
        const bool met = !codes.contains(row.rule.code);
        if (met == row.met)
            continue;
        row.met = met;
        show(row);
    }
}

void RuleList::show(Row &row)
{
    row.icon->setPixmap(m_theme.pixmap(
        row.met ? QStringLiteral("check") : QStringLiteral("minus"), m_theme.px("icon.sizes.inline"),
        row.met ? ColorRole::Success : ColorRole::TextTertiary, devicePixelRatioF()));
    row.text->setAccessibleName(row.met ? tr("%1: met").arg(row.rule.text) : tr("%1: not met").arg(row.rule.text));
}

} // namespace jackfield
