#pragma once

namespace jackfield::reference {

/// Ends the application's event loop on SIGINT and SIGTERM (Ctrl+C on Windows). Call it before any thread is started, so that all of
/// them inherit the signal mask.
void quitOnSignals();

/// Ends it also when standard input is closed: a parent that dies, however it dies, takes its provider along.
void quitWhenStdinCloses();

} // namespace jackfield::reference
