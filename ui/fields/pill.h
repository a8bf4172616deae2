#pragma once

#include "ui/fields/plainlabel.h"
#include "ui/fields/state.h"

namespace jackfield {

class Theme;

/// A state as a word on its colour, with its icon when asked for.
class Pill final : public PlainLabel {
    Q_OBJECT

public:
    Pill(Theme &theme, State state, const QString &text, QWidget *parent = nullptr);

    void setState(State state, const QString &text);
    void setIconName(const QString &name); ///< another icon than the state's; empty: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same painting for delegates; answers the width it takes.
    static int widthOf(const Theme &theme, const QString &text, bool icon);
    static void
    paint(QPainter &painter, const QRect &rect, const Theme &theme, State state, const QString &text, const QString &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    State m_state;
    QString m_icon;
};

} // namespace jackfield
