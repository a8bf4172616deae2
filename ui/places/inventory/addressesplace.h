#pragma once

#include "ui/lists/listplace.h"

namespace jackfield {

/// E911 addresses: every number that somebody has, those first whose emergency address is missing, not verified or rejected, so that none
/// is forgotten after a number changed hands (S2.16, S2.17).
class AddressesPlace final : public ListPlace {
    Q_OBJECT

public:
    AddressesPlace(Session &session, Theme &theme);

Q_SIGNALS:
    void addressRequested(const jackfield::UserId &user);

protected:
    void open(const ListedObject &object) override;
    void lookAtSelection(const QList<ListedObject> &selected) override;

private:
    QPushButton *m_review;
};

} // namespace jackfield
