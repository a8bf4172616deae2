#include "ui/wizards/recovery/devicenamecard.h"

#include "ui/fields/fieldrow.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int longest = 60;

} // namespace

DeviceNameCard::DeviceNameCard(Theme &theme, const OpenSignIn &open, QWidget *parent)
    : StepCard(theme, open, parent)
    , m_name(new QLineEdit(open.deviceName, this))
    , m_preview(new PlainLabel({}, "medium", this))
    , m_row(new FieldRow(theme, tr("Device name"), m_name, this))
{
    setTitle(tr("Name this device"), open.login);
    setBack(tr("Cancel"));
    m_name->setProperty("large", true);
    m_name->setMaxLength(longest);
    m_row->setHelp(tr("Your authenticator app shows this name next to the code, so that you can tell it from others."));
    auto *card = new QFrame(this);
    Theme::setKind(card, "group");
    auto *phone = new QLabel(card);
    phone->setPixmap(theme.pixmap(QStringLiteral("mobile"), 22, ColorRole::TextSecondary, devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new PlainLabel(tr("In your app it will look like this"), "caption", card));
    words->addWidget(m_preview);
    m_preview->setWordWrap(true);
    auto *line = new QHBoxLayout(card);
    const int padding = theme.px("space.5");
    line->setContentsMargins(padding, padding, padding, padding);
    line->setSpacing(padding);
    line->addWidget(phone);
    line->addLayout(words, 1);
    line->addWidget(new PlainLabel(QStringLiteral("• • •  • • •"), "secondary", card));
    content()->addWidget(m_row);
    content()->addWidget(card);
    connect(m_name, &QLineEdit::textChanged, this, &DeviceNameCard::look);
    connect(m_name, &QLineEdit::returnPressed, this, &SignInCard::go);
    connect(this, &SignInCard::continued, this, [this] { Q_EMIT answered(NameAuthenticator{m_name->text().trimmed()}); });
    look();
}

void DeviceNameCard::look()
{
    const QString name = m_name->text().trimmed();
    m_row->setError({});
    m_preview->setText(tr("%1: %2").arg(open().providerName, name.isEmpty() ? tr("your device") : name));
    setReady(!name.isEmpty());
}

void DeviceNameCard::refuse(const Error &error)
{
    if (error.fields.value(0).field != QLatin1String("deviceName"))
        return StepCard::refuse(error);
    m_row->setError(tr("The provider does not take this name. Choose a shorter one, or one without special characters."));
    m_name->setFocus(Qt::OtherFocusReason);
}

QWidget *DeviceNameCard::firstField() { return m_name; }

} // namespace jackfield
