#pragma once

#include "core/session/session.h"

#include <QObject>

namespace jackfield {

class FieldRow;
class UserSetupBuilder;

/// Shows at a FieldRow what the builder says of its field: problems once it was edited, left or asked for, and whether the value is free
/// for the fields that the provider is asked about.
///
/// A question is sent when the value is complete. An answer counts only for the value it was asked for. Without a connection the copy is
/// asked where it can tell (extensions), and the rest is "Checked when applied".
class FieldBinding final : public QObject {
    Q_OBJECT

public:
    FieldBinding(UserSetupBuilder &builder, FieldRow &row, QString field, QObject *parent);

    /// Ask the provider about the value; `freeText` has %1 for the value.
    void askProvider(Session &session, const QString &freeText);

    const QString &field() const { return m_field; }
    FieldRow &row() const { return m_row; }
    bool showProblem(); ///< also that of an untouched field; answers whether there is one
    void look();        ///< the value may be complete now: check it

private:
    void refresh();
    void valueChanged();
    void ask();
    void showVerdict(const QString &value, const Verdict &verdict, bool fromCopy);

    UserSetupBuilder &m_builder;
    FieldRow &m_row;
    QString m_field;
    Session *m_session = nullptr;
    QString m_freeText;
    QString m_asked;    ///< the value that was asked for last
    QString m_answered; ///< the value that m_row's ok stands for
};

} // namespace jackfield
