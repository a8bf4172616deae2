#pragma once

#include "core/provider/provider.h"

#include <deque>

namespace jackfield::test {

/// A provider whose every answer is given by the test; questions wait until then.
class FakeProvider final : public Provider {
public:
    template<class T>
    struct Held {
        QPromise<Result<T>> promise;
        void answer(Result<T> result)
        {
            promise.addResult(std::move(result));
            promise.finish();
        }
    };
    struct Pull : Held<ChangePage> {
        Cursor after;
        PullLimits limits;
    };
    struct Apply : Held<Outcome> {
        Command command;
        IdempotencyKey key;
        Expectation expectation;
    };
    struct Read : Held<Change> {
        ObjectRef object;
    };
    struct LookUp : Held<Outcome> {
        IdempotencyKey key;
    };

    const Capabilities &capabilities() const override { return able; }
    Async<AccountPolicy> policy() override { return readyFuture<Result<AccountPolicy>>(accountPolicy); }
    Async<ChangePage> changes(const Cursor &after, const PullLimits &limits) override
    {
        pulls.emplace_back();
        pulls.back().after = after;
        pulls.back().limits = limits;
        pulls.back().promise.start();
        return pulls.back().promise.future();
    }
    Async<Outcome> apply(const Command &command, const IdempotencyKey &key, const Expectation &expectation) override
    {
        applies.emplace_back();
        applies.back().command = command;
        applies.back().key = key;
        applies.back().expectation = expectation;
        applies.back().promise.start();
        return applies.back().promise.future();
    }
    Async<Outcome> outcomeOf(const IdempotencyKey &key) override
    {
        lookUps.emplace_back();
        lookUps.back().key = key;
        lookUps.back().promise.start();
        return lookUps.back().promise.future();
    }
    Async<Change> object(const ObjectRef &object) override
    {
        reads.emplace_back();
        reads.back().object = object;
        reads.back().promise.start();
        return reads.back().promise.future();
    }
    Async<bool> setSecret(const Secret &, const IdempotencyKey &) override { return readyFuture<Result<bool>>(true); }
    Async<bool> sendMail(const ObjectRef &, const IdempotencyKey &) override { return readyFuture<Result<bool>>(true); }
    Async<Verdict> check(const Question &) override { return readyFuture<Result<Verdict>>(Verdict{}); }
    Async<bool> signOut() override { return readyFuture<Result<bool>>(true); }

    Capabilities able;
    AccountPolicy accountPolicy;
    std::deque<Pull> pulls;
    std::deque<Apply> applies;
    std::deque<LookUp> lookUps;
    std::deque<Read> reads;
};

} // namespace jackfield::test
