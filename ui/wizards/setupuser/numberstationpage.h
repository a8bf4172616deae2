#pragma once

#include "ui/wizards/setupuser/setuppage.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace jackfield {

class ApplicationList;
class CalloutBox;
class PickerCombo;
class PlainLabel;
class StationChooser;
class Switch;

/// Step 2: number or extension, station, calling plan, applications, voice portal (S1.11–S1.14, S4.4, S4.13–S4.17, S4.21).
class NumberStationPage final : public SetUpPage {
    Q_OBJECT

public:
    NumberStationPage(Session &session, Theme &theme, UserSetupBuilder &builder);

    void entered() override;
    void refreshChoices(); ///< numbers and counts, from the copy

    StationChooser *stations() const { return m_stations; }
    ApplicationList *applications() const { return m_applications; }

protected:
    void read() override;

private:
    void addNumber(QVBoxLayout &column);
    void addStation(QVBoxLayout &column);
    void lookForAnotherExtension();
    void offerExtension(const QString &free, const QString &taken, const QString &holder);
    void showNumber();
    void showStations();
    void showPortal();

    Session &m_session;
    PickerCombo *m_number = nullptr;
    QLineEdit *m_extension = nullptr;
    QPushButton *m_otherExtension;
    QString m_freeExtension; ///< the last one that was offered for one that is taken
    FieldRow *m_extensionRow = nullptr;
    CalloutBox *m_emergency = nullptr;
    StationChooser *m_stations = nullptr;
    FieldRow *m_stationRow = nullptr;
    CalloutBox *m_order = nullptr;
    PickerCombo *m_plan = nullptr;
    ApplicationList *m_applications = nullptr;
    Switch *m_portal = nullptr;
    PlainLabel *m_portalNote = nullptr;
};

} // namespace jackfield
