#pragma once

#include <QList>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace jackfield {

/// A place of the main window, as app/console hands it in: the shell knows no place by its class. The texts are for people, in the
/// language of the window.
struct Place {
    QString id;   ///< for settings and showPlace(), as "users"
    QString icon; ///< name of an icon in resources/icons
    QString title;
    QString section;           ///< heading in the navigation; empty: none. Places of a section stand together.
    QWidget *widget = nullptr; ///< the window takes it over
    const char *area = "";     ///< what of the table of levels one must see (core/domain/accesslevels.h); empty: nothing

    std::function<void()> search = {};       ///< puts the focus into the place's search; empty: it has none
    std::function<void()> enter = {};        ///< puts the focus where it should start; empty: the widget's first
    std::function<void(bool)> showPane = {}; ///< shows or hides the detail pane; empty: it has none
    QList<QMenu *> viewMenus = {};           ///< stand in View while the place is shown
};

} // namespace jackfield
