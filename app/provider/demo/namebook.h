#pragma once

#include "app/provider/demo/dice.h"

#include <QList>
#include <QString>

namespace jackfield::reference {

/// A made-up person. `latin` parts are what an address or a username is made of: letters a-z only.
struct PersonName {
    QString given;
    QString family;
    QString latinGiven;
    QString latinFamily;
};

/// Names of many languages, from resources/names/people.tsv.
class NameBook {
public:
    NameBook();
    PersonName draw(Dice &dice) const;

private:
    struct Name {
        QString text;
        QString latin;
    };
    struct Tongue {
        int weight = 1;
        QList<Name> given;
        QList<Name> family;
    };

    static QList<Name> namesIn(const QString &column);

    QList<Tongue> m_tongues;
    int m_weights = 0;
};

/// The lines of a table in resources/names, without remarks, cut at their tabs.
QList<QStringList> tableRows(const QString &resource);

} // namespace jackfield::reference
