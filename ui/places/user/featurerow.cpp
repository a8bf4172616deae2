#include "ui/places/user/featurerow.h"

#include "ui/fields/plainlabel.h"
#include "ui/fields/switch.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int editedEdge = 3;

} // namespace

FeatureRow::FeatureRow(Theme &theme, const QString &icon, const QString &name, const QString &explanation, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_switch(new Switch(theme, QString(), this))
    , m_was(new PlainLabel({}, "hint", this))
    , m_words(new PlainLabel({}, "secondary", this))
    , m_column(new QVBoxLayout(this))
{
    auto *picture = new QLabel(this);
    const auto draw = [this, picture, icon] {
        picture->setPixmap(m_theme.pixmap(icon, m_theme.px("icon.sizes.nav"), ColorRole::TextSecondary, devicePixelRatioF()));
    };
    draw();
    connect(&theme, &Theme::changed, picture, draw);
    m_switch->setAccessibleName(name);
    Theme::setStyleProperty(m_was, "rank", QStringLiteral("was"));
    auto *title = new PlainLabel(name, "medium", this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(m_words);
    m_words->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px("space.5"));
    head->addWidget(picture);
    head->addLayout(texts, 1);
    head->addWidget(m_was);
    head->addWidget(m_switch);
    m_column->setContentsMargins(theme.px("space.6"), theme.px("space.4"), theme.px("space.6"), theme.px("space.4"));
    m_column->setSpacing(theme.px("space.4"));
    m_column->addLayout(head);
    m_was->hide();
    setExplanation(explanation);
    connect(m_switch, &Switch::toggled, this, &FeatureRow::toggled);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FeatureRow::setExplanation(const QString &explanation)
{
    m_words->setText(explanation);
    m_words->setVisible(!explanation.isEmpty());
    m_switch->setAccessibleDescription(explanation);
}

void FeatureRow::setOn(bool on)
{
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(on);
}

void FeatureRow::setEdited(bool edited, bool was)
{
    m_edited = edited;
    m_was->setText(was ? tr("was on") : tr("was off"));
    m_was->setVisible(edited && was != m_switch->isChecked());
    update();
}

void FeatureRow::addDetails(QWidget *details)
{
    // With its margins: what is hidden takes no room.
    m_details = new QWidget(this);
    auto *row = new QHBoxLayout(m_details);
    row->setContentsMargins(m_theme.px("icon.sizes.nav") + m_theme.px("space.5"), 0, 0, m_theme.px("space.2"));
    row->addWidget(details);
    m_column->addWidget(m_details);
    m_details->hide();
}

void FeatureRow::setDetailsShown(bool shown)
{
    if (m_details)
        m_details->setVisible(shown);
}

void FeatureRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_edited)
        return;
    QPainter painter(this);
    const QRect edge(0, 0, editedEdge, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), m_theme.color(ColorRole::Pending));
}

} // namespace jackfield
