#pragma once

#include <QFrame>

namespace jackfield {

class AccountSwitcher;
class IdentityTile;
class JumpButton;
class NavList;
class Theme;

/// The left side of the window: account, places, the person who signed in. 228 px wide, or a rail of 52 px.
class Sidebar final : public QFrame {
    Q_OBJECT

public:
    explicit Sidebar(const Theme &theme, QWidget *parent = nullptr);

    NavList *places() const { return m_places; }
    AccountSwitcher *switcher() const { return m_switcher; }
    IdentityTile *account() const;
    JumpButton *jump() const { return m_jump; } ///< hidden, until it is shown
    IdentityTile *person() const { return m_person; }
    void setRail(bool rail);
    bool isRail() const { return m_rail; }

private:
    const Theme &m_theme;
    AccountSwitcher *m_switcher;
    JumpButton *m_jump;
    NavList *m_places;
    IdentityTile *m_person;
    bool m_rail = false;
};

} // namespace jackfield
