#include "ui/fields/stationcard.h"

#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace jackfield {

namespace {
constexpr int side = 12;
constexpr int textLeft = 38;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
} // namespace

StationCard::StationCard(Theme &theme, const QString &name, const QString &about, QWidget *parent)
    : QRadioButton(buttonText(name), parent)
    , m_theme(theme)
    , m_name(name)
    , m_about(shownText(about))
{
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRing", true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setNote({}, false);
}

void StationCard::setNote(const QString &note, bool caution)
{
    m_note = note;
    m_caution = caution;
    setAccessibleDescription(QStringList{m_about, note}.join(QLatin1String(", ")));
    updateGeometry();
    update();
}

QFont StationCard::noteFont() const
{
    QFont font = m_theme.font(TypeRole::Label);
    font.setWeight(m_caution ? QFont::DemiBold : QFont::Normal);
    return font;
}

int StationCard::noteWidth() const { return m_note.isEmpty() ? 0 : QFontMetrics(noteFont()).horizontalAdvance(m_note) + 13; }

int StationCard::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(60, width - textLeft - side - noteWidth()), 1000);
    const QFontMetrics name(m_theme.font(TypeRole::BodyMedium));
    const QFontMetrics about(m_theme.font(TypeRole::Label));
    return 2 * 10 + name.boundingRect(room, wrap, shownText(m_name)).height() + about.boundingRect(room, wrap, m_about).height();
}

QSize StationCard::sizeHint() const { return {300, heightForWidth(width() > 100 ? width() : 300)}; }

void StationCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    ColorRole border = on ? ColorRole::Accent : underMouse() && isEnabled() ? ColorRole::ControlBorderHover : ColorRole::Border;
    ColorRole ground = on ? ColorRole::AccentSubtle : ColorRole::Surface;
    if (!isEnabled())
        ground = ColorRole::SurfaceSunken;
    if (property("state").toString() == QLatin1String("error"))
        border = ColorRole::DangerSolid;
    painter.setPen(QPen(m_theme.color(border), 1));
    painter.setBrush(m_theme.color(ground));
    const qreal radius = m_theme.px("radius.control");
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    QStyleOptionButton radio;
    initStyleOption(&radio);
    const int size = m_theme.px("control.radio");
    radio.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(side, (height() - size) / 2, size, size));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, &painter, this);

    const QColor strong = m_theme.color(isEnabled() ? ColorRole::Text : ColorRole::TextDisabled);
    QRect room = rect().adjusted(textLeft, 10, -side - noteWidth(), -10);
    room = QStyle::visualRect(layoutDirection(), rect(), room);
    QRect used;
    painter.setFont(m_theme.font(TypeRole::BodyMedium));
    painter.setPen(strong);
    painter.drawText(room, wrap, shownText(m_name), &used);
    room.setTop(used.bottom() + 1);
    QFont about = m_theme.font(TypeRole::Label);
    about.setWeight(QFont::Normal);
    painter.setFont(about);
    painter.setPen(m_theme.color(isEnabled() ? ColorRole::TextSecondary : ColorRole::TextDisabled));
    painter.drawText(room, wrap, m_about);

    painter.setFont(noteFont());
    painter.setPen(m_theme.color(m_caution ? ColorRole::Warning : ColorRole::TextTertiary));
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -side, 0)),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter, m_note);
}

} // namespace jackfield
