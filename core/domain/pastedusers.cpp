#include "core/domain/pastedusers.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace jackfield {

namespace {

enum class Cell { First, Last, Name, Email, Other };

QChar delimiterOf(const QString &line)
{
    for (const QChar delimiter : {u'\t', u';', u','}) {
        if (line.contains(delimiter))
            return delimiter;
    }
    return {};
}

// Between delimiters, but not within quotes; "" is a quote that is meant (RFC 4180).
QStringList cellsOf(const QString &line, QChar delimiter)
{
    QStringList cells(QString{});
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        if (c == u'"' && quoted && at + 1 < line.size() && line.at(at + 1) == u'"') {
            cells.last() += c;
            ++at;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == delimiter && !quoted) {
            cells += QString();
        } else {
            cells.last() += c;
        }
    }
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells;
}

std::optional<Cell> titleOf(const QString &cell)
{
    const QString word = searchWords(foldForSearch(cell)).join(u' ');
    struct {
        Cell cell;
        QStringList words;
    } const known[] = {
        {Cell::First,
         {QStringLiteral("first name"), QStringLiteral("given name"), QStringLiteral("firstname"), QStringLiteral("prenom")}},
        {Cell::Last,
         {QStringLiteral("last name"), QStringLiteral("surname"), QStringLiteral("family name"), QStringLiteral("lastname"),
          QStringLiteral("nom de famille")}},
        {Cell::Name, {QStringLiteral("name"), QStringLiteral("full name"), QStringLiteral("nom"), QStringLiteral("nom complet")}},
        {Cell::Email,
         {QStringLiteral("email"), QStringLiteral("e mail"), QStringLiteral("email address"), QStringLiteral("e mail address"),
          QStringLiteral("mail"), QStringLiteral("courriel"), QStringLiteral("adresse courriel")}}};
    for (const auto &each : known) {
        if (each.words.contains(word))
            return each.cell;
    }
    return std::nullopt;
}

std::optional<QList<Cell>> titlesOf(const QStringList &cells)
{
    QList<Cell> titles;
    bool any = false;
    for (const QString &cell : cells) {
        const auto title = titleOf(cell);
        any = any || title;
        titles += title.value_or(Cell::Other);
    }
    if (!any)
        return std::nullopt;
    // "Nom" beside "Prénom" is the last name.
    if (titles.contains(Cell::First) && !titles.contains(Cell::Last)) {
        for (Cell &title : titles)
            title = title == Cell::Name ? Cell::Last : title;
    }
    return titles;
}

void setName(PastedUser &user, const QString &name)
{
    if (const qsizetype comma = name.indexOf(u','); comma > 0) {
        user.lastName = name.left(comma).trimmed();
        user.firstName = name.mid(comma + 1).trimmed();
        return;
    }
    const qsizetype space = name.lastIndexOf(u' ');
    user.firstName = space < 0 ? name : name.left(space).trimmed();
    user.lastName = space < 0 ? QString() : name.mid(space + 1);
}

// "Lena Novák <lena@company.example>", or with a space between.
QStringList nameAndAddress(QString cell)
{
    cell.remove(u'<').remove(u'>');
    cell = cell.simplified();
    const qsizetype space = cell.lastIndexOf(u' ');
    return space > 0 && cell.mid(space).contains(u'@') ? QStringList{cell.left(space), cell.mid(space + 1)} : QStringList{cell};
}

PastedUser byTitles(const QStringList &cells, const QList<Cell> &titles)
{
    PastedUser user;
    for (qsizetype at = 0; at < std::min(cells.size(), titles.size()); ++at) {
        switch (titles.at(at)) {
        case Cell::First: user.firstName = cells.at(at); break;
        case Cell::Last: user.lastName = cells.at(at); break;
        case Cell::Name: setName(user, cells.at(at)); break;
        case Cell::Email: user.email = nameAndAddress(cells.at(at)).last(); break;
        case Cell::Other: break;
        }
    }
    return user;
}

PastedUser byLook(const QStringList &cells)
{
    PastedUser user;
    QStringList names;
    for (const QString &cell : cells) {
        const QStringList parts = nameAndAddress(cell);
        for (const QString &part : parts) {
            if (part.contains(u'@') && user.email.isEmpty())
                user.email = part;
            else if (!part.isEmpty() && !part.contains(u'@'))
                names += part;
        }
    }
    if (names.size() == 1)
        setName(user, names.first());
    else if (names.size() > 1)
        std::tie(user.firstName, user.lastName) = std::pair(names.at(0), names.at(1));
    return user;
}

} // namespace

QList<PastedUser> pastedUsers(const QString &text)
{
    QList<PastedUser> users;
    std::optional<QList<Cell>> titles;
    bool first = true;
    const QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString line = lines.at(at).trimmed();
        if (line.isEmpty())
            continue;
        const QStringList cells = cellsOf(line, delimiterOf(line));
        if (std::exchange(first, false) && !line.contains(u'@')) {
            titles = titlesOf(cells);
            if (titles)
                continue;
        }
        PastedUser user = titles ? byTitles(cells, *titles) : byLook(cells);
        user.line = int(at) + 1;
        users += user;
    }
    return users;
}

} // namespace jackfield
