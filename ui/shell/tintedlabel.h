#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace jackfield {

/// Plain text, or an icon, in a font and a colour of the theme, which it follows.
class TintedLabel final : public QLabel {
    Q_OBJECT

public:
    TintedLabel(const Theme &theme, TypeRole type, ColorRole color, QWidget *parent = nullptr);

    void setColor(ColorRole color);
    /// Shows an icon in place of the text.
    void setIcon(const QString &name, int size);

private:
    void restyle();

    const Theme &m_theme;
    TypeRole m_type;
    ColorRole m_color;
    QString m_icon;
    int m_iconSize = 0;
};

} // namespace jackfield
