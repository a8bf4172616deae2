#pragma once

#include "core/provider/httptransport.h"
#include "tests/sim/random.h"
#include "tests/sim/schedule.h"
#include "tests/sim/simserver.h"

namespace jackfield::sim {

/// The accounts of the provider, as requests find them.
using Accounts = std::vector<std::unique_ptr<SimServer>>;

/// The way between one connection of a console and the provider: slow, deaf, forgetful and garbling, as the moment will have it.
class SimNetwork final : public HttpTransport {
public:
    SimNetwork(Schedule &schedule, const Accounts &accounts, SignIns &signIns, uint64_t seed);

    Async<HttpAnswer> send(const HttpRequest &request) override;

    bool faulty = true;
    bool offline = false;
    bool dead = false; ///< its console is no more: nothing leaves it

private:
    using Finish = std::function<void(Result<HttpAnswer>)>;

    /// Without `finish`, the answer is lost.
    void travel(const HttpRequest &request, int delay, const Finish &finish = {});
    HttpAnswer busy();
    void garble(HttpAnswer &answer);
    void repeatLine(QList<QByteArray> &lines);

    Schedule &m_schedule;
    const Accounts &m_accounts;
    SignIns &m_signIns;
    Random m_random;
    QList<QByteArray> m_oldLines; ///< of pages of this connection and this history
    QByteArray m_epoch;
};

} // namespace jackfield::sim
