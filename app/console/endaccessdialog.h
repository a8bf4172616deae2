#pragma once

#include <QDialog>

namespace jackfield {

class Theme;

/// Somebody ends an access while changes wait: they are kept for later, thrown away, or one stays. Deletes itself.
class EndAccessDialog final : public QDialog {
    Q_OBJECT

public:
    EndAccessDialog(Theme &theme, const QString &customer, int changes, QWidget *parent);

Q_SIGNALS:
    void keepRequested();
    void discardRequested();
};

} // namespace jackfield
