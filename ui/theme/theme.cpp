#include "ui/theme/theme.h"

#include "ui/theme/consolestyle.h"
#include "ui/theme/focusring.h"
#include "ui/theme/systemlook.h"
#include "ui/theme/tintedicon.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

namespace jackfield {

namespace {

QString cssColor(const QColor &color)
{
    if (color.alpha() == 255)
        return color.name();
    return QStringLiteral("rgba(%1,%2,%3,%4)").arg(color.red()).arg(color.green()).arg(color.blue()).arg(color.alpha());
}

QString cssFont(const QFont &font)
{
    return QStringLiteral("font-size:%1pt;font-weight:%2").arg(font.pointSizeF()).arg(font.weight());
}

const QHash<QString, TypeRole> &fontNames()
{
    static const QHash<QString, TypeRole> names = {
        {QStringLiteral("caption"), TypeRole::Caption},       {QStringLiteral("badge"), TypeRole::Badge},
        {QStringLiteral("label"), TypeRole::Label},           {QStringLiteral("body"), TypeRole::Body},
        {QStringLiteral("bodyMedium"), TypeRole::BodyMedium}, {QStringLiteral("bodyStrong"), TypeRole::BodyStrong},
        {QStringLiteral("heading"), TypeRole::Heading},       {QStringLiteral("dialogTitle"), TypeRole::DialogTitle},
        {QStringLiteral("pageTitle"), TypeRole::PageTitle},   {QStringLiteral("figure"), TypeRole::Figure}};
    return names;
}

} // namespace

Theme::Theme(QObject *parent) : Theme(System{systemIsDark, systemIsHighContrast}, parent) { }

Theme::Theme(System system, QObject *parent) : QObject(parent), m_system(std::move(system)), m_look(std::make_shared<Look>()) { }

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (m_application)
        show();
}

void Theme::applyTo(QApplication &application)
{
    m_application = &application;
    application.setStyle(new ConsoleStyle(m_look));
    m_focusRing = std::make_unique<FocusRing>(m_look);
    show();
    application.installEventFilter(this);
}

void Theme::show()
{
    m_applying = true;
    m_highContrast = m_system.isHighContrast();
    // The platform's own palette comes back while ours is off.
    QApplication::setPalette(QPalette());
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_system.isDark());
    if (m_highContrast) {
        m_look->show(systemColors(QApplication::palette()), dark);
        m_application->setStyleSheet(QString());
    } else {
        m_look->show(m_look->tokens().palette(dark), dark);
        QApplication::setPalette(palette());
        m_application->setStyleSheet(styleSheet());
    }
    m_applying = false;
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    struct Line {
        QPalette::ColorRole role;
        ColorRole color;
    };
    static constexpr Line all[] = {
        {QPalette::Window, ColorRole::Window},
        {QPalette::WindowText, ColorRole::Text},
        {QPalette::Base, ColorRole::Surface},
        {QPalette::AlternateBase, ColorRole::SurfaceAlt},
        {QPalette::Text, ColorRole::Text},
        {QPalette::PlaceholderText, ColorRole::TextTertiary},
        {QPalette::Button, ColorRole::Surface},
        {QPalette::ButtonText, ColorRole::Text},
        {QPalette::BrightText, ColorRole::TextOnAccent},
        {QPalette::Highlight, ColorRole::Selection},
        {QPalette::HighlightedText, ColorRole::Text},
        {QPalette::Link, ColorRole::Link},
        {QPalette::LinkVisited, ColorRole::Link},
        {QPalette::ToolTipBase, ColorRole::Tooltip},
        {QPalette::ToolTipText, ColorRole::TextOnTooltip},
        {QPalette::Light, ColorRole::SurfaceRaised},
        {QPalette::Midlight, ColorRole::BorderSubtle},
        {QPalette::Mid, ColorRole::Border},
        {QPalette::Dark, ColorRole::ControlBorder},
        {QPalette::Shadow, ColorRole::ControlBorderHover}};
    static constexpr Line disabled[] = {
        {QPalette::WindowText, ColorRole::TextDisabled},     {QPalette::Text, ColorRole::TextDisabled},
        {QPalette::ButtonText, ColorRole::TextDisabled},     {QPalette::PlaceholderText, ColorRole::TextDisabled},
        {QPalette::Button, ColorRole::SurfaceAlt},           {QPalette::Base, ColorRole::SurfaceSunken},
        {QPalette::Highlight, ColorRole::SelectionInactive}, {QPalette::HighlightedText, ColorRole::TextDisabled}};

    QPalette palette;
    for (const Line &line : all)
        palette.setColor(QPalette::All, line.role, color(line.color));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(ColorRole::SelectionInactive));
    for (const Line &line : disabled)
        palette.setColor(QPalette::Disabled, line.role, color(line.color));
    return palette;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/jackfield/theme/jackfield.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());

    // @role@ is a colour, @radius.control@ a size, @font.caption@ size and weight of a font.
    QString result;
    result.reserve(sheet.size() * 5 / 4);
    qsizetype from = 0;
    for (qsizetype at = sheet.indexOf(u'@'); at >= 0; at = sheet.indexOf(u'@', from)) {
        const qsizetype end = sheet.indexOf(u'@', at + 1);
        if (end < 0)
            break;
        const QString name = sheet.mid(at + 1, end - at - 1);
        result += QStringView(sheet).mid(from, at - from);
        if (name.startsWith(QLatin1String("font.")))
            result += cssFont(font(fontNames().value(name.mid(5))));
        else if (const ColorRole role = Tokens::role(name); role != ColorRole::Count)
            result += cssColor(color(role));
        else
            result += QString::number(px(name.toLatin1().constData()));
        from = end + 1;
    }
    result += QStringView(sheet).mid(from);
    return result;
}

QIcon Theme::icon(const QString &name, ColorRole rest) const { return QIcon(new TintedIcon(m_look, name, rest)); }

QPixmap Theme::pixmap(const QString &name, int size, ColorRole role, qreal devicePixelRatio) const
{
    return m_look->pixmap(name, size, color(role), devicePixelRatio);
}

void Theme::setKind(QWidget *widget, const char *kind) { setStyleProperty(widget, "kind", QString::fromLatin1(kind)); }

void Theme::setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The platform says it to the application or, while the palette is ours, only to the windows.
    const bool mayHaveChanged =
        (event->type() == QEvent::ApplicationPaletteChange && watched == m_application) || event->type() == QEvent::ThemeChange;
    if (mayHaveChanged && !m_applying && m_mode == Mode::System)
        show();
    return QObject::eventFilter(watched, event);
}

} // namespace jackfield
