#pragma once

#include "core/session/session.h"
#include "ui/fields/wizardpage.h"

#include <functional>

namespace jackfield {

class CalloutBox;
class FactLines;
class PlainLabel;

/// What was typed once more, what this person will be able to do, what happens next, and what went wrong with a save.
class AdministratorReview final : public WizardPage {
    Q_OBJECT

public:
    AdministratorReview(Session &session, Theme &theme, bool isNew, std::function<Administrator()> typed);

    bool isComplete() const override { return true; }
    QWidget *showProblems() override { return nullptr; }
    QWidget *firstField() const override { return nullptr; }
    void entered() override;

    void showFailure(const QString &bold, const QString &plain); ///< empty: none

private:
    QString next() const;

    Session &m_session;
    const bool m_isNew;
    std::function<Administrator()> m_typed;
    CalloutBox *m_failure;
    FactLines *m_facts;
    PlainLabel *m_rightsTitle;
    FactLines *m_rights;
    CalloutBox *m_next;
};

} // namespace jackfield
