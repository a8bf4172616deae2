#pragma once

#include "ui/fields/state.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace jackfield {

class PlainLabel;
class Theme;

/// Advice or caution where a decision is made: one bold sentence, one plain one, and the next steps as buttons.
class CalloutBox final : public QFrame {
    Q_OBJECT

public:
    CalloutBox(Theme &theme, State state, QWidget *parent = nullptr);

    void setState(State state);
    void setIconName(const QString &name);
    void setText(const QString &bold, const QString &plain);
    QPushButton *addButton(const QString &text);
    /// For more than two sentences: what is added stands below them.
    void addContent(QWidget *widget);

    QString boldText() const;
    QString plainText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showIcon();

    Theme &m_theme;
    State m_state;
    QString m_iconName;
    QLabel *m_icon;
    PlainLabel *m_bold;
    PlainLabel *m_plain;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace jackfield
