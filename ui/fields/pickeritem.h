#pragma once

#include <QList>
#include <QString>

namespace jackfield {

/// One thing to pick. Texts are data: shown as they are.
struct PickerItem {
    QString id;
    QString text;
    QString detail;    ///< a second column
    QString icon = {}; ///< of resources/icons
    bool enabled = true;
    bool separated = false; ///< a line below it

    bool operator==(const PickerItem &) const = default;
};

using PickerItems = QList<PickerItem>;

} // namespace jackfield
