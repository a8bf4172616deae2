#pragma once

#include "core/domain/maillink.h"
#include "core/session/frontdesk.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace jackfield {

class FieldRow;
class Theme;

/// The address of the provider, with the ones used before. After typing it asks who is there, and says the provider's name and how the
/// connection is protected, or what is wrong.
class ProviderField final : public QWidget {
    Q_OBJECT

public:
    ProviderField(FrontDesk &desk, Theme &theme, const QStringList &recent, QWidget *parent = nullptr);

    QString text() const;
    /// The address when it can be tried; an empty one after it said what is wrong with it and took the focus.
    QUrl usableUrl();
    void showFault(const QString &sentence);
    void setAddress(const QUrl &address);

Q_SIGNALS:
    void edited();
    /// The link of a mail was pasted: only its address stays in the field.
    void linkEntered(const jackfield::MailLink &link);

private:
    void check();
    void show(const QUrl &asked, const Result<ProviderInfo> &answer);

    FrontDesk &m_desk;
    QComboBox *m_combo;
    FieldRow *m_row;
    QTimer m_delay;
    QUrl m_asked; ///< the address whose answer is awaited or shown
};

} // namespace jackfield
