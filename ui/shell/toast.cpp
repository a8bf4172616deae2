#include "ui/shell/toast.h"

#include "ui/shell/tintedlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace jackfield {

namespace {

int lifeOf(ToastText::Kind kind, const Theme &theme)
{
    switch (kind) {
    case ToastText::Kind::Success: return theme.px("toast.life.success");
    case ToastText::Kind::Caution: return theme.px("toast.life.warning");
    case ToastText::Kind::Error: break;
    }
    return 0;
}

} // namespace

Toast::Toast(const Theme &theme, const ToastText &text, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_close(new QToolButton(this))
{
    setFixedWidth(theme.px("toast.width"));
    setAccessibleName(text.text.isEmpty() ? text.headline : tr("%1 %2").arg(text.headline, text.text));

    auto *icon = new TintedLabel(
        theme, TypeRole::Body, text.kind == ToastText::Kind::Success ? ColorRole::SuccessOnTooltip : ColorRole::TextOnTooltip,
        this);
    icon->setIcon(
        text.kind == ToastText::Kind::Success       ? QStringLiteral("ok-circle")
            : text.kind == ToastText::Kind::Caution ? QStringLiteral("warning")
                                                    : QStringLiteral("error"),
        theme.px("icon.sizes.banner"));
    auto *headline = new TintedLabel(theme, TypeRole::BodyStrong, ColorRole::TextOnTooltip, this);
    headline->setText(text.headline);
    headline->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(headline);
    if (!text.text.isEmpty()) {
        auto *body = new TintedLabel(theme, TypeRole::Body, ColorRole::TextOnTooltip, this);
        body->setText(text.text);
        body->setWordWrap(true);
        words->addWidget(body);
    }
    if (!text.action.isEmpty()) {
        m_action = new QPushButton(text.action, this);
        Theme::setKind(m_action, "link");
        m_action->installEventFilter(this);
        connect(m_action, &QPushButton::clicked, this, [this] {
            Q_EMIT actionTriggered();
            finish();
        });
        words->addWidget(m_action, 0, Qt::AlignLeading);
    }

    m_close->setIcon(theme.icon(QStringLiteral("close"), ColorRole::TextOnTooltip));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setStyleSheet(QStringLiteral("QToolButton { background: transparent; }"));
    m_close->installEventFilter(this);
    connect(m_close, &QToolButton::clicked, this, &Toast::finish);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 12, 8, 12);
    layout->setSpacing(10);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);

    connect(&theme, &Theme::changed, this, &Toast::restyle);
    restyle();

    m_life.setSingleShot(true);
    m_life.setInterval(lifeOf(text.kind, theme));
    connect(&m_life, &QTimer::timeout, this, &Toast::finish);
}

void Toast::restyle()
{
    if (m_action)
        m_action->setStyleSheet(QStringLiteral("color: %1;").arg(m_theme.color(ColorRole::LinkOnTooltip).name()));
    update();
}

void Toast::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    release();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::hold() { m_life.stop(); }

void Toast::release()
{
    const QWidget *focus = focusWidget();
    if (m_life.interval() > 0 && !underMouse() && !(focus && focus->hasFocus()))
        m_life.start();
}

void Toast::finish()
{
    m_life.stop();
    hide();
    Q_EMIT closed();
    deleteLater();
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    hold();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    release();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QFrame::keyPressEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        hold();
    else if (event->type() == QEvent::FocusOut)
        release();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Tooltip));
    const int radius = m_theme.px("radius.toast");
    painter.drawRoundedRect(rect(), radius, radius);
}

} // namespace jackfield
