#include "ui/fields/factlines.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>

namespace jackfield {

FactLines::FactLines(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px("space.6"));
    m_grid->setVerticalSpacing(theme.px("space.4"));
    m_grid->setColumnStretch(1, 1);
}

void FactLines::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    qDeleteAll(m_labels);
    m_labels.clear();
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *name = new PlainLabel(fact.name, "secondary", this);
        auto *value = new PlainLabel(fact.value, this);
        const QFontMetrics metrics(m_theme.font(TypeRole::Body));
        const int most = metrics.averageCharWidth() * 26;
        name->setWordWrap(metrics.horizontalAdvance(fact.name) > most);
        name->setMaximumWidth(most);
        value->setWordWrap(true);
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(fact.name, fact.value));
        const int row = m_grid->rowCount();
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
        m_labels << name << value;
    }
}

QString FactLines::value(const QString &name) const
{
    for (const Fact &fact : m_facts) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

} // namespace jackfield
