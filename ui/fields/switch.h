#pragma once

#include <QCheckBox>

namespace jackfield {

class Theme;

/// An on/off switch with its label at the right. For assistive technology it is a check box with the label as its name.
class Switch final : public QCheckBox {
    Q_OBJECT

public:
    Switch(Theme &theme, const QString &label, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Its words go on in a second line where there is no room beside one another.
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect track() const;
    int labelLeft() const;

    Theme &m_theme;
};

} // namespace jackfield
