#include "ui/places/changes/changedetail.h"

#include "ui/fields/agewords.h"
#include "ui/fields/allowance.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/elidedlabel.h"
#include "ui/fields/plainlabel.h"
#include "ui/pending/commandwords.h"
#include "ui/places/changes/conflictview.h"
#include "ui/places/changes/difftable.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jackfield {

ChangeDetail::ChangeDetail(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tile(new QLabel(this))
    , m_title(new ElidedLabel({}, "heading", this))
    , m_caption(new PlainLabel({}, "secondary", this))
    , m_open(new QPushButton(tr("Open user"), this))
    , m_callout(new CalloutBox(theme, State::Info))
    , m_diff(new DiffTable(theme))
    , m_conflict(new ConflictView(theme))
    , m_actions(new QHBoxLayout)
    , m_scroll(new QScrollArea(this))
{
    const int margin = theme.px("space.pageMargin");
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_caption);
    Theme::setKind(m_open, "quiet");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, theme.px("space.5"), margin, theme.px("space.5"));
    head->setSpacing(theme.px("space.5"));
    head->addWidget(m_tile);
    head->addLayout(names, 1);
    head->addWidget(m_open);
    // Not below: what the window tells people in passing stands there.
    m_actions->setSpacing(theme.px("space.4"));
    head->addLayout(m_actions);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, margin);
    column->setSpacing(theme.px("space.5"));
    auto *boxed = new QVBoxLayout;
    boxed->setContentsMargins(margin, 0, margin, 0);
    boxed->setSpacing(theme.px("space.5"));
    boxed->addWidget(m_callout);
    boxed->addWidget(m_conflict);
    column->addLayout(boxed);
    auto *wide = new QVBoxLayout;
    const int aligned = margin - theme.px("table.cellPaddingX"); // the cells' texts stand below the title
    wide->setContentsMargins(aligned, 0, aligned, 0);
    wide->addWidget(m_diff);
    column->addLayout(wide);
    column->addStretch();
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    connect(m_open, &QPushButton::clicked, this, &ChangeDetail::openUserRequested);
    showNothing();
}

void ChangeDetail::showNothing()
{
    m_key = {};
    m_title->setText({});
    m_caption->setText({});
    for (QWidget *widget : QList<QWidget *>{m_tile, m_open, m_callout, m_diff, m_conflict})
        widget->hide();
    clearActions();
}

void ChangeDetail::show(
    const CommandStatus &status, Link link, const QJsonObject &now, const FieldValues &values, const QDateTime &clock)
{
    const CommandWords words = CommandWords::of(status, link);
    const State look = CommandWords::look(status.state);
    m_tile->setPixmap(m_theme.pixmap(words.icon, m_theme.px("icon.sizes.nav"), lookOf(look).text, devicePixelRatioF()));
    m_tile->show();
    m_title->setText(commandSubject(status.command));
    //: "User · 2 fields · made today at 9:12 AM"
    m_caption->setText(tr("%1 · made %2").arg(CommandWords::kind(status.command), AgeWords::moment(status.submitted, clock)));
    const bool isNew = !commandObject(status.command);
    m_open->setVisible(!isNew && status.state != CommandState::Gone && !commandUser(status.command).isEmpty());

    m_callout->setState(look);
    m_callout->setText(words.state, words.reason);
    // That it waits for Apply, the button says.
    const bool onlyWaits = status.state == CommandState::Held && status.error == Error();
    m_callout->setVisible(!words.reason.isEmpty() && !onlyWaits);
    const QJsonObject known = status.error.current.isEmpty() ? now : status.error.current;
    const QList<FieldDiff> diff = values.diffOf(status.command, known);
    const bool asks = status.state == CommandState::Conflict && !status.disputed.isEmpty();
    m_diff->show(diff, isNew);
    m_diff->setVisible(!diff.isEmpty() && !asks);
    m_conflict->setVisible(asks);
    // What a person is choosing must not jump back because something else moved on.
    const bool isShown = m_key == status.key && m_state == status.state;
    m_key = status.key;
    m_state = status.state;
    if (isShown)
        return;
    if (asks)
        showConflict(status, values);
    showActions(status);
}

void ChangeDetail::showConflict(const CommandStatus &status, const FieldValues &values)
{
    const auto *change = std::get_if<ChangeObject>(&status.command);
    if (!change)
        return;
    QList<DisputedField> fields;
    for (const FieldEdit &edit : change->edits) {
        if (status.disputed.contains(edit.field))
            fields.append(
                {edit.field, FieldValues::labelOf(change->object.kind, edit.field), values.textOf(edit.field, edit.from),
                 values.textOf(edit.field, edit.to), values.textOf(edit.field, status.error.current.value(edit.field))});
    }
    m_conflict->show(fields, status.error.current.value(QStringLiteral("changedBy")).toString());
}

void ChangeDetail::showActions(const CommandStatus &status)
{
    clearActions();
    const auto discard = [this](const QString &text) {
        connect(action(text, "dangerQuiet"), &QPushButton::clicked, this, &ChangeDetail::discardRequested);
    };
    switch (status.state) {
    case CommandState::Sending:
    case CommandState::Checking:
    case CommandState::Applied: break;
    case CommandState::Queued:
    case CommandState::Gone: discard(tr("Discard…")); break;
    case CommandState::Held:
        discard(tr("Discard…"));
        connect(sendAction(tr("Apply"), "primary"), &QPushButton::clicked, this, &ChangeDetail::applyRequested);
        break;
    case CommandState::Parked:
        discard(tr("Discard…"));
        connect(sendAction(tr("Try again"), "primary"), &QPushButton::clicked, this, &ChangeDetail::applyRequested);
        break;
    case CommandState::Rejected:
        discard(tr("Discard…"));
        if (std::holds_alternative<RemoveObject>(status.command) || std::holds_alternative<ActOnObject>(status.command)) {
            connect(sendAction(tr("Try again"), "primary"), &QPushButton::clicked, this, &ChangeDetail::applyRequested);
        } else {
            connect(sendAction(tr("Try again"), ""), &QPushButton::clicked, this, &ChangeDetail::applyRequested);
            connect(sendAction(tr("Fix…"), "primary"), &QPushButton::clicked, this, &ChangeDetail::fixRequested);
        }
        break;
    case CommandState::Conflict:
        connect(action(tr("Drop my change"), ""), &QPushButton::clicked, this, [this] { Q_EMIT chosen({Side::Theirs}); });
        if (status.disputed.isEmpty())
            connect(
                sendAction(tr("Send it again"), "primary"), &QPushButton::clicked, this, [this] { Q_EMIT chosen({Side::Mine}); });
        else
            connect(sendAction(tr("Keep what I chose"), "primary"), &QPushButton::clicked, this, [this] {
                Q_EMIT chosen(m_conflict->choice());
            });
        break;
    }
}

void ChangeDetail::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // One of them may be what was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ChangeDetail::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface)); }

void ChangeDetail::forbid(const QString &why)
{
    if (why == m_whyNot)
        return;
    m_whyNot = why;
    m_key = {}; // what can be done is drawn anew
}

QPushButton *ChangeDetail::sendAction(const QString &text, const char *kind)
{
    QPushButton *button = action(text, kind);
    jackfield::forbid(button, m_whyNot);
    return button;
}

QPushButton *ChangeDetail::action(const QString &text, const char *kind)
{
    auto *button = new QPushButton(text, this);
    Theme::setKind(button, kind);
    m_actions->addWidget(button);
    button->show(); // the layout would do it only when it is next asked
    return button;
}

} // namespace jackfield
