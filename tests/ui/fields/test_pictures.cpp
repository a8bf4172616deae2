#include "ui/fields/badge.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/meter.h"
#include "ui/fields/pill.h"
#include "ui/fields/secretedit.h"
#include "ui/fields/switch.h"
#include "ui/theme/focusring.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

// All components of the sheet r1, for a person to look at.
class Sheet : public QWidget {
public:
    explicit Sheet(Theme &theme) : m_theme(theme)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(24, 24, 24, 24);
        column->setSpacing(12);
        column->addLayout(buttons());
        column->addLayout(fields());
        column->addLayout(marks());
        column->addLayout(pills());
        column->addWidget(table());
        auto *callout = new CalloutBox(theme, State::Warning);
        callout->setText(
            s("Check the emergency address after changing a number."), s("A 911 call may send help to the wrong place."));
        callout->addButton(s("Review address now"));
        column->addWidget(callout);
        resize(720, 760);
    }
    QPushButton *focused = nullptr;

private:
    QGridLayout *buttons()
    {
        auto *grid = new QGridLayout;
        const char *kinds[] = {"primary", "", "quiet", "danger", "link"};
        for (int row = 0; row < 5; ++row) {
            for (int at = 0; at < 2; ++at) {
                auto *button = new QPushButton(
                    m_theme.icon(s("edit"), row == 0 || row == 3 ? ColorRole::TextOnAccent : ColorRole::TextSecondary), s("Edit"));
                Theme::setKind(button, kinds[row]);
                button->setEnabled(at == 0);
                if (row == 0 && at == 0)
                    focused = button;
                grid->addWidget(button, at, row);
            }
        }
        return grid;
    }
    QHBoxLayout *fields()
    {
        auto *line = new QHBoxLayout;
        for (const QString &state : {s(""), s("was"), s("error"), s("read")}) {
            auto *edit = new QLineEdit(s("Ines M."));
            auto *row = new FieldRow(m_theme, s("Line name"), edit);
            if (state == s("was"))
                row->setHint(FieldRow::Hint::Was, s("was Ines"));
            if (state == s("error"))
                row->setError(s("Taken"));
            edit->setReadOnly(state == s("read"));
            line->addWidget(row, 1, Qt::AlignTop);
        }
        auto *secret = new SecretEdit(m_theme);
        secret->setText(s("Corner-Lamp"));
        auto *row = new FieldRow(m_theme, s("Password"), secret);
        row->setHint(FieldRow::Hint::Caution, s("Caps Lock is on"));
        line->addWidget(row, 1, Qt::AlignTop);
        auto *combo = new QComboBox;
        combo->addItems({s("Central"), s("Eastern")});
        combo->setEditable(true);
        line->addWidget(new FieldRow(m_theme, s("Editable"), combo), 1, Qt::AlignTop);
        return line;
    }
    QHBoxLayout *marks()
    {
        auto *line = new QHBoxLayout;
        for (int at = 0; at < 4; ++at) {
            auto *check = new QCheckBox;
            check->setTristate(at == 2);
            check->setCheckState(at == 0 ? Qt::Unchecked : at == 2 ? Qt::PartiallyChecked : Qt::Checked);
            check->setEnabled(at != 3);
            line->addWidget(check);
        }
        for (int at = 0; at < 2; ++at) {
            auto *radio = new QRadioButton(s("Radio"));
            radio->setChecked(at == 1);
            line->addWidget(radio);
        }
        for (int at = 0; at < 3; ++at) {
            auto *control = new Switch(m_theme, s("Switch"));
            control->setChecked(at > 0);
            control->setEnabled(at != 2);
            line->addWidget(control);
        }
        auto *meter = new Meter(m_theme);
        meter->setUse(65, 100, s("65 of 100"));
        line->addWidget(meter);
        auto *full = new Meter(m_theme);
        full->setUse(99, 100, s("99 of 100"));
        full->setColor(ColorRole::WarningSolid);
        line->addWidget(full);
        return line;
    }
    QHBoxLayout *pills()
    {
        auto *line = new QHBoxLayout;
        const std::pair<State, const char *> all[] = {
            {State::Pending, "Pending"}, {State::Conflict, "Conflict"}, {State::Danger, "Failed"},   {State::Neutral, "Waits"},
            {State::Success, "Applied"}, {State::Warning, "Stale"},     {State::Offline, "Offline"}, {State::Info, "New"}};
        for (const auto &[state, text] : all)
            line->addWidget(new Pill(m_theme, state, s(text)));
        auto *badge = new Badge(m_theme, State::Danger);
        badge->setCount(12, s("12 problems"));
        line->addWidget(badge);
        line->addStretch(1);
        return line;
    }
    QTableView *table()
    {
        auto *view = new QTableView;
        auto *model = new QStandardItemModel(5, 3, view);
        model->setHorizontalHeaderLabels({s("Name"), s("Ext."), s("Site")});
        for (int row = 0; row < 5; ++row) {
            model->setItem(row, 0, new QStandardItem(s("Maria Esposito")));
            model->setItem(row, 1, new QStandardItem(s("204118")));
            model->setItem(row, 2, new QStandardItem(s("Halden Wharf")));
            model->item(row, 0)->setCheckable(true);
        }
        view->setModel(model);
        view->setShowGrid(false);
        view->verticalHeader()->hide();
        view->verticalHeader()->setDefaultSectionSize(32);
        view->horizontalHeader()->setStretchLastSection(true);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->selectRow(2);
        return view;
    }

    Theme &m_theme;
};

void take(Theme::Mode mode, const char *name)
{
    const QString folder = qEnvironmentVariable("JACKFIELD_PICTURES");
    if (folder.isEmpty())
        GTEST_SKIP() << "JACKFIELD_PICTURES is not set";
    QDir().mkpath(folder);
    Theme theme;
    theme.setMode(mode);
    theme.applyTo(*qApp);
    Sheet sheet(theme);
    sheet.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&sheet));
    sheet.focused->clearFocus();
    sheet.focused->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    sheet.grab().save(folder + u'/' + s(name));
}

} // namespace

TEST(FieldPictures, InTheLight) { take(Theme::Mode::Light, "r1-components.png"); }
TEST(FieldPictures, InTheDark) { take(Theme::Mode::Dark, "r1-components-dark.png"); }
