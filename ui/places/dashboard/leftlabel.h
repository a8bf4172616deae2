#pragma once

#include <QWidget>

namespace jackfield {

class Theme;

/// How much is left of something; when it is little, with the sign and colour of a caution.
class LeftLabel final : public QWidget {
    Q_OBJECT

public:
    LeftLabel(const Theme &theme, const QString &text, bool caution, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    bool m_caution;
};

} // namespace jackfield
