#include "ui/places/user/usersection.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/levelwords.h"
#include "ui/fields/plainlabel.h"

#include <QVBoxLayout>

namespace jackfield {

UserSection::UserSection(Session &session, Theme &theme, const QString &title, const QString &explanation, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_theme(theme)
{
    setAccessibleName(title);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_page = new QWidget;
    auto *page = m_page;
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(
        theme.px("space.pageMargin"), theme.px("space.7"), theme.px("space.pageMargin"), theme.px("space.pageMargin"));
    outer->setSpacing(theme.px("space.2"));
    auto *heading = new PlainLabel(title, "heading", page);
    heading->setWordWrap(true);
    outer->addWidget(heading);
    auto *words = new PlainLabel(explanation, "secondary", page);
    words->setWordWrap(true);
    words->setVisible(!explanation.isEmpty());
    outer->addWidget(words);
    outer->addSpacing(theme.px("space.4"));
    m_why = new CalloutBox(theme, State::Info, page);
    m_why->setIconName(QStringLiteral("lock"));
    m_why->hide();
    outer->addWidget(m_why);
    m_content = new QWidget(page);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme.px("space.6"));
    outer->addWidget(m_content);
    outer->addStretch(1);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(page, 1000);
    row->addStretch(1);
    page->setMaximumWidth(theme.px("layout.formMaxWidth") + 2 * theme.px("space.pageMargin"));
    setWidget(centre);
    centre->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void UserSection::showUser(const UserDetails &details)
{
    const bool another = details.user.id != m_details.user.id;
    m_details = details;
    if (another)
        m_fixing.reset();
    take(another);
    showAllowance();
    Q_EMIT edited();
}

void UserSection::setArea(const QString &area)
{
    m_area = area;
    connect(&m_session, &Session::policyChanged, this, &UserSection::showAllowance);
    showAllowance();
}

void UserSection::showAllowance()
{
    if (m_area.isEmpty())
        return;
    const AccountPolicy policy = m_session.policy();
    // Everybody manages the own features and secrets.
    const bool isOwn = !policy.readOnly && userId().value == m_session.actor().id.value
        && (m_area == QLatin1String("features") || m_area == QLatin1String("secrets"));
    const QString why = isOwn ? QString() : LevelWords::whyNot(policy, m_area);
    m_why->setText(why, {});
    m_why->setVisible(!why.isEmpty());
    m_content->setEnabled(why.isEmpty());
    m_content->setAccessibleDescription(why);
}

bool UserSection::owns(const ObjectRef &, const QString &) const { return false; }

void UserSection::fix(const CommandStatus &status)
{
    m_fixing = status.key;
    m_fixedObject = commandObject(status.command);
    take(false); // without what was refused
    retype(std::get<ChangeObject>(status.command).edits);
    showProblems(status.error.fields);
    Q_EMIT edited();
}

void UserSection::useWholeWidth() { m_page->setMaximumWidth(QWIDGETSIZE_MAX); }

bool UserSection::isOnItsWay(const CommandStatus &status)
{
    return status.state != CommandState::Rejected && status.state != CommandState::Gone && status.state != CommandState::Conflict
        && status.state != CommandState::Applied;
}

QList<FieldEdit> UserSection::waiting(const ObjectRef &object) const
{
    QList<FieldEdit> edits;
    for (const CommandStatus &status : m_session.commands()) {
        const auto *change = std::get_if<ChangeObject>(&status.command);
        if (change && change->object == object && isOnItsWay(status))
            edits += change->edits;
    }
    return edits;
}

void UserSection::submit(const Command &command, bool held, std::function<void()> kept)
{
    if (const auto key = std::exchange(m_fixing, std::nullopt)) {
        whenDone(m_session.edit(*key, command), this, [this, key = *key, kept = std::move(kept)](const Result<bool> &done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            kept();
            Q_EMIT saved(key, false);
            Q_EMIT edited();
        });
        return;
    }
    whenDone(
        held ? m_session.hold(command) : m_session.submit(command), this,
        [this, held, kept = std::move(kept)](const Result<IdempotencyKey> &key) {
            if (!key) {
                Q_EMIT failed(key.error());
                return;
            }
            kept();
            Q_EMIT saved(*key, held);
            Q_EMIT edited();
        });
}

} // namespace jackfield
