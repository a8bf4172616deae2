#include "ui/fields/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace jackfield {

namespace {

QByteArray hashOf(const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); }

} // namespace

SecretClipboard::SecretClipboard(const Clock &clock, QObject *parent) : QObject(parent), m_alarm(clock.alarm([this] { clear(); }))
{
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    if (qApp)
        clear();
}

void SecretClipboard::copy(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    // Asks clipboard managers not to keep it (KDE, and those who follow it).
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_copied = hashOf(secret);
    m_alarm->set(lifetime);
}

void SecretClipboard::clear()
{
    m_alarm->cancel();
    if (!m_copied.isEmpty() && hashOf(QGuiApplication::clipboard()->text()) == m_copied)
        QGuiApplication::clipboard()->clear();
    m_copied.clear();
}

} // namespace jackfield
