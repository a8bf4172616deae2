#pragma once

#include "core/base/clock.h"
#include "core/session/customerdesk.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <QMenu>
#include <QPointer>

namespace jackfield {

class CustomersPlace;
class NavModel;
class Sidebar;

/// The window of one of the provider's own people: the Customer Service Tool. Customers' accounts open in windows of their own.
class StaffWindow final : public QMainWindow {
    Q_OBJECT

public:
    StaffWindow(std::shared_ptr<CustomerDesk> desk, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    CustomerDesk &desk() const { return *m_desk; }
    std::shared_ptr<CustomerDesk> shared() const { return m_desk; }
    CustomersPlace &place() const { return *m_place; }

    /// As MainWindow: shows nothing but this until uncover().
    void cover(QWidget *page);
    void uncover();
    bool isCovered() const { return m_cover != nullptr; }

Q_SIGNALS:
    void signOutRequested();
    void quitRequested();
    void accountsWanted(QMenu *menu);
    void lockRequested();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addMenus();

    std::shared_ptr<CustomerDesk> m_desk;
    Theme &m_theme;
    NavModel *m_navigation;
    Sidebar *m_sidebar;
    CustomersPlace *m_place;
    QWidget *m_body;
    QPointer<QWidget> m_cover;
};

} // namespace jackfield
