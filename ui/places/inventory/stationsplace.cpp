#include "ui/places/inventory/stationsplace.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/meter.h"
#include "ui/fields/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace jackfield {

StationsPlace::StationsPlace(Session &session, Theme &theme)
    : m_session(session)
    , m_theme(theme)
    , m_order(new CalloutBox(theme, State::Info))
    , m_column(new QVBoxLayout)
{
    setAccessibleName(tr("Stations"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    const int margin = theme.px("space.pageMargin");
    layout->setContentsMargins(margin, 0, margin, margin);
    layout->setSpacing(theme.px("space.5"));
    auto *title = new PlainLabel(tr("Stations"), "pageTitle");
    title->setMinimumHeight(theme.px("layout.pageHeader"));
    m_column->setSpacing(theme.px("space.5"));
    layout->addWidget(title);
    layout->addWidget(m_order);
    layout->addLayout(m_column);
    layout->addStretch(1);
    page->setMaximumWidth(theme.px("layout.formMaxWidth") + 2 * margin);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(page, 1000);
    row->addStretch(1);
    setWidget(centre);
    centre->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&session, &Session::contentChanged, this, [this](const ChangeSet &changes) {
        if (isVisible() && (changes.bulk || changes.licences || changes.applications))
            load();
    });
    connect(&session, &Session::policyChanged, this, [this] {
        if (isVisible())
            load();
    });
}

void StationsPlace::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    load();
}

void StationsPlace::enter()
{
    if (auto *first = findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void StationsPlace::load()
{
    whenDone(m_session.licences(), this, [this](const Result<QList<Licence>> &licences) {
        if (!licences)
            return;
        whenDone(m_session.applications(), this, [this, licences = *licences](const Result<QList<Application>> &applications) {
            showPools(licences, applications.value_or(QList<Application>()));
        });
    });
}

void StationsPlace::showPools(const QList<Licence> &licences, const QList<Application> &applications)
{
    const AccountPolicy policy = m_session.policy();
    QStringList out;
    for (const Licence &licence : licences) {
        if (licence.available() == 0)
            out += licence.name;
    }
    m_order->setState(out.isEmpty() ? State::Neutral : State::Warning);
    m_order->setText(
        out.isEmpty() ? tr("More stations?") : tr("No station left: %1.").arg(QLocale().createSeparatedList(out)),
        policy.orderContact.isEmpty() ? tr("Order more from %1.").arg(policy.providerName)
                                      : tr("Order more from %1: %2.").arg(policy.providerName, policy.orderContact));
    if (licences == m_shown)
        return; // the focus stays
    m_shown = licences;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Licence &licence : licences)
        m_column->addWidget(cardOf(licence, applications));
}

QWidget *StationsPlace::cardOf(const Licence &licence, const QList<Application> &applications)
{
    const QLocale locale;
    auto *card = new QFrame;
    Theme::setKind(card, "card");
    card->setAccessibleName(licence.name);
    auto *name = new PlainLabel(licence.name, "strong");
    auto *holders = new QPushButton(m_theme.icon(QStringLiteral("users")), tr("Show users"));
    holders->setAccessibleDescription(licence.name);
    connect(holders, &QPushButton::clicked, this, [this, id = licence.id] { Q_EMIT holdersRequested(id); });
    auto *head = new QHBoxLayout;
    head->addWidget(name);
    head->addStretch(1);
    head->addWidget(holders);
    auto *meter = new Meter(m_theme);
    const QString words = tr("%1 of %2 assigned, %n left", nullptr, licence.available())
                              .arg(locale.toString(licence.assigned), locale.toString(licence.total));
    meter->setAccessibleName(licence.name);
    meter->setUse(licence.assigned, licence.total, words);
    if (licence.available() == 0)
        meter->setColor(ColorRole::DangerSolid);
    QStringList included;
    for (const Application &application : applications) {
        if (licence.applications.contains(application.id.value))
            included += application.name;
    }
    auto *layout = new QVBoxLayout(card);
    const int padding = m_theme.px("space.cardPadding");
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(m_theme.px("space.3"));
    layout->addLayout(head);
    const auto line = [layout](const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = new PlainLabel(text, "secondary");
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    line(licence.description);
    layout->addWidget(meter);
    layout->addWidget(new PlainLabel(words));
    line(included.isEmpty() ? QString() : tr("Comes with %1.").arg(locale.createSeparatedList(included)));
    line(
        licence.portalAlways ? tr("Voice portal access is always on, so an e-mail address is needed.")
                             : tr("Voice portal access is a choice."));
    return card;
}

} // namespace jackfield
