#pragma once

#include "core/session/session.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace jackfield {

/// What the foot of the page says and offers for a section.
struct SaveWords {
    QString text;             ///< names the edit: "Extension: 204118 → 204119"; empty: there is nothing to save
    QString icon;             ///< of resources/icons
    QString button;           ///< empty: "Save", with "Save to pending" beside it
    bool canSave = true;      ///< otherwise `text` says why not
    bool needsAnswer = false; ///< an answer is waited for
};

class CalloutBox;

/// One section of a user's page. It shows the user as the copy has it with what waits to be sent, keeps what is typed when newer data comes,
/// and makes a command of it.
class UserSection : public QScrollArea {
    Q_OBJECT

public:
    UserSection(Session &session, Theme &theme, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    /// What of core/domain/accesslevels.h one must be able to change to edit here. Who may not sees all, can edit nothing, and is told why
    /// and whom to ask (S3.7).
    void setArea(const QString &area);
    /// Shows newer data of the same user, or another user: then what was typed is gone.
    void showUser(const UserDetails &details);
    /// Goes on with a change that was refused: what was typed is there again, the reasons stand at the fields, and saving puts it in the
    /// place of the refused one.
    void fix(const CommandStatus &status);
    /// Whether this section edits such an object, or this field of a user.
    virtual bool owns(const ObjectRef &object, const QString &field) const;
    virtual SaveWords saveWords() const { return {}; }
    virtual void discard() { }
    /// Whether something typed here would be lost.
    virtual bool isEdited() const { return !saveWords().text.isEmpty(); }
    /// Saves what was typed; the problems, if there are any, are at their fields, and the first has the focus. `held`: it waits in Pending
    /// changes.
    virtual void save(bool held) { Q_UNUSED(held) }
    /// What the provider said of the user's fields, at the fields.
    virtual void showProblems(const QList<FieldError> &problems) { Q_UNUSED(problems) }
    /// Whether what the provider refuses is to be shown by fix(); a section may have a way of its own.
    virtual bool followsRefusals() const { return true; }
    /// Whether something here waits for a person.
    virtual bool needsAttention() const { return false; }
    /// Where the focus starts.
    virtual QWidget *firstField() const { return nullptr; }

Q_SIGNALS:
    void edited();
    void saved(const jackfield::IdempotencyKey &key, bool held);
    void failed(const jackfield::Error &error); ///< this computer could not keep it
    void sectionRequested(const QString &id);   ///< another section of the same user

protected:
    virtual void take(bool another) = 0;
    /// Types these edits anew.
    virtual void retype(const QList<FieldEdit> &edits) { Q_UNUSED(edits) }

    Session &session() const { return m_session; }
    Theme &theme() const { return m_theme; }
    QVBoxLayout *body() const { return m_body; }
    const UserDetails &details() const { return m_details; }
    UserId userId() const { return m_details.user.id; }
    bool isOnline() const { return m_session.activity().link == Link::Online; }

    /// Whether a command is still to be done, and not a person's turn for what it says.
    static bool isOnItsWay(const CommandStatus &status);
    /// What the refused change is about that fix() went on with.
    const std::optional<ObjectRef> &fixedObject() const { return m_fixedObject; }
    /// The edits of an object that wait to be sent.
    QList<FieldEdit> waiting(const ObjectRef &object) const;
    /// For what is a list: it may be as wide as there is room.
    void useWholeWidth();
    /// Queues or holds the command, and says so.
    void submit(const Command &command, bool held, std::function<void()> kept);

private:
    void showAllowance();

    Session &m_session;
    Theme &m_theme;
    UserDetails m_details;
    QString m_area;
    QWidget *m_page;
    CalloutBox *m_why;
    QWidget *m_content;
    QVBoxLayout *m_body;
    std::optional<IdempotencyKey> m_fixing; ///< the refused change that what is typed replaces
    std::optional<ObjectRef> m_fixedObject;
};

} // namespace jackfield
