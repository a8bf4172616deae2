#include "ui/places/inventory/addressesplace.h"

#include "core/domain/phonetext.h"
#include "ui/places/inventory/listwords.h"

#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace jackfield {

namespace {

QString s(const char *text) { return QString::fromLatin1(text); }

QString verifiedOn(const ListedObject &row)
{
    const QDateTime at = QDateTime::fromString(row.address.value(QLatin1String("verifiedAt")).toString(), Qt::ISODate);
    return at.isValid() ? QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

} // namespace

AddressesPlace::AddressesPlace(Session &session, Theme &theme)
    : ListPlace(
        session, theme, ObjectKind::PhoneNumber,
        {tr("E911 addresses"), tr("Search numbers and users"), s("e911"), tr("No numbers yet"),
         tr("A number that somebody has needs an emergency address."), tr("Every address is verified")},
        {{tr("User"), s("holder"), ListWords::holder, {}, 24},
         {tr("Number"), s("id"), [](const ListedObject &row) { return displayNumber({textIn(row, "id")}); }, {}, 14},
         {tr("E911"), s("emergencyState"),
          [](const ListedObject &row) { return ListWords::emergencyState(textIn(row, "emergencyState")); },
          [](const ListedObject &row) { return std::optional(ListWords::lookOfEmergency(textIn(row, "emergencyState"))); }, 15},
         {tr("Address"), {}, ListWords::address, {}, 34},
         {tr("Verified"), {}, verifiedOn, {}, 13}},
        {{s("e911"), tr("Needs review")},
         {s("none"), tr("Missing")},
         {s("unverified"), tr("Not verified")},
         {s("rejected"), tr("Rejected")}})
    , m_review(addAction(s("e911"), tr("Review address")))
{
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT addressRequested(selected().first().holder); });
}

void AddressesPlace::open(const ListedObject &object)
{
    if (!object.holder.isEmpty())
        Q_EMIT addressRequested(object.holder);
}

void AddressesPlace::lookAtSelection(const QList<ListedObject> &selected)
{
    m_review->setVisible(selected.size() == 1 && !selected.first().holder.isEmpty());
}

} // namespace jackfield
