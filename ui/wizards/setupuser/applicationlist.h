#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace jackfield {

class PlainLabel;
class Theme;
class UserSetupBuilder;

/// The applications of the account as check boxes. Those that come with the station are checked and locked; limited ones say what is
/// left, and are off when nothing is.
class ApplicationList final : public QFrame {
    Q_OBJECT

public:
    ApplicationList(Theme &theme, UserSetupBuilder &builder, QWidget *parent = nullptr);

    QCheckBox *box(const QString &applicationId) const { return m_rows.value(applicationId).box; }
    QString note(const QString &applicationId) const;

private:
    struct Row {
        QCheckBox *box = nullptr;
        PlainLabel *note = nullptr;
    };
    void refresh();
    void build();

    Theme &m_theme;
    UserSetupBuilder &m_builder;
    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
    QHash<QString, Row> m_rows;
    QStringList m_order;
};

} // namespace jackfield
