#include "ui/theme/systemlook.h"

#include <QApplication>
#include <QStyleHints>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace jackfield {

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

bool systemIsHighContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) && (contrast.dwFlags & HCF_HIGHCONTRASTON);
#else
    return qgetenv("GTK_THEME").startsWith("HighContrast");
#endif
}

Tokens::Palette systemColors(const QPalette &palette)
{
    Tokens::Palette colors;
    const QMetaEnum roles = QMetaEnum::fromType<ColorRole>();
    for (int index = 0; index < int(ColorRole::Count); ++index) {
        const QByteArray name = roles.key(index);
        QPalette::ColorRole role = QPalette::WindowText;
        if (name == "Window" || name == "Chrome" || name == "Sidebar" || name == "Hover" || name == "Track" || name.endsWith("Bg"))
            role = QPalette::Window;
        else if (name.startsWith("Surface") || name == "AccentSubtle")
            role = QPalette::Base;
        else if (
            name.startsWith("Selection") || name == "SidebarActive" || name == "Pressed" || name == "Focus"
            || name == "HighlightMatch" || name.startsWith("Accent") || name.contains("Solid"))
            role = QPalette::Highlight;
        else if (name == "TextOnAccent" || name == "OnActing" || name == "OnHighlightMatch")
            role = QPalette::HighlightedText;
        else if (name == "Tooltip")
            role = QPalette::ToolTipBase;
        else if (name.endsWith("OnTooltip"))
            role = QPalette::ToolTipText;
        else if (name == "Link")
            role = QPalette::Link;
        const QPalette::ColorGroup group = name == "TextDisabled" ? QPalette::Disabled : QPalette::Active;
        colors[size_t(index)] = palette.color(group, role);
    }
    return colors;
}

} // namespace jackfield
