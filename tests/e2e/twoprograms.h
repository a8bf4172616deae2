#pragma once

#include "core/domain/user.h"
#include "core/session/session.h"
#include "tests/support/program.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace jackfield::test {

/// Both programs in a folder of their own, as a person has them: a provider's process and, one at a time, a console's.
class TwoPrograms : public ::testing::Test {
protected:
    /// Starts the provider with the demo account; always on the port and folder of the first time.
    void startProvider();
    void stopProvider();
    /// Runs the console to its end on a tour of its own folder `tour`; answers its exit code.
    int console(const QString &tour, const QStringList &arguments);

    QString path(const QString &name) const { return folder.filePath(name); }
    QString log(const QString &tour) const; ///< tour.log
    QStringList pictures(const QString &tour) const;
    /// Every picture is there, numbered without a gap, has something on it and the size of a window.
    void expectWholePictures(const QString &tour, int atLeast) const;
    QList<QByteArray> mails() const;
    /// The users with this e-mail at the provider, as it says itself.
    QList<User> usersWith(const QString &email) const;

    QProcessEnvironment environment() const;

    QTemporaryDir folder;
    QUrl url;

private:
    std::unique_ptr<Program> m_provider;
};

} // namespace jackfield::test
