#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>

namespace jackfield::test {

/// What of the texts in sight does not have the room that it needs: lines and words wider than their label, wrapped ones that are higher,
/// buttons and fields smaller than they must be, pages wider than what scrolls them, dialogs larger than the smallest screen.
inline QStringList clipped(QWidget &root)
{
    QStringList found;
    const auto say = [&found](const QWidget *widget, const QString &text, const char *what, int has, int needs) {
        found += QStringLiteral("%1 “%2”: %3 %4 of %5")
                     .arg(QString::fromLatin1(widget->metaObject()->className()), text, QString::fromLatin1(what))
                     .arg(has)
                     .arg(needs);
    };
    const auto widest = [](const QLabel *label, const QString &separator) {
        int most = 0;
        for (const QString &part : label->text().split(QRegularExpression(separator)))
            most = std::max(most, label->fontMetrics().horizontalAdvance(part));
        return most;
    };
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->inherits("jackfield::ElidedLabel"))
            continue;
        const int width = label->contentsRect().width();
        const int needs = widest(label, label->wordWrap() ? QStringLiteral("[\\s/-]") : QStringLiteral("\n"));
        if (needs > width)
            say(label, label->text(), "width", width, needs);
        else if (label->wordWrap() && label->heightForWidth(label->width()) > label->height())
            say(label, label->text(), "height", label->height(), label->heightForWidth(label->width()));
        else if (!label->wordWrap() && label->fontMetrics().height() > label->contentsRect().height())
            say(label, label->text(), "height", label->contentsRect().height(), label->fontMetrics().height());
    }
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const QSize needs = button->minimumSizeHint();
        if (needs.width() > button->width())
            say(button, button->text(), "width", button->width(), needs.width());
        if (needs.height() > button->height())
            say(button, button->text(), "height", button->height(), needs.height());
    }
    for (const QLineEdit *edit : root.findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->fontMetrics().height() > edit->contentsRect().height())
            say(edit, edit->accessibleName(), "height", edit->contentsRect().height(), edit->fontMetrics().height());
    }
    QList<QScrollArea *> areas = root.findChildren<QScrollArea *>();
    if (auto *area = qobject_cast<QScrollArea *>(&root))
        areas.prepend(area);
    for (const QScrollArea *area : std::as_const(areas)) {
        const QWidget *content = area->widget();
        if (area->isVisible() && content && content->minimumSizeHint().width() > area->viewport()->width())
            say(area, content->objectName(), "page width", area->viewport()->width(), content->minimumSizeHint().width());
    }
    if (qobject_cast<QDialog *>(&root)) {
        const QSize needs = root.minimumSizeHint();
        if (needs.width() > 1024 || needs.height() > 700)
            say(&root, QStringLiteral("%1 × %2").arg(needs.width()).arg(needs.height()), "width", 1024, needs.width());
        if (root.height() > 700)
            say(&root, {}, "height", 700, root.height());
    }
    // A place has what the smallest window leaves it beside the navigation.
    if (!qobject_cast<QDialog *>(&root) && root.minimumSizeHint().width() > 812)
        say(&root, {}, "width", 812, root.minimumSizeHint().width());
    return found;
}

} // namespace jackfield::test
