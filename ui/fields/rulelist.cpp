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
    for (const Rule &rule : rules)
        add(rule);
    connect(&theme, &Theme::changed, this, [this] {
        for (const Row &row : std::as_const(m_rows))
            show(row);
    });
}

void RuleList::add(const Rule &rule)
{
    const Row row{rule, new QLabel(this), new PlainLabel(rule.text, "secondary", this)};
    row.text->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px("space.3"));
    line->addWidget(row.icon, 0, Qt::AlignTop);
    line->addWidget(row.text, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    m_rows.append(row);
    show(row);
}

void RuleList::addNote(const QString &text) { layout()->addWidget(new PlainLabel(text, "caption", this)); }

void RuleList::setMark(int rule, Mark mark)
{
    if (m_rows.at(rule).rule.mark == mark)
        return;
    m_rows[rule].rule.mark = mark;
    show(m_rows.at(rule));
}

void RuleList::setBroken(const QStringList &codes)
{
    for (int rule = 0; rule < m_rows.size(); ++rule)
        setMark(rule, codes.contains(m_rows.at(rule).rule.code) ? Mark::Open : Mark::Met);
}

void RuleList::show(const Row &row)
{
    const bool met = row.rule.mark == Mark::Met;
    const bool broken = row.rule.mark == Mark::Broken;
    row.icon->setPixmap(m_theme.pixmap(
        met          ? QStringLiteral("check")
            : broken ? QStringLiteral("close")
                     : QStringLiteral("minus"),
        m_theme.px("icon.sizes.inline"),
        met          ? ColorRole::Success
            : broken ? ColorRole::Danger
                     : ColorRole::TextTertiary,
        devicePixelRatioF()));
    Theme::setStyleProperty(row.text, "tint", broken ? QStringLiteral("danger") : QString());
    if (row.rule.mark == Mark::Elsewhere)
        row.text->setAccessibleName(row.rule.text);
    else
        row.text->setAccessibleName(met ? tr("%1: met").arg(row.rule.text) : tr("%1: not met").arg(row.rule.text));
}

} // namespace jackfield
