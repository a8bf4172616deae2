#pragma once

#include "core/domain/command.h"
#include "core/domain/merge.h"

namespace jackfield {

/// An object of the account while a person edits it: as the copy has it, with what waits to be sent, and as typed. What was typed survives
/// newer copies, field by field.
template<class Entity>
class EditedObject {
public:
    const Entity &before() const { return m_before; }
    const Entity &typed() const { return m_typed; }
    Entity &typed() { return m_typed; }

    /// The copy has it so now, and these edits of it wait.
    void take(const Entity &copied, const QList<FieldEdit> &waiting)
    {
        const QList<FieldEdit> own = edits();
        m_copied = copied;
        m_before = withEdits(copied, waiting);
        m_typed = withEdits(m_before, own);
    }
    /// Another object: what was typed is forgotten.
    void begin(const Entity &copied, const QList<FieldEdit> &waiting)
    {
        m_copied = copied;
        m_before = m_typed = withEdits(copied, waiting);
    }
    void discard() { m_typed = m_before; }
    /// What was typed is on its way.
    void keep() { m_before = m_typed; }

    QList<FieldEdit> edits() const { return editsBetween(m_before, m_typed); }
    bool isEdited() const { return !edits().isEmpty(); }
    ChangeObject change(const QString &name, const UserId &holder = {}) const
    {
        return {{kindOf<Entity>(), m_copied.id.value}, name, m_copied.revision, edits(), holder};
    }

private:
    Entity m_copied;
    Entity m_before;
    Entity m_typed;
};

} // namespace jackfield
