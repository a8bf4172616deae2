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
    struct Rule {
        QString code; ///< as the rules of core/domain name what is wrong
        QString text;
    };

    RuleList(Theme &theme, const QString &title, const QList<Rule> &rules, QWidget *parent = nullptr);

    /// Codes of the rules that are broken.
    void setBroken(const QStringList &codes);
    bool isMet(int rule) const { return m_rows.at(rule).met; }

private:
    struct Row {
        Rule rule;
        QLabel *icon = nullptr;
        PlainLabel *text = nullptr;
        bool met = false;
    };
    void show(Row &row);

    Theme &m_theme;
    QList<Row> m_rows;
};

} // namespace jackfield
