#include "ui/wizards/setupuser/applicationlist.h"

#include "ui/fields/elidedcheckbox.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/usersetupbuilder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace jackfield {

ApplicationList::ApplicationList(Theme &theme, UserSetupBuilder &builder, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_builder(builder)
    , m_column(new QVBoxLayout(this))
{
    Theme::setKind(this, "group");
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(theme.px("space.3"));
    connect(&builder, &UserSetupBuilder::changed, this, &ApplicationList::refresh);
    connect(&builder, &UserSetupBuilder::choicesChanged, this, &ApplicationList::refresh);
    connect(&builder, &UserSetupBuilder::loaded, this, &ApplicationList::refresh);
    connect(&theme, &Theme::changed, this, &ApplicationList::refresh);
    refresh();
}

QString ApplicationList::note(const QString &applicationId) const
{
    const PlainLabel *label = m_rows.value(applicationId).note;
    return label ? label->text() : QString();
}

void ApplicationList::build()
{
    qDeleteAll(m_lines);
    m_lines.clear();
    m_rows.clear();
    for (const Application &application : m_builder.applications()) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *box = new ElidedCheckBox(buttonText(application.name));
        box->setAccessibleName(application.name);
        box->setMinimumHeight(m_theme.px("control.minHitTarget"));
        auto *note = new PlainLabel({}, "note");
        // What it says counts more than the end of a long name.
        note->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        row->addWidget(box, 1);
        row->addWidget(note);
        connect(box, &QCheckBox::toggled, this, [this, id = application.id.value](bool on) { m_builder.setApplication(id, on); });
        m_column->addWidget(line);
        m_lines.append(line);
        m_rows.insert(application.id.value, {box, note});
    }
}

void ApplicationList::refresh()
{
    QStringList order;
    for (const Application &application : m_builder.applications())
        order.append(application.id.value + u'\n' + application.name);
    if (order != m_order) {
        m_order = order;
        build();
    }
    const std::optional<Licence> licence = m_builder.licence();
    for (const Application &application : m_builder.applications()) {
        const Row row = m_rows.value(application.id.value);
        const bool included = m_builder.isIncluded(application.id.value);
        const bool chosen = m_builder.setup().applications.contains(application.id.value);
        const bool none = application.isLimited() && application.available() == 0;
        QString note;
        if (included)
            note = tr("with %1").arg(licence->name);
        else if (none)
            note = tr("None left");
        else if (application.isLimited())
            note = tr("%1 left").arg(QLocale().toString(application.available()));
        const QSignalBlocker quiet(row.box);
        row.box->setChecked(included || chosen);
        row.box->setEnabled(!included && (!none || chosen));
        row.box->setAccessibleDescription(note);
        // One that comes with the station is locked, not missing.
        QPalette colors = palette();
        if (included)
            colors.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.color(ColorRole::Text));
        row.box->setPalette(colors);
        row.note->setText(note);
    }
}

} // namespace jackfield
