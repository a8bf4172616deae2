#include "ui/places/sites/sitesplace.h"

#include "core/base/text.h"
#include "core/domain/phonetext.h"
#include "ui/fields/confirmdialog.h"
#include "ui/fields/emptystate.h"
#include "ui/fields/listwithpane.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/recordtable.h"
#include "ui/fields/searchfield.h"
#include "ui/places/sites/sitepane.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jackfield {

SitesPlace::SitesPlace(Session &session, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_pane(new SitePane(session, theme, clock))
    , m_split(new ListWithPane(makeList(), m_pane, theme.px("layout.sitePane"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    connect(m_table, &RecordTable::rowEntered, this, [this](const QString &id) {
        if (m_split->isPaneShown() && id != m_pane->site().value)
            leave([this, id] { showPane(id); });
    });
    connect(m_table, &RecordTable::openRequested, this, &SitesPlace::manage);
    connect(m_table, &RecordTable::actionRequested, this, &SitesPlace::manage);
    connect(m_table, &RecordTable::escapePressed, this, [this] { leave([this] { closePane(); }); });
    connect(m_search, &QLineEdit::textChanged, this, &SitesPlace::showSites);
    connect(m_search, &SearchField::leaveRequested, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_empty, &EmptyState::buttonClicked, m_search, &QLineEdit::clear);
    connect(m_pane, &SitePane::closeRequested, this, [this] { leave([this] { closePane(); }); });
    connect(m_pane, &SitePane::changesRequested, this, &SitesPlace::changesRequested);
    connect(m_pane, &SitePane::saved, this, &SitesPlace::saved);
    connect(m_pane, &SitePane::failed, this, &SitesPlace::failed);
    connect(m_pane, &SitePane::settled, this, [this] {
        if (const auto then = std::exchange(m_onceSettled, {}))
            leave(then);
    });
    connect(&session, &Session::commandChanged, this, &SitesPlace::showSites);
    connect(&session, &Session::commandDropped, this, &SitesPlace::showSites);
    connect(&session, &Session::contentChanged, this, [this](const ChangeSet &changes) {
        if (changes.bulk || changes.sites || changes.administrators)
            load();
    });
    load();
}

QWidget *SitesPlace::makeList()
{
    auto *list = new QWidget;
    auto *header = new QWidget(list);
    header->setMinimumHeight(m_theme.px("layout.pageHeader"));
    m_count = new PlainLabel({}, "secondary", header);
    m_search = new SearchField(m_theme, header);
    m_search->setAccessibleName(tr("Search sites"));
    m_search->setPlaceholderText(tr("Search sites"));
    m_search->setMaximumWidth(260);
    auto *head = new QHBoxLayout(header);
    head->setContentsMargins(m_theme.px("space.pageMargin"), 0, m_theme.px("space.pageMargin"), 0);
    head->setSpacing(m_theme.px("space.5"));
    head->addWidget(new PlainLabel(tr("Sites"), "pageTitle", header));
    head->addWidget(m_count);
    head->addWidget(m_search, 1);
    head->addStretch(1);
    auto *line = new QFrame(list);
    Theme::setKind(line, "line");
    m_table = new RecordTable(m_theme, tr("Sites"));
    m_table->setColumns(
        {{tr("Site"), 0}, {tr("Customer admin"), 1}, {tr("Outside phone number"), 2}, {tr("State"), 0}, {tr("Actions"), 0}});
    m_empty = new EmptyState(m_theme);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(line);
    column->addWidget(m_stack, 1);
    return list;
}

void SitesPlace::load()
{
    whenDone(m_session.administrators(), this, [this](const Result<QList<Administrator>> &administrators) {
        m_administrators = administrators.value_or(QList<Administrator>());
        m_pane->setAdministrators(m_administrators);
        showSites();
    });
    whenDone(m_session.sites(), this, [this](const Result<QList<Site>> &sites) {
        m_sites = sites.value_or(QList<Site>());
        m_isLoaded = true;
        Q_EMIT countChanged(m_sites.size());
        showSites();
        if (const auto then = std::exchange(m_onceLoaded, {}))
            then();
    });
}

Record SitesPlace::recordOf(const Site &site) const
{
    using Look = RecordCell::Look;
    QString contact = site.contactName;
    for (const Administrator &each : m_administrators) {
        if (each.id == site.contact)
            contact = each.displayName();
    }
    Record record{site.id.value, site.name, {}, {{QStringLiteral("manage"), tr("Manage site")}}};
    record.cells = {
        {site.name, Look::Name},
        {contact.isEmpty() ? tr("None yet") : contact, Look::Text},
        {displayNumber({site.outsideNumber}), Look::Faint},
        {site.online ? tr("Online") : tr("Offline"), Look::Dot, site.online ? State::Success : State::Danger},
        {}};
    for (const CommandStatus &status : m_session.commands())
        record.isEdited = record.isEdited || commandObject(status.command) == ObjectRef{ObjectKind::Site, site.id.value};
    return record;
}

void SitesPlace::showSites()
{
    if (!m_isLoaded)
        return;
    const QStringList words = searchWords(foldForSearch(m_search->text()));
    QList<Record> records;
    for (const Site &site : std::as_const(m_sites)) {
        const Record record = recordOf(site);
        const QString text = foldForSearch(record.name + u' ' + record.cells.at(1).text + u' ' + record.cells.at(2).text);
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
            records += record;
    }
    m_table->setRecords(records);
    const QLocale locale;
    m_count->setText(locale.toString(m_sites.size()));
    m_search->setFound(
        tr("%1 of %2").arg(locale.toString(records.size()), locale.toString(m_sites.size())), locale.toString(records.size()));
    if (m_sites.isEmpty())
        m_empty->show(QStringLiteral("site"), tr("No sites on this account."), {}, {}, false);
    else
        m_empty->show(QStringLiteral("search"), tr("No site matches “%1”").arg(m_search->text()), {}, tr("Clear search"), false);
    m_stack->setCurrentIndex(records.isEmpty() ? 1 : 0);
    if (const Site *shown = site(m_pane->site().value))
        m_pane->showSite(*shown);
}

const Site *SitesPlace::site(const QString &id) const
{
    const auto found = std::find_if(m_sites.begin(), m_sites.end(), [&](const Site &site) { return site.id.value == id; });
    return found == m_sites.end() ? nullptr : &*found;
}

// What was typed into the pane is not lost without a question.
void SitesPlace::leave(const std::function<void()> &then)
{
    if (!m_pane->isEdited() || m_pane->site().value.isEmpty())
        return then();
    // Who has just pressed Save is not asked whether that shall be discarded.
    if (m_pane->isSaving()) {
        m_onceSettled = then;
        return;
    }
    const Site *left = site(m_pane->site().value);
    auto *dialog = new ConfirmDialog(
        m_theme, ConfirmDialog::Kind::Danger,
        {tr("Contact information"), tr("Discard what you typed for %1?").arg(left ? left->name : QString()),
         tr("It was not saved. Nothing was changed."), tr("Stay"), tr("Discard")},
        this);
    connect(dialog, &QDialog::accepted, this, then);
    connect(dialog, &QDialog::rejected, this, [this] {
        m_table->setCurrentId(m_pane->site().value);
        m_pane->focusStart();
    });
    dialog->open();
}

void SitesPlace::showPane(const QString &id)
{
    const Site *chosen = site(id);
    if (!chosen)
        return closePane();
    m_pane->showSite(*chosen);
    m_split->setPaneShown(true);
}

void SitesPlace::manage(const QString &id)
{
    const auto open = [this, id] {
        showPane(id);
        m_pane->focusStart();
    };
    if (id == m_pane->site().value)
        open();
    else
        leave(open);
}

void SitesPlace::closePane()
{
    m_split->setPaneShown(false);
    m_pane->showSite({});
    m_table->setFocus(Qt::OtherFocusReason);
}

void SitesPlace::enter()
{
    if (m_split->isPaneShown())
        m_pane->focusStart();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void SitesPlace::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

void SitesPlace::selectSite(const SiteId &id)
{
    if (!m_isLoaded) {
        m_onceLoaded = [this, id] { selectSite(id); };
        return;
    }
    m_search->clear();
    m_table->setCurrentId(id.value);
    manage(id.value);
}

void SitesPlace::fix(const CommandStatus &status)
{
    if (!m_isLoaded) {
        m_onceLoaded = [this, status] { fix(status); };
        return;
    }
    leave([this, status] {
        m_search->clear();
        const QString id = commandObject(status.command)->id;
        m_table->setCurrentId(id);
        showPane(id);
        m_pane->fix(status);
    });
}

} // namespace jackfield
