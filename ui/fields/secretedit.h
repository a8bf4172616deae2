#pragma once

#include <QLineEdit>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace jackfield {

class Theme;

/// A password. It shows dots; the eye shows what was typed until it is pressed again. Input methods are told not to learn it.
class SecretEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretEdit(Theme &theme, QWidget *parent = nullptr);

    bool isShown() const { return echoMode() == QLineEdit::Normal; }
    void setShown(bool shown);
    QToolButton *eye() const { return m_eye; }

Q_SIGNALS:
    /// A letter or the Caps Lock key told whether Caps Lock is on; false also when the field is left.
    void capsLockNoticed(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme &m_theme;
    QToolButton *m_eye;
    bool m_capsLock = false;
};

} // namespace jackfield
