#include "ui/fields/elidedcheckbox.h"

#include "ui/fields/plaintext.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace jackfield {

QSize ElidedCheckBox::minimumSizeHint() const
{
    const QSize whole = QCheckBox::minimumSizeHint();
    return {
        std::min(whole.width(), style()->pixelMetric(QStyle::PM_IndicatorWidth) + fontMetrics().averageCharWidth() * 12),
        whole.height()};
}

void ElidedCheckBox::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
    setPlainToolTip(this, option.text == text() ? QString() : withoutMnemonic(text()));
    QStylePainter(this).drawControl(QStyle::CE_CheckBox, option);
}

} // namespace jackfield
