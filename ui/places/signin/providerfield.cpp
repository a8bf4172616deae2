#include "ui/places/signin/providerfield.h"

#include "ui/fields/fieldrow.h"
#include "ui/places/signin/addresscheck.h"
#include "ui/places/signin/signinfault.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int typingPause = 400;

} // namespace

ProviderField::ProviderField(FrontDesk &desk, Theme &theme, const QStringList &recent, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_combo(new QComboBox(this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setCompleter(nullptr);
    m_combo->addItems(recent);
    m_combo->setCurrentIndex(recent.isEmpty() ? -1 : 0);
    m_combo->setProperty("large", true);
    m_combo->lineEdit()->setPlaceholderText(tr("https://portal.example.com"));
    m_combo->lineEdit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_combo->lineEdit()->addAction(theme.icon(QStringLiteral("globe")), QLineEdit::LeadingPosition);
    m_row = new FieldRow(theme, tr("Provider URL"), m_combo, this);
    m_combo->lineEdit()->setAccessibleName(m_row->label());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);

    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &ProviderField::check);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        if (const auto link = MailLink::of(text)) {
            setAddress(link->address);
            Q_EMIT linkEntered(*link);
            return;
        }
        m_row->setError({});
        m_row->setOk({});
        m_asked = {};
        m_delay.start();
        Q_EMIT edited();
    });
    connect(m_combo, &QComboBox::activated, this, &ProviderField::check);
    connect(m_row, &FieldRow::checkDue, this, &ProviderField::check);
    if (!recent.isEmpty())
        check();
}

void ProviderField::setAddress(const QUrl &address)
{
    m_combo->setEditText(address.toString());
    check();
}

QString ProviderField::text() const { return m_combo->currentText(); }

QUrl ProviderField::usableUrl()
{
    const AddressCheck address = AddressCheck::of(text());
    if (address.isUsable())
        return address.url;
    showFault(address.problem);
    return {};
}

void ProviderField::showFault(const QString &sentence)
{
    m_row->setOk({});
    m_row->setHint(FieldRow::Hint::Busy, {});
    m_row->setError(sentence);
    m_combo->setFocus(Qt::OtherFocusReason);
}

void ProviderField::check()
{
    m_delay.stop();
    if (text().trimmed().isEmpty())
        return;
    const AddressCheck address = AddressCheck::of(text());
    if (!address.isUsable()) {
        m_row->setError(address.problem);
        return;
    }
    if (address.url == m_asked)
        return;
    m_asked = address.url;
    m_row->setError({});
    m_row->setOk({});
    m_row->setHint(FieldRow::Hint::Busy, tr("Looking for the provider…"));
    whenDone(m_desk.discover(address.url), this, [this, asked = address.url](const Result<ProviderInfo> &answer) {
        show(asked, answer);
    });
}

void ProviderField::show(const QUrl &asked, const Result<ProviderInfo> &answer)
{
    // Another address was typed meanwhile: its own answer comes.
    if (asked != m_asked)
        return;
    m_row->setHint(FieldRow::Hint::Busy, {});
    if (!answer) {
        m_row->setError(SignInFault::of(answer.error(), SignInFault::Step::SigningIn, asked).sentence);
        // The next look asks again.
        m_asked = {};
        return;
    }
    m_row->setOk(answer->secure ? tr("%1 · secure connection").arg(answer->name) : tr("%1 · on this computer").arg(answer->name));
}

} // namespace jackfield
