#pragma once

#include "core/domain/account.h"
#include "core/domain/userfilter.h"
#include "ui/fields/pickercombo.h"
#include "ui/theme/theme.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;
class QToolButton;

namespace jackfield {

/// Views and filters of the users: the views that everybody needs, those that somebody saved, a menu of filters, and a chip for each filter
/// that is on, which takes it away.
class UsersFilters final : public QWidget {
    Q_OBJECT

public:
    UsersFilters(Theme &theme, QWidget *parent = nullptr);

    const UserFilter &filter() const { return m_filter; }
    void setFilter(const UserFilter &filter); ///< as if the person had chosen it
    void setPolicy(const AccountPolicy &policy) { m_policy = policy; }
    void setLicences(const QHash<QString, QString> &names);
    /// How tags are found by what is typed.
    void setTagSource(const PickerCombo::Source &source) { m_tags = source; }
    void setCounts(qint64 all, qint64 emergencyProblems, qint64 withoutNumber);

    QJsonObject saved() const; ///< the views that somebody saved, by name
    void setSaved(const QJsonObject &views);

Q_SIGNALS:
    void changed();

private:
    struct View {
        QString name;
        UserFilter filter;
        bool own = false;
    };
    void showViews();
    void showChips();
    void fillMenu();
    void addChoices(
        const QString &title, const QList<std::pair<QString, QString>> &choices, const QString &current,
        std::function<void(UserFilter &, const QString &)> set);
    void askForTag();
    void askForName();
    QList<View> views() const;
    QList<std::pair<QString, UserFilter>> parts() const; ///< what each chip says, and the filter without it

    Theme &m_theme;
    UserFilter m_filter;
    AccountPolicy m_policy;
    QHash<QString, QString> m_licences;
    PickerCombo::Source m_tags;
    QList<View> m_saved;
    QHash<QString, qint64> m_counts; ///< by problem; empty: everybody
    QWidget *m_viewRow;
    QWidget *m_chipRow;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace jackfield
