#pragma once

#include "core/domain/choice.h"
#include "ui/places/user/editedobject.h"
#include "ui/places/user/usersection.h"

#include <QHash>

namespace jackfield {

class CalloutBox;
class ColumnsBox;
class FieldRow;
class PickerCombo;
class TagEdit;

/// User Profile (S2.3 to S2.8): names, e-mail, department, time zone, numbers to reach the person, language of the prompts, tags. Numbers may
/// be typed as people write them. While messaging is on, the e-mail is locked (S2.8).
class ProfileSection final : public UserSection {
    Q_OBJECT

public:
    ProfileSection(Session &session, Theme &theme, QWidget *parent = nullptr);
    ~ProfileSection() override;

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
    void addText(const char *field, QString User::*member);
    void addPicker(const char *field, QString User::*member, const QString &none);
    void offer(const char *field, const Choices &choices);
    void takePolicy();
    FieldRow *row(const char *field, QWidget *editor);
    QList<FieldError> problems() const;
    void check(const QString &field);
    void fill();
    void look();

    EditedObject<User> m_user;
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, QString User::*> m_texts;
    QHash<QString, QString User::*> m_pickers;
    ColumnsBox *m_box;
    TagEdit *m_tags;
    CalloutBox *m_locked;
};

} // namespace jackfield
