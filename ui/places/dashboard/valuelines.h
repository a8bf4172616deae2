#pragma once

#include "ui/theme/colorrole.h"

#include <QWidget>

#include <optional>

namespace jackfield {

class PlainLabel;
class Theme;

/// Lines of a name and a value with a hairline below each; a line can have a swatch that stands for a part of a bar.
class ValueLines final : public QWidget {
    Q_OBJECT

public:
    enum class Align { Beside, Right }; ///< where the values stand

    ValueLines(Theme &theme, Align align, QWidget *parent = nullptr);

    int add(const QString &name, std::optional<ColorRole> swatch = std::nullopt);
    void setValue(int line, const QString &value); ///< empty: the line is hidden

private:
    struct Line {
        QWidget *row;
        PlainLabel *value;
    };

    Theme &m_theme;
    Align m_align;
    QList<Line> m_lines;
};

} // namespace jackfield
