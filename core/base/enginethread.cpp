#include "core/base/enginethread.h"

namespace jackfield {

EngineThread::EngineThread(const QString &name) : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

EngineThread::~EngineThread()
{
    // The context is deleted on its own thread, after everything that was posted before.
    QMetaObject::invokeMethod(
        m_context.get(),
        [this] {
            m_context.release()->deleteLater();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void EngineThread::runBlocking(const std::function<void()> &task)
{
    if (QThread::currentThread() == &m_thread)
        task();
    else
        QMetaObject::invokeMethod(m_context.get(), task, Qt::BlockingQueuedConnection);
}

} // namespace jackfield
