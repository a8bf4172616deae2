#include "ui/places/customers/customersplace.h"

#include "ui/fields/agewords.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/emptystate.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/searchfield.h"
#include "ui/places/customers/accessform.h"
#include "ui/places/customers/customercard.h"
#include "ui/places/customers/customerlist.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int typingPause = 350; // milliseconds
constexpr int listWidth = 360;
constexpr int searchWidth = 640;

} // namespace

CustomersPlace::CustomersPlace(CustomerDesk &desk, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_clock(clock)
    , m_search(new SearchField(theme))
    , m_note(new CalloutBox(theme, State::Danger))
    , m_none(new PlainLabel({}, "secondary"))
    , m_matches(new CustomerList(theme, tr("Matches")))
    , m_recent(new CustomerList(theme, tr("Recent sessions")))
    , m_recentTitle(new PlainLabel(tr("Recent sessions"), "strong"))
    , m_right(new QStackedWidget)
    , m_empty(new EmptyState(theme))
    , m_card(new CustomerCard(theme))
{
    m_empty->show(
        QStringLiteral("headset"), tr("No customer chosen"), tr("Type a customer’s name or account number, then press Enter."), {},
        false);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->addWidget(m_empty);
    m_right->addWidget(scroll);
    auto *line = new QFrame;
    Theme::setKind(line, "line");
    auto *edge = new QFrame;
    Theme::setKind(edge, "edge");
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeLists());
    body->addWidget(edge);
    body->addWidget(m_right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(line);
    layout->addLayout(body, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &CustomersPlace::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            search();
    });
    connect(m_search, &SearchField::leaveRequested, this, [this] {
        if (m_search->text().trimmed() != m_searched)
            search();
        else if (m_matches->count() > 0)
            m_matches->setFocus(Qt::TabFocusReason);
    });
    connect(m_matches, &CustomerList::rowEntered, this, &CustomersPlace::select);
    connect(m_recent, &CustomerList::rowEntered, this, &CustomersPlace::select);
    for (CustomerList *list : {m_matches, m_recent})
        connect(list, &CustomerList::openRequested, this, [this] { m_card->form().focusReason(); });
    connect(m_card, &CustomerCard::accessRequested, this, &CustomersPlace::take);
    refreshRecent();
}

QWidget *CustomersPlace::makeHeader()
{
    auto *header = new QWidget;
    auto *label = new PlainLabel(tr("Customer"), "label");
    label->setBuddy(m_search);
    m_search->setAccessibleName(tr("Customer"));
    m_search->setMaximumWidth(searchWidth);
    m_note->hide();
    auto *column = new QVBoxLayout(header);
    const int margin = m_theme.px("space.pageMargin");
    column->setContentsMargins(margin, m_theme.px("space.4"), margin, m_theme.px("space.5"));
    column->setSpacing(m_theme.px("space.2"));
    column->addWidget(new PlainLabel(tr("Admin ›"), "caption"));
    column->addWidget(new PlainLabel(tr("Customer Service Tool"), "pageTitle"));
    column->addWidget(label);
    column->addWidget(m_search);
    column->addWidget(new PlainLabel(tr("A part of the customer’s name or account number"), "caption"));
    column->addWidget(m_note);
    return header;
}

QWidget *CustomersPlace::makeLists()
{
    auto *lists = new QFrame;
    Theme::setKind(lists, "page");
    lists->setFixedWidth(listWidth);
    const auto band = [this](PlainLabel *title) {
        auto *frame = new QFrame;
        Theme::setKind(frame, "headerCorner");
        auto *layout = new QHBoxLayout(frame);
        layout->setContentsMargins(m_theme.px("space.5"), m_theme.px("space.2"), m_theme.px("space.5"), m_theme.px("space.2"));
        layout->addWidget(title);
        return frame;
    };
    m_none->setWordWrap(true);
    m_none->setContentsMargins(m_theme.px("space.5"), m_theme.px("space.4"), m_theme.px("space.5"), m_theme.px("space.4"));
    m_none->setText(tr("Whom you find is listed here."));
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(band(new PlainLabel(tr("Matches"), "strong")));
    column->addWidget(m_none);
    column->addWidget(m_matches);
    column->addSpacing(m_theme.px("space.5"));
    column->addWidget(band(m_recentTitle));
    column->addWidget(m_recent);
    column->addStretch(1);
    return lists;
}

void CustomersPlace::enter() { m_search->setFocus(Qt::OtherFocusReason); }

void CustomersPlace::search()
{
    m_pause.stop();
    const QString text = m_search->text().trimmed();
    m_searched = text;
    const int asked = ++m_searches;
    m_note->hide();
    if (text.isEmpty()) {
        m_search->setFound({}, {});
        m_matches->setRows({});
        m_none->setText(tr("Whom you find is listed here."));
        m_none->show();
        return;
    }
    m_search->setFound(tr("Searching…"), QStringLiteral("…"));
    whenDone(m_desk.find(text), this, [this, text, asked](const Result<QList<Customer>> &found) {
        if (asked == m_searches)
            showFound(text, found);
    });
}

void CustomersPlace::showFound(const QString &text, const Result<QList<Customer>> &found)
{
    if (!found) {
        m_search->setFound({}, {});
        m_searched.clear(); // Enter asks again
        return sayFault(found.error());
    }
    const int count = int(found->size());
    m_search->setFound(tr("%n found", nullptr, count), QLocale().toString(count));
    QList<CustomerRow> rows;
    for (const Customer &customer : *found)
        rows.append({customer.account.id.value, QStringLiteral("site"), customer.account.name, customer.account.number, {}});
    m_none->setText(tr("No customer matches “%1”.").arg(text));
    m_none->setVisible(rows.isEmpty());
    m_matches->setRows(rows, text);
    if (!rows.isEmpty())
        m_matches->setCurrentRow(0);
}

void CustomersPlace::refreshRecent()
{
    whenDone(m_desk.recent(), this, [this](const Result<QList<PastAccess>> &recent) {
        QList<CustomerRow> rows;
        const QDateTime now = m_clock.now();
        for (const PastAccess &access : recent.value_or(QList<PastAccess>()).mid(0, 5)) {
            const bool isOpen = access.endsAt > now;
            rows.append(
                {access.account.id.value, QStringLiteral("clock"), access.account.name,
                 m_desk.hasWaitingChanges(access.account.id) && !isOpen ? tr("Changes wait on this computer") : access.reason,
                 isOpen ? tr("Open") : AgeWords::when(access.endsAt, now)});
        }
        m_recentTitle->parentWidget()->setVisible(!rows.isEmpty());
        m_recent->setRows(rows);
        m_recent->setVisible(!rows.isEmpty());
    });
}

void CustomersPlace::select(const QString &id)
{
    const int asked = ++m_selections;
    if (id.isEmpty())
        return;
    whenDone(m_desk.information({id}), this, [this, id, asked](const Result<CustomerInformation> &information) {
        if (asked != m_selections)
            return;
        if (!information)
            return sayFault(information.error());
        m_note->hide();
        m_card->showCustomer(*information, m_desk.hasWaitingChanges({id}));
        m_right->setCurrentIndex(1);
    });
}

void CustomersPlace::take(const AccessRequest &request)
{
    const Customer customer = m_card->shown().customer;
    if (m_entering || (m_raise && m_raise(customer.account.id)))
        return;
    m_entering = true;
    m_card->setBusy(true);
    whenDone(m_desk.enter(customer, request), this, [this, customer](const Result<std::shared_ptr<Session>> &session) {
        m_entering = false;
        m_card->setBusy(false);
        if (session) {
            m_card->form().clear();
            Q_EMIT sessionOpened(*session);
            refreshRecent();
        } else if (m_card->shown().customer == customer) {
            m_card->form().showFault(session.error(), m_desk.providerName());
        } else {
            sayFault(session.error());
        }
    });
}

void CustomersPlace::sayFault(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Unknown:
        return say(State::Danger, tr("Nobody answers."), tr("Customers are with the provider only: this needs a connection."));
    case Error::Kind::RateLimited:
        return say(State::Warning, tr("%1 asks us to wait.").arg(m_desk.providerName()), tr("Try again in a minute."));
    case Error::Kind::Gone: return say(State::Warning, tr("This customer is not there any more."), tr("Search again."));
    default:
        return say(
            State::Danger, tr("%1 refused this.").arg(m_desk.providerName()),
            error.detail.isEmpty() ? tr("Sign in again, or ask your lead.") : error.detail);
    }
}

void CustomersPlace::say(State state, const QString &bold, const QString &plain)
{
    m_note->setState(state);
    m_note->setText(bold, plain);
    m_note->show();
}

} // namespace jackfield
