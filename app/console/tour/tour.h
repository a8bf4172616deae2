#pragma once

#include "app/console/options.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <functional>

namespace jackfield {

class Console;

/// Walks through the program by its real widgets and ends it: a numbered PNG for each step that shows something, and a tour.log that
/// tells what was done. The program ends with 1 when a step fails or takes longer than it may.
class Tour final : public QObject {
    Q_OBJECT

public:
    Tour(Console &console, Theme &theme, const Options &options);
    void start();

private:
    struct Step {
        QString says;                     ///< for the log
        std::function<bool()> act = {};   ///< tried until it answers true
        std::function<bool()> shown = {}; ///< and then this is awaited
        QString picture = {};             ///< name of the PNG; empty: none
    };

    void step(const Step &step) { m_steps.append(step); }
    // The pieces that routes are made of.
    void addSignIn();
    void addFirstLight();
    void addRecovery();
    void addWizard(const QString &first, const QString &last, bool alone);
    void addOrders();
    void addEdit();
    void addUserPage();
    void addService();
    void addAdministrators();
    void addSites();
    void addOffline();
    void addBackOnline();
    void addSupport();
    void addAccess(bool readOnly, std::function<bool()> shown, const QString &picture);
    void addLook(Theme::Mode mode, const QString &name);
    void press(const QString &button, std::function<bool()> shown = {}, const QString &picture = {});
    void type(const QString &field, const QString &text, std::function<bool()> shown = {}, const QString &picture = {});
    /// Types what the file `answer` of the tour's folder holds, once it is there: what only somebody outside can know.
    void typeAnswer(const QString &field, const QString &answer);

    qsizetype commandsWaiting() const;

    void tick();
    void takePicture(const QString &name);
    void log(const QString &line);
    void end(int status);

    Console &m_console;
    Theme &m_theme;
    Options m_options;
    QList<Step> m_steps;
    int m_at = 0;
    bool m_acted = false;
    int m_settling = 0;
    int m_pictures = 0;
    QElapsedTimer m_stepTime;
    QTimer m_tick;
    QFile m_log;
};

} // namespace jackfield
