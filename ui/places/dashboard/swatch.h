#pragma once

#include "ui/theme/colorrole.h"

#include <QWidget>

namespace jackfield {

class Theme;

/// A small square in the colour of a part of a bar.
class Swatch final : public QWidget {
    Q_OBJECT

public:
    Swatch(const Theme &theme, ColorRole color, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ColorRole m_color;
};

} // namespace jackfield
