#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace jackfield {

class PlainLabel;
class Theme;

/// A card of the dashboard: title, what stands beside it, an "as of" stamp while offline, a body.
class Card : public QFrame {
    Q_OBJECT

public:
    Card(Theme &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Empty: none.
    void setStamp(const QString &stamp);
    /// "Not in this copy yet" in place of the body; empty text: the body.
    void setProblem(const QString &text);

protected:
    Theme &theme() const { return m_theme; }
    QVBoxLayout *body() const { return m_body; }
    void addBesideTitle(QWidget *widget);
    void addIconBeforeTitle(const QString &icon);
    static QFrame *makeLine(QWidget *parent);
    /// Takes everything out of a layout and deletes it.
    static void clear(QLayout *layout);

private:
    Theme &m_theme;
    QHBoxLayout *m_head;
    PlainLabel *m_title;
    PlainLabel *m_stamp;
    PlainLabel *m_problem;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace jackfield
