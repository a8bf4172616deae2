#pragma once

#include <QWidget>

namespace jackfield {

class Theme;

/// The frame around everything in a window in which somebody acts as a customer. It lies over its window and takes no mouse.
class ActingFrame final : public QWidget {
    Q_OBJECT

public:
    ActingFrame(const Theme &theme, QWidget *window);

    int thickness() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace jackfield
