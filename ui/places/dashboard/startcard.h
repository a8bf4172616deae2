#pragma once

#include "core/domain/account.h"
#include "ui/places/dashboard/card.h"

class QPushButton;

namespace jackfield {

/// Where the commonest work begins: Dashboard > Set Up a User > Start (S1.7).
class StartCard final : public Card {
    Q_OBJECT

public:
    explicit StartCard(Theme &theme, QWidget *parent = nullptr);

    void allowFor(const AccountPolicy &policy); ///< off for who may not set up users
    bool isAllowed() const;
    void focusStart();

Q_SIGNALS:
    void startRequested();

private:
    QPushButton *m_start;
};

} // namespace jackfield
