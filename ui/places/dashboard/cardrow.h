#pragma once

#include "ui/theme/colorrole.h"

#include <QAbstractButton>

namespace jackfield {

class Theme;

/// A line of a card that can be clicked: icon, name, what is to be said of it. The name is data and stands as it is.
class CardRow final : public QAbstractButton {
    Q_OBJECT

public:
    CardRow(
        const Theme &theme, const QString &icon, ColorRole color, const QString &name, const QString &text,
        QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    ColorRole m_color;
    QString m_name;
    QString m_text;
};

} // namespace jackfield
