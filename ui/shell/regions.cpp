#include "ui/shell/regions.h"

#include <QApplication>
#include <QMenuBar>

namespace jackfield {

Regions::Regions(QWidget *window) : QObject(window) { connect(qApp, &QApplication::focusChanged, this, &Regions::remember); }

void Regions::add(QWidget *region) { m_regions += Region{region, {}}; }

int Regions::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    int innermost = -1;
    for (int i = 0; i < m_regions.size(); ++i) {
        const QWidget *region = m_regions.at(i).widget;
        if (!region || !focus || (region != focus && !region->isAncestorOf(focus)))
            continue;
        if (innermost < 0 || m_regions.at(innermost).widget->isAncestorOf(region))
            innermost = i;
    }
    return innermost;
}

void Regions::remember(QWidget *, QWidget *now)
{
    const int at = now ? current() : -1;
    if (at >= 0)
        m_regions[at].last = now;
}

QWidget *Regions::firstIn(QWidget *region)
{
    const auto takes = [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible();
    };
    if (QWidget *proxy = region->focusProxy(); proxy && takes(proxy))
        return proxy;
    if (takes(region))
        return region;
    // The tab chain, not the order of children: a region starts where Tab would.
    for (QWidget *next = region->nextInFocusChain(); next && next != region; next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && takes(next))
            return next;
    }
    return nullptr;
}

void Regions::go(int step)
{
    const int count = int(m_regions.size());
    const int from = current();
    for (int k = 1; k <= count; ++k) {
        const int at = ((from < 0 && step < 0 ? 0 : from) + step * k + 2 * count) % count;
        Region &region = m_regions[at];
        if (!region.widget || !region.widget->isVisible() || !region.widget->isEnabled())
            continue;
        if (auto *bar = qobject_cast<QMenuBar *>(region.widget.data())) {
            if (bar->isNativeMenuBar() || bar->actions().isEmpty())
                continue;
            bar->setFocus(Qt::TabFocusReason);
            bar->setActiveAction(bar->actions().constFirst());
            return;
        }
        QWidget *target =
            region.last && region.last->isVisible() && region.last->isEnabled() && region.widget->isAncestorOf(region.last)
            ? region.last.data()
            : firstIn(region.widget);
        if (!target)
            continue;
        target->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

} // namespace jackfield
