#pragma once

#include "ui/places/user/objectsection.h"

class QLineEdit;

namespace jackfield {

class FieldRow;
class PickerCombo;
class Switch;

/// User Service Settings > Voicemail: the box, its language (S4.6), and where messages are delivered (S2.1).
class VoicemailSection final : public ObjectSection<UserVoicemail> {
    Q_OBJECT

public:
    VoicemailSection(Session &session, Theme &theme, QWidget *parent = nullptr);

    SaveWords saveWords() const override;
    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;

protected:
    const UserVoicemail &copied() const override { return details().voicemail; }
    QList<FieldError> problems() const override;
    void fill() override;

private:
    void takePolicy();
    void look();

    Switch *m_enabled;
    PickerCombo *m_language;
    FieldRow *m_languageRow;
    PickerCombo *m_delivery;
    FieldRow *m_deliveryRow;
    QLineEdit *m_email;
    FieldRow *m_emailRow;
};

} // namespace jackfield
