#pragma once

#include "ui/places/user/usersection.h"

class QLabel;
class QPushButton;

namespace jackfield {

class ElidedLabel;

/// The foot of a user's page: names the edit, and saves or discards it. It hides when there is nothing to save.
class SaveBar final : public QFrame {
    Q_OBJECT

public:
    SaveBar(Theme &theme, QWidget *parent = nullptr);

    void show(const SaveWords &words, bool online);

Q_SIGNALS:
    void saveRequested(bool held);
    void discardRequested();

private:
    Theme &m_theme;
    QLabel *m_icon;
    ElidedLabel *m_text;
    QPushButton *m_discard;
    QPushButton *m_hold;
    QPushButton *m_save;
};

} // namespace jackfield
