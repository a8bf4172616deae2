#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QStaticText>

namespace jackfield {

/// A cell's text as it fits, laid out once.
struct CellText {
    QString shown;      ///< with an ellipsis where it was cut
    QStaticText layout; ///< of `shown`
};

/// The texts of one column's cells in one font. Laying text out takes longer than painting it, and most cells say what others say or
/// what they said before the last keystroke.
class CellTexts {
public:
    explicit CellTexts(const QFont &font);

    const QFont &font() const { return m_font; }
    const QFontMetrics &metrics() const { return m_metrics; }
    /// The text in so many pixels; the reference holds until the next call.
    const CellText &of(const QString &text, int width);

private:
    QFont m_font;
    QFontMetrics m_metrics;
    int m_width = 0;
    QHash<QString, CellText> m_texts;
};

} // namespace jackfield
