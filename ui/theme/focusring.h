#pragma once

#include "ui/theme/look.h"

#include <QFocusFrame>
#include <QPointer>

#include <memory>

namespace jackfield {

/// The ring around the button, check box or radio button that has the keyboard focus. Fields, lists and tables paint their own.
/// It shows after Tab, Backtab, arrow keys or a mnemonic, and goes with the first press of a mouse button.
///
/// A widget of another kind takes part with the property focusRing=true; the properties focusRect and focusRadius say where
/// the ring goes and how round it is.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(std::shared_ptr<const Look> look);
    ~FocusRing() override;

    /// The widget that wears the ring now; null when there is none.
    QWidget *shownOn() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Frame;
    void follow(QWidget *focus);

    std::shared_ptr<const Look> m_look;
    QPointer<Frame> m_frame;
    bool m_keyboard = false;
};

} // namespace jackfield
