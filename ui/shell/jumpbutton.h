#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace jackfield {

class Theme;

/// *Search or go to…* above the navigation: looks like a field, and opens the command palette. In the rail its lens alone.
class JumpButton final : public QAbstractButton {
    Q_OBJECT

public:
    JumpButton(const Theme &theme, QWidget *parent);

    void setKeys(const QKeySequence &keys) { m_keys = keys; } ///< shown only: a menu has them
    void setRail(bool rail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QKeySequence m_keys;
    bool m_rail = false;
};

} // namespace jackfield
