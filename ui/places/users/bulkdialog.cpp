#include "ui/places/users/bulkdialog.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/meter.h"
#include "ui/fields/plainlabel.h"
#include "ui/pending/commandwords.h"
#include "ui/places/users/bulkmodel.h"
#include "ui/places/users/bulktable.h"
#include "ui/places/users/bulkvalue.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

// So many at a time are read and looked at; between two portions the window has its turn.
constexpr int portion = 200;

} // namespace

BulkDialog::BulkDialog(Session &session, Theme &theme, BulkChange change, const QList<UserId> &users, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_change(change)
    , m_ids(users)
    , m_model(new BulkModel(this))
    , m_value(new BulkValue(theme, change, session.policy()))
    , m_summary(new PlainLabel(QString(), "strong"))
    , m_table(new BulkTable(theme))
    , m_advice(new CalloutBox(theme, change == BulkChange::Remove ? State::Warning : State::Info))
    , m_meter(new Meter(theme))
    , m_progress(new PlainLabel(QString(), "secondary"))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = BulkWords::title(change, users.size());
    setWindowTitle(title);
    auto *heading = new PlainLabel(title, "dialogTitle");
    heading->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(heading);
    layout->addWidget(m_value);
    layout->addWidget(m_advice);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_meter);
    layout->addWidget(m_progress);
    addButtons(layout);
    m_table->setModel(m_model);
    m_value->setVisible(m_value->asks());
    m_meter->hide();
    m_progress->hide();
    m_progress->setWordWrap(true);
    m_advice->setVisible(change == BulkChange::Remove || change == BulkChange::WelcomeMail);
    if (change == BulkChange::Remove)
        m_advice->setText(
            tr("Numbers, stations and devices of these users become free."), tr("It cannot be undone once it is applied."));
    else
        m_advice->setText(tr("Each of them gets a mail."), tr("It is sent at once, and cannot be called back."));
    QHash<QString, QString> names;
    for (const Choices &choices : {session.policy().timeZones, session.policy().languages}) {
        for (const Choice &choice : choices)
            names.insert(choice.id, choice.name);
    }
    m_model->setNames(names);

    m_slice.setSingleShot(true);
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &BulkDialog::lookOn);
    connect(m_value, &BulkValue::changed, this, &BulkDialog::look);
    connect(&session, &Session::activityChanged, this, &BulkDialog::showButtons);
    whenDone(session.licences(), this, [this](const Result<QList<Licence>> &licences) {
        m_licences = licences.value_or(QList<Licence>());
        m_model->setLicences(m_licences);
        m_value->setLicences(m_licences);
        look();
        load();
    });
    resize(theme.px("layout.dialog.medium"), 560);
    showSummary();
    showButtons();
    if (m_value->firstField())
        m_value->firstField()->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void BulkDialog::addButtons(QLayout *layout)
{
    const bool mails = m_change == BulkChange::WelcomeMail;
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px("space.buttonGap"));
    row->addStretch(1);
    row->addWidget(m_cancel = new QPushButton(tr("Cancel")));
    row->addWidget(m_apply = new QPushButton(mails ? tr("Send mails") : tr("Apply at once")));
    row->addWidget(m_keep = new QPushButton(tr("Keep in Pending changes")));
    static_cast<QVBoxLayout *>(layout)->addLayout(row);
    m_keep->setVisible(!mails);
    Theme::setKind(mails ? m_apply : m_keep, "primary");
    if (m_change == BulkChange::Remove)
        Theme::setKind(m_apply, "danger");
    for (QPushButton *button : {m_cancel, m_apply, m_keep})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &BulkDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this, mails] { run(mails ? BulkRun::Way::Mail : BulkRun::Way::Apply); });
    connect(m_keep, &QPushButton::clicked, this, [this] { run(BulkRun::Way::Hold); });
}

void BulkDialog::load()
{
    if (m_asked == m_ids.size())
        return;
    const QList<UserId> ids = m_ids.mid(m_asked, portion);
    whenDone(m_session.bulkUsers(ids), this, [this, asked = ids.size()](const Result<QList<BulkUser>> &users) {
        if (!users) {
            Q_EMIT failed(users.error());
            return;
        }
        m_users += *users;
        m_asked += asked;
        m_slice.start();
        load();
    });
}

// Another value: everybody is looked at anew.
void BulkDialog::look()
{
    m_model->clear();
    m_looked = m_changes = m_leaves = 0;
    const std::optional<BulkEdit> edit = m_value->edit();
    m_complete = edit.has_value();
    if (edit)
        m_plan = BulkPlan(*edit, m_licences);
    m_slice.start();
}

void BulkDialog::lookOn()
{
    if (m_complete && !m_run) {
        const QList<BulkUser> users = m_users.mid(m_looked, portion);
        QList<BulkLine> lines;
        for (const BulkUser &user : users)
            lines += m_plan.next(user);
        for (const BulkLine &line : std::as_const(lines))
            line.changes() ? ++m_changes : ++m_leaves;
        m_looked += users.size();
        m_model->append(lines);
        if (m_looked < m_users.size())
            m_slice.start();
    }
    showSummary();
    showButtons();
}

void BulkDialog::showSummary()
{
    const QLocale locale;
    if (!m_complete) {
        m_summary->setText(tr("Nothing is chosen yet."));
        return;
    }
    //: The preview of a change for several users
    QString text = tr("Changes %1, leaves %2.").arg(locale.toString(m_changes), locale.toString(m_leaves));
    const auto gone = m_asked - m_users.size();
    if (gone > 0)
        text = tr("%1 %2").arg(text, tr("%n of them were removed meanwhile.", nullptr, int(gone)));
    m_summary->setText(text);
}

void BulkDialog::showButtons()
{
    const bool running = m_run && m_run->isRunning();
    const bool over = m_run && !running;
    const bool ready = !m_run && m_complete && m_asked == m_ids.size() && m_looked == m_users.size() && m_changes > 0;
    const bool online = m_session.activity().link == Link::Online;
    m_cancel->setText(running ? tr("Stop") : over ? tr("Close") : tr("Cancel"));
    m_apply->setEnabled(ready && online);
    m_keep->setEnabled(ready);
    m_apply->setToolTip(online ? QString() : tr("There is no connection."));
    if (running && m_run)
        showProgress();
}

void BulkDialog::run(BulkRun::Way way)
{
    m_run = new BulkRun(m_session, m_model->lines(), way, this);
    connect(m_run, &BulkRun::outcomeChanged, this, &BulkDialog::showOutcome);
    connect(m_run, &BulkRun::progressed, this, &BulkDialog::showProgress);
    connect(m_run, &BulkRun::notKept, this, &BulkDialog::failed);
    connect(m_run, &BulkRun::finished, this, &BulkDialog::ended);
    m_value->setEnabled(false);
    m_apply->hide();
    m_keep->hide();
    m_meter->show();
    m_progress->show();
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_run->start();
    if (m_run->isRunning())
        showButtons();
}

QString BulkDialog::wordsFor(const CommandStatus &status) const
{
    if (m_change != BulkChange::WelcomeMail) {
        const QString reason = CommandWords::of(status, m_session.activity().link).reason;
        return reason.isEmpty() ? QString() : tr("Not applied. %1").arg(reason);
    }
    switch (status.error.kind) {
    case Error::Kind::Offline: return tr("Not sent. There is no connection.");
    case Error::Kind::Forbidden: return tr("Your role does not include this.");
    case Error::Kind::Unknown: return tr("No answer. It may have been sent.");
    default: return tr("Not sent. Try again later.");
    }
}

void BulkDialog::showOutcome(int line, BulkRun::Outcome outcome, const CommandStatus &status)
{
    m_model->setOutcome(line, outcome, outcome == BulkRun::Outcome::Failed ? wordsFor(status) : QString());
    if (outcome == BulkRun::Outcome::Failed && m_run->made() == m_run->done() - 1)
        m_table->scrollTo(m_model->index(line, 0)); // the first that failed
}

void BulkDialog::showProgress()
{
    const QLocale locale;
    const QString words = tr("%1 of %2").arg(locale.toString(m_run->done()), locale.toString(m_changes));
    const bool offline = m_session.activity().link != Link::Online && !m_keep->isVisibleTo(this) && m_run->isRunning();
    m_meter->setUse(m_run->done(), m_changes, words);
    m_progress->setText(
        offline && m_run->way() == BulkRun::Way::Apply ? tr("%1. It goes on when there is a connection again.").arg(words) : words);
}

void BulkDialog::ended()
{
    const QLocale locale;
    const int made = m_run->made();
    const int failures = m_run->done() - made;
    const int open = m_changes - m_run->done();
    if (m_run->way() == BulkRun::Way::Hold && open == 0 && failures == 0) {
        Q_EMIT kept(made);
        accept();
        return;
    }
    QStringList texts;
    texts += m_run->way() == BulkRun::Way::Hold ? tr("%1 kept in Pending changes.").arg(locale.toString(made))
        : m_run->way() == BulkRun::Way::Mail    ? tr("%1 sent.").arg(locale.toString(made))
                                                : tr("%1 applied.").arg(locale.toString(made));
    if (failures > 0)
        texts += m_run->way() == BulkRun::Way::Mail
            ? tr("%1 not sent.").arg(locale.toString(failures))
            : tr("%1 not applied; they are kept in Pending changes.").arg(locale.toString(failures));
    if (open > 0)
        texts += tr("%1 not made.").arg(locale.toString(open));
    m_progress->setText(texts.join(u' '));
    showButtons();
}

void BulkDialog::reject()
{
    // What is on its way is not waited for twice: the outbox sees to it.
    if (m_run && m_run->isRunning() && !m_run->isStopped())
        m_run->stop();
    else
        QDialog::reject();
}

} // namespace jackfield
