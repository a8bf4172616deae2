#include "app/provider/stopsignals.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <thread>

namespace jackfield::reference {

namespace {

void quitApplication() { QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection); }

} // namespace

void quitOnSignals()
{
#ifdef Q_OS_UNIX
    // A thread that waits for the signals may call anything; a handler may not.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::thread([signals] {
        int which = 0;
        if (sigwait(&signals, &which) == 0)
            quitApplication();
    }).detach();
#else
    // Windows runs these on a thread of their own.
    std::signal(SIGINT, [](int) { quitApplication(); });
    std::signal(SIGTERM, [](int) { quitApplication(); });
#endif
}

void quitWhenStdinCloses()
{
    std::thread([] {
        while (std::getchar() != EOF) { }
        quitApplication();
    }).detach();
}

} // namespace jackfield::reference
