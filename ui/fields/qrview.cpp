#include "ui/fields/qrview.h"

#include <QPainter>

#include <qrencode.h>

namespace jackfield {

namespace {

constexpr int quietZone = 4;

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(leastSize, leastSize);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString &text)
{
    m_modules = {};
    const QByteArray bytes = text.toUtf8();
    QRcode *code = bytes.isEmpty()
        ? nullptr
        : QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M);
    if (code) {
        m_modules = QImage(code->width + 2 * quietZone, code->width + 2 * quietZone, QImage::Format_RGB32);
        m_modules.fill(Qt::white);
        for (int y = 0; y < code->width; ++y) {
            for (int x = 0; x < code->width; ++x) {
                if (code->data[y * code->width + x] & 1)
                    m_modules.setPixelColor(x + quietZone, y + quietZone, Qt::black);
            }
        }
        QRcode_free(code);
    }
    // Whole modules: where the smallest size is no multiple, the view is larger rather than blurred.
    const int scale = m_modules.isNull() ? 1 : qMax(3, (leastSize + m_modules.width() - 1) / m_modules.width());
    setFixedSize(QSize(leastSize, leastSize).expandedTo(m_modules.size() * scale));
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_modules.isNull())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int pixels = int(qMin(width(), height()) * ratio);
    const int scale = qMax(1, pixels / m_modules.width());
    const int left = (int(width() * ratio) - scale * m_modules.width()) / 2;
    const int top = (int(height() * ratio) - scale * m_modules.height()) / 2;
    // In the pixels of the screen, whatever the scale of the window is.
    painter.scale(1 / ratio, 1 / ratio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRect(left, top, scale * m_modules.width(), scale * m_modules.height()), m_modules);
}

} // namespace jackfield
