#pragma once

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace jackfield {

class PlainLabel;
class Theme;

/// The rules that a password or passcode must keep, each with whether it is met by what stands there now. Assistive technology reads
/// "met" or "not met" with each.
class RuleList final : public QWidget {
    Q_OBJECT

public:
    enum class Mark {
        Open, ///< not yet
        Met,
        Broken,   ///< it is wrong already
        Elsewhere ///< only somebody else can tell
    };
    struct Rule {
        QString code; ///< as the rules of core/domain name what is wrong
        QString text;
        Mark mark = Mark::Open;
    };

    RuleList(Theme &theme, const QString &title, const QList<Rule> &rules, QWidget *parent = nullptr);

    void add(const Rule &rule);
    void addNote(const QString &text);
    void setMark(int rule, Mark mark);
    /// Codes of the rules that are not met; the others are.
    void setBroken(const QStringList &codes);
    Mark mark(int rule) const { return m_rows.at(rule).rule.mark; }
    bool isMet(int rule) const { return mark(rule) == Mark::Met; }

private:
    struct Row {
        Rule rule;
        QLabel *icon = nullptr;
        PlainLabel *text = nullptr;
    };
    void show(const Row &row);

    Theme &m_theme;
    QList<Row> m_rows;
};

} // namespace jackfield
