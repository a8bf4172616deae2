#include "ui/wizards/setupuser/reviewsection.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace jackfield {

namespace {

constexpr int nameWidth = 126;

PlainLabel *wrapped(const QString &text, const char *kind)
{
    auto *label = new PlainLabel(text, kind);
    label->setWordWrap(true);
    return label;
}

} // namespace

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
    auto *title = wrapped(name, "strong");
    Theme::setKind(m_edit, "link");
    Theme::setStyleProperty(m_edit, "compact", true);
    m_edit->setAccessibleName(tr("Edit: %1").arg(name));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px("space.6"));
    // Large text has no room for both beside one another.
    const bool isAbove = title->fontMetrics().height() > nameWidth / 5;
    if (!isAbove)
        title->setFixedWidth(nameWidth);
    row->addWidget(title, isAbove ? 1 : 0, Qt::AlignTop);
    if (!isAbove)
        row->addLayout(m_grid, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    m_grid->setHorizontalSpacing(theme.px("space.6"));
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnMinimumWidth(0, 130);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(row);
    if (isAbove)
        column->addLayout(m_grid);
}

void ReviewSection::setLines(const QList<Line> &lines)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    m_text.clear();
    for (int at = 0; at < lines.size(); ++at) {
        const Line &line = lines.at(at);
        auto *label = wrapped(line.label, "secondary");
        auto *value = new QWidget;
        auto *row = new QHBoxLayout(value);
        row->setContentsMargins(0, 0, 0, 0);
        auto *text = new PlainLabel(line.value);
        text->setWordWrap(line.note.isEmpty());
        row->addWidget(text, line.note.isEmpty() ? 1 : 0, Qt::AlignTop);
        if (!line.note.isEmpty()) {
            text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
            row->addWidget(wrapped(line.note, "note"), 1, Qt::AlignTop);
        }
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
