#include "ui/places/sites/sitepane.h"

#include "core/domain/merge.h"
#include "core/domain/phonetext.h"
#include "ui/fields/agewords.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/factlines.h"
#include "ui/fields/levelwords.h"
#include "ui/fields/pill.h"
#include "ui/pending/commandwords.h"
#include "ui/pending/draft.h"
#include "ui/places/sites/contactform.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int eventsRead = 50;

} // namespace

SitePane::SitePane(Session &session, Theme &theme, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clock(clock)
    , m_name(new PlainLabel({}, "dialogTitle"))
    , m_state(new Pill(theme, State::Success, {}))
    , m_scroll(new QScrollArea)
    , m_facts(new FactLines(theme))
    , m_form(new ContactForm(session, theme))
    , m_draft(new Draft(
          session, {},
          [this] {
              QJsonObject typed;
              for (const FieldEdit &edit : m_form->edits())
                  typed.insert(edit.field, edit.to);
              return typed;
          },
          this))
    , m_offline(new CalloutBox(theme, State::Warning))
    , m_pending(new CalloutBox(theme, State::Pending))
    , m_note(new CalloutBox(theme, State::Neutral))
{
    setMinimumWidth(theme.px("layout.detailPane.min"));
    auto *content = new QWidget;
    const int margin = theme.px("space.7");
    auto *body = new QVBoxLayout(content);
    body->setContentsMargins(margin, theme.px("space.6"), margin, margin);
    body->setSpacing(theme.px("space.6"));
    body->addWidget(m_offline);
    body->addWidget(m_pending);
    body->addWidget(makeContact());
    body->addWidget(m_note);
    body->addStretch(1);
    m_note->setIconName(QStringLiteral("info"));
    m_note->setText(
        {},
        tr("A site must be online to change its contact. For a site that is offline, the change waits and is applied when the site "
           "returns."));
    connect(m_pending->addButton(tr("Show in Pending changes")), &QPushButton::clicked, this, [this] {
        Q_EMIT changesRequested(m_pendingKey);
    });
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *line = new QFrame;
    Theme::setKind(line, "line");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(line);
    layout->addWidget(m_scroll, 1);

    connect(m_form, &ContactForm::saveRequested, this, &SitePane::save);
    connect(m_form, &ContactForm::cancelRequested, this, &SitePane::endEdit);
    connect(m_form, &ContactForm::edited, m_draft, &Draft::touch);
    connect(m_form, &ContactForm::startOverRequested, this, [this] {
        m_draft->drop();
        m_form->edit(withWaiting());
        focusStart();
    });
    connect(&session, &Session::commandChanged, this, &SitePane::showState);
    connect(&session, &Session::commandDropped, this, &SitePane::showState);
    connect(&session, &Session::policyChanged, this, &SitePane::showState);
    connect(m_form, &ContactForm::saveRefused, this, &SitePane::settled);
    m_form->hide();
    m_editing->hide();
}

QWidget *SitePane::makeHead()
{
    auto *head = new QWidget;
    m_name->setWordWrap(true);
    auto *close = new QToolButton;
    close->setIcon(m_theme.icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &SitePane::closeRequested);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(m_theme.px("space.7"), m_theme.px("space.6"), m_theme.px("space.5"), m_theme.px("space.5"));
    layout->setSpacing(m_theme.px("space.4"));
    layout->addWidget(m_name);
    layout->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *SitePane::makeContact()
{
    auto *contact = new QWidget;
    m_edit = new QToolButton;
    m_edit->setIcon(m_theme.icon(QStringLiteral("edit")));
    m_edit->setAccessibleName(tr("Edit contact information"));
    m_editing = new Pill(m_theme, State::Pending, tr("Editing"));
    m_editing->setIconName(QStringLiteral("edit"));
    auto *title = new QHBoxLayout;
    auto *heading = new PlainLabel(tr("Contact information"), "strong");
    heading->setWordWrap(true);
    title->addWidget(heading, 1);
    title->addWidget(m_editing);
    title->addWidget(m_edit);
    auto *column = new QVBoxLayout(contact);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px("space.5"));
    column->addLayout(title);
    column->addWidget(m_facts);
    column->addWidget(m_form);
    connect(m_edit, &QToolButton::clicked, this, &SitePane::beginEdit);
    return contact;
}

void SitePane::setAdministrators(const QList<Administrator> &administrators)
{
    m_administrators = administrators;
    m_form->setAdministrators(administrators);
    showRead();
}

void SitePane::showSite(const Site &site)
{
    const bool another = site.id != m_site.id;
    m_site = site;
    if (another) {
        m_offlineSince = {};
        endEdit();
    } else if (!m_form->isHidden()) {
        m_form->take(withWaiting());
    }
    m_name->setText(site.name);
    setAccessibleName(site.name);
    showState();
    askSince();
}

Site SitePane::withWaiting() const
{
    Site site = m_site;
    for (const CommandStatus &status : m_session.commands()) {
        const auto *change = std::get_if<ChangeObject>(&status.command);
        const bool isStuck =
            status.state == CommandState::Gone || status.state == CommandState::Conflict || status.state == CommandState::Rejected;
        if (change && change->object == ObjectRef{ObjectKind::Site, m_site.id.value} && !isStuck && status.key != m_fixing)
            site = withEdits(site, change->edits);
    }
    return site;
}

std::optional<CommandStatus> SitePane::waiting() const
{
    for (const CommandStatus &status : m_session.commands()) {
        if (commandObject(status.command) == ObjectRef{ObjectKind::Site, m_site.id.value})
            return status;
    }
    return {};
}

// The copy's history has seen it go, unless it was gone before the first copy.
void SitePane::askSince()
{
    if (m_site.online)
        return;
    HistoryQuery query;
    query.kind = ObjectKind::Site;
    query.id = m_site.id.value;
    const auto future = m_session.historyEvents(query, eventsRead, std::nullopt);
    whenDone(future, this, [this, id = m_site.id](const Result<QList<HistoryEvent>> &events) {
        if (!events || id != m_site.id)
            return;
        for (const HistoryEvent &event : *events) {
            for (const FieldEdit &edit : event.edits) {
                if (edit.field == QLatin1String("online") && event.action == HistoryAction::Changed) {
                    m_offlineSince = event.at;
                    return showState();
                }
            }
        }
    });
}

void SitePane::showState()
{
    m_state->setState(m_site.online ? State::Success : State::Danger, m_site.online ? tr("Online") : tr("Offline"));
    m_state->setIconName(m_site.online ? QStringLiteral("check") : QStringLiteral("offline"));
    m_offline->setVisible(!m_site.online);
    m_offline->setIconName(QStringLiteral("offline"));
    //: %1 is "today at 9:42 AM"
    const QString since = tr("This site is offline since %1.").arg(AgeWords::moment(m_offlineSince, m_clock.now()));
    m_offline->setText(
        m_offlineSince.isValid() ? since : tr("This site is offline."),
        tr("You can change its contact now. The change waits, and is applied when the site returns."));
    m_note->setVisible(m_site.online);
    const auto status = waiting();
    m_pending->setVisible(status.has_value());
    if (status) {
        const CommandWords words = CommandWords::of(*status, m_session.activity().link);
        m_pendingKey = status->key;
        m_pending->setState(CommandWords::look(status->state));
        m_pending->setIconName(words.icon);
        if (status->state == CommandState::Queued && !m_site.online)
            m_pending->setText(tr("Waits"), tr("The change is applied when the site is back."));
        else
            m_pending->setText(words.state, words.reason);
    }
    const QString why = LevelWords::whyNot(m_session.policy(), QStringLiteral("sites"));
    m_edit->setEnabled(why.isEmpty());
    m_edit->setToolTip(why.isEmpty() ? tr("Edit contact information") : why);
    m_edit->setAccessibleDescription(why);
    showRead();
}

void SitePane::showRead()
{
    const Site site = withWaiting();
    FactLines::Fact email{tr("Customer admin e-mail"), site.contactEmail};
    FactLines::Fact name{tr("Contact name"), site.contactName};
    for (const Administrator &each : std::as_const(m_administrators)) {
        if (each.id == site.contact) {
            email.value = each.email;
            name.value = each.displayName();
        }
    }
    const QString number = site.outsideNumber.isEmpty() ? tr("None yet") : displayNumber({site.outsideNumber});
    m_facts->setFacts({email, name, {tr("Outside phone number"), number}});
}

QString SitePane::draftName(const QString &of) { return QStringLiteral("site-contact/") + of; }

void SitePane::beginEdit()
{
    if (!m_edit->isEnabled() || !m_form->isHidden())
        return;
    openForm();
    m_draft->setName(draftName(m_site.id.value));
    offerDraft();
}

// What is there already, or waits, is no edit any more.
void SitePane::offerDraft()
{
    m_draft->read([this](const QJsonObject &kept, bool) {
        if (kept.isEmpty() || m_form->isHidden())
            return;
        QList<FieldEdit> edits;
        for (auto field = kept.constBegin(); field != kept.constEnd(); ++field)
            edits += FieldEdit{field.key(), {}, *field};
        m_form->retype(edits);
        if (m_form->edits().isEmpty())
            m_draft->drop();
        else
            m_form->showDraftNote(!m_fixing);
    });
}

void SitePane::openForm()
{
    m_form->setAdministrators(m_administrators);
    m_form->edit(withWaiting());
    m_form->show();
    m_editing->show();
    m_edit->hide();
    m_facts->hide();
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void SitePane::endEdit()
{
    if (!m_form->isHidden())
        m_draft->drop();
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    m_fixing.reset();
    m_form->hide();
    m_editing->hide();
    m_edit->show();
    m_facts->show();
    showState();
    if (hadFocus)
        m_edit->setFocus(Qt::OtherFocusReason);
}

bool SitePane::isSaving() const { return m_saving || m_form->isChecking(); }

bool SitePane::isEdited() const { return !m_form->isHidden() && !m_form->edits().isEmpty(); }

void SitePane::fix(const CommandStatus &status)
{
    endEdit();
    if (!m_edit->isEnabled())
        return;
    m_fixing = status.key;
    openForm();
    m_form->retype(std::get<ChangeObject>(status.command).edits);
    m_form->showProblems(status.error.fields);
    m_draft->setName(draftName(status.key.value));
    offerDraft();
}

void SitePane::save(bool held)
{
    if (std::exchange(m_saving, true))
        return;
    const ChangeObject change{{ObjectKind::Site, m_site.id.value}, m_site.name, m_site.revision, m_form->edits()};
    const auto kept = [this, held](const Result<IdempotencyKey> &key) {
        m_saving = false;
        if (key) {
            endEdit();
            Q_EMIT saved(*key, held);
        } else {
            Q_EMIT failed(key.error());
        }
        Q_EMIT settled();
    };
    if (m_fixing) {
        whenDone(m_session.edit(*m_fixing, change), this, [key = *m_fixing, kept](const Result<bool> &done) {
            kept(done.map([&](bool) { return key; }));
        });
        return;
    }
    whenDone(held ? m_session.hold(change) : m_session.submit(change), this, kept);
}

void SitePane::focusStart()
{
    if (m_form->isHidden())
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void SitePane::keyPressEvent(QKeyEvent *event)
{
    const bool isEdit = event->key() == Qt::Key_F2 || (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier);
    if (isEdit)
        beginEdit();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void SitePane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface)); }

} // namespace jackfield
