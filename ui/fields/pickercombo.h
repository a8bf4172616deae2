#pragma once

#include "ui/fields/pickeritem.h"

#include <QComboBox>
#include <QFuture>
#include <QTimer>

#include <functional>
#include <optional>

namespace jackfield {

class PickerPopup;
class Theme;

/// A field that opens a list with a search field over itself. It is a combo box for assistive technology. Items are given once
/// (setItems; then the search is local), or asked for by what is typed (setSource).
///
/// Keys: Space, Enter (while the field may take it), F4, Up and Down open it; so does a letter or digit, which is then the search.
class PickerCombo final : public QComboBox {
    Q_OBJECT

public:
    /// Answers the items that match; a late answer to an older text is dropped.
    using Source = std::function<QFuture<PickerItems>(const QString &text)>;

    PickerCombo(Theme &theme, QWidget *parent = nullptr);

    void setItems(const PickerItems &items);
    void setSource(Source source);
    /// An entry above all others that stands for nothing, as "No number, extension only".
    void setNoneItem(const QString &text, const QString &icon = {});
    void setEmptyText(const QString &text) { m_emptyText = text; } ///< when nothing matches
    void setCountText(const QString &text);                        ///< in the search field

    QString currentId() const { return m_current ? m_current->id : QString(); }
    std::optional<PickerItem> current() const { return m_current; }
    QString shown() const { return currentIndex() < 0 ? placeholderText() : currentText(); } ///< what stands in the field
    void setCurrentId(const QString &id);    ///< of the given items; nothing when there is no such
    void setCurrent(const PickerItem &item); ///< with a source: as it is to be shown
    void clearCurrent();

    PickerPopup *popup();
    bool isOpen() const;
    void showPopup() override { open({}); }
    void hidePopup() override;

Q_SIGNALS:
    /// The person picked something else; an empty id is the entry that stands for nothing.
    void picked(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void open(const QString &typed);
    void search(const QString &text);
    void ask();
    void offer(PickerItems items);
    void show(const std::optional<PickerItem> &item);

    Theme &m_theme;
    PickerPopup *m_popup = nullptr;
    PickerItems m_items;
    Source m_source;
    std::optional<PickerItem> m_none;
    std::optional<PickerItem> m_current;
    QString m_emptyText;
    QString m_countText;
    QString m_text; ///< being searched
    quint64 m_asked = 0;
    QTimer m_debounce;
};

} // namespace jackfield
