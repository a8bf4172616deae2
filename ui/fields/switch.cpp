#include "ui/fields/switch.h"

#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace jackfield {

Switch::Switch(Theme &theme, const QString &label, QWidget *parent) : QCheckBox(label, parent), m_theme(theme)
{
    setAccessibleName(withoutMnemonic(label));
    setAttribute(Qt::WA_Hover);
    setProperty("focusRing", true);
    setProperty("focusRadius", theme.px("control.switch.height") / 2.0);
    setCursor(Qt::ArrowCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Switch::labelLeft() const { return m_theme.px("control.switch.width") + m_theme.px("space.5"); }

QSize Switch::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TypeRole::BodyMedium));
    int longest = 0;
    for (const QString &word : text().split(u' '))
        longest = qMax(longest, metrics.size(Qt::TextShowMnemonic, word).width() + 1);
    return {text().isEmpty() ? sizeHint().width() : labelLeft() + longest, sizeHint().height()};
}

int Switch::heightForWidth(int width) const
{
    const QFontMetrics metrics(m_theme.font(TypeRole::BodyMedium));
    const QRect room(0, 0, qMax(1, width - labelLeft()), 1000);
    const int wrapped = metrics.boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text()).height();
    return qMax(sizeHint().height(), wrapped + 4);
}

QRect Switch::track() const
{
    const QSize size(m_theme.px("control.switch.width"), m_theme.px("control.switch.height"));
    return QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(0, (height() - size.height()) / 2), size));
}

QSize Switch::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TypeRole::BodyMedium));
    const int label = text().isEmpty() ? 0 : m_theme.px("space.5") + metrics.size(Qt::TextShowMnemonic, text()).width() + 1;
    return {m_theme.px("control.switch.width") + label, qMax(m_theme.px("control.minHitTarget"), metrics.height() + 4)};
}

void Switch::resizeEvent(QResizeEvent *event)
{
    QCheckBox::resizeEvent(event);
    setProperty("focusRect", track());
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = this->track();
    QColor ground = m_theme.color(
        isChecked() ? (underMouse() && isEnabled() ? ColorRole::AccentHover : ColorRole::Accent) : ColorRole::SwitchOff);
    if (!isEnabled())
        ground.setAlphaF(0.5f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);

    const qreal knob = m_theme.px("control.switch.knob");
    const qreal inset = (track.height() - knob) / 2;
    const bool right = isChecked() == (layoutDirection() == Qt::LeftToRight);
    QColor knobColor = m_theme.color(ColorRole::TextOnAccent);
    if (!isEnabled() && m_theme.isDark())
        knobColor.setAlphaF(0.6f);
    painter.setBrush(knobColor);
    painter.drawEllipse(QRectF(right ? track.right() - inset - knob : track.left() + inset, track.top() + inset, knob, knob));

    painter.setFont(m_theme.font(TypeRole::BodyMedium));
    const int gap = int(track.width()) + m_theme.px("space.5");
    const QRect label = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(gap, 0, 0, 0));
    QPalette colors = palette();
    colors.setColor(
        QPalette::Disabled, QPalette::WindowText,
        colors.color(QPalette::Active, QPalette::WindowText)); // it still says what it stands for
    style()->drawItemText(
        &painter, label,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextWordWrap,
        colors, true, text(), QPalette::WindowText);
}

} // namespace jackfield
