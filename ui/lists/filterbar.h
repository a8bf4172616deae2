#pragma once

#include <QHash>
#include <QWidget>

class QPushButton;

namespace jackfield {

class Theme;

/// Filters of a list in a row, each with how many it finds; one is on.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    struct Filter {
        QString key;
        QString text;
    };

    FilterBar(Theme &theme, const QString &name, const QList<Filter> &filters, QWidget *parent = nullptr);

    void setCounts(const QHash<QString, qint64> &counts); ///< by key
    void setCurrent(const QString &key);                  ///< says nothing; the first one when there is no such
    QString current() const { return m_current; }

Q_SIGNALS:
    void chosen(const QString &key);

private:
    struct Chip {
        Filter filter;
        QPushButton *button;
    };
    QList<Chip> m_chips;
    QString m_current;
};

} // namespace jackfield
