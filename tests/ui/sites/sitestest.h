#pragma once

#include "tests/support/sampleadministrators.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/pickerpopup.h"
#include "ui/fields/recordtable.h"
#include "ui/places/sites/sitepane.h"
#include "ui/places/sites/sitesplace.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace jackfield::test {

/// The sites before a session in memory, and the hands of a person.
class SitesTest : public ::testing::Test {
protected:
    static QString s(const char *text) { return QString::fromUtf8(text); }
    void open()
    {
        if (session.theSites.isEmpty())
            furnishAdministrators(session);
        place = std::make_unique<SitesPlace>(session, theme, clock);
        place->resize(1160, 780);
        place->show();
        place->activateWindow();
        place->enter();
        settle();
    }
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn)
            QCoreApplication::processEvents();
    }
    RecordTable &table() { return *place->findChild<RecordTable *>(); }
    QString cell(const char *site, int column)
    {
        for (const Record &record : table().records()) {
            if (record.name == s(site))
                return record.cells.at(column).text;
        }
        return {};
    }
    void manage(const char *site)
    {
        for (const Record &record : table().records()) {
            if (record.name == s(site))
                table().setCurrentId(record.id);
        }
        QTest::keyClick(&table(), Qt::Key_Return);
        settle();
    }
    void edit(const char *site)
    {
        manage(site);
        press("Edit contact information");
    }
    QAbstractButton *button(const char *name) { return named<QAbstractButton>(*place, s(name)); }
    void press(const char *name)
    {
        ASSERT_TRUE(button(name)) << name;
        ASSERT_TRUE(button(name)->isEnabled()) << name;
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    PickerCombo *contact() { return named<PickerCombo>(*place, s("Customer admin e-mail")); }
    QLineEdit *field(const char *name) { return named<QLineEdit>(*place, s(name)); }
    QStringList offered()
    {
        contact()->showPopup();
        const QAbstractItemModel *model = contact()->popup()->list()->model();
        EXPECT_TRUE(QTest::qWaitFor([&] { return model->rowCount() > 0; }));
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, 0).data().toString();
        contact()->hidePopup();
        return texts;
    }
    void choose(const char *search)
    {
        contact()->showPopup();
        QTest::keyClicks(contact()->popup()->searchField(), s(search));
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return contact()->popup()->list()->currentIndex().data().toString().contains(s(search), Qt::CaseInsensitive); }));
        QTest::keyClick(contact()->popup()->searchField(), Qt::Key_Return);
        settle();
    }
    void typeNumber(const char *text)
    {
        QLineEdit *number = field("Outside phone number");
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, s(text));
        settle();
    }
    QString error(const char *label)
    {
        for (const FieldRow *row : place->findChildren<FieldRow *>()) {
            if (row->label() == s(label))
                return row->hint(FieldRow::Hint::Error);
        }
        return {};
    }
    bool says(const char *text) { return shows(*place, s(text)); }
    ChangeObject sent() { return std::get<ChangeObject>(session.submitted.value(session.submitted.size() - 1)); }

    Theme theme;
    SystemClock clock;
    FakeSession session;
    std::unique_ptr<SitesPlace> place;
};

} // namespace jackfield::test
