#include "ui/fields/secretedit.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace jackfield {

SecretEdit::SecretEdit(Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme), m_eye(new QToolButton(this))
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_eye->setFixedSize(26, 26);
    m_eye->setIconSize(QSize(16, 16));
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &QToolButton::clicked, this, [this] { setShown(!isShown()); });
    setTextMargins(0, 0, m_eye->width() - 2, 0);
    setShown(false);
}

void SecretEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(m_theme.icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setAccessibleName(shown ? tr("Hide the password") : tr("Show the password"));
    m_eye->setToolTip(m_eye->accessibleName());
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock) {
        m_capsLock = !m_capsLock;
        Q_EMIT capsLockNoticed(m_capsLock);
    } else if (const QString text = event->text();
               text.size() == 1 && text.at(0).isLetter() && text.at(0).toUpper() != text.at(0).toLower()) {
        // Qt cannot ask the keyboard; a capital without Shift, or a small letter with it, tells.
        m_capsLock = text.at(0).isUpper() != event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT capsLockNoticed(m_capsLock);
    }
    QLineEdit::keyPressEvent(event);
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT capsLockNoticed(false);
}

void SecretEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QRect place(width() - m_eye->width() - 4, (height() - m_eye->height()) / 2, m_eye->width(), m_eye->height());
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace jackfield
