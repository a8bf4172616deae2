#include "ui/places/user/historysection.h"

#include "ui/fields/plainlabel.h"
#include "ui/pending/historymodel.h"
#include "ui/pending/historytree.h"

#include <QLocale>
#include <QVBoxLayout>

namespace jackfield {

HistorySection::HistorySection(Session &session, Theme &theme, const Clock &clock, QWidget *parent)
    : UserSection(session, theme, tr("History"), {}, parent)
    , m_model(new HistoryModel(session, clock, this))
    , m_tree(new HistoryTree(theme, *m_model))
    , m_since(new PlainLabel(QString(), "secondary"))
{
    useWholeWidth();
    m_since->setWordWrap(true);
    m_tree->setAccessibleName(tr("Changes of this user"));
    m_tree->setMinimumHeight(theme.px("layout.dialog.wizardMin.1") - theme.px("space.8"));
    auto *card = new QFrame;
    Theme::setKind(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_tree);
    body()->addWidget(m_since);
    body()->addWidget(card);
    whenDone(session.licences(), this, [this](const Result<QList<Licence>> &licences) {
        if (licences)
            m_model->setLicences(*licences);
    });
    whenDone(session.applications(), this, [this](const Result<QList<Application>> &applications) {
        if (applications)
            m_model->setApplications(*applications);
    });
}

void HistorySection::take(bool)
{
    m_stale = true;
    if (isVisible())
        load();
}

void HistorySection::showEvent(QShowEvent *event)
{
    UserSection::showEvent(event);
    if (m_stale && !userId().isEmpty())
        load();
}

void HistorySection::load()
{
    m_stale = false;
    HistoryQuery query;
    query.id = userId().value;
    whenDone(session().historyOverview(query), this, [this, query](const Result<HistoryOverview> &overview) {
        if (overview && query.id == userId().value)
            show(query, *overview);
    });
}

void HistorySection::show(const HistoryQuery &query, const HistoryOverview &overview)
{
    m_model->show(query, overview.days);
    m_tree->parentWidget()->setVisible(!overview.days.isEmpty());
    const QString since = overview.since.isValid()
        ? tr("since %1").arg(QLocale().toString(overview.since.toLocalTime().date(), QLocale::LongFormat))
        : QString();
    m_since->setText(
        !overview.days.isEmpty() ? since
            : since.isEmpty()    ? tr("Nothing has changed yet.")
                                 : tr("Nothing has changed %1.").arg(since));
    m_tree->openFirstDays();
}

QWidget *HistorySection::firstField() const { return m_tree; }

} // namespace jackfield
