#pragma once

#include <QRadioButton>

namespace jackfield {

class Theme;

/// A choice as a card: name, what it is, and at the right how many are left. A radio button for assistive technology.
class StationCard final : public QRadioButton {
    Q_OBJECT

public:
    StationCard(Theme &theme, const QString &name, const QString &about, QWidget *parent = nullptr);

    QString name() const { return m_name; }
    QString note() const { return m_note; }
    void setNote(const QString &note, bool caution); ///< "1,096 left"; caution: few are left

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    int noteWidth() const;
    QFont noteFont() const;

    Theme &m_theme;
    QString m_name;
    QString m_about;
    QString m_note;
    bool m_caution = false;
};

} // namespace jackfield
