#pragma once

#include "core/domain/historyevent.h"

#include <QWidget>

namespace jackfield {

class Theme;

/// How much changed on each day of a range: a bar a day, or a bar for several when they are many. A click, or Enter on the bar that the
/// arrow keys chose, asks for its days.
class DayBars final : public QWidget {
    Q_OBJECT

public:
    DayBars(const Theme &theme, QWidget *parent = nullptr);

    void show(const QDate &from, const QDate &to, const QList<HistoryDay> &days);
    QSize sizeHint() const override { return {400, 86}; }
    QSize minimumSizeHint() const override { return {200, 86}; }

Q_SIGNALS:
    void picked(const QDate &from, const QDate &to); ///< both included

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar {
        QDate from;
        QDate to;
        qint64 rows = 0;
    };

    QRect slot(int bar) const;
    QString textOf(const Bar &bar) const;
    void choose(int bar);
    void pick(int bar);

    const Theme &m_theme;
    QList<Bar> m_bars;
    int m_chosen = -1;
};

} // namespace jackfield
