#include "app/console/accountwindow.h"
#include "tests/core/session/canaries.h"
#include "tests/ui/shell/byname.h"

#include <QLineEdit>

using namespace jackfield;
using namespace jackfield::test;

namespace {

/// The customers' windows, side by side.
class CanaryWindows : public Canaries {
protected:
    /// Everything that stands in the window, on the screen or behind another page; answers how many texts that were.
    qsizetype expectOwnWindow(int at, QWidget &window) const
    {
        QStringList texts{window.windowTitle()};
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts += label->text();
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                texts += button->text();
            else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
                texts << field->text() << field->placeholderText();
            else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                texts += textsOf(*view->model());
        }
        EXPECT_EQ(stranger(at, texts.join(u'\n').toUtf8()), QString());
        return texts.size();
    }

    Theme theme;
    SystemClock clock;
    SecretClipboard clipboard{clock};
    QSettings settings{folder.filePath(QStringLiteral("jackfield.ini")), QSettings::IniFormat};

private:
    static QStringList textsOf(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int row = 0; row < std::min(model.rowCount(), 50); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    texts += index.data(role).toString();
            }
        }
        return texts;
    }
};

} // namespace

TEST_F(CanaryWindows, Fault38_InAThousandStepsNothingOfACustomerIsEverInAnothersFileModelWindowRequestOrTheLog)
{
    logged.clear();
    qInstallMessageHandler(keepLog);
    QRandomGenerator dice(38);
    std::array<std::shared_ptr<Session>, 3> open;
    std::array<std::unique_ptr<AccountWindow>, 3> windows;
    int entered = 0;
    int edited = 0;
    int read = 0;
    qsizetype texts = 0;
    for (int step = 0; step < 1000; ++step) {
        const int at = int(dice.bounded(3u));
        const int choice = int(dice.bounded(100u));
        if (!open[at]) {
            if (choice < 25) {
                open[at] = enter(at);
                ASSERT_TRUE(open[at]);
                windows[at] = std::make_unique<AccountWindow>(open[at], *desk, clipboard, theme, clock, settings);
                windows[at]->show();
                ++entered;
                if (choice < 20)
                    ASSERT_TRUE(synced(*open[at])); // of the others, answers are under way when one hops on
            }
            continue;
        }
        Session &session = *open[at];
        if (choice < 4) {
            expectOwnFiles();
            if (choice < 3)
                session.discardOnClose();
            windows[at].reset();
            open[at].reset();
        } else if (choice < 25) {
            const auto found = valueOf(session.findUsers(canaries[(at + choice) % 3], 10));
            ASSERT_TRUE(found);
            if (choice % 3 != 0)
                EXPECT_EQ(found->size(), 0) << "a search finds nobody else's people";
            read += int(found->size());
        } else if (choice < 60) {
            session.users()->setSearch(choice % 2 == 0 ? QStringLiteral("nela") : QString());
            expectOwnModel(at, session);
            const QStringList places{
                QStringLiteral("dashboard"), QStringLiteral("users"), QStringLiteral("changes"), QStringLiteral("history")};
            windows[at]->window().showPlace(places[choice % places.size()]);
            QCoreApplication::processEvents();
            texts += expectOwnWindow(at, windows[at]->window());
        } else if (choice < 75) {
            const auto user = session.users()->userAt(0);
            if (!user)
                continue;
            const Command change = changeUser(
                user->id, user->displayName(), user->revision,
                {{QStringLiteral("clidLastName"), user->clidLastName, canaries[at] + QString::number(step)}});
            ASSERT_TRUE(valueOf(choice < 70 ? session.submit(change) : session.hold(change)));
            ++edited;
        } else if (choice < 80) {
            session.syncNow();
        } else {
            QCoreApplication::processEvents();
        }
    }
    for (int at = 0; at < 3; ++at) {
        if (open[at]) {
            expectOwnModel(at, *open[at]);
            texts += expectOwnWindow(at, windows[at]->window());
        }
    }
    expectOwnFiles();
    expectOwnRequests();
    for (int at = 0; at < 3; ++at) {
        windows[at].reset();
        open[at].reset();
    }
    qInstallMessageHandler(nullptr);
    for (const QString &line : std::as_const(logged))
        EXPECT_EQ(stranger(-1, line.toUtf8()), QString()) << qPrintable(line);
    // It was a walk and not a nap.
    EXPECT_GT(entered, 20);
    EXPECT_GT(edited, 50);
    EXPECT_GT(read, 50);
    EXPECT_GT(wire->sent.size(), 200);
    EXPECT_GT(texts, 10000);
    settings.sync();
    QFile kept(settings.fileName());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(stranger(-1, kept.readAll()), QString()) << "what stays tells of no customer";
}
