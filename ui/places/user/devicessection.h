#pragma once

#include "ui/places/user/usersection.h"

class QPushButton;

namespace jackfield {

class CalloutBox;
class DeviceCard;
class PlainLabel;
class SecretClipboard;

/// The devices of a user (S1.15 to S1.19, S4.22 to S4.27): a card for each, what waits to be assigned or removed, and Add a device.
class DevicesSection final : public UserSection {
    Q_OBJECT

public:
    DevicesSection(Session &session, Theme &theme, SecretClipboard &clipboard, QWidget *parent = nullptr);

    bool owns(const ObjectRef &object, const QString &field) const override;
    SaveWords saveWords() const override;
    bool isEdited() const override;
    void discard() override;
    void save(bool held) override;
    void showProblems(const QList<FieldError> &problems) override;
    QWidget *firstField() const override;

Q_SIGNALS:
    void assignRequested(const jackfield::UserDetails &user);
    void sipSet();

protected:
    void take(bool another) override;
    void retype(const QList<FieldEdit> &edits) override;

private:
    void showWaiting();
    void askToRelease(const Device &device);
    DeviceCard *fixedCard() const;

    SecretClipboard &m_clipboard;
    PlainLabel *m_ports;
    QPushButton *m_add;
    PlainLabel *m_none;
    CalloutBox *m_waits;
    QList<DeviceCard *> m_cards;
    QVBoxLayout *m_column;
};

} // namespace jackfield
