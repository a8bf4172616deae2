#include "ui/wizards/recovery/scancard.h"

#include "ui/fields/fieldrow.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/qrview.h"
#include "ui/fields/secretclipboard.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

// As people read and type it: "N5QX K3TB …".
QString inFours(const QString &key)
{
    QString text;
    for (qsizetype at = 0; at < key.size(); ++at) {
        if (at > 0 && at % 4 == 0)
            text += u' ';
        text += key.at(at);
    }
    return text;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace

ScanCard::ScanCard(Theme &theme, SecretClipboard &clipboard, const OpenSignIn &open, QWidget *parent)
    : StepCard(theme, open, parent)
    , m_code(new QLineEdit(this))
{
    setTitle(tr("Scan and confirm"), open.deviceName);
    setBack(tr("Back"));
    setReady(false);
    auto *picture = new QrView(this);
    picture->setText(open.step.otpauth);
    picture->setAccessibleName(tr("QR code for your authenticator app"));

    auto *scan = new PlainLabel(tr("In your authenticator app, add an account and point the camera at this square."), this);
    scan->setWordWrap(true);

    auto *key = new QLineEdit(inFours(open.step.secret), this);
    key->setReadOnly(true);
    key->setFont(theme.font(TypeRole::Code));
    key->setCursorPosition(0);
    auto *keyRow = new FieldRow(theme, tr("Cannot scan? Type this key instead."), key, this);
    auto *copy = new QToolButton(this);
    copy->setIcon(theme.icon(QStringLiteral("copy")));
    copy->setAccessibleName(tr("Copy the key"));
    copy->setToolTip(copy->accessibleName());
    connect(copy, &QToolButton::clicked, this, [&clipboard, keyRow, secret = open.step.secret] {
        clipboard.copy(secret);
        keyRow->setOk(tr("Copied. The clipboard is cleared in 60 s."));
    });
    keyRow->addCorner(copy);

    m_code->setProperty("large", true);
    m_code->setFont(theme.font(TypeRole::Code));
    m_code->setMaxLength(12);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    auto *codeRow = new FieldRow(theme, tr("Security code from the app"), m_code, this);
    codeRow->setHelp(tr("6 digits, a new one every 30 seconds"));

    auto *steps = new QVBoxLayout;
    steps->setSpacing(theme.px("space.6"));
    int number = 0;
    for (QWidget *what : std::initializer_list<QWidget *>{scan, keyRow, codeRow})
        steps->addWidget(numbered(++number, what));
    steps->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.px("space.8"));
    columns->addWidget(picture, 0, Qt::AlignTop);
    columns->addLayout(steps, 1);
    content()->addLayout(columns);
    connect(m_code, &QLineEdit::textChanged, this, [this](const QString &text) { setReady(digitsOf(text).size() == 6); });
    connect(m_code, &QLineEdit::returnPressed, this, &SignInCard::go);
    connect(this, &SignInCard::continued, this, [this] { Q_EMIT answered(ConfirmAuthenticator{digitsOf(m_code->text())}); });
}

QWidget *ScanCard::numbered(int number, QWidget *what)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px("space.5"));
    layout->addWidget(new PlainLabel(QLocale().toString(number), "strong", row), 0, Qt::AlignTop);
    layout->addWidget(what, 1);
    return row;
}

void ScanCard::refuse(const Error &error)
{
    if (error.kind == Error::Kind::Rejected)
        m_code->clear();
    StepCard::refuse(error);
}

QWidget *ScanCard::firstField() { return m_code; }

} // namespace jackfield
