#include "core/domain/bulkedit.h"

#include "core/domain/merge.h"

namespace jackfield {

namespace {

using LeftOut = BulkLine::LeftOut;
using What = BulkEdit::What;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    fromJsonValue(value, texts);
    return texts;
}

// Words stand once, whatever their case.
QStringList withTags(QStringList tags, const QStringList &more)
{
    for (const QString &tag : more) {
        if (!tags.contains(tag, Qt::CaseInsensitive))
            tags += tag;
    }
    return tags;
}

QStringList withoutTags(QStringList tags, const QStringList &gone)
{
    tags.removeIf([&](const QString &tag) { return gone.contains(tag, Qt::CaseInsensitive); });
    return tags;
}

const Licence *find(const QList<Licence> &licences, const LicenceId &id)
{
    const auto found = std::find_if(licences.cbegin(), licences.cend(), [&](const Licence &each) { return each.id == id; });
    return found == licences.cend() ? nullptr : &*found;
}

User changed(const BulkEdit &edit, const User &user)
{
    User after = user;
    if (edit.what == What::AddTags)
        after.tags = withTags(user.tags, textsOf(edit.value));
    else if (edit.what == What::RemoveTags)
        after.tags = withoutTags(user.tags, textsOf(edit.value));
    else
        after = withEdits(user, {{edit.field, {}, edit.value}});
    return after;
}

LeftOut obstacle(const User &before, const User &after, const QList<Licence> &licences)
{
    const Licence *licence = find(licences, after.licence);
    const bool always = licence && licence->portalAlways;
    if (always && before.portalAccess && !after.portalAccess)
        return LeftOut::PortalAlways;
    const bool getsPortal = !before.portalAccess && (after.portalAccess || (always && after.licence != before.licence));
    return getsPortal && after.email.isEmpty() ? LeftOut::NoEmail : LeftOut::No;
}

void changeUserLine(BulkLine &line, const BulkEdit &edit, const User &user, const QList<Licence> &licences)
{
    const User after = changed(edit, user);
    line.edits = editsBetween(user, after);
    if (line.edits.isEmpty()) {
        line.leftOut = LeftOut::AlreadySo;
        return;
    }
    line.leftOut = obstacle(user, after, licences);
    line.command = changeUser(user.id, line.name, user.revision, line.edits);
}

void callingLine(BulkLine &line, const BulkEdit &edit, const BulkUser &user)
{
    ChangeObject change = forwardingOff(user.user, user.calling);
    if (edit.what == What::Feature)
        change.edits = editsBetween(user.calling, withEdits(user.calling, {{edit.field, {}, edit.value}}));
    line.edits = change.edits;
    line.leftOut = change.edits.isEmpty() ? LeftOut::AlreadySo : LeftOut::No;
    line.command = change;
}

} // namespace

BulkPlan::BulkPlan(const BulkEdit &edit, const QList<Licence> &licences) : m_edit(edit), m_licences(licences)
{
    if (edit.what != What::UserField || edit.field != QLatin1String("licence"))
        return;
    const Licence *licence = find(licences, {edit.value.toString()});
    m_takesStation = licence;
    m_left = licence ? licence->available() : 0;
}

BulkLine BulkPlan::next(const BulkUser &each)
{
    const User &user = each.user;
    BulkLine line{user.id, user.displayName()};
    switch (m_edit.what) {
    case What::UserField:
    case What::AddTags:
    case What::RemoveTags: changeUserLine(line, m_edit, user, m_licences); break;
    case What::Feature:
    case What::ForwardingOff: callingLine(line, m_edit, each); break;
    case What::WelcomeMail:
        line.leftOut = user.email.isEmpty() ? LeftOut::NoEmail : user.portalAccess ? LeftOut::No : LeftOut::PortalOff;
        break;
    case What::Remove: line.command = removeUser(user.id, line.name, user.revision); break;
    }
    if (m_takesStation && line.changes() && m_left-- <= 0)
        line.leftOut = LeftOut::NoneLeft;
    if (!line.changes())
        line.command.reset();
    return line;
}

} // namespace jackfield
