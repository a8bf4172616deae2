#include "ui/fields/fitted.h"

#include <QDialog>
#include <QLayout>

namespace jackfield {

namespace {

// Of the smallest screen.
constexpr int widest = 960;
constexpr int highest = 600;

} // namespace

void fitDialog(QDialog &dialog, int width)
{
    const QLayout &layout = *dialog.layout();
    const auto height = [&layout](int width) {
        return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : layout.totalMinimumSize().height();
    };
    int fitting = qMax(width, layout.totalMinimumSize().width());
    while (height(fitting) > highest && fitting < widest)
        fitting = qMin(fitting + width / 4, widest);
    dialog.setFixedWidth(fitting);
    dialog.setMinimumHeight(height(fitting));
}

} // namespace jackfield
