#include "ui/places/user/accesssection.h"

#include "core/domain/usersetuprules.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/switch.h"
#include "ui/pending/commandwords.h"
#include "ui/pending/fieldvalues.h"
#include "ui/places/user/featurerow.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace jackfield {

namespace {

QString s(const char *text) { return QString::fromLatin1(text); }

PickerItems itemsOf(const Choices &choices)
{
    PickerItems items;
    for (const Choice &choice : choices)
        items.append({choice.id, choice.name, {}});
    return items;
}

} // namespace

AccessSection::AccessSection(Session &session, Theme &theme, QWidget *parent)
    : ObjectSection(session, theme, tr("Access"), tr("The station, how this user signs in, and what this user may manage."), parent)
    , m_box(new ColumnsBox(theme.px("space.fieldColumnGap"), theme.px("space.fieldGap")))
    , m_station(new PickerCombo(theme))
    , m_plan(new PickerCombo(theme))
    , m_portal(new FeatureRow(theme, s("globe"), tr("Voice portal access"), {}))
    , m_admin(
          new FeatureRow(theme, s("admin"), tr("Admin access"), tr("Off: manages the own settings only. On: manages other users.")))
    , m_level(new PickerCombo(theme))
    , m_levelRow(new FieldRow(theme, tr("Admin type"), m_level))
{
    const auto addPicker = [this](const char *field, PickerCombo *combo) {
        auto *row = new FieldRow(this->theme(), FieldValues::labelOf(s(field)), combo);
        m_rows.insert(s(field), row);
        m_box->addCell(row);
    };
    addPicker("licence", m_station);
    addPicker("callingPlan", m_plan);
    addText("signInId", &User::signInId);
    addText("username", &User::username);
    m_rows.insert(s("adminLevel"), m_levelRow);
    m_admin->addDetails(m_levelRow);
    auto *card = new QFrame;
    Theme::setKind(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_portal);
    column->addWidget(m_admin);
    body()->addWidget(m_box);
    body()->addWidget(card);
    connect(m_station, &PickerCombo::picked, this, [this](const QString &id) { setStation({id}); });
    connect(m_plan, &PickerCombo::picked, this, [this](const QString &id) {
        object().typed().callingPlan = id;
        look();
    });
    connect(m_portal, &FeatureRow::toggled, this, [this](bool on) {
        object().typed().portalAccess = on;
        look();
    });
    connect(m_admin, &FeatureRow::toggled, this, [this](bool on) {
        const Choices levels = this->session().policy().adminLevels;
        const QString before = object().before().adminLevel;
        object().typed().adminLevel = !on ? QString() : !before.isEmpty() || levels.isEmpty() ? before : levels.last().id;
        fill();
    });
    connect(m_level, &PickerCombo::picked, this, [this](const QString &id) {
        object().typed().adminLevel = id;
        m_levelRow->setError({});
        look();
    });
    connect(&session, &Session::policyChanged, this, &AccessSection::takePolicy);
    takePolicy();
}

// An editor that loses the focus as it goes asks for a look, when there is nothing to look at any more.
AccessSection::~AccessSection()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->disconnect(this);
}

void AccessSection::addText(const char *field, QString User::*member)
{
    auto *edit = new QLineEdit;
    edit->setMaxLength(254);
    const QString name = s(field);
    auto *row = new FieldRow(theme(), FieldValues::labelOf(name), edit);
    m_rows.insert(name, row);
    m_texts.insert(name, member);
    m_box->addCell(row);
    connect(edit, &QLineEdit::textChanged, this, [this, row, member](const QString &text) {
        object().typed().*member = text.trimmed();
        row->setError({});
        row->setOk({});
        look();
    });
    connect(row, &FieldRow::checkDue, this, [this, name] { askProvider(name); });
}

void AccessSection::takePolicy()
{
    const AccountPolicy policy = session().policy();
    m_plan->setItems(itemsOf(policy.callingPlans));
    m_plan->setCurrentId(object().typed().callingPlan);
    m_level->setItems(itemsOf(policy.adminLevels));
    m_level->setCurrentId(object().typed().adminLevel);
    m_box->setCellShown(m_rows.value(s("callingPlan")), policy.hasCallingPlans && !policy.callingPlans.isEmpty());
    m_box->setCellShown(m_rows.value(s("signInId")), policy.signInIdFormat != QLatin1String("none"));
    m_box->setCellShown(m_rows.value(s("username")), policy.hasUsername);
    m_admin->setVisible(!policy.adminLevels.isEmpty());
}

void AccessSection::take(bool another)
{
    if (another)
        m_taken.clear();
    ObjectSection::take(another);
    takeStations();
}

void AccessSection::takeStations()
{
    whenDone(session().licences(), this, [this](const Result<QList<Licence>> &licences) {
        m_licences = licences.value_or(m_licences);
        PickerItems items;
        for (const Licence &licence : std::as_const(m_licences)) {
            const bool left = licence.available() > 0;
            PickerItem item{licence.id.value, licence.name, left ? tr("%n left", nullptr, licence.available()) : tr("None left")};
            item.enabled = left || licence.id == object().before().licence;
            items.append(item);
        }
        m_station->setItems(items);
        fill();
    });
}

std::optional<Licence> AccessSection::station() const
{
    for (const Licence &licence : m_licences) {
        if (licence.id == object().typed().licence)
            return licence;
    }
    return {};
}

// Advanced and Professional have the portal always on (S4.17).
void AccessSection::setStation(const LicenceId &id)
{
    object().typed().licence = id;
    const auto chosen = station();
    if (chosen && chosen->portalAlways)
        object().typed().portalAccess = true;
    else if (id == object().before().licence)
        object().typed().portalAccess = object().before().portalAccess;
    m_rows.value(s("licence"))->setError({});
    fill();
}

void AccessSection::fill()
{
    const User &user = object().typed();
    m_station->setCurrentId(user.licence.value);
    m_plan->setCurrentId(user.callingPlan);
    m_level->setCurrentId(user.adminLevel);
    for (auto each = m_texts.cbegin(); each != m_texts.cend(); ++each) {
        auto *edit = qobject_cast<QLineEdit *>(m_rows.value(each.key())->editor());
        if (edit->text().trimmed() != user.*each.value())
            edit->setText(user.*each.value());
    }
    look();
}

void AccessSection::look()
{
    const User &before = object().before();
    const User &typed = object().typed();
    const AccountPolicy policy = session().policy();
    const auto was = [this](const char *field, const QString &before, const QString &now, const QString &shown) {
        m_rows.value(s(field))->setHint(
            FieldRow::Hint::Was, before == now ? QString() : tr("was %1").arg(shown.isEmpty() ? tr("none") : shown));
    };
    QString stationBefore = before.licence.value;
    for (const Licence &licence : m_licences) {
        if (licence.id == before.licence)
            stationBefore = licence.name;
    }
    was("licence", before.licence.value, typed.licence.value, stationBefore);
    was("callingPlan", before.callingPlan, typed.callingPlan, nameOf(policy.callingPlans, before.callingPlan));
    was("signInId", before.signInId, typed.signInId, before.signInId);
    was("username", before.username, typed.username, before.username);
    was("adminLevel", before.adminLevel, typed.adminLevel, nameOf(policy.adminLevels, before.adminLevel));
    const auto chosen = station();
    const bool always = chosen && chosen->portalAlways;
    m_rows.value(s("licence"))
        ->setHelp(chosen && typed.licence != before.licence ? tr("The applications follow the station.") : QString());
    m_portal->setOn(typed.portalAccess);
    m_portal->setEdited(typed.portalAccess != before.portalAccess, before.portalAccess);
    m_portal->toggle()->setEnabled(!always);
    m_portal->setExplanation(
        always ? tr("Always on with %1; an e-mail address is needed.").arg(chosen->name)
               : tr("On: signs in to the portal, and an e-mail address is needed."));
    m_admin->setOn(!typed.adminLevel.isEmpty());
    m_admin->setEdited(typed.adminLevel.isEmpty() != before.adminLevel.isEmpty(), !before.adminLevel.isEmpty());
    m_admin->setDetailsShown(!typed.adminLevel.isEmpty());
    Q_EMIT edited();
}

QList<FieldError> AccessSection::problems() const
{
    const User &user = object().typed();
    const AccountPolicy policy = session().policy();
    QList<FieldError> found;
    const auto add = [&](const char *field, const char *code) { found.append({s(field), s(code), {}, {}, {}}); };
    if (policy.signInIdFormat == QLatin1String("email") && !user.signInId.isEmpty() && !isEmailAddress(user.signInId))
        add("signInId", "format");
    if (policy.signInIdFormat == QLatin1String("alphanumeric") && !user.signInId.isEmpty() && !isUsername(user.signInId))
        add("signInId", "format");
    if (policy.signInIdFormat != QLatin1String("none") && user.signInId.isEmpty() && !object().before().signInId.isEmpty())
        add("signInId", "required");
    if (user.portalAccess && user.email.isEmpty())
        add("portalAccess", "email");
    for (auto each = m_texts.cbegin(); each != m_texts.cend(); ++each) {
        if (const auto taken = m_taken.constFind(each.key() + u' ' + user.*each.value()); taken != m_taken.constEnd())
            found.append(*taken);
    }
    return found;
}

void AccessSection::askProvider(const QString &field)
{
    const QString value = object().typed().*m_texts.value(field);
    for (const FieldError &problem : problems()) {
        if (problem.field == field)
            return showProblems({problem});
    }
    if (value.isEmpty() || value == object().before().*m_texts.value(field))
        return;
    whenDone(session().check({field, value}), this, [this, field, value](const Result<Verdict> &verdict) {
        if (!verdict || value != object().typed().*m_texts.value(field))
            return;
        if (verdict->free)
            return m_rows.value(field)->setOk(tr("%1 is free").arg(value));
        const FieldError taken{field, s("taken"), {}, verdict->holderId, verdict->holderName};
        m_taken.insert(field + u' ' + value, taken);
        showProblems({taken});
    });
}

void AccessSection::showProblems(const QList<FieldError> &problems)
{
    bool focused = false;
    for (const FieldError &problem : problems) {
        FieldRow *row = m_rows.value(problem.field);
        if (problem.field == QLatin1String("portalAccess") || problem.field == QLatin1String("email")) {
            m_portal->setExplanation(tr("This user has no e-mail. Enter one under User Profile first."));
            row = nullptr;
        }
        if (!row)
            continue;
        const bool isText = m_texts.contains(problem.field);
        row->setError(
            isText && problem.code == QLatin1String("format")
                ? (session().policy().signInIdFormat == QLatin1String("email") && problem.field == QLatin1String("signInId")
                       ? tr("Use the form name@company.example.")
                       : tr("Use letters and numbers only."))
                : CommandWords::refusedField(problem));
        if (!focused && !isText)
            row->editor()->setFocus(Qt::OtherFocusReason);
        focused = true;
    }
}

SaveWords AccessSection::saveWords() const
{
    const QList<FieldEdit> edits = object().edits();
    if (edits.isEmpty())
        return {};
    FieldValues values;
    values.setLicences(m_licences);
    QStringList words;
    for (const FieldEdit &edit : edits)
        words +=
            tr("%1: %2 → %3")
                .arg(FieldValues::labelOf(edit.field), values.textOf(edit.field, edit.from), values.textOf(edit.field, edit.to));
    SaveWords save;
    save.icon = s("edit");
    save.text = words.join(QStringLiteral(" · "));
    return save;
}

bool AccessSection::owns(const ObjectRef &object, const QString &field) const
{
    return object.kind == ObjectKind::User && (m_rows.contains(field) || field == QLatin1String("portalAccess"));
}

QWidget *AccessSection::firstField() const { return m_station; }

} // namespace jackfield
