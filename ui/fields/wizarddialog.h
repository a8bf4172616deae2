#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QFrame;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;
QT_END_NAMESPACE

namespace jackfield {

class PlainLabel;
class StepRail;
class Theme;
class WizardPage;

/// A window-modal dialog of several pages with the steps at the left, or of one page. Pages scroll vertically only. Enter and Ctrl+Enter are Next; while
/// the page has problems, Next looks off and leads to the first of them. On the last page Next is finish().
class WizardDialog : public QDialog {
    Q_OBJECT

public:
    WizardDialog(Theme &theme, const QString &title, QWidget *parent);

    int pageCount() const { return int(m_pages.size()); }
    int currentPage() const;
    WizardPage *page(int index) const { return m_pages.at(index); }
    StepRail *rail() const { return m_rail; }
    QPushButton *nextButton() const { return m_next; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *skipButton() const { return m_skip; }
    QPushButton *cancelButton() const { return m_cancel; }

public Q_SLOTS:
    void goTo(int page);
    void next();
    void back();

Q_SIGNALS:
    void pageChanged(int page);

protected:
    Theme &theme() const { return m_theme; }
    void addPage(WizardPage *page, const QString &step, const QString &about);
    void setFinishText(const QString &text);
    void setNote(const QString &text);       ///< at the left of the footer, on all pages but the last
    void setLastPageWidget(QWidget *widget); ///< there on the last page
    void showNoteOnLastPage(bool shown);     ///< instead of that widget
    /// While busy, nothing can be changed or pressed but Cancel, and Next shows `text`.
    void setBusy(bool busy, const QString &text = {});
    bool isBusy() const { return m_busy; }
    void focusField(QWidget *field); ///< scrolls to it as well
    void deletePages();              ///< for the destructor of a wizard that owns what its pages refer to
    virtual void finish() = 0;       ///< every page is complete

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showButtons();

    Theme &m_theme;
    QList<WizardPage *> m_pages;
    QList<QScrollArea *> m_scrolls;
    QFrame *m_side;
    StepRail *m_rail;
    QStackedWidget *m_stack;
    QHBoxLayout *m_footer;
    QWidget *m_noteBox;
    PlainLabel *m_note;
    QWidget *m_lastPageWidget = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
    QString m_finishText;
    QString m_busyText;
    bool m_busy = false;
    bool m_noteOnLastPage = false;
};

} // namespace jackfield
