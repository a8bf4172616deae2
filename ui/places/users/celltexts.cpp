#include "ui/places/users/celltexts.h"

#include "ui/fields/plaintext.h"

#include <QTransform>

namespace jackfield {

namespace {

// Some screens full.
constexpr qsizetype textsKept = 400;

} // namespace

CellTexts::CellTexts(const QFont &font) : m_font(font), m_metrics(font) { }

const CellText &CellTexts::of(const QString &text, int width)
{
    if (width != m_width || m_texts.size() > textsKept) {
        m_width = width;
        m_texts.clear();
    }
    const auto found = m_texts.constFind(text);
    if (found != m_texts.constEnd())
        return *found;
    CellText cell{shownText(text), {}};
    if (m_metrics.horizontalAdvance(cell.shown) > width)
        cell.shown = m_metrics.elidedText(cell.shown, Qt::ElideRight, width);
    cell.layout.setTextFormat(Qt::PlainText);
    cell.layout.setText(cell.shown);
    cell.layout.prepare(QTransform(), m_font);
    return *m_texts.insert(text, cell);
}

} // namespace jackfield
