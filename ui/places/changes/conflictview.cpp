#include "ui/places/changes/conflictview.h"

#include "ui/fields/plainlabel.h"
#include "ui/fields/stationcard.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace jackfield {

ConflictView::ConflictView(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ConflictView::show(const QList<DisputedField> &fields, const QString &who)
{
    delete m_page;
    m_asked.clear();
    m_page = new QWidget(this);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(m_theme.px("space.3"));
    for (const DisputedField &field : fields) {
        // Each field's sides are a group that assistive technology names.
        auto *group = new QWidget(m_page);
        group->setAccessibleName(field.label);
        auto *before = new PlainLabel(tr("Before: %1").arg(field.before), "secondary", m_page);
        before->setWordWrap(true);
        auto *mine = new StationCard(m_theme, tr("Mine"), field.mine, group);
        auto *theirs = new StationCard(m_theme, who.isEmpty() ? tr("Theirs") : tr("Theirs: %1").arg(who), field.theirs, group);
        auto *sides = new QButtonGroup(m_page);
        sides->addButton(mine);
        sides->addButton(theirs);
        mine->setChecked(true);
        for (StationCard *card : {mine, theirs})
            connect(card, &StationCard::toggled, this, &ConflictView::changed);
        auto *cards = new QHBoxLayout(group);
        cards->setContentsMargins(0, 0, 0, 0);
        cards->setSpacing(m_theme.px("space.5"));
        cards->addWidget(mine, 1);
        cards->addWidget(theirs, 1);
        page->addWidget(new PlainLabel(field.label, "strong", m_page));
        page->addWidget(before);
        page->addWidget(group);
        page->addSpacing(m_theme.px("space.5"));
        m_asked.append({field.field, mine, theirs});
    }
    m_layout->addWidget(m_page);
}

ConflictChoice ConflictView::choice() const
{
    ConflictChoice choice;
    for (const Asked &asked : m_asked)
        choice.fields.insert(asked.field, asked.theirs->isChecked() ? Side::Theirs : Side::Mine);
    return choice;
}

void ConflictView::focusFirst()
{
    if (!m_asked.isEmpty())
        m_asked.first().mine->setFocus(Qt::OtherFocusReason);
}

} // namespace jackfield
