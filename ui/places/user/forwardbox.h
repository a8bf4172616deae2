#pragma once

#include "core/domain/account.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace jackfield {

class FieldRow;
class Theme;

/// Where a forwarding feature sends calls (S2.22): Forward To, and after how many rings when that matters. Numbers are typed as people
/// write them.
class ForwardBox final : public QWidget {
    Q_OBJECT

public:
    ForwardBox(Theme &theme, const QString &featureName, bool hasRings, QWidget *parent = nullptr);

    void setTarget(const QString &to); ///< E.164 or an extension; says nothing
    void setRings(int rings);
    /// E.164 or an extension, or what was typed when it is neither.
    static QString targetOf(const QString &typed, const AccountPolicy &policy);
    FieldRow *row() const { return m_row; }
    QLineEdit *field() const { return m_to; }
    void setWas(const QString &was); ///< empty: as it is
    void setHelp(const QString &help);

Q_SIGNALS:
    void targetTyped(const QString &text);
    void targetLeft(); ///< complete: time to look at it
    void ringsChosen(int rings);

private:
    QLineEdit *m_to;
    FieldRow *m_row;
    QComboBox *m_rings = nullptr;
    bool m_setting = false;
};

} // namespace jackfield
