#include "ui/fields/pickercombo.h"

#include "core/base/async.h"
#include "core/base/text.h"
#include "ui/fields/accessibility.h"
#include "ui/fields/pickerpopup.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace jackfield {

namespace {

constexpr int searchableFrom = 9; ///< a shorter list is seen at once

PickerItems matching(const PickerItems &items, const QString &text)
{
    const QStringList words = searchWords(foldForSearch(text));
    PickerItems found;
    for (const PickerItem &item : items) {
        const QString folded = foldForSearch(item.text + u' ' + item.detail);
        bool all = true;
        for (const QString &word : words)
            all = all && folded.contains(word);
        if (all)
            found.append(item);
    }
    return found;
}

} // namespace

PickerCombo::PickerCombo(Theme &theme, QWidget *parent) : QComboBox(parent), m_theme(theme), m_emptyText(tr("Nothing matches."))
{
    installFieldAccessibility();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(theme.px("motion.searchDebounce"));
    connect(&m_debounce, &QTimer::timeout, this, &PickerCombo::ask);
}

PickerPopup *PickerCombo::popup()
{
    if (!m_popup) {
        m_popup = new PickerPopup(m_theme, accessibleName(), this);
        connect(m_popup, &PickerPopup::searchEdited, this, &PickerCombo::search);
        connect(m_popup, &PickerPopup::closed, this, [this] { update(); });
        connect(m_popup, &PickerPopup::picked, this, [this](const PickerItem &item) {
            setFocus();
            if (item.id == currentId() && m_current.has_value())
                return;
            show(item);
            Q_EMIT picked(item.id);
        });
    }
    return m_popup;
}

bool PickerCombo::isOpen() const { return m_popup && m_popup->isVisible(); }

void PickerCombo::setItems(const PickerItems &items)
{
    m_items = items;
    if (m_current && !m_current->id.isEmpty())
        setCurrentId(m_current->id);
}

void PickerCombo::setSource(Source source) { m_source = std::move(source); }

void PickerCombo::setNoneItem(const QString &text, const QString &icon)
{
    const bool shown = !m_current || m_current->id.isEmpty();
    m_none = PickerItem{{}, text, {}, icon, true, true};
    if (shown)
        show(m_none);
}

void PickerCombo::setCountText(const QString &text)
{
    m_countText = text;
    if (m_popup)
        m_popup->setCount(text);
}

void PickerCombo::setCurrentId(const QString &id)
{
    for (const PickerItem &item : std::as_const(m_items)) {
        if (item.id == id)
            return show(item);
    }
    clearCurrent();
}

void PickerCombo::setCurrent(const PickerItem &item) { show(item); }

void PickerCombo::clearCurrent() { show(m_none); }

void PickerCombo::show(const std::optional<PickerItem> &item)
{
    m_current = item;
    clear();
    // What stands for nothing looks like a placeholder.
    const bool something = item && !item->id.isEmpty();
    if (something)
        addItem(shownText(item->text));
    else if (item)
        setPlaceholderText(shownText(item->text));
    setCurrentIndex(something ? 0 : -1);
    update();
}

void PickerCombo::open(const QString &typed)
{
    if (!isEnabled() || isOpen())
        return;
    PickerPopup *list = popup();
    list->setSearchable(m_source || m_items.size() >= searchableFrom);
    list->setCount(m_countText);
    m_text.clear();
    list->openOver(this, typed);
    if (m_source) {
        m_debounce.stop();
        ask(); // nobody types now
    }
}

void PickerCombo::hidePopup()
{
    if (m_popup)
        m_popup->hide();
}

void PickerCombo::search(const QString &text)
{
    m_text = text;
    ++m_asked;
    if (!m_source)
        return offer(matching(m_items, text));
    m_debounce.start();
    if (m_popup->list()->model()->rowCount() == 0)
        m_popup->showMessage(tr("Searching…"));
}

void PickerCombo::ask()
{
    const quint64 question = ++m_asked;
    whenDone(m_source(m_text), this, [this, question](const PickerItems &items) {
        if (question == m_asked && isOpen())
            offer(items);
    });
}

void PickerCombo::offer(PickerItems items)
{
    const bool nothing = items.isEmpty();
    if (m_none)
        items.prepend(*m_none);
    if (nothing && (!m_none || !m_text.isEmpty()))
        m_popup->showMessage(m_emptyText);
    else
        m_popup->showItems(items, currentId());
}

void PickerCombo::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_F4:
    case Qt::Key_Space: return open({});
    default: break;
    }
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (plain && !event->text().isEmpty() && event->text().at(0).isPrint())
        return open(event->text());
    event->ignore(); // Enter, Esc and shortcuts are the window's
}

void PickerCombo::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open({});
}

void PickerCombo::wheelEvent(QWheelEvent *event) { event->ignore(); } // a page that is scrolled must not change its fields

} // namespace jackfield
