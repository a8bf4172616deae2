#include "ui/places/dashboard/card.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace jackfield {

Card::Card(Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_head(new QHBoxLayout)
    , m_title(new PlainLabel(title, "strong", this))
    , m_stamp(new PlainLabel({}, "caption", this))
    , m_problem(new PlainLabel({}, "secondary", this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    Theme::setKind(this, "card");
    setAccessibleName(title);
    m_stamp->hide();
    m_problem->hide();
    m_problem->setWordWrap(true);
    m_head->setSpacing(theme.px("space.4"));
    m_head->addWidget(m_title);
    m_head->addStretch();
    m_head->addWidget(m_stamp);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme.px("space.4"));
    auto *layout = new QVBoxLayout(this);
    const int padding = theme.px("space.cardPadding");
    layout->setContentsMargins(padding, theme.px("space.5"), padding, padding);
    layout->setSpacing(theme.px("space.4"));
    layout->addLayout(m_head);
    layout->addWidget(m_problem);
    layout->addWidget(m_content, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setStamp(const QString &stamp)
{
    m_stamp->setText(stamp);
    m_stamp->setVisible(!stamp.isEmpty());
}

void Card::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_content->setVisible(text.isEmpty());
}

void Card::addBesideTitle(QWidget *widget) { m_head->insertWidget(m_head->indexOf(m_title) + 1, widget); }

void Card::addIconBeforeTitle(const QString &icon)
{
    auto *label = new QLabel(this);
    const auto draw = [this, label, icon] {
        label->setPixmap(m_theme.pixmap(icon, m_theme.px("icon.sizes.nav"), ColorRole::Link, devicePixelRatioF()));
    };
    connect(&m_theme, &Theme::changed, label, draw);
    draw();
    m_head->insertWidget(0, label);
}

QFrame *Card::makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    Theme::setKind(line, "line");
    return line;
}

void Card::clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clear(item->layout());
        delete item->widget();
        delete item;
    }
}

} // namespace jackfield
