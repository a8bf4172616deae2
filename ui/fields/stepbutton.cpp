#include "ui/fields/stepbutton.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace jackfield {

namespace {
constexpr int padding = 8;
constexpr int circle = 22;
constexpr int textLeft = 40;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
} // namespace

StepButton::StepButton(Theme &theme, int number, const QString &name, const QString &about, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_number(number)
    , m_about(about)
{
    setText(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setProgress(Progress::Ahead);
}

void StepButton::setProgress(Progress progress)
{
    m_progress = progress;
    setEnabled(progress != Progress::Ahead);
    const QString description = progress == Progress::Done ? tr("Step %1, done. %2") : tr("Step %1. %2");
    setAccessibleDescription(description.arg(m_number).arg(m_about).trimmed());
    update();
}

int StepButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - textLeft - padding, 1000);
    const QFontMetrics name(m_theme.font(TypeRole::BodyMedium));
    const QFontMetrics about(m_theme.font(TypeRole::Label));
    const int aboutHeight = m_about.isEmpty() ? 0 : 1 + about.boundingRect(room, wrap, m_about).height();
    return 2 * padding + name.boundingRect(room, wrap, text()).height() + aboutHeight;
}

// Its words break between them, not within.
QSize StepButton::minimumSizeHint() const
{
    const QFontMetrics name(m_theme.font(TypeRole::BodyStrong));
    const QFontMetrics about(m_theme.font(TypeRole::Label));
    int longest = 0;
    for (const QString &word : text().split(u' '))
        longest = qMax(longest, name.horizontalAdvance(word));
    for (const QString &word : m_about.split(u' '))
        longest = qMax(longest, about.horizontalAdvance(word));
    return {textLeft + padding + longest, 2 * padding + circle};
}

QSize StepButton::sizeHint() const { return {180, heightForWidth(width() > 40 ? width() : 180)}; }

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = m_progress == Progress::Current;
    if (current || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(current ? ColorRole::SidebarActive : ColorRole::Hover));
        painter.drawRoundedRect(rect(), m_theme.px("radius.row"), m_theme.px("radius.row"));
    }
    const QFont nameFont = m_theme.font(current ? TypeRole::BodyStrong : TypeRole::BodyMedium);
    const int firstLine = QFontMetrics(nameFont).height();
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(padding, padding + (firstLine - circle) / 2, circle, circle));
    const bool done = m_progress == Progress::Done;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(current ? ColorRole::Accent : done ? ColorRole::SuccessBg : ColorRole::Track));
    painter.drawEllipse(mark);
    if (done) {
        const QPixmap check = m_theme.pixmap(QStringLiteral("check"), 14, ColorRole::Success, devicePixelRatioF());
        painter.drawPixmap(mark.x() + 4, mark.y() + 4, check);
    } else {
        painter.setFont(m_theme.font(TypeRole::Label));
        painter.setPen(m_theme.color(current ? ColorRole::TextOnAccent : ColorRole::TextSecondary));
        painter.drawText(mark, Qt::AlignCenter, QLocale().toString(m_number));
    }
    QRect room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textLeft, padding, -padding, -padding));
    painter.setFont(nameFont);
    painter.setPen(m_theme.color(current ? ColorRole::Link : done ? ColorRole::Text : ColorRole::TextSecondary));
    QRect used;
    painter.drawText(room, wrap, text(), &used);
    room.setTop(used.bottom() + 2);
    painter.setFont(m_theme.font(TypeRole::Label));
    QFont about = painter.font();
    about.setWeight(QFont::Normal);
    painter.setFont(about);
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(room, wrap, m_about);
}

} // namespace jackfield
