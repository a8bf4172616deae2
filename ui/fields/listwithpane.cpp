#include "ui/fields/listwithpane.h"

namespace jackfield {

namespace {

constexpr int leastList = 520;

} // namespace

ListWithPane::ListWithPane(QWidget *list, QWidget *pane, int paneWidth, QWidget *parent)
    : QSplitter(parent)
    , m_list(list)
    , m_pane(pane)
    , m_paneWidth(paneWidth)
{
    addWidget(list);
    addWidget(pane);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    pane->hide();
}

void ListWithPane::setPaneShown(bool shown)
{
    m_paneShown = shown;
    arrange();
}

void ListWithPane::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void ListWithPane::arrange()
{
    const bool isNarrow = width() < leastList + m_paneWidth;
    m_pane->setVisible(m_paneShown);
    m_list->setVisible(!m_paneShown || !isNarrow);
    if (m_paneShown && !isNarrow && !m_arranged) {
        m_arranged = true;
        setSizes({width() - m_paneWidth, m_paneWidth});
    }
}

} // namespace jackfield
