#pragma once

#include "ui/theme/colorrole.h"

#include <QProgressBar>

namespace jackfield {

class Theme;

/// How much of something is used. For assistive technology a progress bar whose value is said in words ("6,140 of 6,150, 10 left").
class Meter final : public QProgressBar {
    Q_OBJECT

public:
    explicit Meter(Theme &theme, QWidget *parent = nullptr);

    void setUse(qint64 used, qint64 total, const QString &inWords);
    void setColor(ColorRole color);
    QString text() const override { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_words;
    ColorRole m_color = ColorRole::Chart1;
};

} // namespace jackfield
