#include "core/domain/historyevent.h"

#include "core/domain/fieldjson.h"

namespace jackfield {

namespace {

// They move with every other change, and say nothing that its line or another one does not say.
bool isBookkeeping(const QString &field)
{
    static const QStringList fields{QStringLiteral("changedAt"), QStringLiteral("changedBy"), QStringLiteral("lastSignIn"),
                                    QStringLiteral("assigned"),  QStringLiteral("portsUsed"), QStringLiteral("user")};
    return fields.contains(field);
}

template<class Entity>
QList<FieldEdit> shownOf(const QList<FieldEdit> &edits)
{
    QList<FieldEdit> shown;
    forEachField<Entity>([&](const auto &field) {
        if (field.is(hidden) || isBookkeeping(field.nameString()))
            return;
        for (const FieldEdit &edit : edits) {
            if (edit.field == QLatin1String(field.name))
                shown.append(edit);
        }
    });
    return shown;
}

} // namespace

QList<FieldEdit> shownEdits(const HistoryEvent &event)
{
    return withEntity(event.kind, [&]<class Entity>() { return shownOf<Entity>(event.edits); });
}

int shownRows(const HistoryEvent &event) { return event.action == HistoryAction::Changed ? int(shownEdits(event).size()) : 1; }

} // namespace jackfield
