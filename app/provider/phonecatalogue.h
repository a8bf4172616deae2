#pragma once

#include <QStringList>

#include <span>

namespace jackfield::reference {

/// A telephone or adapter that the provider knows: what is printed on it, how many lines it carries, the first half of its MAC address
/// (the maker's assignment from the IEEE).
struct PhoneModel {
    const char *make;
    const char *model;
    int ports;
    const char *oui;
};

std::span<const PhoneModel> phoneModels();

QStringList deviceTypes();            ///< "make model" of each, for AccountPolicy::deviceTypes
QString makeOf(const QString &type);  ///< "Yealink" of "Yealink T54W"
QString modelOf(const QString &type); ///< "T54W"
int portsOf(const QString &type);     ///< 1 for what is not in the catalogue

} // namespace jackfield::reference
