#pragma once

#include "tests/support/sampleadministrators.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/fieldrow.h"
#include "ui/theme/theme.h"
#include "ui/wizards/addmanager/administratordetails.h"
#include "ui/wizards/addmanager/administratorwizard.h"

#include <QApplication>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace jackfield::test {

/// The wizard before a session in memory, and the hands of a person.
class AdministratorWizardTest : public ::testing::Test {
protected:
    AdministratorWizardTest() { furnishAdministrators(session); }

    static QString s(const char *text) { return QString::fromUtf8(text); }
    void open(const AdministratorWizard::Start &start = {})
    {
        wizard = std::make_unique<AdministratorWizard>(session, theme, nullptr, start);
        wizard->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(wizard.get()));
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents();
    }
    QLineEdit *field(const char *name) { return named<QLineEdit>(*wizard, s(name)); }
    void type(const char *name, const char *text)
    {
        ASSERT_TRUE(field(name)) << name;
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), s(text));
        settle();
    }
    void fill()
    {
        type("First name", "Ewa");
        type("Last name", "Lisowska");
        type("E-mail", "ewa.lisowska@quillhaven.example");
        type("Contact number", "(651) 555-0147");
    }
    void next()
    {
        QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
        settle();
    }
    FieldRow *row(const char *label)
    {
        for (FieldRow *each : wizard->findChildren<FieldRow *>()) {
            if (each->label() == s(label))
                return each;
        }
        return nullptr;
    }
    QString error(const char *label) { return row(label)->hint(FieldRow::Hint::Error); }
    bool says(const char *text) { return shows(*wizard, s(text)); }
    QJsonObject sent() { return std::get<AddObject>(session.submitted.value(session.submitted.size() - 1)).fields; }
    static Error taken()
    {
        return {Error::Kind::Rejected, s("rejected"), {}, {{s("email"), s("taken"), {}, {}, s("Ines Marchetti")}}};
    }

    Theme theme;
    FakeSession session;
    std::unique_ptr<AdministratorWizard> wizard;
};

} // namespace jackfield::test
