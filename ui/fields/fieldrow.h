#pragma once

#include <QTimer>
#include <QWidget>

#include <array>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace jackfield {

class PlainLabel;
class Theme;

/// Label, editor and hint of one field. The label is the editor's buddy and accessible name; of what is set, the hint line shows the
/// first of: error, caution, busy, was, ok, help. The editor's accessible description carries it, and a new error raises an Alert.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    enum class Hint { Error, Caution, Busy, Was, Ok, Help };
    static constexpr int hintCount = 6;

    /// Takes the editor as a child.
    FieldRow(Theme &theme, const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const;

    void setRequired(bool required);   ///< shows *
    void setOptional();                ///< "Optional" at the right
    void setNote(const QString &note); ///< other words at the right
    void addCorner(QWidget *widget);   ///< a link, say, at the right of the label

    void setHint(Hint rank, const QString &text); ///< empty: none
    void setError(const QString &text) { setHint(Hint::Error, text); }
    void setHelp(const QString &text) { setHint(Hint::Help, text); }
    void setOk(const QString &text) { setHint(Hint::Ok, text); }
    QString hint(Hint rank) const { return m_hints[size_t(rank)]; }
    bool hasError() const { return !hint(Hint::Error).isEmpty(); }
    QString shownHint() const; ///< what stands there now

    void setCheckDelay(int milliseconds) { m_delay.setInterval(milliseconds); }

Q_SIGNALS:
    /// The editor lost the focus, or nothing was typed for 400 ms: time to look at the value.
    void checkDue();
    void errorAnnounced(const QString &text); ///< a new error; assistive technology was told

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHint();
    void describe(const QString &text);

    Theme &m_theme;
    QWidget *m_editor;
    PlainLabel *m_label;
    PlainLabel *m_star;
    PlainLabel *m_note;
    QHBoxLayout *m_head;
    QLabel *m_icon;
    PlainLabel *m_hint;
    QWidget *m_hintLine;
    QTimer m_delay;
    std::array<QString, hintCount> m_hints;
};

} // namespace jackfield
