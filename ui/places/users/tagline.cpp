#include "ui/places/users/tagline.h"

#include "ui/fields/flowlayout.h"
#include "ui/fields/pill.h"
#include "ui/theme/theme.h"

namespace jackfield {

TagLine::TagLine(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_flow(new FlowLayout(theme.px("space.2"), this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagLine::setTags(const QStringList &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < tags.size(); ++i) {
        auto *chip = new Pill(m_theme, State::Neutral, tags.at(i), this);
        chip->setIconName({});
        m_flow->insertWidget(i, chip);
    }
    setAccessibleName(tags.join(QStringLiteral(", ")));
    updateGeometry();
}

} // namespace jackfield
