#include "ui/places/users/waitingstrip.h"

#include "ui/fields/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace jackfield {

WaitingStrip::WaitingStrip(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_count(new PlainLabel(this))
    , m_names(new ElidedLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px("space.pageMargin"), 0, theme.px("space.pageMargin"), 0);
    layout->setSpacing(theme.px("space.iconToText"));
    layout->addWidget(m_icon);
    layout->addWidget(m_count);
    layout->addWidget(m_names, 1);
    setMinimumHeight(theme.px("table.row.regular"));
    connect(&theme, &Theme::changed, this, &WaitingStrip::restyle);
    restyle();
    hide();
}

void WaitingStrip::show(const QList<CommandStatus> &commands)
{
    QStringList names;
    for (const CommandStatus &status : commands) {
        if (std::holds_alternative<SetUpUser>(status.command) && status.state != CommandState::Applied)
            names += commandSubject(status.command);
    }
    m_count->setText(tr("%n user(s) waiting to be set up:", nullptr, int(names.size())));
    m_names->setText(QLocale().createSeparatedList(names));
    setAccessibleName(tr("%1 %2").arg(m_count->text(), m_names->text()));
    setVisible(!names.isEmpty());
}

void WaitingStrip::restyle()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(ColorRole::Pending));
    m_count->setPalette(colors);
    m_count->setFont(m_theme.font(TypeRole::BodyMedium));
    QFont italic = m_theme.font(TypeRole::Body);
    italic.setItalic(true);
    m_names->setFont(italic);
    m_names->setPalette(colors);
    m_icon->setPixmap(
        m_theme.pixmap(QStringLiteral("pending"), m_theme.px("icon.sizes.regular"), ColorRole::Pending, devicePixelRatioF()));
    update();
}

void WaitingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::PendingBg));
    painter.fillRect(0, 0, width(), 1, m_theme.color(ColorRole::PendingBorder));
    painter.fillRect(0, 0, m_theme.px("table.editBar.width"), height(), m_theme.color(ColorRole::PendingSolid));
}

} // namespace jackfield
