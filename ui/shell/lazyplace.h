#pragma once

#include <QWidget>

#include <functional>

namespace jackfield {

/// Holds a place that is made when somebody first looks, so that the program starts no slower for having it.
class LazyPlace final : public QWidget {
    Q_OBJECT

public:
    explicit LazyPlace(std::function<QWidget *()> make, QWidget *parent = nullptr);

    QWidget *place();

protected:
    void showEvent(QShowEvent *event) override;

private:
    std::function<QWidget *()> m_make;
    QWidget *m_place = nullptr;
};

} // namespace jackfield
