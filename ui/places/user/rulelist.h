#pragma once

#include <QWidget>

class QLabel;

namespace jackfield {

class PlainLabel;
class Theme;

/// The rules of a password or passcode, each with whether what is typed meets it. For assistive technology an item reads "met" or "not met".
class RuleList final : public QWidget {
    Q_OBJECT

public:
    enum class Mark { Open, Met, Broken, Elsewhere }; ///< Elsewhere: only somebody else can tell

    RuleList(Theme &theme, const QString &title, QWidget *parent = nullptr);

    /// Answers the rule's place.
    int add(const QString &text, Mark mark = Mark::Open);
    void addNote(const QString &text);
    void setMark(int rule, Mark mark);
    Mark mark(int rule) const { return m_rules.at(rule).mark; }

private:
    struct Rule {
        QString text;
        QLabel *icon;
        PlainLabel *label;
        Mark mark;
    };
    void draw(const Rule &rule);

    Theme &m_theme;
    QList<Rule> m_rules;
};

} // namespace jackfield
