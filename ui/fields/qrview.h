#pragma once

#include <QImage>
#include <QWidget>

namespace jackfield {

/// A QR code, dark on white in every theme, since phones read nothing else reliably. Its modules are whole numbers of the screen's pixels,
/// so their edges are sharp at any scale; with the quiet zone that ISO 18004 wants.
class QrView final : public QWidget {
    Q_OBJECT

public:
    static constexpr int leastSize = 216;

    explicit QrView(QWidget *parent = nullptr);

    /// At most some 1,200 characters; more, or an empty text, shows nothing.
    void setText(const QString &text);
    QSize sizeHint() const override { return {leastSize, leastSize}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules; ///< one pixel each, with the quiet zone
};

} // namespace jackfield
