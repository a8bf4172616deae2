#include "ui/places/user/sipbox.h"

#include "core/domain/passwordrules.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/randombelow.h"
#include "ui/fields/secretclipboard.h"
#include "ui/fields/secretedit.h"
#include "ui/pending/commandwords.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace jackfield {

SipBox::SipBox(Session &session, Theme &theme, SecretClipboard &clipboard, const QString &extension, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_extension(extension)
    , m_heading(new QToolButton)
    , m_fields(new QWidget)
    , m_username(new QLineEdit)
    , m_usernameRow(new FieldRow(theme, tr("SIP username"), m_username))
    , m_password(new SecretEdit(theme))
    , m_passwordRow(new FieldRow(theme, tr("SIP password"), m_password))
    , m_copy(new QPushButton(theme.icon(QStringLiteral("copy")), tr("Copy")))
    , m_set(new QPushButton)
    , m_note(new PlainLabel(QString(), "secondary"))
    , m_caution(new CalloutBox(theme, State::Warning))
{
    m_heading->setText(tr("SIP sign-in"));
    m_heading->setAccessibleName(m_heading->text());
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setCheckable(true);
    m_heading->setFocusPolicy(Qt::TabFocus);
    Theme::setKind(m_heading, "heading");
    auto *about = new PlainLabel(tr("only if the phone asks for it"), "secondary");
    m_heading->setAccessibleDescription(about->text());
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_heading);
    head->addWidget(about, 1);

    auto *columns = new ColumnsBox(theme.px("space.fieldColumnGap"), theme.px("space.fieldGap"));
    columns->addCell(m_usernameRow);
    columns->addCell(m_passwordRow);
    auto *generate = new QPushButton(theme.icon(QStringLiteral("generate")), tr("Generate"));
    m_note->setWordWrap(true);
    m_caution->setIconName(QStringLiteral("key"));
    m_caution->setText(
        tr("Make a note of this sign-in now."), tr("It is not shown again after you set it. Enter it into the phone yourself."));
    m_caution->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px("space.buttonGap"));
    buttons->addWidget(generate);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_set);
    auto *inside = new QVBoxLayout(m_fields);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme.px("space.fieldGap"));
    inside->addWidget(columns);
    inside->addWidget(m_caution);
    inside->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.4"));
    layout->addLayout(head);
    layout->addWidget(m_fields);

    connect(m_heading, &QToolButton::toggled, this, &SipBox::setOpen);
    connect(m_username, &QLineEdit::textChanged, this, [this] {
        m_usernameRow->setError({});
        look();
    });
    connect(m_password, &QLineEdit::textChanged, this, [this] {
        m_passwordRow->setError({});
        m_passwordRow->setHelp(tr("8 to 64 characters"));
        look();
    });
    connect(m_usernameRow, &FieldRow::checkDue, this, [this] {
        if (!m_username->text().isEmpty())
            m_usernameRow->setError(usernameProblem());
    });
    connect(m_passwordRow, &FieldRow::checkDue, this, [this] {
        if (!m_password->text().isEmpty())
            m_passwordRow->setError(passwordProblem());
    });
    connect(generate, &QPushButton::clicked, this, &SipBox::generate);
    connect(m_copy, &QPushButton::clicked, this, [this, &clipboard] {
        clipboard.copy(m_password->text());
        m_passwordRow->setHelp(tr("Copied. The clipboard is cleared in 60 s."));
    });
    connect(m_set, &QPushButton::clicked, this, &SipBox::send);
    connect(&session, &Session::activityChanged, this, &SipBox::look);
    m_passwordRow->setHelp(tr("8 to 64 characters"));
    setOpen(false);
    look();
}

void SipBox::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_heading->setIcon(m_theme.icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_fields->setVisible(open);
}

bool SipBox::holdsSecret() const { return !m_password->text().isEmpty(); }

void SipBox::clear()
{
    m_username->clear();
    m_password->clear();
    m_password->setShown(false);
    m_usernameRow->setError({});
    m_passwordRow->setError({});
    look();
}

QString SipBox::usernameProblem() const
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9._-]{1,64}$"));
    return form.match(m_username->text()).hasMatch() ? QString()
                                                     : tr("Use letters, numbers, dots, hyphens and underscores, up to 64.");
}

QString SipBox::passwordProblem() const
{
    const qsizetype length = m_password->text().size();
    return length >= 8 && length <= 64 ? QString() : tr("Use 8 to 64 characters.");
}

void SipBox::generate()
{
    if (m_username->text().isEmpty()) {
        const QString start = m_extension.isEmpty() ? QStringLiteral("sip") : m_extension;
        m_username->setText(QStringLiteral("%1-%2").arg(start).arg(randomBelow(10000), 4, 10, QLatin1Char('0')));
    }
    m_password->setText(compliantPassword(randomBelow));
    m_password->setShown(true);
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

void SipBox::send()
{
    m_usernameRow->setError(usernameProblem());
    m_passwordRow->setError(passwordProblem());
    if (m_usernameRow->hasError() || m_passwordRow->hasError()) {
        (m_usernameRow->hasError() ? static_cast<QLineEdit *>(m_username) : m_password)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_setting = true;
    look();
    const Secret secret{Secret::Kind::SipCredentials, {ObjectKind::Device, m_device.value}, m_password->text(), m_username->text()};
    whenDone(m_session.setSecret(secret), this, [this](const Result<bool> &answer) { answered(answer); });
}

void SipBox::answered(const Result<bool> &answer)
{
    m_setting = false;
    if (answer) {
        clear();
        Q_EMIT set();
        return;
    }
    look();
    const Error &error = answer.error();
    for (const FieldError &problem : error.fields) {
        if (problem.field == QLatin1String("username"))
            m_usernameRow->setError(
                problem.code == QLatin1String("taken") ? tr("Another phone uses this username. Choose another one.")
                                                       : usernameProblem());
    }
    if (m_usernameRow->hasError())
        return;
    m_passwordRow->setError(
        error.kind == Error::Kind::Rejected        ? tr("The provider refused this password. Choose another.")
            : error.kind == Error::Kind::Forbidden ? tr("Your role does not include this. Nothing was changed.")
            : error.kind == Error::Kind::Offline   ? tr("Nobody answered. Nothing was changed.")
            : error.kind == Error::Kind::Unknown   ? tr("No answer. It may have been set. Set it once more to be sure.")
            : error.kind == Error::Kind::Gone      ? tr("This device is not there any more.")
                                                   : tr("It could not be set. Try again."));
}

void SipBox::look()
{
    const bool online = m_session.activity().link == Link::Online;
    m_caution->setVisible(holdsSecret() && !m_setting);
    m_copy->setEnabled(holdsSecret() && !m_setting);
    m_username->setEnabled(!m_setting);
    m_password->setEnabled(!m_setting);
    m_set->setText(m_setting ? tr("Setting the sign-in…") : tr("Set sign-in now"));
    m_set->setEnabled(online && !m_setting && !m_username->text().isEmpty() && holdsSecret());
    m_note->setText(online ? QString() : tr("Needs a connection."));
    Q_EMIT edited();
}

} // namespace jackfield
