#include "ui/fields/calloutbox.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

CalloutBox::CalloutBox(Theme &theme, State state, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_state(state)
    , m_icon(new QLabel)
    , m_bold(new PlainLabel({}, "strong"))
    , m_plain(new PlainLabel({}, "secondary"))
    , m_column(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 11, 13, 11);
    row->setSpacing(theme.px("space.5"));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    m_column->setSpacing(2);
    m_column->addWidget(m_bold);
    m_column->addWidget(m_plain);
    for (PlainLabel *label : {m_bold, m_plain}) {
        label->setWordWrap(true);
        label->hide();
    }
    // Not Maximum: its hint is for another width, and longer words would be cut.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setState(state);
    connect(&theme, &Theme::changed, this, &CalloutBox::showIcon);
}

void CalloutBox::setState(State state)
{
    m_state = state;
    m_iconName = QString::fromLatin1(lookOf(state).icon);
    showIcon();
    update();
}

void CalloutBox::setIconName(const QString &name)
{
    m_iconName = name;
    showIcon();
}

void CalloutBox::showIcon()
{
    m_icon->setPixmap(m_theme.pixmap(m_iconName, m_theme.px("icon.sizes.nav"), lookOf(m_state).text, devicePixelRatioF()));
}

void CalloutBox::setText(const QString &bold, const QString &plain)
{
    const bool news = bold != m_bold->text() || plain != m_plain->text();
    m_bold->setText(bold);
    m_bold->setVisible(!bold.isEmpty());
    m_plain->setText(plain);
    m_plain->setVisible(!plain.isEmpty());
    setAccessibleName(bold.isEmpty() ? plain : bold);
    setAccessibleDescription(bold.isEmpty() ? QString() : plain);
    if (news && isVisible() && m_state != State::Info) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString CalloutBox::boldText() const { return m_bold->text(); }

QString CalloutBox::plainText() const { return m_plain->text(); }

QPushButton *CalloutBox::addButton(const QString &text)
{
    if (!m_buttons) {
        m_buttons = new QHBoxLayout;
        m_buttons->setSpacing(m_theme.px("space.6"));
        m_buttons->addStretch(1);
        m_column->addLayout(m_buttons);
    }
    auto *button = new QPushButton(text);
    Theme::setKind(button, "link");
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void CalloutBox::addContent(QWidget *widget)
{
    m_column->addWidget(widget);
    widget->show();
}

void CalloutBox::paintEvent(QPaintEvent *)
{
    const StateLook look = lookOf(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(look.border), 1));
    painter.setBrush(m_theme.color(look.background));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px("radius.card"), m_theme.px("radius.card"));
}

} // namespace jackfield
