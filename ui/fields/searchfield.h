#pragma once

#include <QLineEdit>

class QToolButton;

namespace jackfield {

class Theme;

/// The search of a list: a lens, what is typed, how much it finds, and a button that clears it. Esc clears it too.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    /// "1,284 of 100,284", and shorter for a narrow field; shown while something is typed.
    void setFound(const QString &text, const QString &brief);

Q_SIGNALS:
    void leaveRequested(); ///< Down or Enter, or Esc in an empty field: back to the list

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString foundText() const;
    void arrange();

    const Theme &m_theme;
    QToolButton *m_clear;
    QString m_found;
    QString m_brief;
};

} // namespace jackfield
