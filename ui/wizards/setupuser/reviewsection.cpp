#include "ui/wizards/setupuser/reviewsection.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace jackfield {

ReviewSection::ReviewSection(Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout)
    , m_edit(new QPushButton(tr("Edit")))
{
    setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    auto *line = new QFrame;
    Theme::setKind(line, "line");
    column->addWidget(line);
    auto *row = new QHBoxLayout;
    auto *title = new PlainLabel(name, "strong");
    title->setFixedWidth(126);
    title->setWordWrap(true);
    Theme::setKind(m_edit, "link");
    Theme::setStyleProperty(m_edit, "compact", true);
    m_edit->setAccessibleName(tr("Edit: %1").arg(name));
    row->setSpacing(theme.px("space.6"));
    row->addWidget(title, 0, Qt::AlignTop);
    row->addLayout(m_grid, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    m_grid->setHorizontalSpacing(theme.px("space.6"));
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnMinimumWidth(0, 130);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(row);
}

void ReviewSection::setLines(const QList<Line> &lines)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    m_text.clear();
    for (int at = 0; at < lines.size(); ++at) {
        const Line &line = lines.at(at);
        auto *label = new PlainLabel(line.label, "secondary");
        label->setWordWrap(true);
        auto *value = new QWidget;
        auto *row = new QHBoxLayout(value);
        row->setContentsMargins(0, 0, 0, 0);
        auto *text = new PlainLabel(line.value);
        text->setWordWrap(line.note.isEmpty());
        row->addWidget(text, line.note.isEmpty() ? 1 : 0);
        if (!line.note.isEmpty())
            row->addWidget(new PlainLabel(line.note, "note"), 1);
        m_grid->addWidget(label, at, 0, Qt::AlignTop);
        m_grid->addWidget(value, at, 1, Qt::AlignTop);
        m_lines << label << value;
        m_text += line.label + QLatin1String(": ") + line.value + u'\n';
    }
    for (QWidget *widget : std::as_const(m_lines))
        widget->show();
    setAccessibleDescription(m_text);
}

QString ReviewSection::text() const { return m_text; }

} // namespace jackfield
