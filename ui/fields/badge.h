#pragma once

#include "ui/fields/plainlabel.h"
#include "ui/fields/state.h"

namespace jackfield {

class Theme;

/// A count of work that waits, on its state's solid colour. It hides at zero.
class Badge final : public PlainLabel {
    Q_OBJECT

public:
    Badge(Theme &theme, State state, QWidget *parent = nullptr);

    /// `name` says the count in words: "9 pending changes".
    void setCount(qint64 count, const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    State m_state;
};

} // namespace jackfield
