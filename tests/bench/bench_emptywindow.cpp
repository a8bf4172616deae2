// The least that a Qt window with a table can cost. Without options: from start to painted, and the memory. With --database FILE: from a
// keystroke to the painted rows, with SQLite called on the window's own thread.
#include "tests/bench/feed.h"
#include "tests/bench/floorsync.h"
#include "tests/bench/measure.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QEvent>
#include <QTableView>
#include <QTimer>

#include <vector>

using namespace jackfield::bench;

namespace {

class Rows final : public QAbstractTableModel {
public:
    int rowCount(const QModelIndex &) const override { return int(m_rows.size()); }
    int columnCount(const QModelIndex &) const override { return 8; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows[size_t(index.row())][size_t(index.column())]) : QVariant();
    }
    void fill(Statement &query)
    {
        beginResetModel();
        m_rows.clear();
        while (query.step()) {
            std::vector<QString> row;
            for (int column : {3, 4, 7, 10, 11, 12, 13, 23})
                row.push_back(QString::fromStdString(query.text(column)));
            m_rows.push_back(std::move(row));
        }
        query.reset();
        endResetModel();
    }

private:
    std::vector<std::vector<QString>> m_rows;
};

// Calls back when the widget has been painted once.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget *widget, std::function<void()> painted) : QObject(widget), m_painted(std::move(painted))
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted)
            QTimer::singleShot(0, this, std::exchange(m_painted, nullptr));
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_painted;
};

void type(QTableView &view, Rows &rows, const std::string &path)
{
    Sqlite database(path);
    configure(database);
    Statement search(database, searchSql);
    Statement everybody(database, "SELECT count(*) FROM users");
    everybody.step();
    const long users = long(everybody.number(0));
    std::vector<double> times;
    for (const std::string &typed : keystrokes(users, users < 50000 ? 10 : 100)) {
        const Stopwatch stopwatch;
        const std::string match = matchOf(typed);
        search.bind(1, match);
        rows.fill(search);
        view.viewport()->repaint();
        times.push_back(stopwatch.milliseconds());
        QCoreApplication::processEvents();
    }
    report("floor.keystroke_p50_ms", percentile(times, 0.5), "ms");
    report("floor.keystroke_p99_ms", percentile(times, 0.99), "ms");
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const std::string database = textOption(argc, argv, "--database");
    Rows rows;
    QTableView view;
    view.setModel(&rows);
    view.resize(1280, 800);
    new FirstPaint(view.viewport(), [&] {
        if (database.empty()) {
            report("floor.start_ms", sinceStarted(), "ms");
            report("floor.memory_mb", memoryMegabytes(), "MB");
        } else {
            type(view, rows, database);
        }
        QCoreApplication::quit();
    });
    view.show();
    return QApplication::exec();
}
