#include "ui/fields/plaintext.h"

#include <QTextDocument>
#include <QWidget>

namespace jackfield {

namespace {

bool isSteering(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || u == 0x061C || u == 0x180E || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF || (u >= 0xFFF9 && u <= 0xFFFB);
}

// Joiners are part of many scripts and of emoji, but not of Latin, Greek or Cyrillic words.
bool joinerBelongs(const QString &text, qsizetype at)
{
    if (at == 0 || at + 1 == text.size())
        return false;
    return text.at(at - 1).unicode() > 0x058F && text.at(at + 1).unicode() > 0x058F;
}

bool isRightToLeft(QChar c)
{
    const QChar::Direction direction = c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

} // namespace

QString shownText(const QString &data)
{
    QString shown;
    shown.reserve(data.size());
    bool rightToLeft = false;
    for (qsizetype at = 0; at < data.size(); ++at) {
        const QChar c = data.at(at);
        rightToLeft = rightToLeft || isRightToLeft(c);
        const bool joiner = c == QChar(0x200C) || c == QChar(0x200D);
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            shown += u' ';
        else if ((isSteering(c) && !(joiner && joinerBelongs(data, at))) || (c.category() == QChar::Other_Control))
            shown += QStringLiteral("[U+%1]").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
        else
            shown += c;
    }
    if (rightToLeft)
        return QChar(0x2068) + shown + QChar(0x2069); // first strong isolate … pop
    return shown;
}

QString buttonText(const QString &data) { return shownText(data).replace(u'&', QLatin1String("&&")); }

void setPlainToolTip(QWidget *widget, const QString &data)
{
    const QString shown = shownText(data);
    widget->setToolTip(Qt::mightBeRichText(shown) ? QStringLiteral("<span>%1</span>").arg(shown.toHtmlEscaped()) : shown);
}

QString withoutMnemonic(const QString &label)
{
    QString name;
    for (qsizetype at = 0; at < label.size(); ++at) {
        if (label.at(at) == u'&' && ++at == label.size())
            break;
        name += label.at(at);
    }
    return name;
}

} // namespace jackfield
