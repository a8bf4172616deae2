#include "ui/theme/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>

namespace jackfield {

namespace {

bool wearsRing(const QWidget *widget)
{
    if (!widget || !widget->isEnabled())
        return false;
    const QVariant wish = widget->property("focusRing");
    return wish.isValid() ? wish.toBool() : qobject_cast<const QAbstractButton *>(widget) != nullptr;
}

bool isKeyboardReason(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

class FocusRing::Frame final : public QFocusFrame {
public:
    explicit Frame(std::shared_ptr<const Look> look) : m_look(std::move(look)) { }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QWidget *on = widget();
        if (!on)
            return;
        const int offset = m_look->px("focusRing.buttons.offset");
        const int width = m_look->px("focusRing.width");
        QRectF inner = QRectF(rect()).adjusted(offset + width, offset + width, -offset - width, -offset - width);
        qreal radius = m_look->px("radius.control");
        if (const QRect mark = indicator(on); mark.isValid()) {
            inner = mark.translated(int(inner.x()), int(inner.y()));
            radius = qobject_cast<const QRadioButton *>(on) ? inner.height() / 2 : m_look->px("radius.check");
        }
        if (const QVariant wish = on->property("focusRadius"); wish.isValid())
            radius = wish.toReal();
        const qreal grow = offset + width / 2.0;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look->color(ColorRole::Focus), width));
        painter.drawRoundedRect(inner.adjusted(-grow, -grow, grow, grow), radius + offset, radius + offset);
    }

private:
    // Plain check boxes and radio buttons wear the ring around their mark, not around the text.
    static QRect indicator(const QWidget *on)
    {
        if (const QVariant wish = on->property("focusRect"); wish.isValid())
            return wish.toRect();
        if (on->property("focusRing").isValid())
            return {};
        QStyleOptionButton option;
        option.initFrom(on);
        if (qobject_cast<const QCheckBox *>(on))
            return on->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, on);
        if (qobject_cast<const QRadioButton *>(on))
            return on->style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, on);
        return {};
    }

    std::shared_ptr<const Look> m_look;
};

FocusRing::FocusRing(std::shared_ptr<const Look> look) : m_look(std::move(look)) { qApp->installEventFilter(this); }

FocusRing::~FocusRing() { delete m_frame; }

QWidget *FocusRing::shownOn() const { return m_frame ? m_frame->widget() : nullptr; }

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right: m_keyboard = true;
        }
        break;
    case QEvent::MouseButtonPress:
        m_keyboard = false;
        follow(nullptr);
        break;
    case QEvent::FocusIn:
        if (watched->isWidgetType()) {
            const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            if (isKeyboardReason(reason))
                m_keyboard = true;
            follow(m_keyboard ? static_cast<QWidget *>(watched) : nullptr);
        }
        break;
    case QEvent::FocusOut:
        if (shownOn() == watched)
            follow(nullptr);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget *focus)
{
    if (!wearsRing(focus)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame is a child of the window it was last shown in, and dies with it.
    if (!m_frame)
        m_frame = new Frame(m_look);
    m_frame->setWidget(focus);
}

} // namespace jackfield
