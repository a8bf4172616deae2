#pragma once

#include "ui/theme/look.h"

#include <QProxyStyle>
#include <QStyleOption>

#include <memory>

namespace jackfield {

/// Fusion with our fields, check boxes, radio buttons, combos and spin boxes, painted from the theme's colours. The rest is the style
/// sheet's.
class ConsoleStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit ConsoleStyle(std::shared_ptr<const Look> look);

    void
    drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void drawCheck(const QStyleOption &option, QPainter &painter) const;
    void drawRadio(const QStyleOption &option, QPainter &painter) const;
    void drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawSpin(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawIcon(const char *name, int size, ColorRole role, const QRect &in, QPainter &painter) const;

    std::shared_ptr<const Look> m_look;
};

} // namespace jackfield
