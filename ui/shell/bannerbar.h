#pragma once

#include "ui/shell/condition.h"

#include <QFrame>

class QPushButton;

namespace jackfield {

class Theme;
class TintedLabel;

/// The one bar below the menu that says a lasting condition, with what can be done about it. Hidden when there is none. A new condition
/// is read out by assistive technology; its countdown is not.
class BannerBar final : public QFrame {
    Q_OBJECT

public:
    explicit BannerBar(const Theme &theme, QWidget *parent = nullptr);

    void show(const Condition &condition);

Q_SIGNALS:
    void tryRequested();
    void signInRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Condition m_condition;
    TintedLabel *m_icon;
    TintedLabel *m_headline;
    TintedLabel *m_text;
    TintedLabel *m_aside;
    QPushButton *m_try;
    QPushButton *m_signIn;
};

} // namespace jackfield
