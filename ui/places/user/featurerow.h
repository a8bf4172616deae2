#pragma once

#include <QFrame>

class QVBoxLayout;

namespace jackfield {

class PlainLabel;
class Switch;
class Theme;

/// A calling feature: icon, name, what it does, its switch; below, while it is on, what it needs. A violet edge says that it is edited.
class FeatureRow final : public QFrame {
    Q_OBJECT

public:
    FeatureRow(Theme &theme, const QString &icon, const QString &name, const QString &explanation, QWidget *parent = nullptr);

    Switch *toggle() const { return m_switch; }
    void setOn(bool on); ///< says nothing
    void setEdited(bool edited, bool was);
    /// Stands below the name while the feature is on.
    void addDetails(QWidget *details);
    void setExplanation(const QString &explanation);
    void setDetailsShown(bool shown);

Q_SIGNALS:
    void toggled(bool on); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Switch *m_switch;
    PlainLabel *m_was;
    PlainLabel *m_words;
    QVBoxLayout *m_column;
    QWidget *m_details = nullptr;
    bool m_edited = false;
};

} // namespace jackfield
