#include "ui/wizards/handover/handoverdialog.h"

#include "core/domain/passcoderules.h"
#include "core/domain/passwordrules.h"
#include "core/domain/phonetext.h"
#include "core/domain/usersetuprules.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/randombelow.h"
#include "ui/pending/commandwords.h"
#include "ui/theme/theme.h"
#include "ui/wizards/handover/handoverrow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace jackfield {

HandOverDialog::HandOverDialog(
    Session &session, Theme &theme, SecretClipboard &clipboard, const UserDetails &details, const std::optional<HandOverPlan> &plan,
    QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clipboard(clipboard)
    , m_details(details)
    , m_plan(plan.value_or(HandOverPlan(details)))
    , m_first(new QLineEdit)
    , m_last(new QLineEdit)
    , m_email(new QLineEdit)
    , m_firstRow(new FieldRow(theme, tr("New first name"), m_first))
    , m_lastRow(new FieldRow(theme, tr("New last name"), m_last))
    , m_emailRow(new FieldRow(theme, tr("New e-mail"), m_email))
    , m_advice(new CalloutBox(theme, State::Info))
    , m_note(new PlainLabel(QString(), "note"))
    , m_start(new QPushButton)
    , m_close(new QPushButton)
{
    setWindowTitle(tr("Hand over to a new person"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.px("layout.dialog.wizardMin.0"), theme.px("layout.dialog.wizard.1"));
    const User &user = details.user;
    const QString which = !user.extension.isEmpty() ? tr("ext. %1").arg(user.extension) : displayNumber(user.phoneNumber);
    auto *title = new PlainLabel(tr("Hand over %1 to a new person").arg(which), "dialogTitle");
    auto *about = new PlainLabel(
        tr("The phone, number and station stay. Everything personal of %1 is replaced.").arg(m_plan.formerName), "secondary");
    for (PlainLabel *label : {title, about})
        label->setWordWrap(true);
    m_firstRow->setRequired(true);
    m_lastRow->setRequired(true);
    m_emailRow->setRequired(!user.email.isEmpty());
    auto *names = new ColumnsBox(theme.px("space.fieldColumnGap"), theme.px("space.fieldGap"));
    names->addCell(m_firstRow);
    names->addCell(m_lastRow);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    const int margin = theme.px("space.dialogMargin");
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px("space.fieldGap"));
    column->addWidget(title);
    column->addWidget(about);
    column->addWidget(names);
    column->addWidget(m_emailRow);
    column->addWidget(new PlainLabel(tr("Steps, in the order they are applied"), "label"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);

    auto *foot = new QFrame;
    Theme::setKind(foot, "footer");
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(20, 12, 20, 12);
    buttons->setSpacing(theme.px("space.buttonGap"));
    m_note->setWordWrap(true);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    Theme::setKind(m_close, "quiet");
    Theme::setKind(m_start, "primary");
    m_start->setDefault(true);
    m_close->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(foot);

    addSteps();
    column->addWidget(m_advice);
    column->addStretch(1);
    m_advice->setText(
        {},
        tr("They are applied in this order, and stop if one fails. The directory may take up to 24 hours to show the new name. "
           "The new person may have to activate messaging with a link sent by mail."));
    m_advice->setVisible(m_plan.steps().contains(HandOverStep::MessagingOn));

    m_first->setText(m_plan.firstName);
    m_last->setText(m_plan.lastName);
    m_email->setText(m_plan.email);
    for (FieldRow *row : {m_firstRow, m_lastRow, m_emailRow})
        connect(static_cast<QLineEdit *>(row->editor()), &QLineEdit::textEdited, this, [row] { row->setError({}); });
    connect(m_emailRow, &FieldRow::checkDue, this, [this] {
        if (const QString text = m_email->text().trimmed(); !text.isEmpty() && !isEmailAddress(text))
            m_emailRow->setError(tr("Use the form name@company.example."));
    });
    connect(m_start, &QPushButton::clicked, this, &HandOverDialog::begin);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&session, &Session::commandChanged, this, &HandOverDialog::reload);
    connect(&session, &Session::commandDropped, this, &HandOverDialog::reload);
    connect(&session, &Session::activityChanged, this, &HandOverDialog::look);
    connect(&session, &Session::contentChanged, this, [this](const ChangeSet &changes) {
        if (changes.bulk || changes.usersChanged.contains(m_details.user.id))
            reload();
    });
    look();
    (m_plan.isBegun ? static_cast<QWidget *>(m_close) : m_first)->setFocus();
}

void HandOverDialog::addSteps()
{
    auto *card = new QFrame;
    Theme::setKind(card, "card");
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (const HandOverStep step : m_plan.steps()) {
        if (!m_rows.isEmpty()) {
            auto *line = new QFrame;
            Theme::setKind(line, "line");
            rows->addWidget(line);
        }
        auto *row = new HandOverRow(m_theme, m_clipboard, titleOf(step), detailOf(step));
        rows->addWidget(row);
        m_rows.insert(step, row);
        connect(row->box(), &QCheckBox::clicked, this, [this, step](bool wanted) { m_plan.want(step, wanted); });
        if (step == HandOverStep::Password || step == HandOverStep::Passcode)
            connect(row->addButton(tr("Set a new one")), &QPushButton::clicked, this, [this, step] { makeSecret(step); });
        if (step == HandOverStep::Address) {
            connect(row->addButton(tr("It is still right")), &QPushButton::clicked, this, [this, step] {
                m_plan.noteDone(step);
                keep();
                look();
            });
            connect(row->addButton(tr("Review address")), &QPushButton::clicked, this, [this, step] {
                m_plan.noteDone(step);
                keep();
                Q_EMIT addressRequested(m_details.user.id);
                accept();
            });
        }
    }
    auto *page = static_cast<QScrollArea *>(layout()->itemAt(0)->widget())->widget();
    page->layout()->addWidget(card);
}

QString HandOverDialog::titleOf(HandOverStep step) const
{
    switch (step) {
    case HandOverStep::ForwardingOff: return tr("Turn off all call forwarding");
    case HandOverStep::MessagingOff: return tr("Turn off Integrated IMP");
    case HandOverStep::Person: return tr("Change name, caller ID and e-mail");
    case HandOverStep::MessagingOn: return tr("Turn on Integrated IMP again");
    case HandOverStep::Password: return tr("New portal password");
    case HandOverStep::Passcode: return tr("New voicemail passcode");
    case HandOverStep::Address: return tr("Review the emergency address");
    }
    return {};
}

QString HandOverDialog::detailOf(HandOverStep step) const
{
    switch (step) {
    case HandOverStep::ForwardingOff: return tr("Calls stay on this phone");
    case HandOverStep::MessagingOff: return tr("Needed before the e-mail can change");
    case HandOverStep::Person: return tr("Department and time zone stay; the mobile number goes");
    case HandOverStep::MessagingOn: return tr("Directory may take up to 24 hours");
    case HandOverStep::Password:
    case HandOverStep::Passcode: return tr("Made at the end, shown once");
    case HandOverStep::Address: return tr("For %1").arg(displayNumber(m_details.user.phoneNumber));
    }
    return {};
}

bool HandOverDialog::check()
{
    QWidget *first = nullptr;
    const auto refuse = [&first](FieldRow *row, const QString &why) {
        row->setError(why);
        if (!first)
            first = row->editor();
    };
    if (m_plan.firstName.isEmpty())
        refuse(m_firstRow, tr("Enter the first name."));
    if (m_plan.lastName.isEmpty())
        refuse(m_lastRow, tr("Enter the last name."));
    const bool needsEmail = !m_details.user.email.isEmpty();
    if (m_plan.email.isEmpty() ? needsEmail : !isEmailAddress(m_plan.email))
        refuse(m_emailRow, m_plan.email.isEmpty() ? tr("Enter the new e-mail.") : tr("Use the form name@company.example."));
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void HandOverDialog::begin()
{
    if (m_queueing)
        return;
    m_plan.firstName = m_first->text().simplified();
    m_plan.lastName = m_last->text().simplified();
    m_plan.email = m_email->text().trimmed();
    if (!check())
        return;
    if (m_plan.isBegun)
        return correct();
    m_queueing = true;
    m_plan.isBegun = true;
    auto commands = m_plan.commands(m_details);
    look();
    queue(std::move(commands));
}

// One after the other, so that they stand in their order; the plan is kept with each.
void HandOverDialog::queue(QList<std::pair<HandOverStep, Command>> commands)
{
    const bool online = m_session.activity().link == Link::Online;
    if (commands.isEmpty()) {
        m_queueing = false;
        keep();
        if (const auto first = m_plan.keyOf(HandOverStep::Person); first && !online)
            Q_EMIT held(*first);
        return reload();
    }
    const auto [step, command] = commands.takeFirst();
    whenDone(
        online ? m_session.submit(command) : m_session.hold(command), this,
        [this, step = step, commands](const Result<IdempotencyKey> &key) {
            if (!key) {
                m_queueing = false;
                m_plan.isBegun = m_plan.keyOf(HandOverStep::Person).has_value();
                look();
                Q_EMIT failed(key.error());
                return;
            }
            m_plan.sent(step, *key);
            keep();
            queue(commands);
        });
}

// The person's fields were refused and typed anew: the same step with others.
void HandOverDialog::correct()
{
    const auto key = m_plan.keyOf(HandOverStep::Person);
    for (const auto &[step, command] : m_plan.commands(m_details)) {
        if (step != HandOverStep::Person || !key)
            continue;
        m_queueing = true;
        look();
        whenDone(m_session.edit(*key, command), this, [this](const Result<bool> &done) {
            m_queueing = false;
            if (!done)
                Q_EMIT failed(done.error());
            keep();
            reload();
        });
    }
}

void HandOverDialog::makeSecret(HandOverStep step)
{
    if (m_making)
        return;
    const bool isPassword = step == HandOverStep::Password;
    const User &user = m_details.user;
    const QString made =
        isPassword ? compliantPassword(randomBelow) : compliantPasscode({user.extension, user.phoneNumber.value}, randomBelow);
    m_making = step;
    m_rows[step]->showProblem({});
    look();
    const Secret secret{
        isPassword ? Secret::Kind::PortalPassword : Secret::Kind::VoicemailPasscode, {ObjectKind::User, user.id.value}, made};
    whenDone(m_session.setSecret(secret), this, [this, step, made](const Result<bool> &set) {
        m_making.reset();
        HandOverRow *row = m_rows[step];
        if (set) {
            m_plan.noteDone(step);
            row->showSecret(made, {});
            keep();
        } else if (set.error().kind == Error::Kind::Unknown) {
            row->showSecret(made, tr("No answer. It may have been set. Set it once more to be sure."));
        } else {
            row->showProblem(
                set.error().kind == Error::Kind::Offline ? tr("Nobody answered. Nothing was changed.")
                                                         : tr("It could not be set. Try again."));
        }
        look();
    });
}

void HandOverDialog::reload()
{
    whenDone(m_session.userDetails(m_details.user.id), this, [this](const Result<UserDetails> &details) {
        if (details)
            m_details = *details;
        look();
    });
}

// Finished or not: a plan that is done is not offered again.
void HandOverDialog::keep()
{
    const QString name = HandOverPlan::nameFor(m_details.user.id);
    if (m_plan.isFinished(m_details, m_session.commands()))
        m_session.dropUnfinished(name);
    else
        m_session.keepUnfinished(name, m_plan.toJson());
}

QString HandOverDialog::word(HandOverState state, HandOverStep step) const
{
    switch (state) {
    case HandOverState::Open: return m_making == step ? tr("Setting…") : QString();
    case HandOverState::Waiting: {
        for (const CommandStatus &status : m_session.commands()) {
            if (status.key == m_plan.keyOf(step))
                return CommandWords::of(status, m_session.activity().link).state;
        }
        return tr("Queued");
    }
    case HandOverState::Done: return tr("Done");
    case HandOverState::Refused: return tr("Failed");
    }
    return {};
}

void HandOverDialog::showRefusal(HandOverStep step, const CommandStatus &status)
{
    m_rows[step]->showProblem(CommandWords::of(status, m_session.activity().link).reason);
    for (const FieldError &problem : status.error.fields) {
        FieldRow *row = problem.field == QLatin1String("email") ? m_emailRow
            : problem.field == QLatin1String("firstName")       ? m_firstRow
            : problem.field == QLatin1String("lastName")        ? m_lastRow
                                                                : nullptr;
        if (row && step == HandOverStep::Person && !row->hasError())
            row->setError(CommandWords::refusedField(problem));
    }
}

void HandOverDialog::look()
{
    const bool online = m_session.activity().link == Link::Online;
    const QList<CommandStatus> commands = m_session.commands();
    const auto stateOf = [&](HandOverStep step) { return m_plan.stateOf(step, m_details, commands); };
    const bool refused = m_plan.isBegun && stateOf(HandOverStep::Person) == HandOverState::Refused && !m_queueing;
    const bool there = m_plan.isBegun && stateOf(HandOverStep::Person) == HandOverState::Done;
    for (const HandOverStep step : m_plan.steps()) {
        HandOverRow *row = m_rows[step];
        if (!m_plan.isBegun) {
            row->showChoice(m_plan.isWanted(step), HandOverPlan::isNeeded(step));
            continue;
        }
        const HandOverState state = stateOf(step);
        row->showState(
            m_plan.isWanted(step), state, word(state, step), there && !m_making && (online || step == HandOverStep::Address));
        for (const CommandStatus &status : commands) {
            if (state == HandOverState::Refused && m_plan.keyOf(step) == status.key)
                showRefusal(step, status);
        }
    }
    for (FieldRow *row : {m_firstRow, m_lastRow, m_emailRow})
        row->editor()->setEnabled((!m_plan.isBegun || refused) && !m_queueing);
    const bool finished = m_plan.isFinished(m_details, commands);
    m_start->setVisible(!m_plan.isBegun || refused || m_queueing);
    m_start->setEnabled(!m_queueing);
    m_start->setText(refused ? tr("Try again") : online ? tr("Hand over") : tr("Save to pending"));
    m_close->setText(m_plan.isBegun ? tr("Close") : tr("Cancel"));
    m_note->setText(
        finished             ? tr("Everything is done.")
            : m_plan.isBegun ? tr("You can close this and come back: it goes on where it is.")
                             : tr("One plan, stops at the first failure."));
    if (finished)
        keep();
}

} // namespace jackfield
