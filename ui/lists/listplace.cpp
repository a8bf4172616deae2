#include "ui/lists/listplace.h"

#include "core/base/text.h"
#include "ui/fields/emptystate.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/searchfield.h"
#include "ui/lists/listtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace jackfield {

namespace {

constexpr int typingPause = 120;
constexpr int changePause = 300; // changes come one after the other

} // namespace

ListPlace::ListPlace(
    Session &session, Theme &theme, ObjectKind kind, const Words &words, const QList<ListColumn> &columns,
    const QList<FilterBar::Filter> &filters)
    : m_session(session)
    , m_theme(theme)
    , m_words(words)
    , m_kind(kind)
    , m_model(session, columns)
    , m_header(new QHBoxLayout)
    , m_search(new SearchField(theme, this))
    , m_filters(new FilterBar(theme, tr("Filters"), filters, this))
    , m_table(new ListTable(theme, m_model, words.title, this))
    , m_empty(new EmptyState(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_foot(new QFrame(this))
    , m_actions(new QHBoxLayout(m_foot))
    , m_count(new PlainLabel(QString(), "strong"))
{
    const int margin = theme.px("space.pageMargin");
    m_search->setAccessibleName(words.search);
    m_search->setPlaceholderText(words.search);
    m_search->setMaximumWidth(340);
    m_search->setMinimumWidth(200);
    auto *head = new QWidget(this);
    head->setMinimumHeight(theme.px("layout.pageHeader"));
    head->setLayout(m_header);
    m_header->setContentsMargins(margin, 0, margin, 0);
    m_header->setSpacing(theme.px("space.7"));
    m_header->addWidget(new PlainLabel(words.title, "pageTitle"));
    m_header->addWidget(m_search, 4);
    m_header->addStretch(1);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(margin, 0, margin, theme.px("space.5"));
    chips->addWidget(m_filters);
    auto *line = new QFrame(this);
    Theme::setKind(line, "line");
    Theme::setKind(m_foot, "bulkBar");
    m_actions->setContentsMargins(margin, theme.px("space.4"), margin, theme.px("space.4"));
    m_actions->setSpacing(theme.px("space.buttonGap"));
    m_actions->addWidget(m_count);
    m_actions->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addLayout(chips);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    m_foot->hide();

    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &ListPlace::ask);
    m_later.setSingleShot(true);
    m_later.setInterval(changePause);
    connect(&m_later, &QTimer::timeout, this, &ListPlace::renew);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typed.start(); });
    connect(m_search, &SearchField::leaveRequested, this, &ListPlace::enter);
    connect(m_filters, &FilterBar::chosen, this, &ListPlace::ask);
    connect(m_table, &ListTable::openRequested, this, [this](const QString &id) {
        if (const ListedObject *object = m_model.objectAt(m_model.rowOf(id)))
            open(*object);
    });
    connect(m_table, &ListTable::selectionChangedTo, this, &ListPlace::showSelection);
    connect(m_table, &ListTable::copyRequested, this, &ListPlace::copyRows);
    connect(m_table, &ListTable::menuRequested, this, &ListPlace::showMenu);
    connect(&m_model, &ObjectListModel::shown, this, [this] {
        const QLocale locale;
        m_search->setFound(
            tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(std::max<qint64>(m_total, 0))),
            locale.toString(m_model.rowCount()));
        if (!m_toSelect.isEmpty())
            m_table->select(std::exchange(m_toSelect, {}));
        showEmptyOrTable();
        showSelection();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ListPlace::showSelection);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        m_search->clear();
        m_filters->setCurrent({});
        ask();
    });
    connect(&session, &Session::contentChanged, this, [this](const ChangeSet &changes) {
        const bool own = m_kind == ObjectKind::PhoneNumber ? changes.numbers || changes.emergencyAddresses : changes.devices;
        if (changes.bulk || own || changes.touchesUsers()) {
            m_stale = true;
            if (isVisible())
                m_later.start();
        }
    });
    connect(&session, &Session::activityChanged, this, &ListPlace::showSelection);
}

// Nothing is asked before somebody looks.
void ListPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model.list().kind != m_kind || m_stale)
        renew();
}

void ListPlace::ask()
{
    m_typed.stop();
    ObjectList list = m_model.list();
    list.kind = m_kind;
    list.text = m_search->text().simplified();
    list.filter = m_filters->current();
    m_model.setList(list);
}

void ListPlace::renew()
{
    m_stale = false;
    whenDone(m_session.listCounts(m_kind), this, [this](const Result<ListCounts> &counts) {
        if (counts) {
            m_total = counts->value(QString());
            m_filters->setCounts(*counts);
        }
        ask();
    });
}

void ListPlace::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPlace::enter()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

void ListPlace::select(const QString &id)
{
    m_toSelect = id;
    m_search->clear();
    m_filters->setCurrent({});
    ask();
}

void ListPlace::setFilter(const QString &key)
{
    m_filters->setCurrent(key);
    if (isVisible())
        ask();
}

QPushButton *ListPlace::addAction(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(m_theme.icon(icon), text, m_foot);
    m_buttons += button;
    m_actions->addWidget(button);
    return button;
}

QList<ListedObject> ListPlace::selected() const
{
    QList<ListedObject> objects;
    for (const QString &id : m_table->selectedIds()) {
        if (const ListedObject *object = m_model.objectAt(m_model.rowOf(id)))
            objects += *object;
    }
    return objects;
}

void ListPlace::showSelection()
{
    const auto count = m_table->selectedIds().size();
    m_foot->setVisible(count > 0 && m_stack->currentWidget() == m_table);
    m_count->setText(tr("%n selected", nullptr, int(count)));
    lookAtSelection(selected());
}

void ListPlace::showEmptyOrTable()
{
    const bool isEmpty = m_model.rowCount() == 0;
    if (isEmpty && m_total == 0)
        m_empty->show(m_words.icon, m_words.none, m_words.noneText, {}, false);
    else if (isEmpty && !m_words.clear.isEmpty() && m_model.list().text.isEmpty())
        m_empty->show(QStringLiteral("ok-circle"), m_words.clear, tr("There is nothing to do here."), {}, false);
    else if (isEmpty)
        m_empty->show(
            QStringLiteral("search"), tr("Nothing matches."), tr("Try fewer letters, or another filter."), tr("Show all"), false);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
}

void ListPlace::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (button->isVisibleTo(m_foot))
            menu->addAction(button->icon(), button->text(), button, &QPushButton::click)->setEnabled(button->isEnabled());
    }
    menu->addAction(m_theme.icon(QStringLiteral("copy")), tr("Copy"), this, &ListPlace::copyRows);
    menu->popup(at);
}

// As a spreadsheet takes it.
void ListPlace::copyRows()
{
    QStringList lines;
    for (const ListedObject &object : selected()) {
        QStringList cells;
        for (const ListColumn &column : m_model.columns())
            cells += column.text(object);
        lines += tabbedLine(cells);
    }
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied(tr("%n row(s)", nullptr, int(lines.size())));
}

void ListPlace::submit(const QList<Command> &commands)
{
    const bool held = !isOnline();
    bool first = true;
    for (const Command &command : commands) {
        whenDone(
            held ? m_session.hold(command) : m_session.submit(command), this,
            [this, held, first](const Result<IdempotencyKey> &key) {
                if (!key)
                    Q_EMIT failed(key.error());
                else if (first || !held)
                    Q_EMIT submitted(*key, held);
            });
        first = false;
    }
}

} // namespace jackfield
