#include "ui/places/users/bulkvalue.h"

#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/tagedit.h"
#include "ui/pending/fieldvalues.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jackfield {

namespace {

QString s(const char *text) { return QString::fromLatin1(text); }

const QString on = QStringLiteral("on");
const QString off = QStringLiteral("off");

} // namespace

BulkValue::BulkValue(Theme &theme, BulkChange change, const AccountPolicy &policy, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_change(change)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px("space.fieldGap"));
    switch (change) {
    case BulkChange::Station:
        m_field = s("licence");
        m_first = addPicker(FieldValues::labelOf(m_field), tr("Choose a station"));
        break;
    case BulkChange::Department: {
        Choices departments;
        for (const QString &department : policy.departments)
            departments.append({department, department});
        offer(s("department"), tr("Choose a department"), departments, tr("No department"));
        break;
    }
    case BulkChange::TimeZone: offer(s("timeZone"), tr("Choose a time zone"), policy.timeZones, tr("Group time zone")); break;
    case BulkChange::Language: offer(s("promptLanguage"), tr("Choose a language"), policy.languages, {}); break;
    case BulkChange::Tags:
        m_first = addPicker(tr("What to do"), {});
        m_first->setItems({{s("add"), tr("Add these tags"), {}}, {s("remove"), tr("Remove these tags"), {}}});
        m_first->setCurrentId(s("add"));
        m_tags = new TagEdit(theme);
        layout->addWidget(new FieldRow(theme, FieldValues::labelOf(s("tags")), m_tags));
        m_tags->setPlaceholder(tr("Type a tag, then Enter"));
        connect(m_tags, &TagEdit::tagsChanged, this, &BulkValue::changed);
        break;
    case BulkChange::Feature: {
        m_first = addPicker(tr("Calling feature"), tr("Choose a calling feature"));
        PickerItems features;
        for (const char *field : {"callWaiting", "doNotDisturb", "rejectAnonymous"})
            features.append({s(field), FieldValues::labelOf(ObjectKind::UserCalling, s(field)), {}});
        m_first->setItems(features);
        offerSwitch(m_second = addPicker(tr("Shall be"), {}));
        break;
    }
    case BulkChange::Portal:
        m_field = s("portalAccess");
        offerSwitch(m_first = addPicker(FieldValues::labelOf(m_field), {}));
        break;
    case BulkChange::ForwardingOff:
    case BulkChange::WelcomeMail:
    case BulkChange::Remove: break;
    }
}

PickerCombo *BulkValue::addPicker(const QString &label, const QString &placeholder)
{
    auto *picker = new PickerCombo(m_theme);
    picker->setPlaceholderText(placeholder);
    layout()->addWidget(new FieldRow(m_theme, label, picker));
    connect(picker, &PickerCombo::picked, this, [this, picker] {
        m_chosen = m_chosen || picker == m_first;
        Q_EMIT changed();
    });
    return picker;
}

void BulkValue::offer(const QString &field, const QString &placeholder, const Choices &choices, const QString &none)
{
    m_field = field;
    m_first = addPicker(FieldValues::labelOf(field), placeholder);
    PickerItems items;
    for (const Choice &choice : choices)
        items.append({choice.id, choice.name, {}});
    m_first->setItems(items);
    m_mayBeNone = !none.isEmpty();
    if (!m_mayBeNone)
        return;
    // What stands for nothing is chosen only when somebody has chosen it.
    m_first->setNoneItem(none);
}

void BulkValue::offerSwitch(PickerCombo *picker)
{
    picker->setItems({{on, tr("On"), {}}, {off, tr("Off"), {}}});
    picker->setCurrentId(on);
}

void BulkValue::setLicences(const QList<Licence> &licences)
{
    if (m_change != BulkChange::Station)
        return;
    PickerItems items;
    for (const Licence &licence : licences)
        items.append({licence.id.value, licence.name, tr("%n left", nullptr, licence.available())});
    m_first->setItems(items);
}

std::optional<BulkEdit> BulkValue::edit() const
{
    using What = BulkEdit::What;
    const QString id = m_first ? m_first->currentId() : QString();
    switch (m_change) {
    case BulkChange::ForwardingOff: return BulkEdit{What::ForwardingOff};
    case BulkChange::WelcomeMail: return BulkEdit{What::WelcomeMail};
    case BulkChange::Remove: return BulkEdit{What::Remove};
    case BulkChange::Portal: return BulkEdit{What::UserField, m_field, id == on};
    case BulkChange::Feature:
        return id.isEmpty() ? std::nullopt : std::optional(BulkEdit{What::Feature, id, m_second->currentId() == on});
    case BulkChange::Tags:
        if (m_tags->tags().isEmpty())
            return {};
        return BulkEdit{id == s("remove") ? What::RemoveTags : What::AddTags, {}, QJsonArray::fromStringList(m_tags->tags())};
    case BulkChange::Station:
    case BulkChange::Department:
    case BulkChange::TimeZone:
    case BulkChange::Language: break;
    }
    return id.isEmpty() && !(m_mayBeNone && m_chosen) ? std::nullopt : std::optional(BulkEdit{What::UserField, m_field, id});
}

QWidget *BulkValue::firstField() const { return m_tags ? m_tags->lineEdit() : static_cast<QWidget *>(m_first); }

} // namespace jackfield
