#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace jackfield {

class PlainLabel;
class Theme;

/// What stands in place of a list that has nothing to show: an icon in a soft square, a title, a sentence, one button.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &icon, const QString &title, const QString &text, const QString &button, bool primary);
    void forbidButton(const QString &why); ///< until the next show()

Q_SIGNALS:
    void buttonClicked();

private:
    void drawTile();

    const Theme &m_theme;
    QString m_icon;
    QLabel *m_tile;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_button;
};

} // namespace jackfield
