#pragma once

#include "core/domain/choice.h"
#include "ui/places/user/objectsection.h"

#include <QHash>

namespace jackfield {

class CalloutBox;
class ColumnsBox;
class FieldRow;
class PickerCombo;
class TagEdit;

/// User Profile (S2.3 to S2.8): names, e-mail, department, time zone, numbers to reach the person, language of the prompts, tags. Numbers may
/// be typed as people write them. While messaging is on, the e-mail is locked (S2.8).
class ProfileSection final : public ObjectSection<User> {
    Q_OBJECT

public:
    ProfileSection(Session &session, Theme &theme, QWidget *parent = nullptr);
    ~ProfileSection() override;

    SaveWords saveWords() const override;
    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;
    bool owns(const ObjectRef &object, const QString &field) const override;

Q_SIGNALS:
    void emailStepsRequested(const jackfield::UserDetails &user);

protected:
    const User &copied() const override { return details().user; }
    QList<FieldError> problems() const override;
    void fill() override;

private:
    void addText(const char *field, QString User::*member);
    void addPicker(const char *field, QString User::*member, const QString &none);
    void offer(const char *field, const Choices &choices);
    void takePolicy();
    FieldRow *row(const char *field, QWidget *editor);
    void check(const QString &field);
    void look();

    QHash<QString, FieldRow *> m_rows;
    QHash<QString, QString User::*> m_texts;
    QHash<QString, QString User::*> m_pickers;
    ColumnsBox *m_box;
    TagEdit *m_tags;
    CalloutBox *m_locked;
};

} // namespace jackfield
