#pragma once

#include "ui/lists/listplace.h"

namespace jackfield {

/// The numbers of the account: what state each is in, who has it, whether its emergency address is verified. Those that wait are activated
/// here, one or many (S2.14).
class NumbersPlace final : public ListPlace {
    Q_OBJECT

public:
    NumbersPlace(Session &session, Theme &theme);

Q_SIGNALS:
    void addressRequested(const jackfield::UserId &user); ///< of the number's holder
    void setUpRequested(const jackfield::NumberId &number);

protected:
    void open(const ListedObject &object) override;
    void lookAtSelection(const QList<ListedObject> &selected) override;

private:
    void activate();

    QPushButton *m_activate;
    QPushButton *m_address;
    QPushButton *m_user;
    QPushButton *m_setUp;
};

} // namespace jackfield
