#include "app/provider/web/clerks.h"

#include <future>

namespace jackfield::reference {

Clerks::Clerks(DatabasePool &databases) : m_threads(most, [&databases] { databases.closeMine(); }) { }

Clerks::~Clerks() { m_threads.shutdown(); }

Answer Clerks::ask(const std::function<Answer()> &work)
{
    const auto task = std::make_shared<std::packaged_task<Answer()>>(work);
    std::future<Answer> answer = task->get_future();
    m_threads.enqueue([task] { (*task)(); });
    return answer.get();
}

} // namespace jackfield::reference
