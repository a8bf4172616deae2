#pragma once

#include <QStringList>
#include <QWidget>

namespace jackfield {

class FlowLayout;
class Theme;

/// Tags as chips, in as many lines as they need.
class TagLine final : public QWidget {
    Q_OBJECT

public:
    explicit TagLine(Theme &theme, QWidget *parent = nullptr);

    void setTags(const QStringList &tags);

private:
    Theme &m_theme;
    QStringList m_tags;
    FlowLayout *m_flow;
};

} // namespace jackfield
