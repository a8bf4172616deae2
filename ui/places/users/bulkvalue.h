#pragma once

#include "core/domain/account.h"
#include "core/domain/bulkedit.h"
#include "ui/places/users/bulkwords.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace jackfield {

class PickerCombo;
class TagEdit;

/// Asks what the users shall have from now on.
class BulkValue final : public QWidget {
    Q_OBJECT

public:
    BulkValue(Theme &theme, BulkChange change, const AccountPolicy &policy, QWidget *parent = nullptr);

    void setLicences(const QList<Licence> &licences);
    /// Nothing as long as something is to be chosen.
    std::optional<BulkEdit> edit() const;
    bool asks() const { return m_first || m_tags; }
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();

private:
    PickerCombo *addPicker(const QString &label, const QString &placeholder);
    void offer(const QString &field, const QString &label, const Choices &choices, const QString &none);
    void offerSwitch(PickerCombo *picker);

    Theme &m_theme;
    const BulkChange m_change;
    QString m_field;
    bool m_mayBeNone = false;
    PickerCombo *m_first = nullptr;
    PickerCombo *m_second = nullptr;
    TagEdit *m_tags = nullptr;
    bool m_chosen = false;
};

} // namespace jackfield
