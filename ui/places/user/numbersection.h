#pragma once

#include "ui/places/user/objectsection.h"

class QLineEdit;

namespace jackfield {

class CalloutBox;
class FieldRow;
class PickerCombo;

/// Number and extension of a user (S2.13 to S2.16): a free number of the account or none, an extension that nobody else has; a new number
/// leads to its activation and its emergency address.
class NumberSection final : public ObjectSection<User> {
    Q_OBJECT

public:
    NumberSection(Session &session, Theme &theme, QWidget *parent = nullptr);

    SaveWords saveWords() const override;
    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;
    bool owns(const ObjectRef &object, const QString &field) const override;

protected:
    const User &copied() const override { return details().user; }
    QList<FieldError> problems() const override;
    void fill() override;
    void take(bool another) override;

private:
    void look();
    void checkExtension();
    void showHolder(const QString &extension, const Verdict &verdict, bool fromCopy);

    PickerCombo *m_number;
    FieldRow *m_numberRow;
    QLineEdit *m_extension;
    FieldRow *m_extensionRow;
    CalloutBox *m_emergency;
    CalloutBox *m_activation;
    QString m_asked;                    ///< the extension that was asked about last
    QPair<QString, FieldError> m_taken; ///< an extension that somebody has, and who
};

} // namespace jackfield
