#include "ui/shell/shortcutsdialog.h"

#include "ui/shell/actiontitle.h"
#include "ui/shell/tintedlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

namespace jackfield {

ShortcutsDialog::ShortcutsDialog(const Theme &theme, const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    QList<std::pair<QString, QString>> rows;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            rows += {actionTitle(action), action->shortcut().toString(QKeySequence::NativeText)};
    }
    rows += {tr("Search this page, outside text fields"), QStringLiteral("/")};
    rows += {tr("Next or previous region of the window"), tr("F6, Shift+F6")};
    rows += {tr("Clear the search, close the pane, go back to the list"), tr("Esc")};

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px("space.9"));
    grid->setVerticalSpacing(theme.px("space.4"));
    for (const auto &[title, keys] : std::as_const(rows)) {
        auto *name = new TintedLabel(theme, TypeRole::Body, ColorRole::Text, this);
        name->setText(title);
        auto *key = new TintedLabel(theme, TypeRole::Code, ColorRole::TextSecondary, this);
        key->setText(keys);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(key, row, 1);
    }
    auto *title = new TintedLabel(theme, TypeRole::DialogTitle, ColorRole::Text, this);
    title->setText(windowTitle());
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.6"));
    layout->addWidget(title);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace jackfield
