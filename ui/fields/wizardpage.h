#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace jackfield {

class PlainLabel;
class Theme;

/// One page of a WizardDialog: a title, a line below it, and what the page builds into body(). A page only collects.
class WizardPage : public QWidget {
    Q_OBJECT

public:
    WizardPage(Theme &theme, const QString &title, const QString &subtitle, QWidget *parent = nullptr);

    virtual bool isComplete() const = 0;
    /// Shows every problem at its field. Answers the first field that has one; null: there is none.
    virtual QWidget *showProblems() = 0;
    virtual QWidget *firstField() const = 0;
    virtual void entered() { } ///< the page comes to the front
    virtual bool isSkippable() const { return false; }
    virtual void skip() { } ///< forgets what was entered here
    void setSubtitle(const QString &text);

Q_SIGNALS:
    void completeChanged();

protected:
    Theme &theme() const { return m_theme; }
    QVBoxLayout *body() const { return m_body; }

private:
    Theme &m_theme;
    PlainLabel *m_subtitle;
    QVBoxLayout *m_body;
};

} // namespace jackfield
