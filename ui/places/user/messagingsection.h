#pragma once

#include "ui/places/user/editedobject.h"
#include "ui/places/user/usersection.h"

class QCheckBox;

namespace jackfield {

class FieldRow;
class PlainLabel;

/// User Service Settings > Integrated IMP (S2.8 to S2.12, S2.34 to S2.36).
class MessagingSection final : public UserSection {
    Q_OBJECT

public:
    MessagingSection(Session &session, Theme &theme, QWidget *parent = nullptr);

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

    EditedObject<UserMessaging> m_messaging;
    QCheckBox *m_enable;
    PlainLabel *m_was;
    PlainLabel *m_error;
    PlainLabel *m_account;
    PlainLabel *m_directory;
};

} // namespace jackfield
