#pragma once

#include "ui/fields/pickeritem.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace jackfield {

class PickerDelegate;
class PickerModel;
class PlainLabel;
class Theme;

/// The search field and the list of a PickerCombo, over the field. The keyboard stays in the search field: arrows, PgUp and PgDn move in
/// the list, Enter picks, Esc closes.
class PickerPopup final : public QFrame {
    Q_OBJECT

public:
    PickerPopup(Theme &theme, const QString &name, QWidget *parent);

    QLineEdit *searchField() const { return m_search; }
    QListView *list() const { return m_list; }
    QString message() const;

    void setSearchable(bool searchable);
    void setCount(const QString &text);    ///< in the search field, as "412 free"
    void showMessage(const QString &text); ///< instead of rows: "Searching…", "No number matches."
    void showItems(const PickerItems &items, const QString &currentId);
    void openOver(QWidget *field, const QString &typed);

Q_SIGNALS:
    void searchEdited(const QString &text);
    void picked(const jackfield::PickerItem &item);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void pick(int row);
    void move(int by);
    void fit();

    Theme &m_theme;
    PickerModel *m_model;
    PickerDelegate *m_delegate;
    QLineEdit *m_search;
    PlainLabel *m_count;
    QWidget *m_searchLine;
    QListView *m_list;
    PlainLabel *m_message;
    QWidget *m_field = nullptr;
    bool m_searchable = true;
};

} // namespace jackfield
