#include "ui/fields/tagedit.h"

#include "ui/fields/flowlayout.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/fieldpainter.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace jackfield {

TagEdit::TagEdit(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(6, this))
    , m_edit(new QLineEdit)
{
    m_flow->setContentsMargins(8, 4, 8, 4);
    m_flow->addWidget(m_edit);
    m_edit->setFrame(false);
    m_edit->setMinimumWidth(120);
    m_edit->setFixedHeight(qMax(22, m_edit->fontMetrics().height() + 4));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u','))
            take();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &TagEdit::take);
}

int TagEdit::heightForWidth(int width) const
{
    return qMax(fieldHeight(this, fontMetrics(), *m_theme.look()), m_flow->heightForWidth(width));
}

QSize TagEdit::sizeHint() const { return {240, heightForWidth(qMax(width(), 240))}; }

void TagEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_edit->setPlaceholderText(text);
}

void TagEdit::setTags(const QStringList &tags)
{
    if (m_tags == tags)
        return;
    m_tags = tags;
    showChips();
    Q_EMIT tagsChanged(m_tags);
}

void TagEdit::take()
{
    QStringList tags = m_tags;
    for (const QString &part : m_edit->text().split(u',')) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !tags.contains(word, Qt::CaseInsensitive))
            tags.append(word);
    }
    m_edit->clear();
    setTags(tags);
}

void TagEdit::remove(int index)
{
    QStringList tags = m_tags;
    tags.removeAt(index);
    m_edit->setFocus();
    setTags(tags);
}

void TagEdit::showChips()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (int index = 0; index < m_tags.size(); ++index) {
        auto *chip = new QToolButton(this);
        chip->setText(buttonText(m_tags.at(index)));
        chip->setIcon(m_theme.icon(QStringLiteral("close")));
        chip->setIconSize(QSize(12, 12));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight); // × after the word
        chip->setAccessibleName(tr("Remove the tag %1").arg(m_tags.at(index)));
        Theme::setKind(chip, "tag");
        connect(chip, &QToolButton::clicked, this, [this, index] { remove(index); });
        m_flow->insertWidget(index, chip);
        m_chips.append(chip);
        chip->show();
        if (index > 0)
            setTabOrder(m_chips.at(index - 1), chip);
        setTabOrder(chip, m_edit);
    }
    updateGeometry();
}

bool TagEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_tags.isEmpty()) {
                remove(int(m_tags.size()) - 1);
                return true;
            }
            // Enter makes a tag first; only in an empty field it is the dialog's.
            if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !m_edit->text().trimmed().isEmpty()
                && key->modifiers() == Qt::NoModifier) {
                take();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool TagEdit::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QWidget::event(event);
}

void TagEdit::mousePressEvent(QMouseEvent *event)
{
    m_edit->setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

void TagEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintField(painter, rect(), FieldLook::of(this), *m_theme.look());
}

} // namespace jackfield
