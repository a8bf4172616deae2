#include "app/provider/phonecatalogue.h"

namespace jackfield::reference {

namespace {

constexpr PhoneModel models[] = {
    {"Yealink", "T54W", 16, "80:5E:C0"}, {"Yealink", "T46U", 16, "24:9A:D8"},       {"Yealink", "T33G", 4, "44:DB:D2"},
    {"Yealink", "W76P", 10, "30:58:90"}, {"Poly", "VVX 450", 12, "64:16:7F"},       {"Poly", "VVX 250", 4, "48:25:67"},
    {"Poly", "Trio C60", 1, "00:04:F2"}, {"Cisco", "8841", 5, "00:EE:AB"},          {"Cisco", "8861", 10, "70:6D:15"},
    {"Cisco", "ATA 192", 2, "D4:66:24"}, {"Grandstream", "GRP2614", 4, "C0:74:AD"}, {"Grandstream", "HT802", 2, "00:0B:82"},
    {"Snom", "D785", 12, "00:04:13"},    {"Fanvil", "X5U", 16, "0C:38:3E"},
};

const PhoneModel *find(const QString &type)
{
    for (const PhoneModel &phone : models) {
        if (type == QLatin1String(phone.make) + QLatin1Char(' ') + QLatin1String(phone.model))
            return &phone;
    }
    return nullptr;
}

} // namespace

std::span<const PhoneModel> phoneModels() { return models; }

QStringList deviceTypes()
{
    QStringList types;
    for (const PhoneModel &phone : models)
        types += QLatin1String(phone.make) + QLatin1Char(' ') + QLatin1String(phone.model);
    return types;
}

QString makeOf(const QString &type)
{
    const PhoneModel *phone = find(type);
    return phone ? QString::fromLatin1(phone->make) : type.section(u' ', 0, 0);
}

QString modelOf(const QString &type)
{
    const PhoneModel *phone = find(type);
    return phone ? QString::fromLatin1(phone->model) : type.section(u' ', 1);
}

int portsOf(const QString &type)
{
    const PhoneModel *phone = find(type);
    return phone ? phone->ports : 1;
}

} // namespace jackfield::reference
