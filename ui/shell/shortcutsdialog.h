#pragma once

#include <QDialog>

namespace jackfield {

class Theme;

/// The keys that can be pressed, from the menu's own entries and the ones that are in no menu. Goes when it is closed.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const Theme &theme, const QList<QAction *> &actions, QWidget *parent);
};

} // namespace jackfield
