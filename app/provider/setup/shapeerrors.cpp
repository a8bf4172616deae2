#include "app/provider/setup/shapeerrors.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 200;
constexpr int longestList = 50;
constexpr int mostChoices = 1000;

bool hasControls(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            return true;
    }
    return false;
}

} // namespace

QString shapeError(const QString &text)
{
    return hasControls(text) ? u"format"_s : text.size() > longestText ? u"length"_s : QString();
}

QString shapeError(const QStringList &list)
{
    for (const QString &text : list) {
        if (const QString wrong = shapeError(text); !wrong.isEmpty())
            return wrong;
    }
    return list.size() > longestList ? u"length"_s : QString();
}

QString shapeError(const Choices &choices)
{
    for (const Choice &choice : choices) {
        for (const QString &text : {choice.id, choice.name}) {
            if (const QString wrong = shapeError(text); !wrong.isEmpty())
                return wrong;
        }
    }
    return choices.size() > mostChoices ? u"length"_s : QString();
}

void trim(QString &text) { text = text.trimmed(); }

void trim(QStringList &list)
{
    for (QString &text : list)
        text = text.trimmed();
    list.removeAll(QString());
    list.removeDuplicates();
}

void trim(Choices &choices)
{
    for (Choice &choice : choices) {
        trim(choice.id);
        trim(choice.name);
    }
}

} // namespace jackfield::reference
