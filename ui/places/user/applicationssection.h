#pragma once

#include "ui/places/user/objectsection.h"

class QVBoxLayout;

namespace jackfield {

class CalloutBox;
class FeatureRow;

/// The applications of a user (S1.14): a switch for each; those that come with the station are on, and say so.
class ApplicationsSection final : public ObjectSection<User> {
    Q_OBJECT

public:
    ApplicationsSection(Session &session, Theme &theme, QWidget *parent = nullptr);

    SaveWords saveWords() const override;
    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;
    bool owns(const ObjectRef &object, const QString &field) const override;

protected:
    const User &copied() const override { return details().user; }
    void fill() override;
    void take(bool another) override;

private:
    void build(const QList<Application> &applications);
    void look();
    std::optional<Licence> licence() const;
    QString note(const Application &application, bool included, bool on) const;

    QList<Application> m_applications;
    QList<Licence> m_licences;
    QList<FeatureRow *> m_rows;
    QFrame *m_card;
    QVBoxLayout *m_column;
    CalloutBox *m_problem;
};

} // namespace jackfield
