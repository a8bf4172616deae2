#pragma once

#include "tests/support/sampleadministrators.h"
#include "tests/ui/shell/byname.h"
#include "ui/fields/recordtable.h"
#include "ui/places/administrators/administratorsplace.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace jackfield::test {

/// The administrators before a session in memory, and the hands of a person.
class AdministratorsTest : public ::testing::Test {
protected:
    AdministratorsTest() { furnishAdministrators(session); }

    static QString s(const char *text) { return QString::fromUtf8(text); }
    void open()
    {
        place = std::make_unique<AdministratorsPlace>(session, theme, clock);
        place->resize(1210, 780);
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
    Record row(const char *name)
    {
        for (const Record &record : table().records()) {
            if (record.name == s(name))
                return record;
        }
        return {};
    }
    QAbstractButton *button(const char *name) { return named<QAbstractButton>(*place, s(name)); }
    void press(const char *name)
    {
        ASSERT_TRUE(button(name)) << name;
        ASSERT_TRUE(button(name)->isEnabled()) << name;
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    void openRow(const char *name)
    {
        table().setFocus();
        table().setCurrentId(row(name).id);
        QTest::keyClick(&table(), Qt::Key_Return);
        settle();
    }
    QDialog *dialog()
    {
        for (QDialog *each : place->findChildren<QDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void answer(const char *name)
    {
        ASSERT_TRUE(dialog());
        QTest::mouseClick(named<QPushButton>(*dialog(), s(name)), Qt::LeftButton);
        settle();
    }
    bool says(const char *text) { return shows(*place, s(text)); }

    Theme theme;
    SystemClock clock;
    FakeSession session;
    std::unique_ptr<AdministratorsPlace> place;
};

} // namespace jackfield::test
