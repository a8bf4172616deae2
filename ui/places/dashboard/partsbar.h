#pragma once

#include "ui/theme/colorrole.h"

#include <QWidget>

namespace jackfield {

class Theme;

/// A bar that shows how a whole is made up of parts. The lines below it say the same in words and numbers.
class PartsBar final : public QWidget {
    Q_OBJECT

public:
    struct Part {
        ColorRole color;
        qint64 size;
    };

    explicit PartsBar(const Theme &theme, QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts, qint64 whole);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<Part> m_parts;
    qint64 m_whole = 0;
};

} // namespace jackfield
