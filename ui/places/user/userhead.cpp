#include "ui/places/user/userhead.h"

#include "core/domain/phonetext.h"
#include "ui/fields/elidedlabel.h"
#include "ui/fields/pill.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace jackfield {

UserHead::UserHead(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(QString(), "pageTitle", this))
    , m_line(new ElidedLabel(QString(), "secondary", this))
    , m_edits(new Pill(theme, State::Pending, QString(), this))
    , m_handOver(new QPushButton(theme.icon(QStringLiteral("swap")), tr("Hand over to a new person…"), this))
    , m_more(new QToolButton(this))
    , m_back(new QToolButton(this))
    , m_before(new QToolButton(this))
    , m_after(new QToolButton(this))
{
    const auto make = [&](QToolButton *button, const char *icon, const QString &name, const QString &keys) {
        button->setIcon(theme.icon(QString::fromLatin1(icon)));
        button->setAccessibleName(name);
        button->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    };
    make(m_back, "chevron-left", tr("Back to the list"), QStringLiteral("Esc"));
    make(m_before, "chevron-up", tr("Previous user"), QKeySequence(Qt::CTRL | Qt::Key_PageUp).toString(QKeySequence::NativeText));
    make(m_after, "chevron-down", tr("Next user"), QKeySequence(Qt::CTRL | Qt::Key_PageDown).toString(QKeySequence::NativeText));
    make(m_more, "more", tr("More actions"), {});
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme.px("space.4"));
    first->addWidget(m_name);
    first->addWidget(m_edits);
    first->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(first);
    words->addWidget(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px("space.5"), theme.px("space.4"), theme.px("space.pageMargin"), theme.px("space.4"));
    layout->setSpacing(theme.px("space.4"));
    layout->addWidget(m_back);
    layout->addLayout(words, 1);
    layout->addWidget(m_handOver);
    layout->addWidget(m_more);
    layout->addWidget(m_before);
    layout->addWidget(m_after);
    m_edits->hide();
    connect(m_handOver, &QPushButton::clicked, this, &UserHead::handOverRequested);
    connect(m_back, &QToolButton::clicked, this, &UserHead::backRequested);
    connect(m_before, &QToolButton::clicked, this, [this] { Q_EMIT neighbourRequested(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { Q_EMIT neighbourRequested(1); });
}

void UserHead::showUser(const User &user, const QString &station)
{
    m_name->setText(user.displayName());
    QStringList parts;
    if (!user.extension.isEmpty())
        parts += tr("Ext. %1").arg(user.extension);
    if (!user.phoneNumber.isEmpty())
        parts += displayNumber(user.phoneNumber);
    parts += {station, user.site};
    parts.removeAll(QString());
    m_line->setText(parts.join(QStringLiteral(" · ")));
}

void UserHead::setEdits(int sections)
{
    m_edits->setState(State::Pending, tr("%n edit(s) not saved", nullptr, sections));
    m_edits->setVisible(sections > 0);
}

void UserHead::setMenu(QMenu *menu) { m_more->setMenu(menu); }

void UserHead::setWhyNot(const QString &why)
{
    m_handOver->setEnabled(why.isEmpty());
    m_handOver->setToolTip(why);
    m_handOver->setAccessibleDescription(why);
}

void UserHead::setActionsShown(bool shown)
{
    m_handOver->setVisible(shown);
    m_more->setVisible(shown);
}

void UserHead::setNeighbours(bool before, bool after)
{
    m_before->setEnabled(before);
    m_after->setEnabled(after);
}

} // namespace jackfield
