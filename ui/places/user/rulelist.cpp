#include "ui/places/user/rulelist.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jackfield {

RuleList::RuleList(Theme &theme, const QString &title, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.3"));
    layout->addWidget(new PlainLabel(title, "label", this));
    connect(&theme, &Theme::changed, this, [this] {
        for (const Rule &rule : std::as_const(m_rules))
            draw(rule);
    });
}

int RuleList::add(const QString &text, Mark mark)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px("space.iconToText"));
    const Rule rule{text, new QLabel(this), new PlainLabel(text, "secondary", this), mark};
    rule.label->setWordWrap(true);
    rule.icon->setFixedWidth(14);
    line->addWidget(rule.icon, 0, Qt::AlignTop);
    line->addWidget(rule.label, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    m_rules.append(rule);
    draw(rule);
    return int(m_rules.size()) - 1;
}

void RuleList::addNote(const QString &text) { layout()->addWidget(new PlainLabel(text, "caption", this)); }

void RuleList::setMark(int rule, Mark mark)
{
    m_rules[rule].mark = mark;
    draw(m_rules.at(rule));
}

void RuleList::draw(const Rule &rule)
{
    const bool met = rule.mark == Mark::Met;
    const bool broken = rule.mark == Mark::Broken;
    const QString icon = met ? QStringLiteral("check") : broken ? QStringLiteral("close") : QStringLiteral("minus");
    const ColorRole role = met ? ColorRole::Success : broken ? ColorRole::Danger : ColorRole::TextTertiary;
    rule.icon->setPixmap(m_theme.pixmap(icon, 14, role, devicePixelRatioF()));
    Theme::setStyleProperty(rule.label, "tint", broken ? QStringLiteral("danger") : QString());
    //: A rule of a password: "1 number: met"
    rule.label->setAccessibleName((met ? tr("%1: met") : broken ? tr("%1: not met") : QStringLiteral("%1")).arg(rule.text));
}

} // namespace jackfield
