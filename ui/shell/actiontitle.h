#pragma once

#include <QAction>

namespace jackfield {

/// What an entry of a menu reads, without its mnemonic and its keys: "&Find\tCtrl+F" is "Find".
inline QString actionTitle(const QAction *action)
{
    QString title = action->text().section(u'\t', 0, 0);
    return title.replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(u'&').replace(u'\n', u'&');
}

} // namespace jackfield
