#include "core/domain/command.h"

namespace jackfield {

QString commandKind(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &) const { return QStringLiteral("set-up-user"); }
    } const kind;
    return std::visit(kind, command);
}

QString commandSubject(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &setUp) const { return setUp.setup.displayName(); }
    } const subject;
    return std::visit(subject, command);
}

} // namespace jackfield
