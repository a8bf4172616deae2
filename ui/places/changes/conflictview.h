#pragma once

#include "core/domain/conflictchoice.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace jackfield {

class StationCard;
class Theme;

/// A field that two people gave different values. Texts for people.
struct DisputedField {
    QString field; ///< name in the field table
    QString label;
    QString before;
    QString mine;
    QString theirs;
};

/// Asks, field by field, whose value stays. Mine is chosen until the person says otherwise.
class ConflictView final : public QWidget {
    Q_OBJECT

public:
    explicit ConflictView(Theme &theme, QWidget *parent = nullptr);

    /// `who`: the name of the other person; may be empty.
    void show(const QList<DisputedField> &fields, const QString &who);
    ConflictChoice choice() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    struct Asked {
        QString field;
        StationCard *mine;
        StationCard *theirs;
    };

    Theme &m_theme;
    QVBoxLayout *m_layout;
    QWidget *m_page = nullptr; ///< of the present fields
    QList<Asked> m_asked;
};

} // namespace jackfield
