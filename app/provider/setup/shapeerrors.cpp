#include "app/provider/setup/shapeerrors.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 200;
constexpr int longestList = 50;

bool hasControls(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            return true;
    }
    return false;
}

QString wrongWith(const QString &text)
{
    return hasControls(text) ? u"format"_s : text.size() > longestText ? u"length"_s : QString();
}

QString wrongWith(const QStringList &list)
{
    for (const QString &text : list) {
        if (const QString wrong = wrongWith(text); !wrong.isEmpty())
            return wrong;
    }
    return list.size() > longestList ? u"length"_s : QString();
}

template<class Tag>
QString wrongWith(const Id<Tag> &id) { return wrongWith(id.value); }
QString wrongWith(bool) { return {}; }
QString wrongWith(int) { return {}; }

void trim(QString &text) { text = text.trimmed(); }
void trim(QStringList &list)
{
    for (QString &text : list)
        text = text.trimmed();
    list.removeAll(QString());
    list.removeDuplicates();
}
template<class Tag>
void trim(Id<Tag> &id) { trim(id.value); }
void trim(bool) {}
void trim(int) {}

} // namespace

QList<FieldError> shapeErrors(const UserSetup &setup)
{
    QList<FieldError> errors;
    forEachField<UserSetup>([&](const auto &field) {
        if (const QString code = wrongWith(setup.*field.member); !code.isEmpty())
            errors.append({field.nameString(), code, {}, {}, {}});
    });
    return errors;
}

UserSetup trimmed(UserSetup setup)
{
    forEachField<UserSetup>([&](const auto &field) { trim(setup.*field.member); });
    return setup;
}

} // namespace jackfield::reference
