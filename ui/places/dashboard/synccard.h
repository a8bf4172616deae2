#pragma once

#include "core/session/session.h"
#include "ui/places/dashboard/card.h"

class QPushButton;

namespace jackfield {

class Pill;
class ValueLines;

/// How the copy stands to the provider.
class SyncCard final : public Card {
    Q_OBJECT

public:
    explicit SyncCard(Theme &theme, QWidget *parent = nullptr);

    void show(const Activity &activity, const QDateTime &now);

Q_SIGNALS:
    void syncRequested();

private:
    Pill *m_pill;
    ValueLines *m_lines;
    QPushButton *m_sync;
    int m_checked;
    int m_copy;
    int m_next;
    int m_progress;
};

} // namespace jackfield
