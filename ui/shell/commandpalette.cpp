#include "ui/shell/commandpalette.h"

#include "core/domain/fieldjson.h"
#include "core/domain/phonetext.h"
#include "ui/fields/plainlabel.h"
#include "ui/shell/actiontitle.h"
#include "ui/shell/palettedelegate.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace jackfield {

namespace {

constexpr int usersShown = 5;
constexpr int actionsShown = 6;
constexpr int objectsShown = 4;
constexpr int shortestObject = 3; ///< letters: fewer would find every number

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

} // namespace

CommandPalette::CommandPalette(Session &session, Theme &theme, const Commands &commands, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_session(session)
    , m_theme(theme)
    , m_commands(commands)
    , m_model(new PaletteModel(this))
    , m_delegate(new PaletteDelegate(theme, this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_none(new PlainLabel({}, "secondary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Search or go to…"));
    m_field->setAccessibleName(windowTitle());
    m_field->setPlaceholderText(windowTitle());
    m_field->setFrame(false);
    m_field->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setFont(theme.font(TypeRole::Heading));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    Theme::setStyleProperty(m_list, "flush", true);
    m_none->setText(tr("Nothing matches. Try a name, an extension, a part of a number or MAC address, or a command."));
    m_none->setWordWrap(true);
    m_none->setContentsMargins(16, 12, 16, 12);
    m_none->hide();
    auto *foot = new PlainLabel(tr("Up and Down choose, Enter opens. People, numbers, devices, places, commands."), "caption");
    foot->setContentsMargins(16, 8, 16, 8);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 4, 10, 4);
    m_field->setMinimumHeight(theme.px("control.regular") + 6);
    line->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addWidget(foot);
    setFixedSize(theme.px("layout.dialog.palette"), 460);
    if (parent) {
        const QWidget *window = parent->window();
        QWidget::move(window->mapToGlobal(QPoint((window->width() - width()) / 2, std::min(120, window->height() / 8))));
    }

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    search();
    m_field->setFocus();
}

void CommandPalette::search()
{
    m_query = PaletteQuery(m_field->text());
    m_delegate->setSearch(m_query.text());
    ++m_asked;
    m_moved = false;
    m_objects.clear();
    QList<PaletteEntry> places;
    for (const PaletteEntry &place : m_commands.places) {
        if (m_query.matches(place.title))
            places += place;
    }
    set(PaletteModel::Section::Places, tr("Go to"), places);
    showActions({}, {});
    set(PaletteModel::Section::Users, {}, {});
    set(PaletteModel::Section::Objects, {}, {});
    if (m_query.isEmpty())
        return;
    QStringList searches{m_query.text()};
    for (const PaletteVerb &verb : m_commands.verbs) {
        const auto user = m_query.userFor(verb.sentence);
        if (user && !searches.contains(*user))
            searches += *user;
    }
    searchUsers(searches);
    // Who has a number or device is found by name already.
    const QString text = m_query.text();
    const bool hasDigits = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    if (hasDigits && text.size() >= shortestObject) {
        searchObjects(ObjectKind::PhoneNumber);
        searchObjects(ObjectKind::Device);
    }
}

// All that was typed may be a name; else some of it is a verb, and the rest is.
void CommandPalette::searchUsers(const QStringList &searches)
{
    const quint64 question = m_asked;
    whenDone(m_session.findUsers(searches.first(), usersShown), this, [this, question, searches](const Result<QList<User>> &found) {
        if (question != m_asked)
            return;
        if (found && found->isEmpty() && searches.size() > 1)
            return searchUsers(searches.mid(1));
        showUsers(found.value_or(QList<User>()), searches.first());
    });
}

void CommandPalette::showUsers(const QList<User> &users, const QString &search)
{
    QList<PaletteEntry> entries;
    for (const User &user : users) {
        const QString extension = user.extension.isEmpty() ? QString() : tr("Ext. %1").arg(user.extension);
        entries +=
            {QStringLiteral("user"),
             user.displayName(),
             joined({extension, displayNumber(user.phoneNumber), user.department, user.site}),
             {},
             [this, id = user.id] { Q_EMIT userRequested(id); }};
    }
    showActions(users, search);
    set(PaletteModel::Section::Users, tr("Users"), entries);
}

// What the words beside the user's name say is to be done with that user; then what the menus have.
void CommandPalette::showActions(const QList<User> &users, const QString &search)
{
    QList<PaletteEntry> entries;
    for (const PaletteVerb &verb : m_commands.verbs) {
        if (m_query.userFor(verb.sentence) != search)
            continue;
        for (const User &user : users) {
            if (entries.size() < actionsShown)
                entries += {verb.icon, verb.sentence.arg(user.displayName()), {}, {}, [run = verb.run, id = user.id] { run(id); }};
        }
    }
    for (QAction *action : m_commands.actions) {
        if (action->isEnabled() && entries.size() < actionsShown && m_query.matches(actionTitle(action)))
            entries +=
                {QStringLiteral("play"), actionTitle(action), {}, action->shortcut().toString(QKeySequence::NativeText), [action] {
                     action->trigger();
                 }};
    }
    set(PaletteModel::Section::Actions, tr("Actions"), entries);
}

void CommandPalette::searchObjects(ObjectKind kind)
{
    const quint64 question = m_asked;
    ObjectList list{kind, m_query.text()};
    list.limit = objectsShown;
    whenDone(m_session.listed(list), this, [this, question, kind](const Result<QStringList> &ids) {
        if (question != m_asked || !ids || ids->isEmpty())
            return;
        whenDone(m_session.listedRows(kind, *ids), this, [this, question, kind](const Result<QList<ListedObject>> &rows) {
            if (question != m_asked || !rows)
                return;
            for (const ListedObject &row : *rows) {
                if (row.object.isEmpty())
                    continue;
                const QString id = row.object.value(QStringLiteral("id")).toString();
                Device device;
                fromJson(row.object, device);
                const bool isNumber = kind == ObjectKind::PhoneNumber;
                const QString holder = row.holder.isEmpty() ? tr("Free") : row.holderName;
                m_objects +=
                    {isNumber ? QStringLiteral("numbers") : QStringLiteral("device"),
                     isNumber ? displayNumber({id}) : device.displayName(),
                     isNumber ? holder : joined({device.mac, holder}),
                     {},
                     [this, kind, id, user = row.holder] {
                         if (user.isEmpty())
                             Q_EMIT objectRequested(kind, id);
                         else
                             Q_EMIT userRequested(user);
                     }};
            }
            set(PaletteModel::Section::Objects, tr("Numbers and devices"), m_objects);
        });
    });
}

// What comes late does not move the choice of somebody who has begun to choose.
void CommandPalette::set(PaletteModel::Section section, const QString &heading, const QList<PaletteEntry> &entries)
{
    const QVariant chosen = m_list->currentIndex().data(Qt::AccessibleTextRole);
    m_model->set(section, heading, entries);
    int row = m_model->first();
    if (m_moved) {
        const QModelIndexList same = m_model->match(m_model->index(0, 0), Qt::AccessibleTextRole, chosen, 1, Qt::MatchExactly);
        row = same.isEmpty() ? row : same.first().row();
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
    if (!m_moved)
        m_list->scrollToTop();
    m_none->setVisible(m_model->rowCount() == 0);
}

void CommandPalette::move(int direction)
{
    m_moved = true;
    const QModelIndex index = m_model->index(m_model->next(m_list->currentIndex().row(), direction), 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->flags(m_model->index(row, 0)).testFlag(Qt::ItemIsEnabled))
        return;
    hide(); // what comes next may want the focus
    m_model->run(row);
    close();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<const QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: run(m_list->currentIndex().row()); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        close();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceRaised));
    painter.setPen(m_theme.color(ColorRole::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(m_theme.color(ColorRole::BorderSubtle));
    const int below = m_field->geometry().bottom() + 4;
    painter.drawLine(0, below, width(), below);
}

} // namespace jackfield
