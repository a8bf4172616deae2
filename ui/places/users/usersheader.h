#pragma once

#include <QWidget>

class QPushButton;

namespace jackfield {

struct AccountPolicy;

class SearchField;
class Theme;

/// The head of the users' page: title, search, the one primary button.
class UsersHeader final : public QWidget {
    Q_OBJECT

public:
    explicit UsersHeader(const Theme &theme, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    /// `total` users are in the copy, `matches` of them are found; `growing`: the copy is not complete.
    void showCounts(qint64 matches, qint64 total, bool growing);
    /// Off while the empty list offers the same button.
    void setSetUpShown(bool shown);
    void allowFor(const AccountPolicy &policy);

Q_SIGNALS:
    void setUpUserRequested();

private:
    SearchField *m_search;
    QPushButton *m_setUp;
};

} // namespace jackfield
