#pragma once

#include "ui/places/user/objectsection.h"

class QCheckBox;

namespace jackfield {

class FieldRow;
class PlainLabel;

/// User Service Settings > Integrated IMP (S2.8 to S2.12, S2.34 to S2.36).
class MessagingSection final : public ObjectSection<UserMessaging> {
    Q_OBJECT

public:
    MessagingSection(Session &session, Theme &theme, QWidget *parent = nullptr);

    SaveWords saveWords() const override;
    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;

protected:
    const UserMessaging &copied() const override { return details().messaging; }
    QList<FieldError> problems() const override;
    void fill() override;

private:
    QCheckBox *m_enable;
    PlainLabel *m_was;
    PlainLabel *m_error;
    PlainLabel *m_account;
    PlainLabel *m_directory;
};

} // namespace jackfield
