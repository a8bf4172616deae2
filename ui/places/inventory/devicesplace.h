#pragma once

#include "ui/lists/listplace.h"

namespace jackfield {

/// The telephones of the account: make, model, MAC address, ports, line, holder. A free one is assigned from here, one of somebody's is
/// taken away (S1.16), and one that is not there yet is added (S4.25).
class DevicesPlace final : public ListPlace {
    Q_OBJECT

public:
    DevicesPlace(Session &session, Theme &theme);

Q_SIGNALS:
    void addRequested();
    void assignRequested(const jackfield::Device &device);
    void setUpRequested(const jackfield::Device &device); ///< somebody new gets it

protected:
    void open(const ListedObject &object) override;
    void lookAtSelection(const QList<ListedObject> &selected) override;

private:
    void askToRelease();

    QPushButton *m_assign;
    QPushButton *m_setUp;
    QPushButton *m_release;
    QPushButton *m_user;
};

} // namespace jackfield
