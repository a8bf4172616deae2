#include "ui/places/signin/copyrow.h"

#include "ui/fields/agewords.h"
#include "ui/fields/elidedlabel.h"
#include "ui/fields/initialstile.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace jackfield {

namespace {

constexpr int tileSize = 32;

ColorRole colorOf(const QDateTime &savedAt, const QDateTime &now)
{
    if (!savedAt.isValid())
        return ColorRole::Danger;
    switch (AgeWords::degree(savedAt, now)) {
    case AgeWords::Degree::Old: return ColorRole::Warning;
    case AgeWords::Degree::VeryOld: return ColorRole::Danger;
    case AgeWords::Degree::Fresh: break;
    }
    return ColorRole::TextSecondary;
}

} // namespace

CopyRow::CopyRow(const SavedCopy &copy, const QDateTime &now, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_copy(copy)
    , m_clock(new QLabel(this))
    , m_age(new PlainLabel(this))
    , m_open(new QPushButton(tr("Open offline"), this))
    , m_forget(new QToolButton(this))
{
    m_forget->setAccessibleName(tr("Forget this account…"));
    m_forget->setAccessibleDescription(copy.account.name);
    m_forget->setToolTip(tr("Forget this account…"));
    m_forget->setFocusPolicy(Qt::TabFocus);
    connect(m_forget, &QToolButton::clicked, this, &CopyRow::forgetRequested);
    m_ageColor = colorOf(copy.savedAt, now);
    m_age->setText(AgeWords::saved(copy.savedAt, now));
    m_age->setWordWrap(true);
    m_clock->setVisible(m_ageColor != ColorRole::TextSecondary);
    m_open->setAccessibleDescription(copy.account.name);

    auto *title = new QHBoxLayout;
    title->setSpacing(theme.px("space.2"));
    auto *name = new ElidedLabel(copy.account.name, "medium", this);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    title->addWidget(name);
    title->addWidget(
        new PlainLabel(tr("· %1 users", nullptr, int(copy.users)).arg(QLocale().toString(copy.users)), "secondary", this));
    title->addStretch();
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px("space.2"));
    line->addWidget(m_clock, 0, Qt::AlignTop);
    line->addWidget(m_age, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(title);
    words->addLayout(line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px("space.5"), theme.px("space.5"), theme.px("space.6"), theme.px("space.5"));
    layout->setSpacing(theme.px("space.5"));
    layout->addWidget(new InitialsTile(theme, tileSize, copy.account.name, copy.account.number, this));
    layout->addLayout(words, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_forget);
    connect(m_open, &QPushButton::clicked, this, &CopyRow::openRequested);
    connect(&theme, &Theme::changed, this, &CopyRow::restyle);
    restyle();
}

void CopyRow::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_forget->setEnabled(!busy);
    m_open->setText(busy ? tr("Opening…") : tr("Open offline"));
}

void CopyRow::restyle()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_ageColor));
    m_age->setPalette(colors);
    m_age->setFont(m_theme.font(TypeRole::Label));
    m_forget->setIcon(m_theme.icon(QStringLiteral("trash"), ColorRole::TextSecondary));
    m_clock->setPixmap(m_theme.pixmap(QStringLiteral("clock"), m_theme.px("icon.sizes.inline"), m_ageColor, devicePixelRatioF()));
}

} // namespace jackfield
