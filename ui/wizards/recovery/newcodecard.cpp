#include "ui/wizards/recovery/newcodecard.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/secretclipboard.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QFileDialog>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace jackfield {

NewCodeCard::NewCodeCard(Theme &theme, SecretClipboard &clipboard, const OpenSignIn &open, QWidget *parent)
    : StepCard(theme, open, parent)
    , m_clipboard(clipboard)
    , m_said(new PlainLabel({}, "caption", this))
    , m_kept(new QCheckBox(tr("I have saved the new code"), this))
{
    setTitle(tr("Save your new recovery code"), tr("It is shown this once. Some portals call it a rescue code."));
    setWords(tr("Finish and sign in"), tr("Signing in…"));
    setReady(false);
    auto *why = new PlainLabel(tr("If you lose your phone again, this code is your way back in. Save it before you go on."), this);
    why->setWordWrap(true);

    auto *well = new QFrame(this);
    Theme::setKind(well, "well");
    auto *code = new PlainLabel(open.step.recoveryCode, this);
    code->setFont(theme.font(TypeRole::CodeLarge));
    code->setAlignment(Qt::AlignCenter);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    code->setAccessibleName(tr("New recovery code: %1").arg(open.step.recoveryCode));
    const auto button = [&](const char *icon, const QString &text, auto act) {
        auto *made = new QPushButton(theme.icon(QLatin1String(icon)), text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto *ways = new QHBoxLayout;
    ways->setSpacing(theme.px("space.buttonGap"));
    ways->addStretch(1);
    ways->addWidget(m_copy = button("copy", tr("Copy"), [this] {
                        m_clipboard.copy(this->open().step.recoveryCode);
                        say(tr("Copied. The clipboard is cleared in 60 s."));
                    }));
    ways->addWidget(button("printer", tr("Print…"), [this] { print(); }));
    ways->addWidget(button("file", tr("Save…"), [this] { save(); }));
    ways->addStretch(1);
    m_said->setAlignment(Qt::AlignCenter);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *inner = new QVBoxLayout(well);
    const int padding = theme.px("space.cardPadding");
    inner->setContentsMargins(padding, padding, padding, padding);
    inner->setSpacing(theme.px("space.5"));
    inner->addWidget(code);
    inner->addLayout(ways);
    inner->addWidget(m_said);

    auto *advice = new CalloutBox(theme, State::Warning, this);
    advice->setText(
        {},
        tr("Keep it away from this computer and from your phone: on paper, or in a password manager that you can open "
           "without this account."));
    content()->addWidget(why);
    content()->addWidget(well);
    content()->addWidget(advice);
    content()->addWidget(m_kept);
    connect(m_kept, &QCheckBox::toggled, this, &SignInCard::setReady);
    connect(this, &SignInCard::continued, this, [this] { Q_EMIT answered(RecoveryCodeSaved{}); });
}

QWidget *NewCodeCard::firstField() { return m_copy; }

QString NewCodeCard::sheet() const
{
    return tr("Recovery code for %1\n\nSign-in: %2\nRecovery code: %3\n\nMade on %4. It replaces every earlier one, and is good "
              "for one use.\n")
        .arg(
            open().providerName, open().login, open().step.recoveryCode,
            QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
}

void NewCodeCard::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QPainter painter;
        if (!painter.begin(printer))
            return say(tr("It could not be printed. Save it in another way."));
        painter.setFont(theme().font(TypeRole::Body));
        const QRectF page = printer->pageRect(QPrinter::DevicePixel);
        const qreal margin = page.width() / 12;
        painter.drawText(page.adjusted(margin, margin, -margin, -margin), Qt::TextWordWrap, sheet());
        say(tr("Sent to the printer."));
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void NewCodeCard::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery code"), QString(), tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(tr("recovery-code.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &NewCodeCard::saveTo);
    dialog->open();
}

bool NewCodeCard::saveTo(const QString &file)
{
    QSaveFile out(file);
    const bool saved = out.open(QIODevice::WriteOnly) && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && out.write(sheet().toUtf8()) > 0 && out.commit();
    say(saved ? tr("Saved as %1.").arg(file) : tr("%1 cannot be written. Choose another place.").arg(file));
    return saved;
}

void NewCodeCard::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace jackfield
