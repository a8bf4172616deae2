#include "ui/shell/lazyplace.h"

#include <QVBoxLayout>

namespace jackfield {

LazyPlace::LazyPlace(std::function<QWidget *()> make, QWidget *parent) : QWidget(parent), m_make(std::move(make))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

QWidget *LazyPlace::place()
{
    if (!m_place) {
        m_place = m_make();
        layout()->addWidget(m_place);
    }
    return m_place;
}

void LazyPlace::showEvent(QShowEvent *event)
{
    place();
    QWidget::showEvent(event);
}

} // namespace jackfield
