#include "ui/fields/fieldrow.h"

#include "ui/fields/plainlabel.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace jackfield {

namespace {

struct HintLook {
    const char *icon;
    ColorRole color;
    const char *name; ///< in the style sheet
};

HintLook lookOf(FieldRow::Hint rank)
{
    switch (rank) {
    case FieldRow::Hint::Error: return {"error", ColorRole::Danger, "error"};
    case FieldRow::Hint::Caution: return {"warning", ColorRole::Warning, "caution"};
    case FieldRow::Hint::Busy: return {nullptr, ColorRole::TextTertiary, "help"};
    case FieldRow::Hint::Was: return {nullptr, ColorRole::Pending, "was"};
    case FieldRow::Hint::Ok: return {"check", ColorRole::Success, "ok"};
    case FieldRow::Hint::Help: return {nullptr, ColorRole::TextTertiary, "help"};
    }
    return {nullptr, ColorRole::TextTertiary, "help"};
}

} // namespace

FieldRow::FieldRow(Theme &theme, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(editor)
    , m_label(new PlainLabel(label, "label"))
    , m_star(new PlainLabel(QStringLiteral("*"), "required"))
    , m_note(new PlainLabel({}, "note"))
    , m_head(new QHBoxLayout)
    , m_icon(new QLabel)
    , m_hint(new PlainLabel({}, "hint"))
    , m_hintLine(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px("space.labelToField"));
    m_head->setSpacing(theme.px("space.2"));
    m_head->addWidget(m_label);
    m_head->addWidget(m_star);
    m_head->addStretch(1);
    m_head->addWidget(m_note);
    column->addLayout(m_head);
    column->addWidget(editor);

    auto *line = new QHBoxLayout(m_hintLine);
    line->setContentsMargins(1, 0, 0, 0);
    line->setSpacing(theme.px("space.2") + 1);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_hint, 1);
    m_hint->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    column->addWidget(m_hintLine);
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_star->hide();
    m_note->hide();
    m_label->setBuddy(editor);
    m_star->setAccessibleName(tr("required"));
    const QString name = withoutMnemonic(label);
    editor->setAccessibleName(name);
    // Of an editor with parts, the part that takes the keys is the field.
    if (QWidget *inner = editor->focusProxy()) {
        inner->setAccessibleName(name);
        inner->installEventFilter(this);
    }
    showHint();

    m_delay.setSingleShot(true);
    m_delay.setInterval(400);
    connect(&m_delay, &QTimer::timeout, this, &FieldRow::checkDue);
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        connect(edit, &QLineEdit::textEdited, this, [this] { m_delay.start(); });
    editor->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &FieldRow::showHint);
}

QString FieldRow::label() const { return withoutMnemonic(m_label->text()); }

void FieldRow::setRequired(bool required)
{
    m_star->setVisible(required);
    if (required)
        m_note->hide();
}

void FieldRow::setOptional()
{
    m_star->hide();
    setNote(tr("Optional"));
}

void FieldRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FieldRow::addCorner(QWidget *widget)
{
    Theme::setStyleProperty(widget, "compact", true);
    m_head->addWidget(widget);
}

void FieldRow::setHint(Hint rank, const QString &text)
{
    QString &kept = m_hints[size_t(rank)];
    if (kept == text)
        return;
    kept = text;
    showHint();
    if (rank == Hint::Error && !text.isEmpty()) {
        QAccessibleEvent event(m_hint, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        Q_EMIT errorAnnounced(text);
    }
}

QString FieldRow::shownHint() const
{
    for (const QString &hint : m_hints) {
        if (!hint.isEmpty())
            return hint;
    }
    return {};
}

void FieldRow::showHint()
{
    Hint rank = Hint::Help;
    for (int index = hintCount - 1; index >= 0; --index) {
        if (!m_hints[size_t(index)].isEmpty())
            rank = Hint(index);
    }
    const HintLook look = lookOf(rank);
    const QString text = shownHint();
    Theme::setStyleProperty(m_hint, "rank", QString::fromLatin1(look.name));
    m_hint->setText(text);
    m_icon->setVisible(look.icon != nullptr);
    if (look.icon)
        m_icon->setPixmap(
            m_theme.pixmap(QString::fromLatin1(look.icon), m_theme.px("icon.sizes.inline"), look.color, devicePixelRatioF()));
    m_hintLine->setVisible(!text.isEmpty());
    describe(text);
    const char *state = !hint(Hint::Error).isEmpty() ? "error" : !hint(Hint::Was).isEmpty() ? "edited" : "";
    Theme::setStyleProperty(m_editor, "state", QString::fromLatin1(state));
}

void FieldRow::describe(const QString &text)
{
    m_hint->setAccessibleName(text);
    m_editor->setAccessibleDescription(text);
    if (QWidget *inner = m_editor->focusProxy())
        inner->setAccessibleDescription(text);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && (watched == m_editor || watched == m_editor->focusProxy())) {
        m_delay.stop();
        // Not at once: an editor also loses the focus as its window goes, when there is nobody left to look.
        QTimer::singleShot(0, this, &FieldRow::checkDue);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jackfield
