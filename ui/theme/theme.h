#pragma once

#include "ui/theme/look.h"

#include <QIcon>
#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace jackfield {

class FocusRing;

/// The look of the program. One object is made in main() and passed on by reference; it must be applied before the first window is made.
///
/// In System mode it follows the platform: dark when the platform palette's Window is darker than middle grey, asked at the start and
/// whenever the platform's palette changes. When the system runs in high contrast, no palette and no style sheet of ours is loaded and
/// colour roles answer the system's colours.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    /// What the system says; tests bring their own.
    struct System {
        std::function<bool()> isDark;
        std::function<bool()> isHighContrast;
    };

    explicit Theme(QObject *parent = nullptr);
    explicit Theme(System system, QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_look->isDark(); }
    bool isHighContrast() const { return m_highContrast; }

    /// Style, palette, style sheet, focus ring. Everything that is shown restyles, now and after each change.
    void applyTo(QApplication &application);

    QColor color(ColorRole role) const { return m_look->color(role); }
    int px(const char *path) const { return m_look->px(path); } ///< a size of tokens.json, as "radius.control"
    QFont font(TypeRole role) const { return m_look->font(role); }

    /// An icon of resources/icons by its file name; drawn when shown, sharp at every device pixel ratio, and follows the theme.
    QIcon icon(const QString &name, ColorRole rest = ColorRole::TextSecondary) const;
    QPixmap pixmap(const QString &name, int size, ColorRole role, qreal devicePixelRatio) const;

    std::shared_ptr<const Look> look() const { return m_look; }

    /// Sets a property that the style sheet or the style asks for, as kind="primary", and restyles the widget.
    static void setKind(QWidget *widget, const char *kind);
    static void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    QPalette palette() const;
    QString styleSheet() const;

    System m_system;
    std::shared_ptr<Look> m_look;
    std::unique_ptr<FocusRing> m_focusRing;
    QApplication *m_application = nullptr;
    Mode m_mode = Mode::System;
    bool m_highContrast = false;
    bool m_applying = false;
};

} // namespace jackfield
