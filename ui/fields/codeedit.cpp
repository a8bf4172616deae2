#include "ui/fields/codeedit.h"

#include "ui/theme/fieldpainter.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QValidator>

namespace jackfield {

namespace {

constexpr int gap = 8;
constexpr int middleGap = 16; // between the halves, as the apps show them

// Takes what is pasted and keeps its digits.
class Digits final : public QValidator {
public:
    using QValidator::QValidator;
    State validate(QString &text, int &position) const override
    {
        QString kept;
        int before = 0;
        for (int at = 0; at < text.size() && kept.size() < CodeEdit::digits; ++at) {
            if (const int digit = text.at(at).digitValue(); digit >= 0) {
                kept += QChar(u'0' + digit);
                before += at < position ? 1 : 0;
            }
        }
        text = kept;
        position = before;
        return text.size() == CodeEdit::digits ? Acceptable : Intermediate;
    }
};

} // namespace

CodeEdit::CodeEdit(Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setValidator(new Digits(this));
    setFont(theme.font(TypeRole::Figure));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QLineEdit::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QLineEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
}

int CodeEdit::cellSize() const
{
    return qMax(m_theme.px("control.codeCell"), QFontMetrics(m_theme.font(TypeRole::Figure)).height() + 20);
}

QSize CodeEdit::sizeHint() const { return {digits * cellSize() + (digits - 2) * gap + middleGap, cellSize()}; }

// Digits stand from left to right in every language.
QRect CodeEdit::cell(int at) const
{
    const int size = cellSize();
    return {at * (size + gap) + (at >= digits / 2 ? middleGap - gap : 0), (height() - size) / 2, size, size};
}

void CodeEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = m_theme.font(TypeRole::Figure);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    FieldLook field = FieldLook::of(this);
    const bool focused = field.focused;
    const int caret = qMin(cursorPosition(), digits - 1);
    for (int at = 0; at < digits; ++at) {
        const QRect box = cell(at);
        const bool selected = hasSelectedText() && at >= selectionStart() && at < selectionEnd();
        field.focused = focused && (at == caret || selected);
        paintField(painter, box, field, *m_theme.look());
        painter.setPen(m_theme.color(isEnabled() ? ColorRole::Text : ColorRole::TextDisabled));
        if (selected)
            painter.fillRect(box.adjusted(8, 8, -8, -8), m_theme.color(ColorRole::Selection));
        if (at < text().size()) {
            painter.drawText(box, Qt::AlignCenter, text().at(at));
        } else if (focused && at == caret && text().size() == at) {
            const int height = painter.fontMetrics().height();
            painter.fillRect(box.center().x(), box.center().y() - height / 2, 1, height, m_theme.color(ColorRole::Text));
        }
    }
}

void CodeEdit::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    for (int at = 0; at < digits; ++at) {
        if (event->pos().x() <= cell(at).right()) {
            setCursorPosition(qMin<int>(at, int(text().size())));
            return;
        }
    }
    end(false);
}

} // namespace jackfield
