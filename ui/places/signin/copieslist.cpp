#include "ui/places/signin/copieslist.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/plainlabel.h"
#include "ui/places/signin/copyrow.h"
#include "ui/places/signin/signinfault.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace jackfield {

CopiesList::CopiesList(FrontDesk &desk, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_clock(clock)
    , m_frame(new QFrame(this))
    , m_rows(new QVBoxLayout(m_frame))
    , m_fault(new CalloutBox(theme, State::Danger, this))
{
    Theme::setKind(m_frame, "card");
    m_rows->setSpacing(0);
    m_fault->hide();
    auto *hint = new PlainLabel(
        tr("Review an account without a connection: your password unlocks it. You can prepare changes; they wait until you are "
           "online and signed in."),
        "secondary", this);
    hint->setWordWrap(true);
    auto *foot = new PlainLabel(tr("Copies can be read only with your own account on this computer."), "caption", this);
    foot->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.5"));
    auto *head = new QVBoxLayout;
    head->setSpacing(theme.px("space.2"));
    head->addWidget(new PlainLabel(tr("Copies on this computer"), "heading", this));
    head->addWidget(hint);
    layout->addLayout(head);
    layout->addWidget(m_frame);
    layout->addWidget(m_fault);
    layout->addWidget(foot);
    refresh();
}

void CopiesList::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<SavedCopy> copies = m_desk.copies();
    for (const SavedCopy &copy : copies) {
        if (m_rows->count() > 0) {
            auto *line = new QFrame(m_frame);
            Theme::setKind(line, "line");
            m_rows->addWidget(line);
        }
        auto *row = new CopyRow(copy, m_clock.now(), m_theme, m_frame);
        m_rows->addWidget(row);
        connect(row, &CopyRow::openRequested, this, [this, copy, row] { open(copy, row); });
        connect(row, &CopyRow::forgetRequested, this, [this, copy] { Q_EMIT forgetRequested(copy); });
    }
    // A label of the style sheet has no margins of its own.
    const int padding = copies.isEmpty() ? m_theme.px("space.cardPadding") : 1;
    m_rows->setContentsMargins(padding, padding, padding, padding);
    if (copies.isEmpty()) {
        auto *empty = new PlainLabel(tr("Copies appear here after the first sign-in."), "secondary", m_frame);
        empty->setWordWrap(true);
        m_rows->addWidget(empty);
    }
}

void CopiesList::open(const SavedCopy &copy, CopyRow *row)
{
    if (m_busy)
        return;
    m_busy = true;
    m_fault->hide();
    row->setBusy(true);
    whenDone(m_desk.openCopy(copy), row, [this, copy, row](const Result<std::shared_ptr<Session>> &opened) {
        m_busy = false;
        row->setBusy(false);
        if (opened) {
            Q_EMIT sessionOpened(*opened);
            return;
        }
        m_fault->setText(copy.account.name, SignInFault::of(opened.error(), SignInFault::Step::OpeningCopy, copy.address).sentence);
        m_fault->show();
    });
}

} // namespace jackfield
