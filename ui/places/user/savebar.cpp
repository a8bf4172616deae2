#include "ui/places/user/savebar.h"

#include "ui/fields/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace jackfield {

SaveBar::SaveBar(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new ElidedLabel(QString(), "medium", this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_hold(new QPushButton(tr("Save to pending"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    Theme::setKind(this, "footer");
    Theme::setStyleProperty(m_text, "tint", QStringLiteral("pending"));
    Theme::setKind(m_discard, "quiet");
    Theme::setKind(m_save, "primary");
    setMinimumHeight(theme.px("layout.saveBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        theme.px("space.pageMargin"), theme.px("space.4"), theme.px("space.pageMargin"), theme.px("space.4"));
    layout->setSpacing(theme.px("space.4"));
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_hold);
    layout->addWidget(m_save);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardRequested);
    connect(m_hold, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(false); });
    hide();
}

void SaveBar::show(const SaveWords &words, bool online)
{
    setVisible(!words.text.isEmpty());
    if (words.text.isEmpty())
        return;
    m_icon->setPixmap(m_theme.pixmap(words.icon, m_theme.px("icon.sizes.inline"), ColorRole::Pending, devicePixelRatioF()));
    m_text->setText(words.text);
    const bool isOwn = !words.button.isEmpty();
    m_save->setText(isOwn ? words.button : tr("Save"));
    m_save->setEnabled(words.canSave && !words.needsAnswer);
    m_save->setAccessibleName(m_save->text());
    const QString away = tr("You are not connected: it waits in Pending changes until you apply it.");
    m_save->setToolTip(
        !isOwn && !online ? away : tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_save->setAccessibleDescription(!isOwn && !online ? away : QString());
    m_hold->setVisible(!isOwn);
    m_discard->setEnabled(!words.needsAnswer);
}

} // namespace jackfield
