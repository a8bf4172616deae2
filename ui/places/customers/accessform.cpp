#include "ui/places/customers/accessform.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace jackfield {

namespace {

const QString readOnlyMode = QStringLiteral("read-only");
constexpr int mostLetters = 200; // of a reason, as the provider takes it
constexpr int mostMinutes = 8 * 60;
constexpr int usualMinutes = 30;

} // namespace

AccessForm::AccessForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_reason(new QLineEdit)
    , m_reasonRow(new FieldRow(theme, tr("Ticket or reason"), m_reason, this))
    , m_mode(new PickerCombo(theme))
    , m_minutes(new QSpinBox)
    , m_fault(new CalloutBox(theme, State::Danger, this))
{
    m_reason->setMaxLength(mostLetters);
    m_reasonRow->setRequired(true);
    m_reasonRow->setHelp(tr("Kept with everything you do. The customer can read it."));
    m_mode->setItems({{readOnlyMode, tr("View only"), {}}, {QStringLiteral("full"), tr("View and change"), {}}});
    m_mode->setCurrentId(readOnlyMode);
    auto *mode = new FieldRow(theme, tr("Mode"), m_mode, this);
    mode->setHelp(tr("“View only” blocks all edits"));
    m_minutes->setRange(5, mostMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setValue(usualMinutes);
    m_minutes->setSuffix(tr(" min"));
    auto *minutes = new FieldRow(theme, tr("For"), m_minutes, this);
    minutes->setHelp(tr("Ends by itself"));
    m_fault->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px("space.fieldGap"));
    line->addWidget(m_reasonRow, 5);
    line->addWidget(mode, 3);
    line->addWidget(minutes, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.4"));
    layout->addLayout(line);
    layout->addWidget(m_fault);
    connect(m_reason, &QLineEdit::returnPressed, this, &AccessForm::submitted);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_reasonRow->setError({}); });
}

std::optional<AccessRequest> AccessForm::request()
{
    clearFault();
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonRow->setError(tr("Say why you enter: a ticket, or a few words."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return {};
    }
    return AccessRequest{reason, m_mode->currentId() == readOnlyMode, m_minutes->value()};
}

void AccessForm::showFault(const Error &error, const QString &provider)
{
    const bool isReason = !error.fields.isEmpty() && error.fields.first().field == QLatin1String("reason");
    if (error.kind == Error::Kind::Rejected && isReason) {
        m_reasonRow->setError(tr("%1 does not take this as a reason.").arg(provider));
        return;
    }
    const auto words = [&]() -> std::pair<QString, QString> {
        switch (error.kind) {
        case Error::Kind::Offline:
            return {tr("Nobody answered."), tr("Entering a customer’s account needs a connection. Nothing was opened.")};
        case Error::Kind::Unknown:
            return {tr("No answer came."), tr("The access may have been given, and ends by itself. Press Access CAP again.")};
        case Error::Kind::Insecure: return {tr("The connection is not safe."), tr("Nothing was sent. %1").arg(error.detail)};
        case Error::Kind::Forbidden:
            return {tr("You may not enter this customer’s account."), tr("Ask your lead at %1.").arg(provider)};
        case Error::Kind::Gone: return {tr("This customer is not there any more."), tr("Search again.")};
        case Error::Kind::RateLimited: return {tr("%1 asks us to wait.").arg(provider), tr("Try again in a minute.")};
        case Error::Kind::Cache:
            if (error.code == QLatin1String("locked"))
                return {
                    tr("This customer’s account is open in another Jackfield."),
                    tr("End the access there, then press Access CAP again.")};
            return {tr("This computer cannot keep a copy of the account."), tr("Make room on the disk, then try again.")};
        default: return {tr("%1 refused the access.").arg(provider), error.detail};
        }
    }();
    m_fault->setText(words.first, words.second);
    m_fault->show();
}

void AccessForm::clearFault()
{
    m_fault->hide();
    m_reasonRow->setError({});
}

void AccessForm::focusReason() { m_reason->setFocus(Qt::OtherFocusReason); }

void AccessForm::clear()
{
    clearFault();
    m_reason->clear();
    m_mode->setCurrentId(readOnlyMode);
    m_minutes->setValue(usualMinutes);
}

} // namespace jackfield
