#include "ui/places/dashboard/emergencycard.h"

#include "ui/fields/badge.h"
#include "ui/places/dashboard/cardrow.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace jackfield {

EmergencyCard::EmergencyCard(Theme &theme, QWidget *parent)
    : Card(theme, tr("E911 problems"), parent)
    , m_badge(new Badge(theme, State::Danger, this))
    , m_list(new QVBoxLayout)
{
    addBesideTitle(m_badge);
    m_list->setSpacing(0);
    body()->addLayout(m_list);
    body()->addStretch();
}

void EmergencyCard::show(const QList<EmergencyProblem> &problems, qint64 total)
{
    m_badge->setCount(total, tr("%n E911 problem(s)", nullptr, int(total)));
    const auto same = [](const EmergencyProblem &a, const EmergencyProblem &b) {
        return a.user == b.user && a.name == b.name && a.state == b.state;
    };
    if (m_total == total && std::equal(problems.begin(), problems.end(), m_shown.begin(), m_shown.end(), same))
        return;
    m_shown = problems;
    m_total = total;
    clear(m_list);
    if (problems.isEmpty()) {
        m_list->addWidget(new PlainLabel(tr("Every number has a verified address."), "secondary", this));
        return;
    }
    for (const EmergencyProblem &problem : problems) {
        const bool unverified = problem.state == QLatin1String("unverified");
        const QString words = unverified                 ? tr("Not verified")
            : problem.state == QLatin1String("rejected") ? tr("Address rejected")
                                                         : tr("Address missing");
        auto *row = new CardRow(
            theme(), unverified ? QStringLiteral("warning") : QStringLiteral("error"),
            unverified ? ColorRole::Warning : ColorRole::Danger, problem.name, words, this);
        connect(row, &CardRow::clicked, this, [this, id = problem.user] { Q_EMIT userRequested(id); });
        m_list->addWidget(makeLine(this));
        m_list->addWidget(row);
    }
    const qint64 more = total - problems.size();
    if (more > 0) {
        m_list->addWidget(makeLine(this));
        m_list->addSpacing(theme().px("space.4"));
        m_list->addWidget(new PlainLabel(tr("and %1 more", nullptr, int(more)).arg(QLocale().toString(more)), "caption", this));
    }
}

} // namespace jackfield
