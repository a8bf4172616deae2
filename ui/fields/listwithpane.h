#pragma once

#include <QSplitter>

namespace jackfield {

/// A list and, at its right, a pane about one of its rows. Where there is no room for both, the pane stands in place of the list.
class ListWithPane final : public QSplitter {
    Q_OBJECT

public:
    /// Takes both over. The pane is hidden at first.
    ListWithPane(QWidget *list, QWidget *pane, int paneWidth, QWidget *parent = nullptr);

    void setPaneShown(bool shown);
    bool isPaneShown() const { return m_paneShown; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_list;
    QWidget *m_pane;
    int m_paneWidth;
    bool m_paneShown = false;
    bool m_arranged = false;
};

} // namespace jackfield
