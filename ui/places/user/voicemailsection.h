#pragma once

#include "ui/places/user/editedobject.h"
#include "ui/places/user/usersection.h"

class QLineEdit;

namespace jackfield {

class FieldRow;
class PickerCombo;
class Switch;

/// User Service Settings > Voicemail: the box, its language (S4.6), and where messages are delivered (S2.1).
class VoicemailSection final : public UserSection {
    Q_OBJECT

public:
    VoicemailSection(Session &session, Theme &theme, QWidget *parent = nullptr);

    SaveWords saveWords() const override;
    void discard() override;
    void save(bool held) override;
    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;
    bool owns(const ObjectRef &object, const QString &field) const override;

protected:
    void take(bool another) override;
    void retype(const QList<FieldEdit> &edits) override;

private:
    void takePolicy();
    void fill();
    void look();

    EditedObject<UserVoicemail> m_voicemail;
    Switch *m_enabled;
    PickerCombo *m_language;
    FieldRow *m_languageRow;
    PickerCombo *m_delivery;
    FieldRow *m_deliveryRow;
    QLineEdit *m_email;
    FieldRow *m_emailRow;
};

} // namespace jackfield
