#pragma once

#include <QtGlobal>

#include <span>

namespace jackfield::reference {

/// Made-up chance that comes out the same everywhere (SplitMix64). One for each object, seeded with its number, so that a user is the
/// same in a small account and in a large one.
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed * 0x9E3779B97F4A7C15u + 0x5DEECE66Du) { next(); }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    int below(qsizetype count) { return int(next() % quint64(count)); }
    bool chance(int percent) { return below(100) < percent; }
    template<class List>
    const auto &oneOf(const List &list)
    {
        return list[list.size() == 1 ? 0 : below(qsizetype(list.size()))];
    }

private:
    quint64 m_state;
};

} // namespace jackfield::reference
