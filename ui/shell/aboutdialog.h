#pragma once

#include <QDialog>

namespace jackfield {

class Theme;

/// Name, version and licence of the program. Goes when it is closed.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Theme &theme, QWidget *parent);
};

} // namespace jackfield
