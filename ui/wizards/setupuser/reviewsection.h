#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
QT_END_NAMESPACE

namespace jackfield {

class Theme;

/// One part of a review: its name, lines of label and value, and a link to change it.
class ReviewSection final : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString label;
        QString value;
        QString note = {}; ///< in a fainter colour after the value
    };

    ReviewSection(Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    QString text() const; ///< labels and values, for tests and assistive technology
    QPushButton *editButton() const { return m_edit; }

private:
    Theme &m_theme;
    QGridLayout *m_grid;
    QPushButton *m_edit;
    QList<QWidget *> m_lines;
    QString m_text;
};

} // namespace jackfield
