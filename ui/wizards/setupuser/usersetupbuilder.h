#pragma once

#include "core/base/error.h"
#include "core/domain/account.h"
#include "core/domain/application.h"
#include "core/domain/licence.h"
#include "core/domain/usersetup.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace jackfield {

enum class SetupPage { Details, NumberStation, Device, Review };

/// What *Set Up a User* has collected so far, and what is wrong with it. Pages write into it and read from it; it knows no widget.
///
/// User ID, username and line name follow e-mail and name until somebody edits them.
class UserSetupBuilder final : public QObject {
    Q_OBJECT

public:
    explicit UserSetupBuilder(AccountPolicy policy, QObject *parent = nullptr);

    const UserSetup &setup() const { return m_setup; }
    const AccountPolicy &policy() const { return m_policy; }
    void setPolicy(const AccountPolicy &policy);

    const QList<Licence> &licences() const { return m_licences; }
    void setLicences(const QList<Licence> &licences);
    const QList<Application> &applications() const { return m_applications; }
    void setApplications(const QList<Application> &applications);
    std::optional<Licence> licence() const;              ///< the chosen one, when it is known
    bool isIncluded(const QString &applicationId) const; ///< comes with the chosen station

    /// What a person entered.
    template<class Member>
    void set(Member UserSetup::*member, const std::type_identity_t<Member> &value)
    {
        if (m_setup.*member == value)
            return;
        m_setup.*member = value;
        edited(fieldName(member));
    }
    void setLicence(const LicenceId &id);
    void setPortalAccess(bool on);
    void setApplication(const QString &id, bool on);
    void suggestExtension(const QString &extension); ///< in place of none, or of a suggestion that is taken
    void withdrawUsername();                         ///< there is to be none
    bool suggestAnother(const QString &field); ///< the proposed username is taken; answers whether it was one that nobody typed
    void forgetDevice();

    bool wasEdited(const QString &field) const { return m_edited.contains(field); }
    bool holdsInput() const { return !m_edited.isEmpty(); }

    /// Everything that is wrong now, in the order of the fields: the rules of checkUserSetup, and what the provider refused.
    QList<FieldError> problems() const;
    std::optional<FieldError> problem(const QString &field) const;
    /// What was refused stays a problem of the field until its value changes.
    void refuse(const QList<FieldError> &errors);
    bool wasRefused(const QString &field, const QString &value) const;
    bool isComplete(SetupPage page) const;
    bool needsEmail() const; ///< the voice portal needs one (S4.9, S4.17)

    static SetupPage pageOf(const QString &field); ///< the page that owns it; Review when no page has such a field
    QString valueText(const QString &field) const;

    /// What goes out: spaces at the ends are gone, and of a device that is not there nothing is said.
    UserSetup finished() const;

    void load(const UserSetup &setup); ///< a draft, or what was refused earlier; a refused value stays a problem
    /// Puts in what `given` says of these fields, and leaves the rest. Nobody has typed that: by itself it makes no draft.
    void take(const UserSetup &given, const QStringList &fields);
    void reset();

Q_SIGNALS:
    void changed(const QString &field);
    void loaded();         ///< everything may be different
    void choicesChanged(); ///< policy, licences, applications

private:
    template<class Member>
    static QString fieldName(Member UserSetup::*member)
    {
        QString name;
        forEachField<UserSetup>([&](const auto &field) {
            if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(field)>::Type, Member>) {
                if (field.member == member)
                    name = field.nameString();
            }
        });
        return name;
    }
    template<class Member>
    void follow(Member UserSetup::*member, const std::type_identity_t<Member> &value)
    {
        const QString name = fieldName(member);
        if (wasEdited(name) || m_setup.*member == value)
            return;
        m_setup.*member = value;
        Q_EMIT changed(name);
    }
    void edited(const QString &field);
    void followSuggestions();
    UserSetup fresh() const;

    AccountPolicy m_policy;
    UserSetup m_setup;
    QList<Licence> m_licences;
    QList<Application> m_applications;
    QSet<QString> m_edited;
    struct Refusal {
        FieldError error;
        QString value;
    };
    QList<Refusal> m_refusals;
    bool m_portalWish = true;
};

} // namespace jackfield
