#pragma once

#include "core/provider/httptransport.h"
#include "core/provider/signin.h"

#include <QHash>
#include <QSet>

namespace jackfield::sim {

/// Who is signed in at the provider. A sign-in is good for all its accounts, so that it alone keeps nothing from going to the wrong one.
/// A refresh token is good for one use: a second one, as of a request that was delivered twice, ends the sign-in.
class SignIns {
public:
    TokenPair start() { return issue(++m_count); }
    void expireAll() { m_access.clear(); } ///< they have to be renewed
    void endAll()
    {
        m_access.clear();
        m_refresh.clear();
    }
    bool isGood(const HttpRequest &request) const { return m_access.contains(request.headers.value("Authorization").mid(7)); }
    /// What POST /v1/sessions/refresh answers.
    HttpAnswer renew(const HttpRequest &request);

private:
    TokenPair issue(int signIn);
    void end(int signIn);

    QHash<QByteArray, int> m_access; ///< token -> sign-in
    QHash<QByteArray, int> m_refresh;
    QSet<QByteArray> m_used;
    int m_count = 0;
    int m_issued = 0;
};

} // namespace jackfield::sim
