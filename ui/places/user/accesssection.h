#pragma once

#include "ui/places/user/objectsection.h"

class QLineEdit;

namespace jackfield {

class ColumnsBox;
class FeatureRow;
class FieldRow;
class PickerCombo;

/// Access: the station with what it brings (S4.13 to S4.17), how the user signs in (S1.10, S4.10 to S4.12), voice portal access (S4.16), and
/// what the user may manage (S4.19, S4.20); the calling plan (S4.21).
class AccessSection final : public ObjectSection<User> {
    Q_OBJECT

public:
    AccessSection(Session &session, Theme &theme, QWidget *parent = nullptr);
    ~AccessSection() override;

    SaveWords saveWords() const override;
    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;
    bool owns(const ObjectRef &object, const QString &field) const override;

protected:
    const User &copied() const override { return details().user; }
    QList<FieldError> problems() const override;
    void take(bool another) override;
    void fill() override;

private:
    void addText(const char *field, QString User::*member);
    void takePolicy();
    void takeStations();
    void setStation(const LicenceId &id);
    void look();
    void askProvider(const QString &field);
    std::optional<Licence> station() const;

    QHash<QString, FieldRow *> m_rows;
    QHash<QString, QString User::*> m_texts;
    QHash<QString, FieldError> m_taken; ///< by "field value": what the provider said while it was typed
    QList<Licence> m_licences;
    ColumnsBox *m_box;
    PickerCombo *m_station;
    PickerCombo *m_plan;
    FeatureRow *m_portal;
    FeatureRow *m_admin;
    PickerCombo *m_level;
    FieldRow *m_levelRow;
};

} // namespace jackfield
