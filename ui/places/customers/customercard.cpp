#include "ui/places/customers/customercard.h"

#include "core/domain/phonetext.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/factlines.h"
#include "ui/fields/initialstile.h"
#include "ui/fields/plainlabel.h"
#include "ui/places/customers/accessform.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int tileSize = 40;

} // namespace

CustomerCard::CustomerCard(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_head(new QHBoxLayout)
    , m_name(new PlainLabel({}, "dialogTitle", this))
    , m_line(new PlainLabel({}, "secondary", this))
    , m_waiting(new PlainLabel({}, "secondary", this))
    , m_access(new QPushButton(tr("Access CAP"), this))
    , m_form(new AccessForm(theme, this))
    , m_customer(new FactLines(theme, this))
    , m_service(new FactLines(theme, this))
{
    Theme::setKind(this, "page");
    m_name->setWordWrap(true);
    m_access->setIcon(theme.icon(QStringLiteral("headset"), ColorRole::TextOnAccent));
    m_access->setAutoDefault(false);
    Theme::setKind(m_access, "primary");
    auto *about = new PlainLabel(
        tr("Opens the customer’s own administration in a new window. Every change there carries your name."), "caption", this);
    about->setWordWrap(true);
    m_waiting->setWordWrap(true);
    m_waiting->setText(tr("Changes that you did not apply the last time wait on this computer."));
    auto *line = new QFrame(this);
    Theme::setKind(line, "line");
    auto *note = new CalloutBox(theme, State::Neutral, this);
    note->setIconName(QStringLiteral("lock"));
    note->setText({}, tr("You cannot add or remove this customer’s administrators. They do that themselves."));

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_line);
    m_head->setSpacing(theme.px("space.5"));
    m_head->addLayout(names, 1);
    m_head->addWidget(m_access, 0, Qt::AlignTop);
    const auto column = [&](const QString &title, FactLines *facts) {
        auto *box = new QVBoxLayout;
        box->setSpacing(theme.px("space.4"));
        box->addWidget(new PlainLabel(title, "strong", this));
        box->addWidget(facts);
        box->addStretch();
        return box;
    };
    auto *facts = new QHBoxLayout;
    facts->setSpacing(theme.px("space.8"));
    facts->addLayout(column(tr("Customer"), m_customer), 1);
    facts->addLayout(column(tr("Service"), m_service), 1);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.pageMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.5"));
    layout->addLayout(m_head);
    layout->addWidget(about);
    layout->addWidget(m_waiting);
    layout->addWidget(m_form);
    layout->addWidget(line);
    layout->addLayout(facts);
    layout->addWidget(note);
    layout->addStretch(1);
    connect(m_access, &QPushButton::clicked, this, &CustomerCard::submit);
    connect(m_form, &AccessForm::submitted, this, &CustomerCard::submit);
}

QString CustomerCard::typeWords(const QString &type)
{
    if (type == QLatin1String("cloud-pbx"))
        return tr("Cloud PBX");
    if (type == QLatin1String("business-lines"))
        return tr("Business Lines");
    if (type == QLatin1String("sip-trunks"))
        return tr("SIP Trunks");
    if (type == QLatin1String("specialty-lines"))
        return tr("Specialty Lines");
    return tr("Business Cloud Communications");
}

void CustomerCard::showCustomer(const CustomerInformation &information, bool hasWaitingChanges)
{
    if (information.customer.account.id != m_information.customer.account.id)
        m_form->clear();
    m_information = information;
    const Account &account = information.customer.account;
    delete m_tile;
    m_tile = new InitialsTile(m_theme, tileSize, account.name, account.number, this);
    m_head->insertWidget(0, m_tile, 0, Qt::AlignTop);
    m_name->setText(account.name);
    m_line->setText(tr("Account %1 · %2").arg(account.number, typeWords(information.customer.type)));
    m_waiting->setVisible(hasWaitingChanges);

    const QLocale locale;
    const auto &people = information.administrators;
    const int invited = int(std::count_if(people.begin(), people.end(), [](const auto &one) { return !one.registered; }));
    const QString count = invited == 0 ? locale.toString(people.size())
                                       : tr("%1 (%n not registered)", nullptr, invited).arg(locale.toString(people.size()));
    const auto main = std::find_if(people.begin(), people.end(), [](const auto &one) { return one.registered; });
    QList<FactLines::Fact> facts{{tr("Administrators"), count}};
    if (main != people.end()) {
        facts.append({tr("Main contact"), main->name});
        facts.append({tr("E-mail"), main->email});
        facts.append({tr("Contact number"), main->number.isEmpty() ? QString() : displayNumber({main->number})});
    }
    m_customer->setFacts(facts);
    QList<FactLines::Fact> service{{tr("Users"), locale.toString(information.users)}};
    for (const auto &pool : information.stations)
        service.append({pool.name, tr("%1 of %2").arg(locale.toString(pool.assigned), locale.toString(pool.total))});
    if (information.sites > 0) {
        const QString sites = locale.toString(information.sites);
        service.append(
            {tr("Sites"),
             information.sitesOffline == 0 ? sites : tr("%1, %n offline", nullptr, information.sitesOffline).arg(sites)});
    }
    m_service->setFacts(service);
}

void CustomerCard::setBusy(bool busy)
{
    m_busy = busy;
    m_access->setEnabled(!busy);
    m_access->setText(busy ? tr("Opening…") : tr("Access CAP"));
}

void CustomerCard::submit()
{
    if (m_busy)
        return;
    if (const auto request = m_form->request())
        Q_EMIT accessRequested(*request);
}

} // namespace jackfield
