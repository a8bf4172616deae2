#pragma once

#include <QLineEdit>

namespace jackfield {

class Theme;

/// A MAC address in pairs with colons, whatever notation is typed or pasted. What cannot be one stays as it was typed, to be corrected.
class MacEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit MacEdit(Theme &theme, QWidget *parent = nullptr);

    QString mac() const; ///< "00:1A:2B:3C:4D:5E", or what was typed when it is none
    void setMac(const QString &mac);

private:
    void tidy();
};

} // namespace jackfield
