#pragma once

#include "core/domain/command.h"
#include "core/domain/licence.h"
#include "core/domain/user.h"
#include "core/domain/usercalling.h"

#include <QJsonValue>
#include <QList>

#include <optional>

namespace jackfield {

/// What a change for several users must know of each.
struct BulkUser {
    User user;
    UserCalling calling;
};

/// The same change for several users.
struct BulkEdit {
    enum class What {
        UserField,     ///< `field` of the user becomes `value`: licence, department, timeZone, promptLanguage, portalAccess
        AddTags,       ///< `value`: the tags
        RemoveTags,    ///< the same
        Feature,       ///< `field` of the calling features becomes `value`
        ForwardingOff, ///< whatever forwards (S2.21)
        WelcomeMail,   ///< is sent again; not a command, as a mail is sent at once or not at all
        Remove
    };
    What what = What::UserField;
    QString field = {};
    QJsonValue value = {};
};

/// What becomes of one of the users.
struct BulkLine {
    enum class LeftOut {
        No,
        AlreadySo,
        NoEmail,      ///< a welcome mail, or the voice portal, needs one (S1.11)
        PortalOff,    ///< nobody gets a welcome mail who cannot sign in
        PortalAlways, ///< the station comes with it (S4.17)
        NoneLeft      ///< no station of this kind
    };
    UserId user;
    QString name;
    LeftOut leftOut = LeftOut::No;
    QList<FieldEdit> edits = {};         ///< what changes, for the preview
    std::optional<Command> command = {}; ///< nothing for a mail

    bool changes() const { return leftOut == LeftOut::No; }
};

/// Says for one user after the other what the change makes of each. Stations go to those who come first.
class BulkPlan {
public:
    BulkPlan() = default;
    BulkPlan(const BulkEdit &edit, const QList<Licence> &licences);

    BulkLine next(const BulkUser &user);

private:
    BulkEdit m_edit;
    QList<Licence> m_licences;
    bool m_takesStation = false;
    int m_left = 0;
};

} // namespace jackfield
