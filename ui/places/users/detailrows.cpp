#include "ui/places/users/detailrows.h"

#include "ui/fields/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QToolButton>

namespace jackfield {

DetailRows::DetailRows(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px("space.5"));
    m_grid->setVerticalSpacing(theme.px("space.3"));
    m_grid->setColumnMinimumWidth(0, 104);
    m_grid->setColumnStretch(1, 1);
}

int DetailRows::add(const QString &name)
{
    Row row;
    row.name = new PlainLabel(name, "secondary", this);
    row.value = new ElidedLabel(this);
    row.value->setAccessibleName(name);
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.name, at, 0);
    m_grid->addWidget(row.value, at, 1);
    m_rows += row;
    return int(m_rows.size()) - 1;
}

int DetailRows::addCopied(const QString &name, const QString &copyName)
{
    const int index = add(name);
    Row &row = m_rows[index];
    row.copy = new QToolButton(this);
    row.copy->setIcon(m_theme.icon(QStringLiteral("copy")));
    row.copy->setIconSize({14, 14});
    row.copy->setFixedSize(m_theme.px("control.minHitTarget"), m_theme.px("control.minHitTarget"));
    row.copy->setAccessibleName(copyName);
    row.copy->setToolTip(copyName);
    row.value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(row.copy, &QToolButton::clicked, this, [this, value = row.value] {
        QGuiApplication::clipboard()->setText(value->text());
        Q_EMIT copied(value->text());
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px("space.2"));
    m_grid->removeWidget(row.value);
    line->addWidget(row.value);
    line->addWidget(row.copy);
    line->addStretch();
    m_grid->addLayout(line, m_grid->rowCount() - 1, 1);
    return index;
}

void DetailRows::setValue(int row, const QString &value)
{
    const Row &line = m_rows.at(row);
    line.value->setText(value);
    line.name->setVisible(!value.isEmpty());
    line.value->setVisible(!value.isEmpty());
    if (line.copy)
        line.copy->setVisible(!value.isEmpty());
}

QString DetailRows::value(int row) const { return m_rows.at(row).value->text(); }

int DetailRows::addWidget(const QString &name, QWidget *widget)
{
    Row row;
    row.name = new PlainLabel(name, "secondary", this);
    row.widget = widget;
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.name, at, 0, Qt::AlignTop);
    m_grid->addWidget(widget, at, 1);
    m_rows += row;
    return int(m_rows.size()) - 1;
}

void DetailRows::setWidgetShown(int row, bool shown)
{
    m_rows.at(row).name->setVisible(shown);
    m_rows.at(row).widget->setVisible(shown);
}

} // namespace jackfield
