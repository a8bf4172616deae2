#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace jackfield {

class PlainLabel;
class Theme;

/// The bar of a window in which somebody of the provider acts as a customer: as whom, who one is, how long still and why, and the way out.
/// It is there for as long as the window is (faults.md 48).
class ActingBar final : public QFrame {
    Q_OBJECT

public:
    explicit ActingBar(const Theme &theme, QWidget *parent = nullptr);

    /// `person` is of `provider`.
    void setWords(const QString &customer, const QString &person, const QString &provider, bool readOnly);
    void setLeft(int minutes, const QString &reason);

Q_SIGNALS:
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();

    const Theme &m_theme;
    QLabel *m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_text;
    QLabel *m_clock;
    PlainLabel *m_left;
    QPushButton *m_end;
    PlainLabel *m_keys;
    QString m_words;
};

} // namespace jackfield
