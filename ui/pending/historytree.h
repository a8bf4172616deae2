#pragma once

#include <QTreeView>

namespace jackfield {

class HistoryDelegate;
class HistoryModel;
class Theme;

/// The changes by day. Enter or a click on "Show n more changes" shows them; Enter on a line asks for what it is about.
class HistoryTree final : public QTreeView {
    Q_OBJECT

public:
    HistoryTree(const Theme &theme, HistoryModel &model, QWidget *parent = nullptr);

    void openFirstDays();

Q_SIGNALS:
    void opened(const QModelIndex &line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }

private:
    void act(const QModelIndex &index);
    void span(const QModelIndex &parent, int first, int last);
    void fitColumns();

    const Theme &m_theme;
    HistoryModel &m_model;
    HistoryDelegate *m_delegate;
};

} // namespace jackfield
