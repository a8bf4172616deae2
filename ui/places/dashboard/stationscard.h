#pragma once

#include "core/domain/account.h"
#include "core/domain/licence.h"
#include "ui/places/dashboard/card.h"

namespace jackfield {

class PlainLabel;

/// The stations (licences): how many are used, how many are left.
class StationsCard final : public Card {
    Q_OBJECT

public:
    explicit StationsCard(Theme &theme, QWidget *parent = nullptr);

    static constexpr int fewLeft = 10; ///< from here on it is a caution

    void show(const QList<Licence> &licences, const AccountPolicy &policy);

private:
    QWidget *makeRow(const Licence &licence);

    QVBoxLayout *m_list;
    QList<Licence> m_shown;
    PlainLabel *m_order;
};

} // namespace jackfield
