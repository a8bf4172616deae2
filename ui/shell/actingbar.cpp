#include "ui/shell/actingbar.h"

#include "ui/fields/elidedlabel.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>

namespace jackfield {

namespace {

constexpr int leastForKeys = 1180; // below, the shortcut stands in the menu only

} // namespace

ActingBar::ActingBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_headline(new PlainLabel({}, "strong", this))
    , m_text(new ElidedLabel(this))
    , m_clock(new QLabel(this))
    , m_left(new PlainLabel(this))
    , m_end(new QPushButton(tr("End access"), this))
    , m_keys(new PlainLabel(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E).toString(QKeySequence::NativeText), this))
{
    Theme::setKind(m_end, "onActing");
    for (PlainLabel *label : {m_headline, m_text, m_left, m_keys})
        Theme::setStyleProperty(label, "onActing", true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 14, 4);
    layout->setSpacing(theme.px("space.3"));
    layout->addWidget(m_icon);
    layout->addSpacing(2);
    layout->addWidget(m_headline);
    layout->addSpacing(2);
    layout->addWidget(m_text, 1);
    layout->addSpacing(theme.px("space.5"));
    layout->addWidget(m_clock);
    layout->addWidget(m_left);
    layout->addSpacing(2);
    layout->addWidget(m_end);
    layout->addWidget(m_keys);
    setMinimumHeight(theme.px("layout.actingBanner"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_end, &QPushButton::clicked, this, &ActingBar::endRequested);
    connect(&theme, &Theme::changed, this, &ActingBar::restyle);
    restyle();
}

void ActingBar::setWords(const QString &customer, const QString &person, const QString &provider, bool readOnly)
{
    m_headline->setText(tr("Acting as customer: %1").arg(customer));
    m_words = readOnly ? tr("You are %1, %2 support. You may look, but not change anything.").arg(person, provider)
                       : tr("You are %1, %2 support. All you apply is recorded under your name.").arg(person, provider);
    m_text->setText(m_words);
    setAccessibleName(tr("%1 %2").arg(m_headline->text(), m_words));
}

void ActingBar::setLeft(int minutes, const QString &reason)
{
    QString shown = reason;
    const int most = 24;
    if (shown.size() > most)
        shown = shown.left(most - 1).trimmed() + QChar(0x2026);
    m_left->setText(tr("%n min · %1", nullptr, minutes).arg(shown));
    setPlainToolTip(m_left, reason);
}

void ActingBar::restyle()
{
    const int size = m_theme.px("icon.sizes.banner");
    m_icon->setPixmap(m_theme.pixmap(QStringLiteral("headset"), size, ColorRole::OnActing, devicePixelRatioF()));
    m_clock->setPixmap(
        m_theme.pixmap(QStringLiteral("clock"), m_theme.px("icon.sizes.regular"), ColorRole::OnActing, devicePixelRatioF()));
    update();
}

void ActingBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_keys->setVisible(width() >= leastForKeys);
}

void ActingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::ActingSolid));
}

} // namespace jackfield
