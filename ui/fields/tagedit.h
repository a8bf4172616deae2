#pragma once

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace jackfield {

class FlowLayout;
class Theme;

/// Free words as chips. Enter or a comma makes a chip of what is typed, leaving the field does too; × or Backspace in the empty field
/// takes one away. A word stands once, whatever its case.
class TagEdit final : public QWidget {
    Q_OBJECT

public:
    explicit TagEdit(Theme &theme, QWidget *parent = nullptr);

    QStringList tags() const { return m_tags; }
    void setTags(const QStringList &tags);
    void setPlaceholder(const QString &text);
    QLineEdit *lineEdit() const { return m_edit; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void tagsChanged(const QStringList &tags);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void remove(int index);
    void showChips();

    Theme &m_theme;
    QStringList m_tags;
    QString m_placeholder;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
    QList<QWidget *> m_chips;
};

} // namespace jackfield
