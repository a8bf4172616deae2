#pragma once

#include "core/domain/customer.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace jackfield {

class AccessForm;
class FactLines;
class InitialsTile;
class PlainLabel;
class Theme;

/// What is told of a customer before one enters (S1.6), with the button that does.
class CustomerCard final : public QFrame {
    Q_OBJECT

public:
    explicit CustomerCard(Theme &theme, QWidget *parent = nullptr);

    void showCustomer(const CustomerInformation &information, bool hasWaitingChanges);
    const CustomerInformation &shown() const { return m_information; }
    void setBusy(bool busy);
    AccessForm &form() const { return *m_form; }

Q_SIGNALS:
    void accessRequested(const jackfield::AccessRequest &request);

private:
    void submit();
    static QString typeWords(const QString &type);

    Theme &m_theme;
    CustomerInformation m_information;
    InitialsTile *m_tile = nullptr;
    QHBoxLayout *m_head;
    PlainLabel *m_name;
    PlainLabel *m_line;
    PlainLabel *m_waiting;
    QPushButton *m_access;
    AccessForm *m_form;
    FactLines *m_customer;
    FactLines *m_service;
    bool m_busy = false;
};

} // namespace jackfield
