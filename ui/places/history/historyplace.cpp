#include "ui/places/history/historyplace.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/confirmdialog.h"
#include "ui/fields/emptystate.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/searchfield.h"
#include "ui/pending/historymodel.h"
#include "ui/pending/historytree.h"
#include "ui/places/history/daybars.h"
#include "ui/places/history/rangebar.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int loadPause = 250; // while somebody types, or changes come one after the other

PlainLabel *tinted(PlainLabel *label, const char *tint)
{
    label->setProperty("tint", QLatin1String(tint));
    return label;
}

} // namespace

HistoryPlace::HistoryPlace(Session &session, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clock(clock)
    , m_model(new HistoryModel(session, clock, this))
    , m_tree(new HistoryTree(theme, *m_model, this))
    , m_range(new RangeBar(theme, clock, this))
    , m_bars(new DayBars(theme, this))
    , m_empty(new EmptyState(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_limits(new CalloutBox(theme, State::Info, this))
{
    const int margin = theme.px("space.pageMargin");
    auto *controls = new QVBoxLayout;
    controls->setContentsMargins(margin, 0, margin, theme.px("space.5"));
    controls->setSpacing(theme.px("space.5"));
    controls->addWidget(m_range);
    controls->addWidget(makeTotals());
    controls->addWidget(m_limits);
    controls->addWidget(makeFilters());
    auto *line = new QFrame(this);
    Theme::setKind(line, "line");
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addLayout(controls);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    m_limits->hide();

    m_later.setSingleShot(true);
    m_later.setInterval(loadPause);
    connect(&m_later, &QTimer::timeout, this, &HistoryPlace::load);
    connect(m_range, &RangeBar::changed, this, &HistoryPlace::load);
    connect(m_bars, &DayBars::picked, this, [this](const QDate &from, const QDate &to) {
        m_range->setRange(from.startOfDay(), to.addDays(1).startOfDay());
    });
    connect(m_tree, &HistoryTree::opened, this, [this](const QModelIndex &line) {
        const auto event = line.data(HistoryModel::EventRole).value<HistoryEvent>();
        if (event.kind == ObjectKind::User || isUserPart(event.kind))
            Q_EMIT userRequested({event.id});
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        m_search->clear();
        for (PickerCombo *filter : {m_kind, m_who, m_action})
            filter->clearCurrent();
        load();
    });
    connect(&session, &Session::contentChanged, this, [this] {
        if (isVisible())
            m_later.start();
    });
}

// Nothing is asked before somebody looks.
void HistoryPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    whenDone(m_session.licences(), this, [this](const Result<QList<Licence>> &licences) {
        m_model->setLicences(licences.value_or(QList<Licence>()));
    });
    whenDone(m_session.applications(), this, [this](const Result<QList<Application>> &applications) {
        m_model->setApplications(applications.value_or(QList<Application>()));
    });
    load();
}

QWidget *HistoryPlace::makeHeader()
{
    auto *header = new QWidget(this);
    header->setMinimumHeight(m_theme.px("layout.pageHeader"));
    auto *label = new PlainLabel(tr("Keep on this computer"), "secondary", header);
    m_keep = new PickerCombo(m_theme, header);
    m_keep->setAccessibleName(label->text());
    m_keep->setMinimumWidth(130);
    m_keep->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_keep->setItems(
        {{QStringLiteral("0"), tr("For ever"), {}},
         {QStringLiteral("1095"), tr("3 years"), {}},
         {QStringLiteral("365"), tr("1 year"), {}},
         {QStringLiteral("90"), tr("90 days"), {}},
         {QStringLiteral("30"), tr("30 days"), {}}});
    m_keep->setCurrentId(QStringLiteral("0"));
    label->setBuddy(m_keep);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(
        m_theme.px("space.pageMargin"), m_theme.px("space.4"), m_theme.px("space.pageMargin"), m_theme.px("space.4"));
    layout->setSpacing(m_theme.px("space.4"));
    layout->addWidget(new PlainLabel(tr("History"), "pageTitle", header), 1);
    layout->addWidget(label);
    layout->addWidget(m_keep);
    connect(m_keep, &PickerCombo::picked, this, &HistoryPlace::askToKeep);
    return header;
}

QWidget *HistoryPlace::makeTotals()
{
    auto *row = new QWidget(this);
    auto *card = new QFrame(row);
    Theme::setKind(card, "card");
    auto *figures = new QHBoxLayout(card);
    figures->setContentsMargins(m_theme.px("space.6"), m_theme.px("space.4"), m_theme.px("space.6"), m_theme.px("space.4"));
    figures->setSpacing(m_theme.px("space.7"));
    const auto add = [&](const char *tint, const QString &word, PlainLabel *&figure, PlainLabel *caption) {
        figure = tinted(new PlainLabel({}, "figure", card), tint);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(figure);
        column->addWidget(new PlainLabel(word, "medium", card));
        column->addWidget(caption);
        figures->addLayout(column);
    };
    m_records = new PlainLabel({}, "caption", card);
    add("success", tr("added"), m_added, new PlainLabel(tr("records"), "caption", card));
    add("info", tr("changed"), m_changed, m_records);
    add("danger", tr("removed"), m_removed, new PlainLabel(tr("records"), "caption", card));
    auto *chart = new QFrame(row);
    Theme::setKind(chart, "card");
    auto *chartLayout = new QVBoxLayout(chart);
    chartLayout->setContentsMargins(0, 0, 0, 0);
    chartLayout->addWidget(m_bars);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(m_theme.px("space.6"));
    layout->addWidget(card);
    layout->addWidget(chart, 1);
    return row;
}

QWidget *HistoryPlace::makeFilters()
{
    auto *row = new QWidget(this);
    m_search = new SearchField(m_theme, row);
    m_search->setPlaceholderText(tr("Search in these changes"));
    m_search->setAccessibleName(tr("Search in these changes"));
    m_search->setMaximumWidth(260);
    const auto make = [&](const QString &none, const PickerItems &items) {
        auto *picker = new PickerCombo(m_theme, row);
        picker->setAccessibleName(none);
        picker->setNoneItem(none);
        picker->setItems(items);
        picker->setMinimumWidth(130);
        picker->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(picker, &PickerCombo::picked, this, &HistoryPlace::load);
        return picker;
    };
    m_kind = make(
        tr("Everything"),
        {{wireName(ObjectKind::User), tr("Users"), {}},
         {wireName(ObjectKind::PhoneNumber), tr("Numbers"), {}},
         {wireName(ObjectKind::Licence), tr("Stations"), {}},
         {wireName(ObjectKind::Application), tr("Applications"), {}},
         {wireName(ObjectKind::Device), tr("Devices"), {}},
         {wireName(ObjectKind::UserCalling), tr("Calling features"), {}},
         {wireName(ObjectKind::UserVoicemail), tr("Voicemail"), {}},
         {wireName(ObjectKind::UserMessaging), tr("Integrated IMP"), {}},
         {wireName(ObjectKind::EmergencyAddress), tr("Emergency addresses"), {}},
         {wireName(ObjectKind::Site), tr("Sites"), {}},
         {wireName(ObjectKind::Administrator), tr("Administrators"), {}}});
    m_who = make(tr("Anyone"), {});
    m_action = make(
        tr("Added, changed, removed"),
        {{QString::number(int(HistoryAction::Added)), tr("Added"), {}},
         {QString::number(int(HistoryAction::Changed)), tr("Changed"), {}},
         {QString::number(int(HistoryAction::Removed)), tr("Removed"), {}}});
    m_action->setMinimumWidth(190);
    m_count = new PlainLabel({}, "secondary", row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(m_theme.px("space.4"));
    layout->addWidget(m_search, 2);
    layout->addWidget(m_kind);
    layout->addWidget(m_who);
    layout->addWidget(m_action);
    layout->addStretch(1);
    layout->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_later.start(); });
    connect(m_search, &SearchField::leaveRequested, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    return row;
}

void HistoryPlace::enter() { m_tree->setFocus(Qt::OtherFocusReason); }

void HistoryPlace::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryPlace::setLastVisit(const QDateTime &when) { m_range->setLastVisit(when); }

void HistoryPlace::setKeptFor(int days)
{
    m_keptFor = days;
    m_keep->setCurrentId(QString::number(days));
}

HistoryQuery HistoryPlace::query() const
{
    HistoryQuery query;
    query.from = m_range->from();
    if (!m_range->isOpen())
        query.to = m_range->to();
    query.text = m_search->text();
    query.kind = objectKind(m_kind->currentId());
    if (!m_who->currentId().isEmpty())
        query.by = m_who->currentId();
    if (!m_action->currentId().isEmpty())
        query.action = HistoryAction(m_action->currentId().toInt());
    return query;
}

void HistoryPlace::load()
{
    m_later.stop();
    m_range->refresh();
    const HistoryQuery asked = query();
    whenDone(
        m_session.historyOverview(asked), this, [this, asked, question = ++m_question](const Result<HistoryOverview> &overview) {
            if (question == m_question)
                take(asked, overview);
        });
}

void HistoryPlace::take(const HistoryQuery &query, const Result<HistoryOverview> &overview)
{
    if (!overview) {
        m_stack->setCurrentWidget(m_empty);
        m_empty->show(
            QStringLiteral("error"), tr("The history cannot be read"), tr("The file on this computer does not answer."),
            tr("Try again"), false);
        return;
    }
    showTotals(*overview);
    showLimits(*overview);
    showPeople(overview->people);
    const QDate last = query.to.isValid() ? query.to.addMSecs(-1).toLocalTime().date() : m_clock.now().toLocalTime().date();
    m_bars->show(query.from.toLocalTime().date(), last, overview->days);
    if (overview->rows() == 0) {
        m_stack->setCurrentWidget(m_empty);
        const bool filtered = !query.text.isEmpty() || query.kind || query.by || query.action;
        m_empty->show(
            QStringLiteral("history"), filtered ? tr("Nothing matches") : tr("No change"),
            filtered ? tr("No change %1 is like that.").arg(rangeText()) : tr("Nothing changed %1.").arg(rangeText()),
            filtered ? tr("Show all changes") : QString(), false);
    } else {
        m_stack->setCurrentWidget(m_tree);
    }
    // What somebody reads stays where it is as long as nothing new is in it.
    if (m_shown == query && m_shownRows == overview->rows())
        return;
    const bool same = m_shown == query;
    const int place = m_tree->verticalScrollBar()->value();
    m_shown = query;
    m_shownRows = overview->rows();
    m_model->show(query, overview->days);
    m_tree->openFirstDays();
    if (same)
        m_tree->verticalScrollBar()->setValue(place);
}

void HistoryPlace::showTotals(const HistoryOverview &overview)
{
    const QLocale locale;
    m_added->setText(QLatin1Char('+') + locale.toString(overview.added));
    m_changed->setText(locale.toString(overview.changed));
    m_removed->setText((overview.removed > 0 ? QStringLiteral("−") : QString()) + locale.toString(overview.removed));
    m_records->setText(tr("in %n record(s)", nullptr, int(overview.records)));
    m_count->setText(tr("%n change(s)", nullptr, int(overview.rows())));
}

// What the range asks for and nobody knows.
void HistoryPlace::showLimits(const HistoryOverview &overview)
{
    const auto written = [](const QDateTime &when) { return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat); };
    QStringList limits;
    if (!overview.since.isValid())
        limits += tr("It begins as soon as the first copy is complete.");
    else if (m_range->from() < overview.since)
        limits += tr("What was before %1 is not known here.").arg(written(overview.since));
    for (const HistoryGap &gap : overview.gaps)
        limits += tr("Not synced between %1 and %2.").arg(written(gap.since), written(gap.until));
    m_limits->setText(limits.value(0), limits.mid(1).join(u' '));
    m_limits->setVisible(!limits.isEmpty());
}

void HistoryPlace::showPeople(const QStringList &people)
{
    PickerItems items;
    for (const QString &name : people)
        items.append({name, name, {}});
    const QString chosen = m_who->currentId();
    if (!chosen.isEmpty() && !people.contains(chosen))
        items.prepend({chosen, chosen, {}});
    m_who->setItems(items);
}

QString HistoryPlace::rangeText() const
{
    const auto written = [](const QDateTime &when) { return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat); };
    //: in "Nothing changed between %1 and %2."
    return tr("between %1 and %2").arg(written(m_range->from()), written(m_range->to()));
}

void HistoryPlace::askToKeep(const QString &days)
{
    const int chosen = days.toInt();
    const bool forgets = chosen > 0 && (m_keptFor == 0 || chosen < m_keptFor);
    if (!forgets) {
        setKeptFor(chosen);
        Q_EMIT keepRequested(chosen);
        return;
    }
    const QString before = QLocale().toString(m_clock.now().toLocalTime().date().addDays(-chosen), QLocale::LongFormat);
    auto *dialog = new ConfirmDialog(
        m_theme, ConfirmDialog::Kind::Danger,
        {tr("Forget older changes"), tr("Forget what changed before %1?").arg(before),
         tr("It is removed from this computer and cannot be brought back. Nothing changes at the provider."), tr("Keep"),
         tr("Forget")},
        this);
    connect(dialog, &QDialog::accepted, this, [this, chosen] {
        setKeptFor(chosen);
        Q_EMIT keepRequested(chosen);
    });
    connect(dialog, &QDialog::rejected, this, [this] { setKeptFor(m_keptFor); });
    dialog->open();
}

} // namespace jackfield
