#pragma once

#include "core/domain/account.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QTableWidget;
QT_END_NAMESPACE

namespace jackfield {

class PlainLabel;
class Theme;

/// What each level of a kind of account may see and change, to be looked up (S3.8), with what only the provider can do (S3.7).
class AccessTable final : public QDialog {
    Q_OBJECT

public:
    AccessTable(Theme &theme, const AccountPolicy &policy, QWidget *parent);

private:
    void showLevels(const QString &accountType);

    Theme &m_theme;
    AccountPolicy m_policy;
    QTableWidget *m_table;
    PlainLabel *m_provider;
};

} // namespace jackfield
