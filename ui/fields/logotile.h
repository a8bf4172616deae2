#pragma once

#include <QWidget>

namespace jackfield {

class Theme;

/// The program's sign: the logo on a tile of the accent colour.
class LogoTile final : public QWidget {
    Q_OBJECT

public:
    explicit LogoTile(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace jackfield
