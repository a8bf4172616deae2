#include "ui/shell/toaststack.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace jackfield {

ToastStack::ToastStack(const Theme &theme, QWidget *window) : QWidget(window), m_theme(theme)
{
    setAccessibleName(tr("Messages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.4"));
    window->installEventFilter(this);
    hide();
}

Toast *ToastStack::add(const ToastText &text)
{
    if (m_toasts.size() >= m_theme.px("toast.stack")) {
        Toast *oldest = m_toasts.takeFirst();
        oldest->disconnect(this);
        oldest->hide();
        oldest->deleteLater();
    }
    auto *toast = new Toast(m_theme, text, this);
    m_toasts += toast;
    layout()->addWidget(toast);
    connect(toast, &Toast::closed, this, [this, toast] {
        m_toasts.removeOne(toast);
        place();
    });
    show();
    toast->show();
    place();
    return toast;
}

void ToastStack::place()
{
    setVisible(!m_toasts.isEmpty());
    if (m_toasts.isEmpty())
        return;
    layout()->activate();
    const int width = m_theme.px("toast.width");
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    const QWidget *window = parentWidget();
    // Above the bar at the foot of a page: what saves must not be covered.
    const int bottom = m_theme.px("toast.bottom") + m_theme.px("layout.saveBar");
    QRect area(window->width() - width - m_theme.px("toast.right"), window->height() - height - bottom, width, height);
    setGeometry(QStyle::visualRect(layoutDirection(), window->rect(), area));
    raise();
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace jackfield
