#include "ui/fields/searchfield.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace jackfield {

namespace {

constexpr int lensRoom = 26;
constexpr int clearSize = 24;

} // namespace

SearchField::SearchField(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme), m_clear(new QToolButton(this))
{
    m_clear->setIcon(theme.icon(QStringLiteral("close")));
    m_clear->setIconSize({14, 14});
    m_clear->setAccessibleName(tr("Clear search"));
    m_clear->setToolTip(tr("Clear search"));
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->setFixedSize(clearSize, clearSize);
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(this, &QLineEdit::textChanged, this, &SearchField::arrange);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    arrange();
}

void SearchField::setFound(const QString &text, const QString &brief)
{
    if (text == m_found && brief == m_brief)
        return;
    m_found = text;
    m_brief = brief;
    setAccessibleDescription(text);
    arrange();
    update();
}

QString SearchField::foundText() const
{
    if (text().isEmpty())
        return {};
    const int room = width() - lensRoom - clearSize - 90;
    return fontMetrics().horizontalAdvance(m_found) <= room ? m_found : m_brief;
}

void SearchField::arrange()
{
    m_clear->setVisible(!text().isEmpty());
    const QRect place(width() - clearSize - 5, (height() - clearSize) / 2, clearSize, clearSize);
    m_clear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const QString found = foundText();
    const int trailing = text().isEmpty() ? 0 : clearSize + 4 + (found.isEmpty() ? 0 : fontMetrics().horizontalAdvance(found) + 8);
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(trailing, 0, lensRoom, 0);
    else
        setTextMargins(lensRoom, 0, trailing, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int size = m_theme.px("icon.sizes.regular");
    const QRect lens(m_theme.px("control.fieldPaddingX") + 2, (height() - size) / 2, size, size);
    painter.drawPixmap(
        QStyle::visualRect(layoutDirection(), rect(), lens),
        m_theme.pixmap(QStringLiteral("search"), size, ColorRole::TextSecondary, devicePixelRatioF()));
    const QString found = foundText();
    if (found.isEmpty())
        return;
    painter.setFont(m_theme.font(TypeRole::Label));
    painter.setPen(m_theme.color(ColorRole::TextTertiary));
    const QRect place = rect().adjusted(0, 0, -clearSize - 10, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignVCenter | Qt::AlignTrailing, found);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    arrange();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leaveRequested();
        else
            clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT leaveRequested(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace jackfield
