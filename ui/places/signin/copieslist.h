#pragma once

#include "core/base/clock.h"
#include "core/session/frontdesk.h"

#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace jackfield {

class CalloutBox;
class CopyRow;
class Theme;

/// The copies on this computer, each with its age and *Open offline*. A copy that cannot be opened says why below the list.
class CopiesList final : public QWidget {
    Q_OBJECT

public:
    CopiesList(FrontDesk &desk, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void refresh(); ///< reads the list of copies again

Q_SIGNALS:
    void sessionOpened(std::shared_ptr<jackfield::Session> session);
    void forgetRequested(const jackfield::SavedCopy &copy);

private:
    void open(const SavedCopy &copy, CopyRow *row);

    FrontDesk &m_desk;
    Theme &m_theme;
    const Clock &m_clock;
    QFrame *m_frame;
    QVBoxLayout *m_rows;
    CalloutBox *m_fault;
    bool m_busy = false;
};

} // namespace jackfield
