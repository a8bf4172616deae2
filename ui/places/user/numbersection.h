#pragma once

#include "ui/places/user/editedobject.h"
#include "ui/places/user/usersection.h"

class QLineEdit;

namespace jackfield {

class CalloutBox;
class FieldRow;
class PickerCombo;

/// Number and extension of a user (S2.13 to S2.16): a free number of the account or none, an extension that nobody else has; a new number
/// leads to its activation and its emergency address.
class NumberSection final : public UserSection {
    Q_OBJECT

public:
    NumberSection(Session &session, Theme &theme, QWidget *parent = nullptr);

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
    void fill();
    void look();
    void checkExtension();
    void showHolder(const QString &extension, const Verdict &verdict, bool fromCopy);
    QList<FieldError> problems() const;

    EditedObject<User> m_user;
    PickerCombo *m_number;
    FieldRow *m_numberRow;
    QLineEdit *m_extension;
    FieldRow *m_extensionRow;
    CalloutBox *m_emergency;
    CalloutBox *m_activation;
    QString m_asked; ///< the extension that was asked about last
};

} // namespace jackfield
