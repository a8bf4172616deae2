#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace jackfield {

class Theme;

/// Names and values to read, one below the other. A value is data: it stands as it is, and goes on in the next line where it is long.
class FactLines final : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        QString name;
        QString value; ///< empty: the line is not there
        bool operator==(const Fact &) const = default;
    };

    explicit FactLines(const Theme &theme, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    QString value(const QString &name) const;

private:
    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<Fact> m_facts;
    QList<QWidget *> m_labels;
};

} // namespace jackfield
