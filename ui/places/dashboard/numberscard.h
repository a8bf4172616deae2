#pragma once

#include "core/session/session.h"
#include "ui/places/dashboard/card.h"

namespace jackfield {

class PartsBar;
class PlainLabel;
class ValueLines;

/// The account's phone numbers by what becomes of them.
class NumbersCard final : public Card {
    Q_OBJECT

public:
    explicit NumbersCard(Theme &theme, QWidget *parent = nullptr);

    void show(const AccountCounts &counts);

private:
    PlainLabel *m_total;
    PartsBar *m_bar;
    ValueLines *m_lines;
    PlainLabel *m_hint;
    int m_assigned;
    int m_free;
    int m_activation;
    int m_without;
};

} // namespace jackfield
