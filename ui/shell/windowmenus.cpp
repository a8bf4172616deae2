#include "ui/shell/windowmenus.h"

#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>

namespace jackfield {

WindowMenus::WindowMenus(QMenuBar *bar) : QObject(bar), m_bar(bar)
{
    addFile(bar);
    addEdit(bar);
    addView(bar);
    m_go = bar->addMenu(tr("&Go"));
    m_menus += m_go;
    addAccount(bar);
    addHelp(bar);
}

void WindowMenus::addFile(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&File"));
    m_file = menu;
    m_menus += menu;
    menu->setToolTipsVisible(true); // why an entry is off
    m_sync = menu->addAction(tr("Sync &now"), QKeySequence(Qt::Key_F5), this, &WindowMenus::syncRequested);
    menu->addSeparator();
    menu->addAction(tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &WindowMenus::closeRequested);
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &WindowMenus::quitRequested);
    quit->setMenuRole(QAction::QuitRole);
}

void WindowMenus::addEdit(QMenuBar *bar)
{
    m_edit = bar->addMenu(tr("&Edit"));
    m_menus += m_edit;
    addFieldAction(tr("&Undo"), QKeySequence::Undo, "undo");
    addFieldAction(tr("&Redo"), QKeySequence::Redo, "redo");
    m_edit->addSeparator();
    addFieldAction(tr("Cu&t"), QKeySequence::Cut, "cut");
    addFieldAction(tr("&Copy"), QKeySequence::Copy, "copy");
    addFieldAction(tr("&Paste"), QKeySequence::Paste, "paste");
    addFieldAction(tr("Select &all"), QKeySequence::SelectAll, "selectAll");
    m_edit->addSeparator();
    m_find = m_edit->addAction(tr("&Find"), QKeySequence(Qt::CTRL | Qt::Key_F), this, &WindowMenus::findRequested);
    m_edit->addAction(tr("Search or &go to…"), paletteKeys(), this, &WindowMenus::paletteRequested);
    connect(m_edit, &QMenu::aboutToShow, this, &WindowMenus::askFocus);
}

// The fields know these keys themselves; the menu shows them and acts for the mouse. The shortcut stands in the text after a tab, so
// that it is shown but does not take the key away from the field.
void WindowMenus::addFieldAction(const QString &text, const QKeySequence &keys, const char *slot)
{
    QAction *action = m_edit->addAction(text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText));
    m_fieldActions += {action, slot};
    connect(action, &QAction::triggered, this, [slot] {
        if (QWidget *focus = QApplication::focusWidget())
            QMetaObject::invokeMethod(focus, slot);
    });
}

void WindowMenus::askFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    for (const FieldAction &field : std::as_const(m_fieldActions)) {
        const QByteArray signature = QByteArray(field.slot) + "()";
        bool can = focus && focus->metaObject()->indexOfMethod(signature.constData()) >= 0;
        if (const auto *edit = qobject_cast<const QLineEdit *>(focus)) {
            const QByteArray slot(field.slot);
            if (slot == "undo")
                can = edit->isUndoAvailable();
            else if (slot == "redo")
                can = edit->isRedoAvailable();
            else if (slot == "cut")
                can = edit->hasSelectedText() && !edit->isReadOnly() && edit->echoMode() == QLineEdit::Normal;
            else if (slot == "copy")
                can = edit->hasSelectedText() && edit->echoMode() == QLineEdit::Normal;
            else if (slot == "paste")
                can = !edit->isReadOnly();
        }
        field.action->setEnabled(can);
    }
}

void WindowMenus::addView(QMenuBar *bar)
{
    m_view = bar->addMenu(tr("&View"));
    m_menus += m_view;
    m_pane = m_view->addAction(tr("&Detail pane"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this, &WindowMenus::paneToggled);
    m_pane->setCheckable(true);
    m_view->addSeparator();
    QMenu *themes = m_view->addMenu(tr("&Theme"));
    m_themes = new QActionGroup(this);
    const struct {
        QString text;
        Theme::Mode mode;
    } modes[] = {{tr("As the &system"), Theme::Mode::System}, {tr("&Light"), Theme::Mode::Light}, {tr("&Dark"), Theme::Mode::Dark}};
    for (const auto &entry : modes) {
        QAction *action = themes->addAction(entry.text);
        action->setCheckable(true);
        action->setData(int(entry.mode));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT themeModeChosen(Theme::Mode(action->data().toInt()));
    });
}

void WindowMenus::addAccount(QMenuBar *bar)
{
    m_account = bar->addMenu(tr("&Account"));
    m_menus += m_account;
    m_account->addAction(tr("Access &levels…"), this, &WindowMenus::accessLevelsRequested);
    m_account->addSeparator();
    m_account->addAction(tr("Lock &now"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &WindowMenus::lockRequested);
    QMenu *after = m_account->addMenu(tr("Lock &after"));
    m_lockMinutes = new QActionGroup(this);
    for (const int minutes : {5, 15, 30, 60}) {
        QAction *action = after->addAction(tr("%n minute(s)", nullptr, minutes));
        action->setCheckable(true);
        action->setData(minutes);
        m_lockMinutes->addAction(action);
    }
    connect(m_lockMinutes, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT lockMinutesChosen(action->data().toInt());
    });
    m_account->addSeparator();
    m_signIn = m_account->addAction(tr("Sign &in…"), this, &WindowMenus::signInRequested);
    m_signOut = m_account->addAction(tr("Sign &out"), this, &WindowMenus::signOutRequested);
    m_forget = m_account->addAction(tr("&Forget this account…"), this, &WindowMenus::forgetRequested);
}

void WindowMenus::setActing()
{
    for (QAction *own : {m_signIn, m_signOut, m_forget})
        own->setVisible(false);
    m_account->addAction(tr("&End access"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this, &WindowMenus::endAccessRequested);
}

void WindowMenus::setLocked(bool locked) { m_bar->setEnabled(!locked); }

void WindowMenus::setLockMinutes(int minutes)
{
    for (QAction *action : m_lockMinutes->actions())
        action->setChecked(action->data().toInt() == minutes);
}

void WindowMenus::addHelp(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Help"));
    m_menus += menu;
    menu->addAction(tr("&Keyboard shortcuts"), this, &WindowMenus::shortcutsRequested);
    QAction *about = menu->addAction(tr("&About Jackfield"), this, &WindowMenus::aboutRequested);
    about->setMenuRole(QAction::AboutRole);
}

void WindowMenus::addPlace(const QString &id, const QString &title)
{
    // A title is a title, not a mnemonic.
    QString text = title;
    text.replace(QLatin1Char('&'), QLatin1String("&&"));
    QAction *action = m_go->addAction(text, this, [this, id] { Q_EMIT placeRequested(id); });
    action->setData(id);
    const int number = int(m_go->actions().size());
    if (number <= 9)
        action->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + number))));
}

void WindowMenus::removePlace(const QString &id)
{
    for (QAction *action : m_go->actions()) {
        if (action->data().toString() == id)
            delete action;
    }
    const QList<QAction *> left = m_go->actions();
    for (int at = 0; at < left.size() && at < 9; ++at)
        left.at(at)->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + at))));
}

QAction *WindowMenus::addBeginning(const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, m_file);
    action->setShortcut(keys);
    m_file->insertAction(m_sync, action);
    return action;
}

void WindowMenus::setSignedIn(bool signedIn) { m_signIn->setEnabled(!signedIn); }

void WindowMenus::setCanFind(bool can) { m_find->setEnabled(can); }

void WindowMenus::setCanShowPane(bool can) { m_pane->setEnabled(can); }

void WindowMenus::setPaneShown(bool shown) { m_pane->setChecked(shown); }

void WindowMenus::setPlaceMenus(const QList<QMenu *> &menus)
{
    for (QAction *action : std::as_const(m_placeMenus))
        m_view->removeAction(action);
    m_placeMenus.clear();
    QAction *behind = m_view->actions().at(1);
    for (QMenu *menu : menus) {
        m_placeMenus += menu->menuAction();
        m_view->insertAction(behind, m_placeMenus.last());
    }
}

void WindowMenus::setThemeMode(Theme::Mode mode)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(mode));
}

QList<QAction *> WindowMenus::commands() const
{
    QList<QAction *> all = actions();
    const QList<QAction *> others = m_go->actions() + m_edit->actions();
    all.removeIf([&](QAction *action) { return others.contains(action); });
    return all;
}

QKeySequence WindowMenus::keysOf(const QString &place) const
{
    const QList<QAction *> all = m_go->actions();
    for (const QAction *action : all) {
        if (action->data().toString() == place)
            return action->shortcut();
    }
    return {};
}

QList<QAction *> WindowMenus::actions() const
{
    QList<QAction *> all;
    for (const QMenu *menu : m_menus) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu() && action->isVisible())
                all += action;
        }
    }
    return all;
}

} // namespace jackfield
