#include "ui/shell/statusline.h"

#include "ui/fields/plaintext.h"
#include "ui/shell/tintedlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace jackfield {

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_theme(theme)
    , m_icon(new TintedLabel(theme, TypeRole::Label, ColorRole::TextSecondary, this))
    , m_strong(new TintedLabel(theme, TypeRole::BodyStrong, ColorRole::TextSecondary, this))
    , m_text(new TintedLabel(theme, TypeRole::Label, ColorRole::TextSecondary, this))
    , m_meter(new QProgressBar(this))
    , m_actingIcon(new TintedLabel(theme, TypeRole::Label, ColorRole::Acting, this))
    , m_acting(new TintedLabel(theme, TypeRole::BodyStrong, ColorRole::Acting, this))
    , m_waitingIcon(new TintedLabel(theme, TypeRole::Label, ColorRole::Pending, this))
    , m_waiting(new TintedLabel(theme, TypeRole::Label, ColorRole::Pending, this))
    , m_notKept(new TintedLabel(theme, TypeRole::Label, ColorRole::Warning, this))
    , m_copy(new TintedLabel(theme, TypeRole::Label, ColorRole::TextSecondary, this))
    , m_host(new TintedLabel(theme, TypeRole::Label, ColorRole::TextSecondary, this))
{
    setSizeGripEnabled(false);
    m_waitingLine = separator();
    m_actingLine = separator();
    m_actingIcon->setIcon(QStringLiteral("headset"), theme.px("icon.sizes.regular"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_actingIcon), static_cast<QWidget *>(m_acting), static_cast<QWidget *>(m_actingLine)})
        part->hide();
    m_meter->setFixedWidth(120);
    m_meter->setTextVisible(false);
    m_meter->setAccessibleName(tr("First copy"));
    m_waitingIcon->setIcon(QStringLiteral("pending"), theme.px("icon.sizes.regular"));

    // One widget a side: the bar's own item spacing would tear the words apart.
    auto *left = new QWidget(this);
    auto *leftLayout = new QHBoxLayout(left);
    leftLayout->setContentsMargins(10, 0, 0, 0);
    leftLayout->setSpacing(theme.px("space.3"));
    leftLayout->addWidget(m_actingIcon);
    leftLayout->addWidget(m_acting);
    leftLayout->addWidget(m_actingLine);
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_strong), static_cast<QWidget *>(m_text)})
        leftLayout->addWidget(part);
    leftLayout->addWidget(m_meter);
    leftLayout->addSpacing(theme.px("space.3"));
    leftLayout->addWidget(m_waitingLine);
    leftLayout->addSpacing(theme.px("space.3"));
    leftLayout->addWidget(m_waitingIcon);
    leftLayout->addWidget(m_waiting);
    addWidget(left);

    auto *right = new QWidget(this);
    auto *rightLayout = new QHBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 8, 0);
    rightLayout->setSpacing(theme.px("space.5"));
    m_notKeptLine = separator();
    m_notKept->setText(tr("Sign-in not kept"));
    setPlainToolTip(
        m_notKept, tr("This computer has no safe place for your sign-in. You stay signed in until you close Jackfield."));
    m_notKept->setAccessibleDescription(m_notKept->toolTip());
    rightLayout->addWidget(m_notKept);
    rightLayout->addWidget(m_notKeptLine);
    rightLayout->addWidget(m_copy);
    rightLayout->addWidget(separator());
    rightLayout->addWidget(m_host);
    addPermanentWidget(right);
    showWaiting(0);
    showKept(true);
}

QFrame *StatusLine::separator()
{
    auto *line = new QFrame(this);
    Theme::setKind(line, "line");
    line->setFrameShape(QFrame::NoFrame);
    line->setStyleSheet(QStringLiteral("min-width: 1px; max-width: 1px; min-height: 12px; max-height: 12px;"));
    return line;
}

void StatusLine::showState(const StatusWords &words)
{
    const bool synced = words.icon == QLatin1String("synced");
    const bool working = words.icon == QLatin1String("sync");
    m_icon->setColor(synced ? ColorRole::Success : working ? ColorRole::Link : ColorRole::Offline);
    m_icon->setIcon(words.icon, m_theme.px("icon.sizes.regular"));
    m_strong->setText(words.strong);
    m_strong->setVisible(!words.strong.isEmpty());
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    m_meter->setVisible(words.percent >= 0);
    if (words.percent >= 0)
        m_meter->setValue(words.percent);
}

void StatusLine::showWaiting(int changes)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_waitingLine), static_cast<QWidget *>(m_waitingIcon), static_cast<QWidget *>(m_waiting)})
        part->setVisible(changes > 0);
    m_waiting->setText(tr("%n change(s) kept here", nullptr, changes));
}

void StatusLine::showActing(const QString &text)
{
    m_acting->setText(text);
    for (QWidget *part :
         {static_cast<QWidget *>(m_actingIcon), static_cast<QWidget *>(m_acting), static_cast<QWidget *>(m_actingLine)})
        part->show();
}

void StatusLine::showKept(bool kept)
{
    for (QWidget *part : {static_cast<QWidget *>(m_notKept), static_cast<QWidget *>(m_notKeptLine)})
        part->setVisible(!kept);
}

void StatusLine::showCopy(const QString &text) { m_copy->setText(text); }

void StatusLine::showHost(const QString &text) { m_host->setText(text); }

} // namespace jackfield
