#include "ui/theme/look.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QSvgRenderer>

namespace jackfield {

namespace {

const char *tokenName(TypeRole role)
{
    switch (role) {
    case TypeRole::Caption: return "caption";
    case TypeRole::Badge: return "badge";
    case TypeRole::Label: return "label";
    case TypeRole::Body: return "body";
    case TypeRole::BodyMedium: return "bodyMedium";
    case TypeRole::BodyStrong: return "bodyStrong";
    case TypeRole::Heading: return "heading";
    case TypeRole::DialogTitle: return "dialogTitle";
    case TypeRole::PageTitle: return "pageTitle";
    case TypeRole::Figure: return "figure";
    case TypeRole::Code: return "code";
    case TypeRole::CodeLarge: return "codeLarge";
    }
    return "body";
}

} // namespace

QFont Look::font(TypeRole role) const
{
    const bool code = role == TypeRole::Code || role == TypeRole::CodeLarge;
    const QFont base = QApplication::font();
    QFont font = code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    const Tokens::Type type = m_tokens.type(tokenName(role));
    // QFontInfo converts where the system gives its font in pixels.
    const qreal points = base.pointSizeF() > 0 ? base.pointSizeF() : QFontInfo(base).pointSizeF();
    font.setPointSizeF(points + type.delta);
    font.setWeight(QFont::Weight(type.weight));
    return font;
}

QPixmap Look::pixmap(const QString &icon, int size, const QColor &color, qreal devicePixelRatio) const
{
    const PixmapKey key{icon, size, color.rgba(), devicePixelRatio};
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.constEnd())
        return *found;

    const QString path = QStringLiteral(":/jackfield/icons/%1.svg").arg(icon);
    if (!QFile::exists(path))
        return {};
    QSvgRenderer renderer(path);
    const int pixels = qCeil(size * devicePixelRatio);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    const QPixmap pixmap = QPixmap::fromImage(image);
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

void Look::show(const Tokens::Palette &colors, bool dark)
{
    m_colors = colors;
    m_dark = dark;
    m_pixmaps.clear();
}

} // namespace jackfield
