#pragma once

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace jackfield {

class ElidedLabel;
class PlainLabel;
class Theme;

/// Lines of a name and a value, in the order they were added. A value of a user stands as it is: plain text, cut with … when it is too
/// long. A line without a value is hidden.
class DetailRows final : public QWidget {
    Q_OBJECT

public:
    explicit DetailRows(Theme &theme, QWidget *parent = nullptr);

    int add(const QString &name);
    /// A line whose value can be copied by a button; `copyName` names the button.
    int addCopied(const QString &name, const QString &copyName);
    void setValue(int row, const QString &value);
    QString value(int row) const;
    /// The widget stands in place of the value, and hides with setWidgetShown().
    int addWidget(const QString &name, QWidget *widget);
    void setWidgetShown(int row, bool shown);

Q_SIGNALS:
    void copied(const QString &value);

private:
    struct Row {
        PlainLabel *name = nullptr;
        ElidedLabel *value = nullptr;
        QToolButton *copy = nullptr;
        QWidget *widget = nullptr;
    };

    Theme &m_theme;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace jackfield
