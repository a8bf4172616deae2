#include "ui/shell/actingframe.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace jackfield {

ActingFrame::ActingFrame(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int ActingFrame::thickness() const { return m_theme.px("border.actingFrame"); }

void ActingFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = thickness();
    const QColor color = m_theme.color(ColorRole::ActingSolid);
    painter.fillRect(0, 0, this->width(), width, color);
    painter.fillRect(0, height() - width, this->width(), width, color);
    painter.fillRect(0, 0, width, height(), color);
    painter.fillRect(this->width() - width, 0, width, height(), color);
}

bool ActingFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jackfield
