#pragma once

#include <QAbstractButton>

namespace jackfield {

class Theme;

/// One step of a StepRail: number or check, name, what it is about.
class StepButton final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Progress { Ahead, Current, Done };

    StepButton(Theme &theme, int number, const QString &name, const QString &about, QWidget *parent);

    Progress progress() const { return m_progress; }
    void setProgress(Progress progress);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_number;
    QString m_about;
    Progress m_progress = Progress::Ahead;
};

} // namespace jackfield
