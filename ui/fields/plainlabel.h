#pragma once

#include <QLabel>

namespace jackfield {

/// A label that shows what it is given as it is: no markup, no links, directions isolated (see shownText). Every label that can show
/// data is one of these.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    /// `kind` is a class of the style sheet: caption, label, secondary, strong, medium, heading, dialogTitle, pageTitle.
    PlainLabel(const QString &text, const char *kind, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setKind(const char *kind);
};

} // namespace jackfield
