#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;
class QToolButton;

namespace jackfield {

class Theme;
class TintedLabel;

/// What a toast says: the result of what the person just did.
struct ToastText {
    enum class Kind { Success, Caution, Error };

    Kind kind = Kind::Success;
    QString headline; ///< in bold; data may stand in it
    QString text = {};
    QString action = {}; ///< label of its button; empty: none
};

/// One toast. Success goes after 5 seconds, caution after 10, an error stays until it is closed; hover or focus holds it. It is read
/// out by assistive technology when it appears.
class Toast final : public QFrame {
    Q_OBJECT

public:
    Toast(const Theme &theme, const ToastText &text, QWidget *parent);

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void hold();
    void release();
    void finish();

    const Theme &m_theme;
    QTimer m_life;
    QPushButton *m_action = nullptr;
    QToolButton *m_close;
};

} // namespace jackfield
