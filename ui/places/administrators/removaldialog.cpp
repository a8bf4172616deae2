#include "ui/places/administrators/removaldialog.h"

#include "ui/fields/elidedlabel.h"
#include "ui/fields/fitted.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace jackfield {

namespace {

constexpr int nameLetters = 12; // of a site, at least
constexpr int rowsShown = 6;

PlainLabel *wrapped(const QString &text, const char *kind)
{
    auto *label = new PlainLabel(text, kind);
    label->setWordWrap(true);
    return label;
}

QLabel *iconLabel(const Theme &theme, const QString &icon, int size, ColorRole role)
{
    auto *label = new QLabel;
    label->setPixmap(theme.pixmap(icon, size, role, label->devicePixelRatioF()));
    return label;
}

} // namespace

RemovalDialog::RemovalDialog(Theme &theme, const Removal &removal, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(removal.areManagers ? tr("Remove account manager") : tr("Remove administrator"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QString name = removal.one.displayName();
    const QString question =
        removal.areManagers ? tr("Remove %1 as account manager?").arg(name) : tr("Remove %1 as administrator?").arg(name);
    const QString consequence = tr("%1 can no longer see or change any site of %2. A phone user with the same name is not touched.")
                                    .arg(name, removal.account);
    setAccessibleDescription(consequence);

    auto *words = new QVBoxLayout;
    words->setSpacing(theme.px("space.4"));
    words->addWidget(wrapped(question, "dialogTitle"));
    words->addWidget(wrapped(consequence, "secondary"));
    if (!removal.sites.isEmpty()) {
        words->addSpacing(theme.px("space.2"));
        words->addWidget(makeSites(theme, removal));
        words->addWidget(wrapped(tr("You become their contact. You can choose someone else in Sites later."), "secondary"));
    }
    auto *top = new QHBoxLayout;
    const int margin = theme.px("space.dialogMargin");
    top->setContentsMargins(margin, margin, margin, margin);
    top->setSpacing(theme.px("space.6"));
    top->addWidget(
        iconLabel(theme, QStringLiteral("user-remove"), theme.px("icon.sizes.emptyState"), ColorRole::Danger), 0, Qt::AlignTop);
    top->addLayout(words, 1);

    auto *footer = new QFrame;
    Theme::setKind(footer, "footer");
    auto *note = wrapped(removal.isOnline ? QString() : tr("Waits in Pending changes until you are online."), "note");
    auto *keep = new QPushButton(tr("Keep %1").arg(buttonText(removal.one.firstName)));
    auto *remove = new QPushButton(tr("Remove"));
    Theme::setKind(remove, "danger");
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(theme.px("space.7"), theme.px("space.5"), theme.px("space.7"), theme.px("space.5"));
    buttons->setSpacing(theme.px("space.buttonGap"));
    buttons->addWidget(note, 1);
    buttons->addWidget(keep);
    buttons->addWidget(remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addStretch(1);
    layout->addWidget(footer);
    // Enter does what cannot hurt.
    remove->setAutoDefault(false);
    keep->setDefault(true);
    keep->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    fitDialog(*this, theme.px("layout.dialog.small"));
}

QWidget *RemovalDialog::makeSites(Theme &theme, const Removal &removal)
{
    auto *box = new QFrame;
    Theme::setKind(box, "group");
    auto *column = new QVBoxLayout(box);
    const int padding = theme.px("space.5");
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme.px("space.4"));
    const int count = int(removal.sites.size());
    column->addWidget(wrapped(tr("%1’s %n site(s) pass to you", nullptr, count).arg(removal.one.firstName), "strong"));
    auto *lines = new QWidget;
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px("space.4"));
    grid->setVerticalSpacing(theme.px("space.4"));
    grid->setColumnStretch(1, 1);
    const int size = theme.px("icon.sizes.regular");
    for (int row = 0; row < count; ++row) {
        const Site &site = removal.sites.at(row);
        auto *name = new ElidedLabel(site.name, "medium");
        name->setMinimumWidth(name->fontMetrics().averageCharWidth() * nameLetters);
        name->setAccessibleName(tr("%1: from %2 to %3").arg(site.name, removal.one.displayName(), removal.heir));
        grid->addWidget(iconLabel(theme, QStringLiteral("site"), size, ColorRole::TextSecondary), row, 0);
        grid->addWidget(name, row, 1);
        grid->addWidget(new PlainLabel(removal.one.displayName(), "secondary"), row, 2);
        grid->addWidget(iconLabel(theme, QStringLiteral("arrow-right"), size, ColorRole::TextSecondary), row, 3);
        grid->addWidget(new PlainLabel(removal.heir), row, 4);
    }
    if (count <= rowsShown) {
        column->addWidget(lines);
        return box;
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(lines);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Sites that pass to you"));
    scroll->setFixedHeight(lines->sizeHint().height() * rowsShown / count);
    lines->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll);
    return box;
}

} // namespace jackfield
