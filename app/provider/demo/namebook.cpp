#include "app/provider/demo/namebook.h"

#include "core/base/text.h"

#include <QFile>

// Outside of any namespace, as the resource compiler's function is.
static void openNames() { Q_INIT_RESOURCE(provider_names); }

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : foldForSearch(text)) {
        if (c >= u'a' && c <= u'z')
            letters += c;
    }
    return letters;
}

} // namespace

QList<QStringList> tableRows(const QString &resource)
{
    openNames();
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without %s", qPrintable(resource));
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

QList<NameBook::Name> NameBook::namesIn(const QString &column)
{
    QList<Name> names;
    for (const QString &entry : column.split(u',')) {
        const QString text = entry.section(u'=', 0, 0);
        names.append({text, lettersOf(entry.contains(u'=') ? entry.section(u'=', 1) : text)});
    }
    return names;
}

NameBook::NameBook()
{
    for (const QStringList &row : tableRows(u":/provider/names/people.tsv"_s)) {
        m_tongues.append({row.value(0).toInt(), namesIn(row.value(1)), namesIn(row.value(2))});
        m_weights += m_tongues.last().weight;
    }
}

PersonName NameBook::draw(Dice &dice) const
{
    int left = dice.below(m_weights);
    for (const Tongue &tongue : m_tongues) {
        left -= tongue.weight;
        if (left < 0) {
            const Name &given = dice.oneOf(tongue.given);
            const Name &family = dice.oneOf(tongue.family);
            return {given.text, family.text, given.latin, family.latin};
        }
    }
    Q_UNREACHABLE();
}

} // namespace jackfield::reference
