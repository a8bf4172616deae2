#pragma once

#include "core/session/frontdesk.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLineEdit;

namespace jackfield {

class FieldRow;
class SecretEdit;
class Theme;

/// Name and password for the proxy of this network, which stands between this computer and every provider. Deletes itself.
class ProxyDialog final : public QDialog {
    Q_OBJECT

public:
    ProxyDialog(FrontDesk &desk, Theme &theme, const QString &proxy, QWidget *parent);

    /// Tells the proxy what the keychain knows, else asks a person; then calls `then`, so that it is tried again. Nothing happens when the
    /// person gives up.
    static void ask(FrontDesk &desk, Theme &theme, const QString &proxy, QWidget *parent, const std::function<void()> &then);

private:
    void tell();

    FrontDesk &m_desk;
    QString m_proxy;
    QLineEdit *m_user;
    SecretEdit *m_password;
    FieldRow *m_userRow;
    FieldRow *m_passwordRow;
    QCheckBox *m_keep;
};

} // namespace jackfield
