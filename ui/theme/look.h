#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QPixmap>

namespace jackfield {

enum class TypeRole {
    Caption,
    Badge,
    Label,
    Body,
    BodyMedium,
    BodyStrong,
    Heading,
    DialogTitle,
    PageTitle,
    Figure,
    Code,
    CodeLarge
};

/// How things look at present: the colours of the theme that is shown, sizes, fonts, tinted icons. Theme changes it; the style and
/// the icon engines share it, because they can outlive the Theme.
class Look {
public:
    const Tokens &tokens() const { return m_tokens; }
    QColor color(ColorRole role) const { return m_colors[size_t(role)]; }
    bool isDark() const { return m_dark; }
    int px(const char *path) const { return qRound(m_tokens.number(path)); }
    QFont font(TypeRole role) const;

    /// An icon of resources/icons, drawn in one colour for exactly this size and device pixel ratio. Null when there is no such icon.
    QPixmap pixmap(const QString &icon, int size, const QColor &color, qreal devicePixelRatio) const;

    void show(const Tokens::Palette &colors, bool dark);

private:
    struct PixmapKey {
        QString icon;
        int size;
        QRgb color;
        qreal ratio;
        bool operator==(const PixmapKey &) const = default;
        friend size_t qHash(const PixmapKey &key, size_t seed)
        {
            return qHashMulti(seed, key.icon, key.size, key.color, key.ratio);
        }
    };

    Tokens m_tokens;
    Tokens::Palette m_colors = m_tokens.palette(false);
    bool m_dark = false;
    mutable QHash<PixmapKey, QPixmap> m_pixmaps;
};

} // namespace jackfield
