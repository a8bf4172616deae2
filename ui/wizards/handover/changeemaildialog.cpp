#include "ui/wizards/handover/changeemaildialog.h"

#include "core/domain/usersetuprules.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

const QString emailField = QStringLiteral("email");
const QString enabledField = QStringLiteral("enabled");

} // namespace

ChangeEmailDialog::ChangeEmailDialog(Session &session, Theme &theme, const UserDetails &details, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_details(details)
    , m_email(new QLineEdit)
    , m_row(new FieldRow(theme, tr("New e-mail"), m_email))
{
    setWindowTitle(tr("Change e-mail"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new PlainLabel(tr("Change the e-mail of %1").arg(details.user.displayName()), "dialogTitle");
    heading->setWordWrap(true);
    m_row->setRequired(true);
    m_row->setHelp(tr("Now %1").arg(details.user.email));
    auto *steps = new QWidget;
    auto *list = new QVBoxLayout(steps);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(theme.px("space.2"));
    for (const QString &step :
         {tr("1. Turn off Integrated IMP; the old messaging account goes"), tr("2. Change the e-mail"),
          tr("3. Turn on Integrated IMP again, with a new messaging account")}) {
        auto *line = new PlainLabel(step);
        line->setWordWrap(true);
        list->addWidget(line);
    }
    auto *advice = new CalloutBox(theme, State::Info);
    advice->setText(
        {},
        tr("They are applied in this order, and stop if one fails. The directory may take up to 24 hours to follow. The person "
           "may have to activate messaging with a link sent by mail."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    Theme::setKind(m_save, "primary");
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(heading);
    layout->addWidget(m_row);
    layout->addWidget(steps);
    layout->addWidget(advice);
    layout->addWidget(buttons);
    setFixedWidth(theme.px("layout.dialog.small"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeEmailDialog::save);
    connect(m_email, &QLineEdit::textEdited, this, [this] {
        m_row->setError({});
        m_row->setOk({});
    });
    connect(m_row, &FieldRow::checkDue, this, &ChangeEmailDialog::askProvider);
    connect(&session, &Session::activityChanged, this, &ChangeEmailDialog::look);
    look();
    m_email->setFocus();
}

void ChangeEmailDialog::askProvider()
{
    const QString email = m_email->text().trimmed();
    if (email.isEmpty() || email == m_details.user.email)
        return;
    if (!isEmailAddress(email))
        return m_row->setError(tr("Use the form name@company.example."));
    whenDone(m_session.check({emailField, email}), this, [this, email](const Result<Verdict> &verdict) {
        if (!verdict || email != m_email->text().trimmed())
            return;
        if (verdict->free)
            return m_row->setOk(tr("This e-mail is free."));
        m_taken = email;
        m_row->setError(
            verdict->holderName.isEmpty() ? tr("This e-mail is already used, here or on another account. Enter another one.")
                                          : tr("This e-mail belongs to %1. Enter another one.").arg(verdict->holderName));
    });
}

void ChangeEmailDialog::save()
{
    if (m_queueing)
        return;
    const QString email = m_email->text().trimmed();
    if (email == m_taken && !email.isEmpty())
        return m_email->setFocus();
    if (email.isEmpty() || !isEmailAddress(email) || email == m_details.user.email) {
        m_row->setError(
            email.isEmpty()             ? tr("Enter the new e-mail.")
                : isEmailAddress(email) ? tr("This is the e-mail already.")
                                        : tr("Use the form name@company.example."));
        return m_email->setFocus();
    }
    const User &user = m_details.user;
    QList<FieldEdit> edits{{emailField, user.email, email}};
    if (!user.signInId.isEmpty() && user.signInId == user.email)
        edits.append({QStringLiteral("signInId"), user.signInId, email});
    const auto messaging = [this, &user](bool from, bool to) -> Command {
        return ChangeObject{
            {ObjectKind::UserMessaging, user.id.value},
            user.displayName(),
            m_details.messaging.revision,
            {{enabledField, from, to}}};
    };
    m_queueing = true;
    look();
    queue({messaging(true, false), changeUser(user.id, user.displayName(), user.revision, edits), messaging(false, true)});
}

// One after the other, so that they stand in their order.
void ChangeEmailDialog::queue(QList<Command> commands)
{
    if (commands.isEmpty())
        return accept();
    const Command command = commands.takeFirst();
    const bool held = m_session.activity().link != Link::Online;
    const bool isEmail = std::get<ChangeObject>(command).object.kind == ObjectKind::User;
    whenDone(
        held ? m_session.hold(command) : m_session.submit(command), this,
        [this, commands, held, isEmail](const Result<IdempotencyKey> &key) {
            if (!key) {
                m_queueing = false;
                look();
                Q_EMIT failed(key.error());
                return;
            }
            if (isEmail)
                Q_EMIT submitted(*key, held);
            queue(commands);
        });
}

void ChangeEmailDialog::look()
{
    const bool online = m_session.activity().link == Link::Online;
    m_save->setText(online ? tr("Change e-mail") : tr("Save to pending"));
    m_save->setEnabled(!m_queueing);
    m_email->setEnabled(!m_queueing);
}

} // namespace jackfield
