#pragma once

#include "core/session/customerdesk.h"
#include "core/session/session.h"

namespace jackfield {

/// A sign-in between the password and the session. The step's ticket stands for the password: memory or keychain only.
struct OpenSignIn {
    QUrl address;
    QString providerName;
    QString login;
    bool keep = false; ///< in the keychain, when it is done
    SignInStep step;
    QString deviceName;             ///< what the authenticator was called, once that is known
    std::shared_ptr<Session> again; ///< the session that it is for; none: a new one is opened
    ActorId confirms = {};          ///< not empty: it only shows that this person is there, and opens nothing
    QFuture<QString> verifier = {}; ///< of the password that was given (core/secrets/passwordverifier.h): in memory only
};

/// How far a sign-in came: the session, or what is asked for next. The provider's own people get a desk that leads to the customers.
struct Entry {
    std::shared_ptr<Session> session;
    std::optional<OpenSignIn> open;
    std::shared_ptr<CustomerDesk> customers = {};
    bool isConfirmed = false; ///< the person is there; see FrontDesk::confirm()
};

/// Opens sessions. The sign-in window's desk.
///
/// A sign-in is a row of steps; each of these calls is one request, sent once, whose loss is said (Unknown). Errors of all of them:
/// Offline, Insecure, Auth (wrong e-mail or password, said as one; code ticket-over: begin again), Forbidden, RateLimited, Rejected (with
/// the field; code other-account: it is not for the session it was begun for), Protocol (not a provider), Cache (the folder cannot be
/// written, the file is another version's, …) with codes: not-writable, newer-schema, locked, disk-full.
class FrontDesk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Async<ProviderInfo> discover(const QUrl &address) = 0;
    virtual Async<Entry> signIn(const QUrl &address, const Credentials &credentials, bool keep) = 0;
    /// Goes on with an account that was opened offline or signed out.
    virtual Async<Entry> signInAgain(const std::shared_ptr<Session> &session, const Credentials &credentials) = 0;
    /// Opens a locked window. The password that the provider took last opens it at once, without a request; another one is confirm()ed, since
    /// it may have been changed meanwhile. Errors as there.
    virtual Async<Entry> unlock(const QUrl &address, const Actor &who, const Credentials &credentials) = 0;
    /// Asks somebody who is signed in for password and code once more, before what must not be done by whoever comes by. The provider is asked, and the sign-in that it takes is ended at once; while nobody answers, the password is compared with the one
    /// that it took last. Errors: as signIn(); Rejected, other-account: it is somebody else; Offline: nobody answers, and this computer knows
    /// nothing to compare with.
    virtual Async<Entry> confirm(const QUrl &address, const Actor &who, const Credentials &credentials) = 0;
    virtual Async<Entry> takeStep(const OpenSignIn &open, const StepAnswer &answer) = 0;
    /// The sign-in that a program left when it ended in the middle, from the keychain. Gone: there is none, or its time is over.
    virtual Async<OpenSignIn> leftOpen() = 0;
    virtual void dropOpen() = 0; ///< nobody goes on with it

    virtual Async<LinkInfo> link(const QUrl &address, const QString &token) = 0;
    virtual Async<bool> useLink(const QUrl &address, const QString &token, const QString &password, bool acceptTerms) = 0;
    virtual Async<bool> forgotPassword(const QUrl &address, const QString &login) = 0;

    virtual Async<std::shared_ptr<Session>> openCopy(const SavedCopy &copy) = 0;
    virtual QList<SavedCopy> copies() const = 0;
    /// What the proxy of this network, by the detail of an Offline error with code "proxy", is told from now on; `keep`, in the keychain.
    virtual Async<bool> tellProxy(const QString &proxy, const QString &user, const QString &password, bool keep) = 0;
    /// The same from the keychain. Gone: it is not there, or the proxy did not take it.
    virtual Async<bool> recallProxy(const QString &proxy) = 0;
    /// Whether it was asked to keep this sign-in, and there is no safe place for it: it lasts until the program ends.
    virtual bool isNotKept(const Session &session) const = 0;

Q_SIGNALS:
    void keptChanged(); ///< of some sign-in
};

} // namespace jackfield
