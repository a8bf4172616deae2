#pragma once

#include "ui/theme/look.h"

#include <QIconEngine>

#include <memory>

namespace jackfield {

/// Draws an icon in the colour that its role has when it is painted, so a change of theme needs no new QIcon.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(std::shared_ptr<const Look> look, QString name, ColorRole rest);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new TintedIcon(*this); }
    QString key() const override { return QStringLiteral("jackfield-tinted"); }

private:
    QPixmap draw(int size, QIcon::Mode mode, qreal ratio) const;

    std::shared_ptr<const Look> m_look;
    QString m_name;
    ColorRole m_rest;
};

} // namespace jackfield
