#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace jackfield {

class CalloutBox;
class PlainLabel;
class Theme;

/// One thing that is asked on the way in: the program's sign with a title, what is asked, a place for what went wrong, and the buttons.
/// *Continue* cannot be pressed again before there is an answer.
class SignInCard : public QWidget {
    Q_OBJECT

public:
    explicit SignInCard(Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &about);
    /// What Continue reads, and while the answer is awaited.
    void setWords(const QString &act, const QString &busy);
    void setBack(const QString &text); ///< empty: there is no way back

    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    /// Continue is off as long as something is missing.
    void setReady(bool ready);

    void showFault(const QString &bold, const QString &plain);
    void clearFault();

public Q_SLOTS:
    void go(); ///< as Continue

Q_SIGNALS:
    void continued();
    void leftBack();

protected:
    QVBoxLayout *content() { return m_content; }
    QHBoxLayout *footer() { return m_footer; }
    QVBoxLayout *below(); ///< under the buttons, behind a line
    Theme &theme() { return m_theme; }

private:
    void showState();

    Theme &m_theme;
    PlainLabel *m_title;
    PlainLabel *m_about;
    QVBoxLayout *m_column;
    QVBoxLayout *m_content;
    QVBoxLayout *m_below = nullptr;
    QHBoxLayout *m_footer;
    CalloutBox *m_fault;
    QPushButton *m_back;
    QPushButton *m_continue;
    QString m_act;
    QString m_busyText;
    bool m_busy = false;
    bool m_ready = true;
};

} // namespace jackfield
