#include "ui/shell/bannerbar.h"

#include "ui/shell/tintedlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace jackfield {

namespace {

struct Colors {
    ColorRole text;
    ColorRole ground;
    ColorRole border;
};

Colors colorsOf(Condition::Degree degree)
{
    switch (degree) {
    case Condition::Degree::Old: return {ColorRole::Warning, ColorRole::WarningBg, ColorRole::WarningBorder};
    case Condition::Degree::VeryOld: return {ColorRole::Danger, ColorRole::DangerBg, ColorRole::DangerBorder};
    case Condition::Degree::Fresh: break;
    }
    return {ColorRole::Offline, ColorRole::OfflineBg, ColorRole::OfflineBorder};
}

QString iconOf(Condition::Kind kind)
{
    switch (kind) {
    case Condition::Kind::SignedOut: return QStringLiteral("lock");
    case Condition::Kind::Stale: return QStringLiteral("clock");
    default: return QStringLiteral("offline");
    }
}

} // namespace

BannerBar::BannerBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new TintedLabel(theme, TypeRole::Body, ColorRole::Offline, this))
    , m_headline(new TintedLabel(theme, TypeRole::BodyStrong, ColorRole::Text, this))
    , m_text(new TintedLabel(theme, TypeRole::Body, ColorRole::Text, this))
    , m_aside(new TintedLabel(theme, TypeRole::Label, ColorRole::TextSecondary, this))
    , m_try(new QPushButton(tr("Try now"), this))
    , m_signIn(new QPushButton(tr("Sign in…"), this))
{
    m_try->setIcon(theme.icon(QStringLiteral("sync")));
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 14, 4);
    layout->setSpacing(theme.px("space.3"));
    layout->addWidget(m_icon);
    layout->addSpacing(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_text, 1);
    layout->addSpacing(theme.px("space.5"));
    layout->addWidget(m_aside);
    layout->addSpacing(2);
    layout->addWidget(m_try);
    layout->addWidget(m_signIn);
    setMinimumHeight(theme.px("layout.offlineBanner"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_try, &QPushButton::clicked, this, &BannerBar::tryRequested);
    connect(m_signIn, &QPushButton::clicked, this, &BannerBar::signInRequested);
    hide();
}

void BannerBar::show(const Condition &condition)
{
    if (condition == m_condition)
        return;
    const bool news = condition.kind != m_condition.kind && condition.kind != Condition::Kind::None;
    m_condition = condition;
    m_headline->setText(condition.headline);
    m_text->setText(condition.text);
    m_aside->setText(condition.aside);
    m_aside->setVisible(!condition.aside.isEmpty());
    m_try->setVisible(condition.kind == Condition::Kind::Offline || condition.kind == Condition::Kind::Stale);
    m_signIn->setVisible(condition.kind == Condition::Kind::SignedOut);
    setAccessibleName(tr("%1 %2").arg(condition.headline, condition.text));
    const Colors colors = colorsOf(condition.degree);
    m_icon->setColor(colors.text);
    m_icon->setIcon(iconOf(condition.kind), m_theme.px("icon.sizes.banner"));
    setVisible(condition.kind != Condition::Kind::None);
    update();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void BannerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors colors = colorsOf(m_condition.degree);
    painter.fillRect(rect(), m_theme.color(colors.ground));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(colors.border));
}

} // namespace jackfield
