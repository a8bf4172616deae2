#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace jackfield {

/// The parts of a window that F6 and Shift+F6 go through, in the order they were added. A part that is hidden or has nothing to focus
/// is left out; a part that had the focus before gets it back where it was.
class Regions final : public QObject {
    Q_OBJECT

public:
    explicit Regions(QWidget *window);

    void add(QWidget *region);
    void goNext() { go(+1); }
    void goBack() { go(-1); }

private:
    struct Region {
        QPointer<QWidget> widget;
        QPointer<QWidget> last; ///< what had the focus in it
    };

    void go(int step);
    int current() const;
    void remember(QWidget *old, QWidget *now);
    static QWidget *firstIn(QWidget *region);

    QList<Region> m_regions;
};

} // namespace jackfield
