#include "app/console/tour/tour.h"

#include "app/console/console.h"
#include "app/console/tour/driver.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

namespace jackfield {

namespace {

constexpr int settlingTicks = 30;

} // namespace

Tour::Tour(Console &console, Theme &theme, const Options &options) : m_console(console), m_theme(theme), m_options(options)
{
    // What a step waits for is looked at between events; a tour has no hurry.
    m_tick.setInterval(20);
    connect(&m_tick, &QTimer::timeout, this, &Tour::tick);
}

void Tour::start()
{
    QDir().mkpath(m_options.tourFolder);
    m_log.setFileName(m_options.tourFolder + QLatin1String("/tour.log"));
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Text)) {
        std::fprintf(stderr, "jackfield: the tour cannot write to %s\n", qUtf8Printable(m_options.tourFolder));
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(1); });
        return;
    }
    log(QStringLiteral("Jackfield %1, route %2").arg(QStringLiteral(JACKFIELD_VERSION), m_options.tourRoute));
    if (m_options.tourRoute == QLatin1String("first-light"))
        addFirstLight();
    else if (m_options.tourRoute == QLatin1String("sign-in"))
        addSignIn();
    else if (m_options.tourRoute == QLatin1String("recovery"))
        addRecovery();
    else if (m_options.tourRoute == QLatin1String("offline"))
        addOffline();
    else if (m_options.tourRoute == QLatin1String("back-online"))
        addBackOnline();
    else if (m_options.tourRoute == QLatin1String("support"))
        addSupport();
    if (m_steps.isEmpty()) {
        log(QStringLiteral("FAILED: there is no route of this name"));
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(1); });
        return;
    }
    m_stepTime.start();
    m_tick.start();
}

void Tour::press(const QString &button, std::function<bool()> shown, const QString &picture)
{
    step({QStringLiteral("press “%1”").arg(button), [button] { return Driver::press(button); }, std::move(shown), picture});
}

void Tour::type(const QString &field, const QString &text, std::function<bool()> shown, const QString &picture)
{
    step(
        {QStringLiteral("type “%2” into “%1”").arg(field, text), [field, text] { return Driver::type(field, text); },
         std::move(shown), picture});
}

void Tour::typeAnswer(const QString &field, const QString &answer)
{
    const QString path = m_options.tourFolder + u'/' + answer;
    step({QStringLiteral("type what %2 says into “%1”").arg(field, answer), [field, path] {
              QFile file(path);
              return file.open(QIODevice::ReadOnly) && Driver::type(field, QString::fromUtf8(file.readAll()).trimmed());
          }});
}

void Tour::tick()
{
    const Step &step = m_steps.at(m_at);
    if (!m_acted)
        m_acted = !step.act || step.act();
    if (m_acted && (!step.shown || step.shown())) {
        // What follows from the step by itself (a check, a line of details) belongs into the picture.
        if (!step.picture.isEmpty() && m_settling < settlingTicks) {
            ++m_settling;
            return;
        }
        m_settling = 0;
        log(QStringLiteral("%1 ms: %2").arg(m_stepTime.elapsed()).arg(step.says));
        if (!step.picture.isEmpty())
            takePicture(step.picture);
        ++m_at;
        m_acted = false;
        m_stepTime.restart();
        if (m_at == m_steps.size()) {
            log(QStringLiteral("done: %1 steps, %2 pictures").arg(m_at).arg(m_pictures));
            end(0);
        }
        return;
    }
    if (m_stepTime.elapsed() > m_options.tourStepSeconds * 1000LL) {
        log(QStringLiteral("FAILED: %1: %2")
                .arg(
                    step.says, m_acted ? QStringLiteral("what it should show did not come") : QStringLiteral("it cannot be done")));
        takePicture(QStringLiteral("failed"));
        end(1);
    }
}

void Tour::takePicture(const QString &name)
{
    QWidget *window = Driver::window();
    if (!window)
        return;
    // A dialog is shown over its parent, as on a screen.
    QWidget *whole = window->parentWidget() ? window->parentWidget()->window() : window;
    QPixmap picture = whole->grab();
    if (whole != window) {
        QPainter painter(&picture);
        QColor scrim = m_theme.color(ColorRole::Scrim);
        painter.fillRect(picture.rect(), scrim);
        // Over the middle of its parent, where a window manager puts it; the offscreen platform has none.
        const QPoint at((whole->width() - window->width()) / 2, (whole->height() - window->height()) / 2);
        painter.drawPixmap(at, window->grab());
    }
    ++m_pictures;
    const QString file = QStringLiteral("%1-%2.png").arg(m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    if (!picture.save(m_options.tourFolder + u'/' + file)) {
        log(QStringLiteral("FAILED: the picture %1 cannot be written").arg(file));
        end(1);
        return;
    }
    log(QStringLiteral("       picture %1").arg(file));
}

void Tour::log(const QString &line)
{
    m_log.write(line.toUtf8() + '\n');
    m_log.flush();
}

void Tour::end(int status)
{
    m_tick.stop();
    m_log.close();
    // By exit(), not by closing windows: nothing that is asked on closing may hold a tour up.
    QCoreApplication::exit(status);
}

} // namespace jackfield
