#include "app/console/serviceplaces.h"

#include "app/console/useractions.h"
#include "ui/lists/pickdialog.h"
#include "ui/places/inventory/addressesplace.h"
#include "ui/places/inventory/devicesplace.h"
#include "ui/places/inventory/numbersplace.h"
#include "ui/places/inventory/stationsplace.h"
#include "ui/shell/lazyplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/wizards/setupuser/adddevicedialog.h"

namespace jackfield {

namespace {

const QString numbersId = QStringLiteral("numbers");
const QString devicesId = QStringLiteral("devices");
const QString stationsId = QStringLiteral("stations");
const QString addressesId = QStringLiteral("addresses");

} // namespace

ServicePlaces::ServicePlaces(Session &session, Theme &theme, MainWindow &window, UserActions &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(theme)
    , m_window(window)
    , m_actions(actions)
{ }

void ServicePlaces::addPlaces()
{
    addList(numbersId, numbersId, tr("Numbers"), "numbers", [this] {
        auto *numbers = new NumbersPlace(m_session, m_theme);
        connect(numbers, &NumbersPlace::addressRequested, this, &ServicePlaces::addressRequested);
        connect(numbers, &NumbersPlace::setUpRequested, this, [this](const NumberId &number) {
            UserSetup given;
            given.phoneNumber = number;
            Q_EMIT setUpUserRequested(given, {});
        });
        return numbers;
    });
    addList(devicesId, QStringLiteral("device"), tr("Devices"), "devices", [this] {
        m_devices = new DevicesPlace(m_session, m_theme);
        connect(m_devices, &DevicesPlace::addRequested, this, &ServicePlaces::addDevice);
        connect(m_devices, &DevicesPlace::assignRequested, this, &ServicePlaces::assign);
        connect(m_devices, &DevicesPlace::setUpRequested, this, [this](const Device &device) {
            UserSetup given;
            given.device = device.id;
            Q_EMIT setUpUserRequested(given, device);
        });
        return m_devices;
    });
    Place stations{stationsId, QStringLiteral("station"), tr("Stations"), tr("Service")};
    auto *lazy = new LazyPlace([this] {
        auto *place = new StationsPlace(m_session, m_theme);
        connect(place, &StationsPlace::holdersRequested, this, &ServicePlaces::holdersRequested);
        return place;
    });
    stations.widget = lazy;
    stations.area = "licences";
    stations.enter = [lazy] { static_cast<StationsPlace *>(lazy->place())->enter(); };
    m_window.addPlace(stations);
    addList(addressesId, QStringLiteral("e911"), tr("E911 addresses"), "emergency", [this] {
        auto *addresses = new AddressesPlace(m_session, m_theme);
        connect(addresses, &AddressesPlace::addressRequested, this, &ServicePlaces::addressRequested);
        return addresses;
    });
    connect(&m_session, &Session::contentChanged, this, [this](const ChangeSet &changes) {
        if (changes.bulk || changes.numbers || changes.devices || changes.emergencyAddresses || changes.touchesUsers())
            countProblems();
    });
    countProblems();
}

void ServicePlaces::addList(
    const QString &id, const QString &icon, const QString &title, const char *area, std::function<ListPlace *()> make)
{
    auto *lazy = new LazyPlace([this, make = std::move(make)] {
        ListPlace *list = make();
        connect(list, &ListPlace::userRequested, this, &ServicePlaces::userRequested);
        connect(list, &ListPlace::submitted, this, &ServicePlaces::submitted);
        connect(list, &ListPlace::failed, this, &ServicePlaces::failed);
        connect(list, &ListPlace::copied, this, [this](const QString &what) {
            m_window.toast({ToastText::Kind::Success, tr("Copied"), what});
        });
        return list;
    });
    Place place{id, icon, title, tr("Service"), lazy, area};
    place.search = [lazy] { static_cast<ListPlace *>(lazy->place())->focusSearch(); };
    place.enter = [lazy] { static_cast<ListPlace *>(lazy->place())->enter(); };
    m_window.addPlace(place);
    m_lists.insert(id, lazy);
}

void ServicePlaces::show(ObjectKind kind, const QString &id)
{
    const QString place = kind == ObjectKind::Device ? devicesId : numbersId;
    m_window.showPlace(place);
    static_cast<ListPlace *>(m_lists.value(place)->place())->select(id);
}

void ServicePlaces::countProblems()
{
    whenDone(m_session.counts(), this, [this](const Result<AccountCounts> &counts) {
        if (!counts)
            return;
        m_window.setPlaceCount(numbersId, counts->numbers);
        m_window.setPlaceCount(devicesId, counts->devices);
        const int problems = int(counts->emergencyProblems);
        m_window.setPlaceBadge(
            addressesId, problems, tr("%n address(es) to review", nullptr, problems),
            problems > 0 ? State::Danger : State::Neutral);
    });
}

void ServicePlaces::addDevice()
{
    auto *dialog = new AddDeviceDialog(m_session, m_theme, &m_window);
    connect(dialog, &AddDeviceDialog::goesOn, this, &ServicePlaces::submitted);
    connect(dialog, &AddDeviceDialog::failed, this, &ServicePlaces::failed);
    connect(dialog, &AddDeviceDialog::added, this, [this](const QString &device) {
        m_devices->select(device);
        m_window.toast({ToastText::Kind::Success, tr("The device is added."), tr("It is free: assign it to a user.")});
    });
    dialog->open();
}

void ServicePlaces::assign(const Device &device)
{
    PickDialog *dialog =
        PickDialog::forUser(m_session, m_theme, tr("Assign a device"), tr("Who gets the %1?").arg(device.displayName()), &m_window);
    connect(dialog, &PickDialog::picked, this, [this, device](const QString &user) {
        whenDone(m_session.userDetails({user}), this, [this, device](const Result<UserDetails> &details) {
            if (details)
                m_actions.assignDevice(*details, device);
        });
    });
    dialog->open();
}

} // namespace jackfield
