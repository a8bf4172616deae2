#include "ui/theme/consolestyle.h"

#include "ui/theme/fieldpainter.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace jackfield {

ConsoleStyle::ConsoleStyle(std::shared_ptr<const Look> look) : QProxyStyle(QStringLiteral("Fusion")), m_look(std::move(look)) { }

void ConsoleStyle::drawIcon(const char *name, int size, ColorRole role, const QRect &in, QPainter &painter) const
{
    const QPixmap icon =
        m_look->pixmap(QString::fromLatin1(name), size, m_look->color(role), painter.device()->devicePixelRatioF());
    painter.drawPixmap(in.x() + (in.width() - size) / 2, in.y() + (in.height() - size) / 2, icon);
}

void ConsoleStyle::drawCheck(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool partly = option.state & State_NoChange;
    const bool marked = (option.state & State_On) || partly;
    const bool hovered = option.state & State_MouseOver;
    QColor border = m_look->color(
        !enabled      ? ColorRole::Border
            : hovered ? ColorRole::ControlBorderHover
                      : ColorRole::ControlBorder);
    QColor ground = m_look->color(enabled ? ColorRole::Surface : ColorRole::SurfaceSunken);
    if (marked) {
        ground = m_look->color(!enabled ? ColorRole::Track : hovered ? ColorRole::AccentHover : ColorRole::Accent);
        border = enabled ? ground : m_look->color(ColorRole::Border);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    const qreal radius = m_look->px("radius.check") - 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
    if (marked)
        drawIcon(
            partly ? "minus" : "check", 14, enabled ? ColorRole::TextOnAccent : ColorRole::TextSecondary, option.rect, painter);
}

void ConsoleStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const bool hovered = option.state & State_MouseOver;
    QColor border = m_look->color(
        !enabled      ? ColorRole::Border
            : hovered ? ColorRole::ControlBorderHover
                      : ColorRole::ControlBorder);
    QColor ground = m_look->color(enabled ? ColorRole::Surface : ColorRole::SurfaceSunken);
    if (on) {
        ground = m_look->color(enabled ? ColorRole::Accent : ColorRole::Track);
        border = enabled ? ground : border;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look->color(enabled ? ColorRole::TextOnAccent : ColorRole::TextSecondary));
        const qreal inset = circle.width() * 0.32;
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void ConsoleStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0 && widget)
            paintField(*painter, option->rect, FieldLook::of(widget), *m_look);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheck(*option, *painter);
    case PE_IndicatorRadioButton: return drawRadio(*option, *painter);
    case PE_IndicatorArrowDown:
        return drawIcon(
            "chevron-down", 14, option->state & State_Enabled ? ColorRole::TextSecondary : ColorRole::TextDisabled, option->rect,
            *painter);
    case PE_IndicatorArrowUp:
        return drawIcon(
            "chevron-up", 14, option->state & State_Enabled ? ColorRole::TextSecondary : ColorRole::TextDisabled, option->rect,
            *painter);
    case PE_IndicatorArrowRight:
        return drawIcon(
            "chevron-right", 14, option->state & State_Enabled ? ColorRole::TextSecondary : ColorRole::TextDisabled, option->rect,
            *painter);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawCombo(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    FieldLook field = widget ? FieldLook::of(widget) : FieldLook{};
    field.enabled = option.state & State_Enabled;
    if (option.frame)
        paintField(painter, option.rect, field, *m_look);
    drawIcon(
        "chevron-up-down", 14, field.enabled ? ColorRole::TextSecondary : ColorRole::TextDisabled,
        subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget), painter);
}

void ConsoleStyle::drawSpin(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.frame)
        paintField(painter, option.rect, widget ? FieldLook::of(widget) : FieldLook{}, *m_look);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const struct {
        SubControl part;
        const char *icon;
        QAbstractSpinBox::StepEnabledFlag step;
    } buttons[] = {
        {SC_SpinBoxDown, "minus", QAbstractSpinBox::StepDownEnabled}, {SC_SpinBoxUp, "plus", QAbstractSpinBox::StepUpEnabled}};
    for (const auto &button : buttons) {
        const QRect rect = subControlRect(CC_SpinBox, &option, button.part, widget);
        const bool can = (option.state & State_Enabled) && (option.stepEnabled & button.step);
        if (can && option.activeSubControls == button.part)
            painter.fillRect(
                rect.adjusted(1, 0, -1, 0), m_look->color(option.state & State_Sunken ? ColorRole::Pressed : ColorRole::Hover));
        painter.fillRect(QRect(rect.x(), rect.y(), 1, rect.height()), m_look->color(ColorRole::Border));
        drawIcon(button.icon, 14, can ? ColorRole::TextSecondary : ColorRole::TextDisabled, rect, painter);
    }
}

void ConsoleStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawCombo(*combo, *painter, widget);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpin(*spin, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect all = option->rect;
    QRect rect;
    if (control == CC_ComboBox) {
        const int arrow = 32;
        switch (part) {
        case SC_ComboBoxArrow: rect = QRect(all.right() - arrow + 1, all.top(), arrow, all.height()); break;
        case SC_ComboBoxEditField: rect = all.adjusted(m_look->px("control.fieldPaddingX") - 1, 2, -arrow, -2); break;
        case SC_ComboBoxListBoxPopup: return all.adjusted(0, 4, 0, 4);
        default: return all;
        }
        return visualRect(option->direction, all, rect);
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int button = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : qMax(28, all.height() - 4);
        switch (part) {
        case SC_SpinBoxUp: rect = QRect(all.right() - button, all.top() + 2, button, all.height() - 4); break;
        case SC_SpinBoxDown: rect = QRect(all.right() - 2 * button, all.top() + 2, button, all.height() - 4); break;
        case SC_SpinBoxEditField: rect = all.adjusted(m_look->px("control.fieldPaddingX") - 2, 2, -2 * button - 2, -2); break;
        default: return all;
        }
        return visualRect(option->direction, all, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            const int side = m_look->px("control.fieldPaddingX") - 2; // QLineEdit adds 2
            return option->rect.adjusted(side, 1, -side, -1);
        }
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int side = 2 * m_look->px("control.fieldPaddingX");
    switch (type) {
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return size;
        return {size.width() + side, fieldHeight(widget, option->fontMetrics, *m_look)};
    }
    case CT_ComboBox: return {size.width() + side + 24, fieldHeight(widget, option->fontMetrics, *m_look)};
    case CT_SpinBox: return {size.width() + side + 64, fieldHeight(widget, option->fontMetrics, *m_look)};
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return 2; // cells take it for their margin
        return m_look->px("focusRing.buttons.offset") + m_look->px("focusRing.width");
    case PM_IndicatorWidth:
    case PM_IndicatorHeight: return m_look->px("control.checkBox");
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_look->px("control.radio");
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return m_look->px("space.4");
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return m_look->px("icon.sizes.regular");
    case PM_MenuButtonIndicator: return 20;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_FocusFrame_AboveWidget: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        header->setHighlightSections(false); // a selected row does not make the titles bold
        if (header->defaultAlignment() == Qt::AlignCenter)
            header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    // Buttons keep 4 px between icon and text, whatever a style says. The rest of the tokens' gap is part of the icon.
    const auto *tool = qobject_cast<QToolButton *>(widget);
    const bool besideText =
        qobject_cast<QPushButton *>(widget) || (tool && tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
    if (besideText && widget->layoutDirection() == QGuiApplication::layoutDirection()) {
        auto *button = static_cast<QAbstractButton *>(widget);
        if (const QSize size = button->iconSize(); size.width() == size.height())
            button->setIconSize({size.width() + m_look->px("space.iconToText") - 4, size.height()});
    }
    // The style sheet's own style answers for the size of spin boxes without asking us.
    if (qobject_cast<QAbstractSpinBox *>(widget))
        widget->setMinimumHeight(fieldHeight(widget, widget->fontMetrics(), *m_look));
}

} // namespace jackfield
