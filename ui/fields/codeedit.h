#pragma once

#include <QLineEdit>

namespace jackfield {

class Theme;

/// A code of six digits, painted as six cells. It is one line edit: a code can be pasted in any form ("582 194"), and assistive technology
/// reads one field. Anything but digits is left out.
class CodeEdit final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int digits = 6;

    explicit CodeEdit(Theme &theme, QWidget *parent = nullptr);

    bool isComplete() const { return text().size() == digits; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect cell(int at) const;
    int cellSize() const;

    Theme &m_theme;
};

} // namespace jackfield
