#pragma once

#include "core/domain/account.h"
#include "core/domain/administrator.h"
#include "ui/places/dashboard/card.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace jackfield {

class PlainLabel;

/// How many people look after the account (S0, S3), who of them has not registered, and where one more is added. What they are called, the
/// account's policy says.
class AdministratorsCard final : public Card {
    Q_OBJECT

public:
    AdministratorsCard(Theme &theme, QWidget *parent = nullptr);

    void showPolicy(const AccountPolicy &policy);
    void show(const QList<Administrator> &administrators);
    void focusStart();

Q_SIGNALS:
    void openRequested();
    void addRequested();

private:
    PlainLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_add;
    bool m_areManagers = false;
    QList<Administrator> m_administrators;
};

} // namespace jackfield
