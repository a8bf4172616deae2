#pragma once

#include "core/base/clock.h"
#include "ui/places/user/usersection.h"

namespace jackfield {

class HistoryModel;
class HistoryTree;
class PlainLabel;

/// What changed about a user, day by day: profile, calling features, voicemail and messaging. Read when somebody looks.
class HistorySection final : public UserSection {
    Q_OBJECT

public:
    HistorySection(Session &session, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    QWidget *firstField() const override;

protected:
    void take(bool another) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void show(const HistoryQuery &query, const HistoryOverview &overview);

    HistoryModel *m_model;
    HistoryTree *m_tree;
    PlainLabel *m_since;
    bool m_stale = true;
};

} // namespace jackfield
