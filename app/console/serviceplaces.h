#pragma once

#include "core/session/session.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <functional>

namespace jackfield {

class DevicesPlace;
class LazyPlace;
class ListPlace;
class MainWindow;
class UserActions;

/// The places of the Service section: numbers, devices, stations, E911 addresses.
class ServicePlaces final : public QObject {
    Q_OBJECT

public:
    ServicePlaces(Session &session, Theme &theme, MainWindow &window, UserActions &actions, QObject *parent);

    void addPlaces();
    /// Goes to a number or device in its list.
    void show(ObjectKind kind, const QString &id);

Q_SIGNALS:
    void userRequested(const jackfield::UserId &user);
    void addressRequested(const jackfield::UserId &user);
    void setUpUserRequested(const jackfield::UserSetup &given, const std::optional<jackfield::Device> &device);
    void holdersRequested(const jackfield::LicenceId &licence);
    void submitted(const jackfield::IdempotencyKey &key, bool held);
    void failed(const jackfield::Error &error);

private:
    void addList(const QString &id, const QString &icon, const QString &title, const char *area, std::function<ListPlace *()> make);
    void countProblems();
    void addDevice();
    void assign(const Device &device);

    Session &m_session;
    Theme &m_theme;
    MainWindow &m_window;
    UserActions &m_actions;
    DevicesPlace *m_devices = nullptr;
    QHash<QString, LazyPlace *> m_lists; ///< by place
};

} // namespace jackfield
