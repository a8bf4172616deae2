#pragma once

#include <QWidget>

namespace jackfield {

class Theme;

/// An account's coloured square with its initials. The colour is picked by the account's number, so it is the same in every window and
/// on every day.
class InitialsTile final : public QWidget {
    Q_OBJECT

public:
    InitialsTile(const Theme &theme, int size, const QString &name, const QString &key, QWidget *parent = nullptr);

    /// For those that paint it into something larger. `key` picks the colour.
    static void paint(QPainter &painter, const QRect &tile, const Theme &theme, const QString &name, const QString &key);
    static void paint(QPainter &painter, const QRect &tile, const Theme &theme, const QString &name, const QColor &color);
    /// One or two capital letters for a name: "Quillhaven Group" is QG.
    static QString initials(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    QString m_key;
};

} // namespace jackfield
