#pragma once

#include <QToolButton>

namespace jackfield {

class IdentityTile;
class Theme;

/// The account that a window works in, as a button: its menu has the other accounts that are open, the copies on this computer, and the
/// ways in and out. Whoever fills the menu does so each time it is opened.
class AccountSwitcher final : public QToolButton {
    Q_OBJECT

public:
    explicit AccountSwitcher(const Theme &theme, QWidget *parent = nullptr);

    IdentityTile *tile() const { return m_tile; }
    void setRail(bool rail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void menuWanted(QMenu *menu);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    IdentityTile *m_tile;
    bool m_rail = false;
};

} // namespace jackfield
