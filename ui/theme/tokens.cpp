#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initThemeResource() { Q_INIT_RESOURCE(theme); }

namespace jackfield {

namespace {

// "#RRGGBB", or "#RRGGBBAA": Qt reads the latter with alpha in front.
QColor parseColor(QString text)
{
    if (text.size() == 9)
        text = QLatin1Char('#') + text.mid(7) + text.mid(1, 6);
    return QColor(text);
}

Tokens::Palette parsePalette(const QJsonObject &object)
{
    Tokens::Palette palette;
    const QMetaEnum roles = QMetaEnum::fromType<ColorRole>();
    for (int index = 0; index < int(ColorRole::Count); ++index) {
        QString name = QString::fromLatin1(roles.key(index));
        name[0] = name.at(0).toLower();
        palette[size_t(index)] = parseColor(object.value(name).toString());
    }
    return palette;
}

void flatten(const QJsonValue &value, const QByteArray &path, QHash<QByteArray, qreal> &into)
{
    if (value.isDouble()) {
        into.insert(path, value.toDouble());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            flatten(array.at(index), path + '.' + QByteArray::number(index), into);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(it.value(), path.isEmpty() ? it.key().toUtf8() : path + '.' + it.key().toUtf8(), into);
    }
}

} // namespace

Tokens::Tokens()
{
    initThemeResource();
    QFile file(QStringLiteral(":/jackfield/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The theme's resource is missing from this program.");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject colors = root.value(QLatin1String("color")).toObject();
    m_light = parsePalette(colors.value(QLatin1String("light")).toObject());
    m_dark = parsePalette(colors.value(QLatin1String("dark")).toObject());
    for (const char *section : {"space", "radius", "border", "control", "table", "icon", "focusRing", "motion", "layout", "toast"})
        flatten(root.value(QLatin1String(section)), section, m_numbers);
    const QJsonObject scale = root.value(QLatin1String("type")).toObject().value(QLatin1String("scale")).toObject();
    for (auto it = scale.begin(); it != scale.end(); ++it) {
        const QJsonObject type = it.value().toObject();
        m_types.insert(
            it.key().toUtf8(), {type.value(QLatin1String("delta")).toDouble(), type.value(QLatin1String("weight")).toInt(400)});
    }
}

qreal Tokens::number(const char *path) const
{
    const auto found = m_numbers.constFind(QByteArray::fromRawData(path, qsizetype(qstrlen(path))));
    Q_ASSERT_X(found != m_numbers.constEnd(), "Tokens::number", path);
    return found == m_numbers.constEnd() ? 0 : *found;
}

QStringList Tokens::typeNames() const
{
    QStringList names;
    for (auto it = m_types.begin(); it != m_types.end(); ++it)
        names.append(QString::fromLatin1(it.key()));
    return names;
}

ColorRole Tokens::role(const QString &name)
{
    if (name.isEmpty())
        return ColorRole::Count;
    QString key = name;
    key[0] = key.at(0).toUpper();
    bool known = false;
    const int value = QMetaEnum::fromType<ColorRole>().keyToValue(key.toLatin1().constData(), &known);
    return known ? ColorRole(value) : ColorRole::Count;
}

} // namespace jackfield
