#pragma once

#include <QListView>

namespace jackfield {

class NavDelegate;
class Theme;

/// The list of places; as wide as the design says, or a rail of icons with the titles as tooltips. Arrow keys pass over headings.
class NavList final : public QListView {
    Q_OBJECT

public:
    explicit NavList(const Theme &theme, QWidget *parent = nullptr);

    void setRail(bool rail);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    bool viewportEvent(QEvent *event) override;

private:
    NavDelegate *m_delegate;
};

} // namespace jackfield
