#include "ui/fields/wizarddialog.h"

#include "ui/fields/plainlabel.h"
#include "ui/fields/steprail.h"
#include "ui/fields/wizardpage.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int sideWidth = 212;
constexpr int sideMargin = 12;

} // namespace

WizardDialog::WizardDialog(Theme &theme, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_side(new QFrame)
    , m_rail(new StepRail(theme))
    , m_stack(new QStackedWidget)
    , m_footer(new QHBoxLayout)
    , m_noteBox(new QWidget)
    , m_note(new PlainLabel({}, "note"))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_back(new QPushButton(tr("Back")))
    , m_skip(new QPushButton(tr("Skip")))
    , m_next(new QPushButton(tr("Next")))
    , m_finishText(tr("Save"))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    resize(theme.px("layout.dialog.wizard.0"), theme.px("layout.dialog.wizard.1"));

    Theme::setKind(m_side, "sidebar");
    auto *steps = new QScrollArea;
    steps->setWidgetResizable(true);
    steps->setFrameShape(QFrame::NoFrame);
    steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    steps->setFocusPolicy(Qt::NoFocus);
    steps->setWidget(m_rail);
    steps->viewport()->setAutoFillBackground(false);
    m_rail->setAutoFillBackground(false);
    auto *sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(sideMargin, 18, sideMargin, sideMargin);
    sideColumn->addWidget(steps);

    auto *foot = new QFrame;
    Theme::setKind(foot, "footer");
    foot->setLayout(m_footer);
    m_footer->setContentsMargins(20, 12, 20, 12);
    m_footer->setSpacing(theme.px("space.buttonGap"));
    auto *note = new QHBoxLayout(m_noteBox);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(theme.px("icon.sizes.inline") / 2);
    auto *noteIcon = new QLabel;
    const auto tint = [this, noteIcon] {
        noteIcon->setPixmap(
            m_theme.pixmap(QStringLiteral("file"), m_theme.px("icon.sizes.inline"), ColorRole::TextSecondary, devicePixelRatioF()));
    };
    tint();
    connect(&theme, &Theme::changed, noteIcon, tint);
    note->addWidget(noteIcon);
    note->addWidget(m_note, 1);
    m_note->setWordWrap(true);
    m_noteBox->hide();
    m_footer->addWidget(m_noteBox, 1);
    m_footer->addStretch();
    for (QPushButton *button : {m_cancel, m_back, m_skip, m_next})
        m_footer->addWidget(button);
    Theme::setKind(m_cancel, "quiet");
    Theme::setKind(m_next, "primary");

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_side, 0, 0);
    grid->addWidget(m_stack, 0, 1);
    grid->addWidget(foot, 1, 0, 1, 2);
    grid->setRowStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_next->setDefault(true); // once it has its dialog, or the first button in the order would be Enter's
    setTabOrder(m_rail, m_stack);

    connect(m_cancel, &QPushButton::clicked, this, &WizardDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &WizardDialog::back);
    connect(m_next, &QPushButton::clicked, this, &WizardDialog::next);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        page(currentPage())->skip();
        goTo(currentPage() + 1);
    });
    connect(m_rail, &StepRail::stepClicked, this, &WizardDialog::goTo);
}

void WizardDialog::deletePages()
{
    hide();
    m_pages.clear();
    m_scrolls.clear();
    delete m_stack;
    m_stack = nullptr;
}

int WizardDialog::currentPage() const { return m_stack->currentIndex(); }

void WizardDialog::addPage(WizardPage *page, const QString &step, const QString &about)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_pages.append(page);
    m_scrolls.append(scroll);
    m_stack->addWidget(scroll);
    m_rail->addStep(step, about);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_side->setFixedWidth(qMax(sideWidth, m_rail->minimumSizeHint().width() + bar + 2 * sideMargin));
    connect(page, &WizardPage::completeChanged, this, &WizardDialog::showButtons);
    if (pageCount() == 1)
        m_rail->setCurrent(0);
}

void WizardDialog::setFinishText(const QString &text)
{
    m_finishText = text;
    showButtons();
}

void WizardDialog::setNote(const QString &text)
{
    m_note->setText(text);
    showButtons();
}

void WizardDialog::setLastPageWidget(QWidget *widget)
{
    m_lastPageWidget = widget;
    m_footer->insertWidget(1, widget);
    showButtons();
}

void WizardDialog::showNoteOnLastPage(bool shown)
{
    m_noteOnLastPage = shown;
    showButtons();
}

void WizardDialog::setBusy(bool busy, const QString &text)
{
    m_busy = busy;
    m_busyText = text;
    m_rail->setEnabled(!busy);
    m_stack->setEnabled(!busy);
    showButtons();
}

void WizardDialog::showButtons()
{
    if (m_pages.isEmpty())
        return;
    const int at = currentPage();
    const bool last = at == pageCount() - 1;
    m_back->setVisible(at > 0);
    m_skip->setVisible(page(at)->isSkippable() && !last);
    m_side->setVisible(pageCount() > 1);
    m_next->setText(m_busy ? m_busyText : last ? m_finishText : tr("Next"));
    m_back->setEnabled(!m_busy);
    m_skip->setEnabled(!m_busy);
    m_next->setEnabled(!m_busy);
    Theme::setStyleProperty(m_next, "incomplete", !m_busy && !page(at)->isComplete());
    const bool widget = m_lastPageWidget && last && !m_noteOnLastPage;
    m_noteBox->setVisible(!widget && !m_note->text().isEmpty());
    if (m_lastPageWidget) {
        m_lastPageWidget->setVisible(widget);
        m_lastPageWidget->setEnabled(!m_busy);
    }
    // Large text makes the least width larger, as far as there is room on the screen.
    QSize least(m_theme.px("layout.dialog.wizardMin.0"), m_theme.px("layout.dialog.wizardMin.1"));
    const int margins = m_scrolls.at(at)->width() - m_scrolls.at(at)->viewport()->width();
    const int side = pageCount() > 1 ? m_side->width() : 0;
    least.setWidth(qMax(least.width(), side + margins + page(at)->minimumSizeHint().width()));
    least = least.expandedTo(layout()->totalMinimumSize());
    if (const QScreen *display = screen())
        least = least.boundedTo(display->availableSize() - QSize(20, 60));
    setMinimumSize(least);
}

void WizardDialog::focusField(QWidget *field)
{
    if (!field)
        return;
    field->setFocus(Qt::OtherFocusReason);
    m_scrolls.at(currentPage())->ensureWidgetVisible(field, 20, 40);
}

void WizardDialog::goTo(int page)
{
    if (m_busy || page < 0 || page >= pageCount())
        return;
    // It fills itself before it is shown: widgets that are made on a page in sight stay hidden for a frame.
    m_pages.at(page)->entered();
    m_stack->setCurrentIndex(page);
    m_rail->setCurrent(page);
    m_scrolls.at(page)->ensureVisible(0, 0);
    showButtons();
    if (QWidget *field = m_pages.at(page)->firstField())
        field->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageChanged(page);
}

void WizardDialog::next()
{
    if (m_busy)
        return;
    if (QWidget *problem = page(currentPage())->showProblems())
        return focusField(problem);
    // A choice on this page can ask for something on an earlier one.
    for (int index = 0; index < currentPage(); ++index) {
        if (!page(index)->isComplete()) {
            goTo(index);
            return focusField(page(index)->showProblems());
        }
    }
    if (currentPage() + 1 < pageCount())
        goTo(currentPage() + 1);
    else
        finish();
}

void WizardDialog::back() { goTo(currentPage() - 1); }

void WizardDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return next();
    QDialog::keyPressEvent(event);
}

void WizardDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    showButtons();
    if (!event->spontaneous() && !m_pages.isEmpty()) {
        m_pages.at(currentPage())->entered();
        focusField(m_pages.at(currentPage())->firstField());
    }
}

} // namespace jackfield
