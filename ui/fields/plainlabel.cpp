#include "ui/fields/plainlabel.h"

#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

namespace jackfield {

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent) { setTextFormat(Qt::PlainText); }

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(parent) { setText(text); }

PlainLabel::PlainLabel(const QString &text, const char *kind, QWidget *parent) : PlainLabel(text, parent) { setKind(kind); }

void PlainLabel::setText(const QString &text) { QLabel::setText(shownText(text)); }

void PlainLabel::setKind(const char *kind) { Theme::setKind(this, kind); }

} // namespace jackfield
