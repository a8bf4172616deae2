#pragma once

#include <QString>
#include <QStringList>

#include <QList>

namespace jackfield {

/// What somebody of one level may see and change (S3.3 to S3.8, S4.19, S4.20): a row of the table that can be looked up. The areas:
/// own (one's own profile and features), users, features, secrets (portal passwords, voicemail passcodes, SIP credentials), numbers,
/// emergency, devices, licences, sites, administrators, membership (adding and removing administrators), audit.
struct LevelRow {
    const char *level;
    int rank; ///< nobody manages somebody of a higher rank
    QStringList sees;
    QStringList changes;
};

/// The rows of a type of account: business-cloud (and any other word), cloud-pbx, business-lines, sip-trunks, specialty-lines. The
/// provider's staff, agent and partner, are in each: they may do everything but add or remove administrators (S0.2).
const QList<LevelRow> &levelTable(const QString &accountType);

/// S3.4: else there are account managers only, and no telephone users.
bool hasUsers(const QString &accountType);
bool maySee(const QString &accountType, const QString &level, const QString &area);
bool mayChange(const QString &accountType, const QString &level, const QString &area);
/// -1 for a level that the type of account does not have: such a person may do nothing.
int rankOf(const QString &accountType, const QString &level);

} // namespace jackfield
