#include "ui/wizards/setupuser/newdevicebox.h"

#include "ui/fields/fieldrow.h"
#include "ui/fields/macedit.h"
#include "ui/fields/pickercombo.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace jackfield {

NewDeviceBox::NewDeviceBox(Theme &theme, const QStringList &types, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_heading(new QToolButton)
    , m_fields(new QWidget)
    , m_type(new PickerCombo(theme))
    , m_mac(new MacEdit(theme))
    , m_typeRow(new FieldRow(theme, tr("Device type"), m_type))
    , m_macRow(new FieldRow(theme, tr("MAC address"), m_mac))
{
    Theme::setKind(this, "group");
    m_heading->setText(tr("The phone is not in the list"));
    m_heading->setAccessibleName(m_heading->text());
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setCheckable(true);
    m_heading->setFocusPolicy(Qt::TabFocus);
    Theme::setKind(m_heading, "heading");
    auto *about = new PlainLabel(tr("add it by its MAC address"), "secondary");
    about->setWordWrap(true);
    m_heading->setAccessibleDescription(about->text());
    PickerItems items;
    for (const QString &type : types)
        items.append({type, type, {}});
    m_type->setItems(items);
    m_type->setPlaceholderText(tr("Make and model"));

    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_heading);
    head->addWidget(about, 1);
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins(6, 2, 6, 4);
    row->setSpacing(theme.px("space.fieldColumnGap"));
    row->addWidget(m_typeRow, 1, Qt::AlignTop);
    row->addWidget(m_macRow, 1, Qt::AlignTop);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_fields);
    connect(m_heading, &QToolButton::toggled, this, &NewDeviceBox::setOpen);
    m_fields->hide();
    setOpen(false);
}

bool NewDeviceBox::isOpen() const { return m_heading->isChecked(); }

void NewDeviceBox::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_heading->setIcon(m_theme.icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_fields->setVisible(open);
}

} // namespace jackfield
