#include "ui/places/dashboard/pendingcard.h"

#include "ui/fields/badge.h"
#include "ui/places/dashboard/pendingrow.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jackfield {

PendingCard::PendingCard(Theme &theme, QWidget *parent)
    : Card(theme, tr("Pending changes"), parent)
    , m_badge(new Badge(theme, State::Pending, this))
    , m_list(new QVBoxLayout)
{
    addBesideTitle(m_badge);
    m_list->setSpacing(0);
    body()->addLayout(m_list);
    body()->addStretch();
}

void PendingCard::show(const QList<CommandStatus> &commands, Link link)
{
    const auto same = [](const CommandStatus &a, const CommandStatus &b) {
        return a.key == b.key && a.state == b.state && a.error == b.error;
    };
    if (m_list->count() > 0 && link == m_link && std::equal(commands.begin(), commands.end(), m_shown.begin(), m_shown.end(), same))
        return;
    m_shown = commands;
    m_link = link;
    m_badge->setCount(commands.size(), tr("%n pending change(s)", nullptr, int(commands.size())));
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    clear(m_list);
    if (commands.isEmpty()) {
        m_list->addWidget(new PlainLabel(tr("Nothing is waiting"), "secondary", this));
        return;
    }
    // What needs the person comes first.
    QList<CommandStatus> ordered = commands;
    std::stable_partition(
        ordered.begin(), ordered.end(), [](const CommandStatus &status) { return status.state == CommandState::Rejected; });
    for (const CommandStatus &status : ordered.mid(0, rowsShown)) {
        auto *row = new PendingRow(theme(), status, link, this);
        connect(row, &PendingRow::fixRequested, this, [this, status] { Q_EMIT fixRequested(status); });
        connect(row, &PendingRow::discardRequested, this, [this, status] { Q_EMIT discardRequested(status); });
        m_list->addWidget(makeLine(this));
        m_list->addWidget(row);
    }
    if (ordered.size() > rowsShown) {
        m_list->addWidget(makeLine(this));
        m_list->addSpacing(theme().px("space.4"));
        m_list->addWidget(new PlainLabel(tr("and %n more", nullptr, int(ordered.size()) - rowsShown), "caption", this));
    }
    // The button that had the focus may be gone; its card is not.
    if (auto *button = hadFocus ? findChild<QPushButton *>() : nullptr)
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace jackfield
