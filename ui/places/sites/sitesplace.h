#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/fields/record.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace jackfield {

class EmptyState;
class ListWithPane;
class PlainLabel;
class RecordTable;
class SearchField;
class SitePane;
class Theme;

/// The sites of the account: which are online, and who answers for each (S0.8 to S0.12). Reads the copy, so it works offline.
class SitesPlace final : public QWidget {
    Q_OBJECT

public:
    SitesPlace(Session &session, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void enter();
    void focusSearch();
    /// Opens a refused change of a site where it was made.
    void fix(const CommandStatus &status);
    void selectSite(const SiteId &id);

Q_SIGNALS:
    void countChanged(qint64 sites);
    void changesRequested(const jackfield::IdempotencyKey &key);
    void saved(const jackfield::IdempotencyKey &key, bool held);
    void failed(const jackfield::Error &error);

private:
    QWidget *makeList();
    void load();
    void showSites();
    Record recordOf(const Site &site) const;
    void manage(const QString &id);
    void showPane(const QString &id);
    void leave(const std::function<void()> &then);
    void closePane();
    const Site *site(const QString &id) const;

    Session &m_session;
    Theme &m_theme;
    QList<Site> m_sites;
    QList<Administrator> m_administrators;
    PlainLabel *m_count = nullptr;
    SearchField *m_search = nullptr;
    RecordTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    SitePane *m_pane;
    ListWithPane *m_split;
    std::function<void()> m_onceSettled; ///< where somebody went while the pane was saving
    std::function<void()> m_onceLoaded;
    bool m_isLoaded = false;
};

} // namespace jackfield
