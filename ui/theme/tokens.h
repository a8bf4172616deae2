#pragma once

#include "ui/theme/colorrole.h"

#include <QByteArray>
#include <QColor>
#include <QHash>

#include <array>

namespace jackfield {

/// The values of the design, read once from the resource theme/tokens.json: colours of both themes, sizes, the type scale.
class Tokens {
public:
    using Palette = std::array<QColor, size_t(ColorRole::Count)>;

    struct Type {
        qreal delta = 0; ///< points over the system font
        int weight = 400;
    };

    Tokens();

    const Palette &palette(bool dark) const { return dark ? m_dark : m_light; }
    /// A number by its path, as "radius.control" or "layout.dialog.wizard.0", in device-independent pixels.
    qreal number(const char *path) const;
    Type type(const QByteArray &name) const { return m_types.value(name); }
    QStringList typeNames() const;

    /// The role with the token's name, as "textSecondary"; Count when there is none.
    static ColorRole role(const QString &name);

private:
    Palette m_light;
    Palette m_dark;
    QHash<QByteArray, qreal> m_numbers;
    QHash<QByteArray, Type> m_types;
};

} // namespace jackfield
