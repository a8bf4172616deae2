#include "ui/places/user/applicationssection.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/switch.h"
#include "ui/pending/commandwords.h"
#include "ui/places/user/featurerow.h"

#include <QLocale>
#include <QVBoxLayout>

namespace jackfield {

namespace {

const QString applicationsField = QStringLiteral("applications");

} // namespace

ApplicationsSection::ApplicationsSection(Session &session, Theme &theme, QWidget *parent)
    : ObjectSection(session, theme, tr("Applications"), {}, parent)
    , m_card(new QFrame)
    , m_column(new QVBoxLayout(m_card))
    , m_problem(new CalloutBox(theme, State::Danger))
{
    Theme::setKind(m_card, "card");
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    body()->addWidget(m_problem);
    body()->addWidget(m_card);
    m_problem->hide();
}

void ApplicationsSection::take(bool another)
{
    ObjectSection::take(another);
    whenDone(session().licences(), this, [this](const Result<QList<Licence>> &licences) {
        m_licences = licences.value_or(m_licences);
        look();
    });
    whenDone(session().applications(), this, [this](const Result<QList<Application>> &applications) {
        if (applications)
            build(*applications);
    });
}

void ApplicationsSection::fill()
{
    m_problem->hide();
    look();
}

// The rows stay as long as there are the same applications, so that the focus stays too.
void ApplicationsSection::build(const QList<Application> &applications)
{
    QStringList before, now;
    for (const Application &application : std::as_const(m_applications))
        before += application.id.value + application.name;
    for (const Application &application : applications)
        now += application.id.value + application.name;
    m_applications = applications;
    if (before != now) {
        qDeleteAll(m_rows);
        m_rows.clear();
        for (const Application &application : applications) {
            auto *row = new FeatureRow(theme(), QStringLiteral("apps"), application.name, {});
            m_rows += row;
            m_column->addWidget(row);
            connect(row, &FeatureRow::toggled, this, [this, id = application.id.value](bool on) {
                QStringList &chosen = object().typed().applications;
                // In the order that it had, so that off and on again is no edit.
                chosen.removeAll(id);
                if (on && object().before().applications.contains(id))
                    chosen.insert(std::min<qsizetype>(object().before().applications.indexOf(id), chosen.size()), id);
                else if (on)
                    chosen += id;
                m_problem->hide();
                look();
            });
        }
    }
    look();
}

std::optional<Licence> ApplicationsSection::licence() const
{
    for (const Licence &licence : m_licences) {
        if (licence.id == object().typed().licence)
            return licence;
    }
    return {};
}

QString ApplicationsSection::note(const Application &application, bool included, bool on) const
{
    if (included)
        return tr("Comes with %1").arg(licence()->name);
    if (!application.isLimited())
        return {};
    if (application.available() == 0)
        return on ? QString() : tr("None left. Order more from %1.").arg(session().policy().providerName);
    return tr("%n left", nullptr, application.available());
}

void ApplicationsSection::look()
{
    const auto station = licence();
    for (qsizetype at = 0; at < m_rows.size() && at < m_applications.size(); ++at) {
        const Application &application = m_applications.at(at);
        const QString id = application.id.value;
        const bool included = station && station->applications.contains(id);
        const bool on = included || object().typed().applications.contains(id);
        const bool was = included || object().before().applications.contains(id);
        FeatureRow *row = m_rows.at(at);
        row->setOn(on);
        row->setEdited(on != was, was);
        row->setExplanation(note(application, included, was));
        row->toggle()->setEnabled(!included && (on || was || !application.isLimited() || application.available() > 0));
    }
    Q_EMIT edited();
}

SaveWords ApplicationsSection::saveWords() const
{
    if (!object().isEdited())
        return {};
    QStringList changes;
    for (const Application &application : m_applications) {
        const bool was = object().before().applications.contains(application.id.value);
        const bool is = object().typed().applications.contains(application.id.value);
        if (was != is)
            changes += (is ? tr("%1: off → on") : tr("%1: on → off")).arg(application.name);
    }
    SaveWords words;
    words.icon = QStringLiteral("edit");
    words.text = changes.join(QStringLiteral(" · "));
    return words;
}

void ApplicationsSection::showProblems(const QList<FieldError> &problems)
{
    QStringList words;
    for (const FieldError &problem : problems)
        words += problem.field == applicationsField && problem.code == QLatin1String("none-left")
            ? tr("No seat of an application is left. Switch it off, or order more.")
            : CommandWords::refusedField(problem);
    m_problem->setText(tr("This cannot be saved here."), words.join(u' '));
    m_problem->setVisible(!words.isEmpty());
}

bool ApplicationsSection::owns(const ObjectRef &object, const QString &field) const
{
    return object.kind == ObjectKind::User && field == applicationsField;
}

QWidget *ApplicationsSection::firstField() const { return m_rows.isEmpty() ? nullptr : m_rows.first()->toggle(); }

} // namespace jackfield
