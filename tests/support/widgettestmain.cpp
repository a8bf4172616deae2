#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace {

// What the offscreen platform says of itself is not about us.
bool isPlatformNoise(const QString &text) { return text.startsWith(QLatin1String("This plugin does not support")); }

// A warning from Qt is a mistake of ours: it fails the test that is running.
void failOnWarning(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
    if (type == QtFatalMsg)
        abort();
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isPlatformNoise(text))
        ADD_FAILURE() << "unexpected warning: " << qPrintable(text);
}

} // namespace

// The main of every binary that tests widgets: no display, English, nobody's own settings.
int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
