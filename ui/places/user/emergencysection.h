#pragma once

#include "ui/places/user/editedobject.h"
#include "ui/places/user/usersection.h"

#include <QHash>

class QLineEdit;
class QPushButton;

namespace jackfield {

class CalloutBox;
class ColumnsBox;
class FieldRow;
class PickerCombo;
class Pill;
class PlainLabel;

/// The emergency address of a user's number (S2.16 to S2.19). Update address is sent once, however often it is pressed, and the button
/// stays off until the answer; what was refused stands at its field.
class EmergencySection final : public UserSection {
    Q_OBJECT

public:
    EmergencySection(Session &session, Theme &theme, QWidget *parent = nullptr);

    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;
    bool needsAttention() const override;
    bool followsRefusals() const override { return false; }
    bool isEdited() const override { return m_address.isEdited() && m_address.typed() != m_begun; }
    void discard() override { take(true); }
    void save(bool held) override;
    bool owns(const ObjectRef &object, const QString &field) const override;

protected:
    void take(bool another) override;
    void retype(const QList<FieldEdit> &edits) override;

private:
    void addText(ColumnsBox &box, const char *field, QString EmergencyAddress::*member);
    void addPicker(ColumnsBox &box, const char *field, QString EmergencyAddress::*member);
    FieldRow *addRow(ColumnsBox &box, const char *field, QWidget *editor);
    void fill();
    void look();
    void showState();
    void follow(const CommandStatus &status);
    void typedAgain();
    void suggest();
    void takeSuggestion();
    void offerRegions();

    EditedObject<EmergencyAddress> m_address;
    EmergencyAddress m_begun; ///< what stood there before anybody typed
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, QString EmergencyAddress::*> m_members;
    Pill *m_pill;
    PlainLabel *m_about;
    CalloutBox *m_problem;
    CalloutBox *m_suggestion;
    CalloutBox *m_nothing;
    QWidget *m_form;
    PickerCombo *m_region = nullptr;
    PickerCombo *m_country = nullptr;
    QPushButton *m_update;
    QPushButton *m_draft;
    PlainLabel *m_note;
    std::optional<IdempotencyKey> m_sent; ///< whose answer is waited for
    bool m_sending = false;
};

} // namespace jackfield
