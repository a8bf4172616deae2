#include "ui/wizards/setupuser/fieldbinding.h"

#include "ui/fields/fieldrow.h"
#include "ui/wizards/setupuser/setupproblems.h"

namespace jackfield {

FieldBinding::FieldBinding(UserSetupBuilder &builder, FieldRow &row, QString field, QObject *parent)
    : QObject(parent)
    , m_builder(builder)
    , m_row(row)
    , m_field(std::move(field))
{
    connect(&row, &FieldRow::checkDue, this, &FieldBinding::look);
    connect(&builder, &UserSetupBuilder::changed, this, [this](const QString &changed) {
        if (changed == m_field)
            valueChanged();
        else
            refresh();
    });
    connect(&builder, &UserSetupBuilder::loaded, this, [this] {
        m_answered.clear();
        m_asked.clear();
        m_row.setOk({});
        m_row.setHint(FieldRow::Hint::Busy, {});
        refresh();
    });
    connect(&builder, &UserSetupBuilder::choicesChanged, this, &FieldBinding::refresh);
}

void FieldBinding::askProvider(Session &session, const QString &freeText)
{
    m_session = &session;
    m_freeText = freeText;
}

void FieldBinding::valueChanged()
{
    if (const QString value = m_builder.valueText(m_field); value != m_answered) {
        m_answered.clear();
        m_row.setOk({});
        m_row.setHint(FieldRow::Hint::Busy, {});
    }
    // While one types, an error that is gone goes; a new one waits for the check. What the provider refused shows at once.
    const std::optional<FieldError> problem = m_builder.problem(m_field);
    const bool known = problem && (problem->code == QLatin1String("taken") || problem->code == QLatin1String("none-left"));
    if (!problem)
        m_row.setError({});
    else if (known || m_row.hasError())
        m_row.setError(SetupProblems::atField(*problem, m_builder));
}

void FieldBinding::refresh()
{
    const std::optional<FieldError> problem = m_builder.problem(m_field);
    if (!problem)
        m_row.setError({});
    else if (m_row.hasError())
        m_row.setError(SetupProblems::atField(*problem, m_builder));
}

void FieldBinding::look()
{
    const std::optional<FieldError> problem = m_builder.problem(m_field);
    // Who only passes by with Tab is not told what is missing, but who was told is not untold.
    const bool show = problem && (problem->code != QLatin1String("required") || m_builder.wasEdited(m_field) || m_row.hasError());
    m_row.setError(show ? SetupProblems::atField(*problem, m_builder) : QString());
    if (!problem)
        ask();
}

bool FieldBinding::showProblem()
{
    const std::optional<FieldError> problem = m_builder.problem(m_field);
    m_row.setError(problem ? SetupProblems::atField(*problem, m_builder) : QString());
    if (!problem)
        ask();
    return problem.has_value();
}

void FieldBinding::ask()
{
    const QString value = m_builder.valueText(m_field).trimmed();
    if (!m_session || value.isEmpty() || value == m_asked)
        return;
    m_asked = value;
    m_row.setHint(FieldRow::Hint::Busy, tr("Checking…"));
    whenDone(m_session->check({m_field, value}), this, [this, value](const Result<Verdict> &answer) {
        if (value != m_builder.valueText(m_field).trimmed()) {
            if (m_asked == value)
                m_asked.clear();
            return;
        }
        if (answer)
            return showVerdict(value, *answer, false);
        m_asked.clear(); // when the connection is back, ask again
        if (m_field != QLatin1String("extension")) {
            m_row.setHint(FieldRow::Hint::Busy, tr("Checked when applied."));
            return;
        }
        whenDone(m_session->holderOfExtension(value), this, [this, value](const Result<QString> &holder) {
            if (value == m_builder.valueText(m_field).trimmed())
                showVerdict(value, {!holder || holder->isEmpty(), {}, holder.value_or(QString())}, true);
        });
    });
}

void FieldBinding::showVerdict(const QString &value, const Verdict &verdict, bool fromCopy)
{
    m_row.setHint(FieldRow::Hint::Busy, {});
    if (verdict.free) {
        if (fromCopy) {
            m_row.setHint(FieldRow::Hint::Busy, tr("Free in this copy. Checked when applied."));
            return;
        }
        m_answered = m_builder.valueText(m_field);
        m_row.setOk(m_freeText.isEmpty() ? QString() : m_freeText.arg(value));
        return;
    }
    if (m_builder.suggestAnother(m_field))
        return ask();
    m_builder.refuse({{m_field, QStringLiteral("taken"), {}, verdict.holderId, verdict.holderName}});
}

} // namespace jackfield
