#include "ui/places/changes/changesplace.h"

#include "core/domain/fieldjson.h"
#include "ui/fields/allowance.h"
#include "ui/fields/emptystate.h"
#include "ui/fields/levelwords.h"
#include "ui/fields/plainlabel.h"
#include "ui/pending/commandwords.h"
#include "ui/places/changes/changedetail.h"
#include "ui/places/changes/plandelegate.h"
#include "ui/places/changes/planmodel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jackfield {

namespace {

bool isAboutAnAdministrator(const Command &command)
{
    if (const auto *addition = std::get_if<AddObject>(&command))
        return addition->kind == ObjectKind::Administrator;
    const auto object = commandObject(command);
    return object && object->kind == ObjectKind::Administrator;
}

} // namespace

ChangesPlace::ChangesPlace(Session &session, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clock(clock)
    , m_model(new PlanModel(this))
    , m_detail(new ChangeDetail(theme, this))
    , m_empty(new EmptyState(theme, this))
    , m_stack(new QStackedWidget(this))
{
    auto *line = new QFrame(this);
    Theme::setKind(line, "line");
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({430, 780});
    m_empty->show(
        QStringLiteral("pending"), tr("Nothing is waiting"),
        tr("What you change while you are offline, or hold back, waits here until it is applied."), {}, false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);

    connect(m_model, &PlanModel::checkedChanged, this, &ChangesPlace::showSummary);
    connect(m_detail, &ChangeDetail::applyRequested, this, [this] { apply({m_current}); });
    connect(m_detail, &ChangeDetail::discardRequested, this, &ChangesPlace::askToDiscard);
    connect(m_detail, &ChangeDetail::fixRequested, this, [this] {
        if (const CommandStatus *status = current())
            Q_EMIT fixRequested(*status);
    });
    connect(m_detail, &ChangeDetail::openUserRequested, this, [this] {
        if (const CommandStatus *status = current())
            Q_EMIT userRequested(status->object);
    });
    connect(m_detail, &ChangeDetail::chosen, this, [this](const ConflictChoice &choice) {
        const auto choose = [this, key = m_current, choice] { follow(m_session.choose(key, choice)); };
        guarded({m_current}, choose);
    });
    connect(&session, &Session::commandChanged, this, &ChangesPlace::load);
    connect(&session, &Session::commandDropped, this, &ChangesPlace::load);
    connect(&session, &Session::activityChanged, this, &ChangesPlace::load);
    connect(&session, &Session::contentChanged, this, [this](const ChangeSet &changes) {
        if (changes.touchesUsers())
            showCurrent();
    });
    whenDone(session.licences(), this, [this](const Result<QList<Licence>> &licences) {
        m_values.setLicences(licences.value_or(QList<Licence>()));
        showCurrent();
    });
    whenDone(session.applications(), this, [this](const Result<QList<Application>> &applications) {
        m_values.setApplications(applications.value_or(QList<Application>()));
        showCurrent();
    });
    whenDone(session.administrators(), this, [this](const Result<QList<Administrator>> &administrators) {
        m_values.setAdministrators(administrators.value_or(QList<Administrator>()));
        showCurrent();
    });
    connect(&session, &Session::policyChanged, this, &ChangesPlace::takePolicy);
    takePolicy();
    load();
}

// Who may only look sees what waits, and may throw it away.
void ChangesPlace::takePolicy()
{
    const AccountPolicy policy = m_session.policy();
    m_whyNot = policy.readOnly ? LevelWords::whyNot(policy, {}) : QString();
    m_detail->forbid(m_whyNot);
    showSummary();
    showCurrent();
}

QWidget *ChangesPlace::makeHeader()
{
    auto *header = new QWidget(this);
    header->setMinimumHeight(m_theme.px("layout.pageHeader"));
    m_summary = new PlainLabel({}, "secondary", header);
    m_summary->setWordWrap(true);
    m_applyChecked = new QPushButton(header);
    m_applyAll = new QPushButton(header);
    m_applyAll->setIcon(m_theme.icon(QStringLiteral("play"), ColorRole::TextOnAccent));
    Theme::setKind(m_applyAll, "primary");
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addStretch();
    titles->addWidget(new PlainLabel(tr("Pending changes"), "pageTitle", header));
    titles->addWidget(m_summary);
    titles->addStretch();
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(
        m_theme.px("space.pageMargin"), m_theme.px("space.4"), m_theme.px("space.pageMargin"), m_theme.px("space.4"));
    layout->setSpacing(m_theme.px("space.5"));
    layout->addLayout(titles, 1);
    layout->addWidget(m_applyChecked);
    layout->addWidget(m_applyAll);
    connect(m_applyChecked, &QPushButton::clicked, this, [this] { askToApply(m_model->checked()); });
    connect(m_applyAll, &QPushButton::clicked, this, [this] { askToApply(m_model->ready()); });
    return header;
}

QWidget *ChangesPlace::makeList()
{
    auto *side = new QWidget(this);
    m_checkAll = new QCheckBox(tr("In the order they are applied"), side);
    m_checkAll->setTristate(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, m_theme.px("space.3"), 12, m_theme.px("space.3"));
    head->addWidget(m_checkAll, 1);
    auto *line = new QFrame(side);
    Theme::setKind(line, "line");
    m_list = new QListView(side);
    m_list->setAccessibleName(tr("Pending changes"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlanDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("flush", true);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *hint = new PlainLabel(tr("Changes of one user are applied in the order in which they were made."), "caption", side);
    hint->setWordWrap(true);
    hint->setContentsMargins(12, m_theme.px("space.3"), 12, m_theme.px("space.3"));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(line);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    side->setMinimumWidth(280);
    connect(m_checkAll, &QCheckBox::clicked, this, [this](bool checked) { m_model->checkAll(checked); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const CommandStatus *status = m_model->at(index.row());
        m_current = status ? status->key : IdempotencyKey();
        showCurrent();
    });
    return side;
}

void ChangesPlace::enter()
{
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
}

void ChangesPlace::select(const IdempotencyKey &key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void ChangesPlace::load()
{
    const QList<CommandStatus> commands = m_session.commands();
    const int before = m_list->currentIndex().row();
    const IdempotencyKey wanted = m_current;
    m_model->show(commands, m_session.activity().link);
    m_stack->setCurrentIndex(commands.isEmpty() ? 1 : 0);
    Q_EMIT countChanged(int(commands.size()));
    // The same change, else the one that stands where it stood.
    const int row = m_model->rowOf(wanted);
    if (!commands.isEmpty())
        m_list->setCurrentIndex(m_model->index(row >= 0 ? row : std::clamp(before, 0, int(commands.size()) - 1)));
    showCurrent();
}

void ChangesPlace::showSummary()
{
    const QList<CommandStatus> commands = m_session.commands();
    int conflicts = 0;
    int failed = 0;
    for (const CommandStatus &status : commands) {
        conflicts += status.state == CommandState::Conflict;
        failed +=
            status.state == CommandState::Rejected || status.state == CommandState::Parked || status.state == CommandState::Gone;
    }
    const int ready = int(m_model->ready().size());
    const int checked = int(m_model->checked().size());
    QStringList parts;
    if (ready > 0)
        parts += tr("%n ready", nullptr, ready);
    if (conflicts > 0)
        parts += tr("%n in conflict", nullptr, conflicts);
    if (failed > 0)
        parts += tr("%n failed", nullptr, failed);
    if (const int waits = int(commands.size()) - ready - conflicts - failed; waits > 0)
        parts += tr("%n on the way", nullptr, waits);
    const QString kept = tr("%n change(s), kept on this computer.", nullptr, int(commands.size()));
    m_summary->setVisible(!commands.isEmpty());
    //: %1 is "9 changes, kept on this computer.", %2 "6 ready, 1 in conflict"
    m_summary->setText(commands.isEmpty() ? QString() : tr("%1 %2.").arg(kept, parts.join(QStringLiteral(", "))));
    m_applyChecked->setText(tr("Apply selected (%1)…").arg(checked));
    m_applyAll->setText(tr("Apply all ready (%1)…").arg(ready));
    m_applyChecked->setVisible(ready > 0);
    forbid(m_applyAll, m_whyNot);
    forbid(m_applyChecked, m_whyNot);
    m_applyChecked->setEnabled(checked > 0 && m_whyNot.isEmpty());
    m_applyAll->setVisible(ready > 0);
    m_checkAll->setEnabled(ready > 0);
    const QSignalBlocker quiet(m_checkAll);
    m_checkAll->setCheckState(checked == 0 ? Qt::Unchecked : checked == ready ? Qt::Checked : Qt::PartiallyChecked);
}

const CommandStatus *ChangesPlace::current() const { return m_model->at(m_model->rowOf(m_current)); }

void ChangesPlace::showCurrent()
{
    const CommandStatus *status = current();
    if (!status) {
        m_detail->showNothing();
        return;
    }
    const auto object = commandObject(status->command);
    if (!object || isTemporary({object->id})) {
        showDetail({});
        return;
    }
    whenDone(m_session.object(*object), this, [this, key = m_current](const Result<QJsonObject> &now) {
        if (key == m_current)
            showDetail(now.value_or(QJsonObject()));
    });
}

void ChangesPlace::showDetail(const QJsonObject &now)
{
    if (const CommandStatus *status = current())
        m_detail->show(*status, m_session.activity().link, now, m_values, m_clock.now());
}

void ChangesPlace::askToApply(const QList<IdempotencyKey> &keys)
{
    const ConfirmDialog::Words words{
        tr("Apply"), tr("Apply %n change(s)?", nullptr, int(keys.size())),
        tr("They are sent to %1 in the order shown.").arg(m_session.account().name), tr("Cancel"), tr("Apply")};
    auto *dialog = new ConfirmDialog(m_theme, ConfirmDialog::Kind::Primary, words, this);
    connect(dialog, &QDialog::accepted, this, [this, keys] { apply(keys); });
    dialog->open();
}

void ChangesPlace::apply(const QList<IdempotencyKey> &keys)
{
    guarded(keys, [this, keys] {
        for (const IdempotencyKey &key : keys)
            follow(m_session.release(key));
    });
}

void ChangesPlace::guarded(const QList<IdempotencyKey> &keys, const std::function<void()> &send)
{
    const QList<CommandStatus> commands = m_session.commands();
    const bool areGuarded = std::any_of(commands.cbegin(), commands.cend(), [&](const CommandStatus &status) {
        return keys.contains(status.key) && isAboutAnAdministrator(status.command);
    });
    if (areGuarded)
        pass(m_gate, send);
    else
        send();
}

void ChangesPlace::askToDiscard()
{
    const CommandStatus *status = current();
    if (!status)
        return;
    auto *dialog = new ConfirmDialog(m_theme, ConfirmDialog::Kind::Danger, CommandWords::discarding(status->command), this);
    connect(dialog, &QDialog::accepted, this, [this, key = status->key] { follow(m_session.discard(key)); });
    dialog->open();
}

void ChangesPlace::follow(const Async<bool> &done)
{
    whenDone(done, this, [this](const Result<bool> &result) {
        if (!result)
            Q_EMIT failed(result.error());
        load();
    });
}

} // namespace jackfield
