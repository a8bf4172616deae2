#pragma once

#include "ui/places/user/editedobject.h"
#include "ui/places/user/usersection.h"

namespace jackfield {

/// A section that edits one object: the user, or a part of the user. What is typed is kept in object(); fill() shows it.
template<class Entity>
class ObjectSection : public UserSection {
public:
    using UserSection::UserSection;

    void discard() override
    {
        m_object.discard();
        fill();
    }
    void save(bool held) override
    {
        if (const QList<FieldError> found = problems(); !found.isEmpty())
            return showProblems(found);
        submit(m_object.change(details().user.displayName()), held, [this] {
            m_object.keep();
            fill();
        });
    }
    bool owns(const ObjectRef &object, const QString &) const override { return object.kind == kindOf<Entity>(); }

protected:
    /// The object in details().
    virtual const Entity &copied() const = 0;
    /// What is wrong with what was typed, without a network.
    virtual QList<FieldError> problems() const { return {}; }
    /// Shows object() in the editors; one that somebody is typing into is let be.
    virtual void fill() = 0;

    void take(bool another) override
    {
        const QList<FieldEdit> edits = waiting({kindOf<Entity>(), userId().value});
        if (another)
            m_object.begin(copied(), edits);
        else
            m_object.take(copied(), edits);
        fill();
    }
    void retype(const QList<FieldEdit> &edits) override
    {
        m_object.typed() = withEdits(m_object.typed(), edits);
        fill();
    }

    EditedObject<Entity> &object() { return m_object; }
    const EditedObject<Entity> &object() const { return m_object; }

private:
    EditedObject<Entity> m_object;
};

} // namespace jackfield
