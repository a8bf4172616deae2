#pragma once

#include "core/domain/account.h"
#include "ui/places/users/bulkwords.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QToolButton;

namespace jackfield {

class PlainLabel;

/// What can be done with the users that are ticked; it is there as long as some are.
class BulkBar final : public QFrame {
    Q_OBJECT

public:
    BulkBar(Theme &theme, QWidget *parent = nullptr);

    /// `matches` are in the list now.
    void showCounts(qint64 ticked, qint64 matches);
    void setPolicy(const AccountPolicy &policy);
    QMenu *moreMenu() const { return m_menu; }

Q_SIGNALS:
    void chosen(jackfield::BulkChange change);
    void allRequested();
    void clearRequested();
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *add(BulkChange change, const QString &icon, const QString &text);
    void fillMenu();
    void fit();

    Theme &m_theme;
    AccountPolicy m_policy;
    QList<std::pair<QPushButton *, const char *>> m_buttons; ///< with the area that each takes
    PlainLabel *m_count;
    QPushButton *m_all;
    QPushButton *m_department = nullptr;
    QPushButton *m_tags = nullptr;
    QPushButton *m_forwarding = nullptr;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace jackfield
