#include "core/provider/native/pagedecoder.h"

#include "core/base/guards.h"

#include <simdjson.h>

#include <array>

namespace jackfield {

namespace od = simdjson::ondemand;

namespace {

QString text(std::string_view bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

// One reader for each type of member; false: the value is of another type.
bool read(od::value &value, QString &out)
{
    std::string_view bytes;
    if (value.get_string().get(bytes))
        return false;
    out = text(bytes);
    return true;
}
bool read(od::value &value, bool &out) { return !value.get_bool().get(out); }
bool read(od::value &value, qint64 &out)
{
    int64_t number = 0;
    if (value.get_int64().get(number))
        return false;
    out = number;
    return true;
}
bool read(od::value &value, int &out)
{
    qint64 number = 0;
    if (!read(value, number) || number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return false;
    out = int(number);
    return true;
}
template<class Tag>
bool read(od::value &value, Id<Tag> &out)
{
    return read(value, out.value);
}
bool read(od::value &value, QStringList &out)
{
    od::array array;
    if (value.get_array().get(array))
        return false;
    QStringList list;
    for (auto item : array) {
        std::string_view bytes;
        if (item.get_string().get(bytes))
            return false;
        list += text(bytes);
    }
    out = list;
    return true;
}

// The field table as an array of (name, reader), so that a member of the object finds its field by walking on from the last one.
template<class Entity>
struct Reader {
    std::string_view name;
    bool (*read)(od::value &, Entity &);
};

template<class Entity, size_t at>
bool readField(od::value &value, Entity &entity)
{
    return read(value, entity.*std::get<at>(Fields<Entity>::all).member);
}

template<class Entity, size_t... at>
constexpr auto makeReaders(std::index_sequence<at...>)
{
    return std::array{Reader<Entity>{std::get<at>(Fields<Entity>::all).name, &readField<Entity, at>}...};
}

template<class Entity>
constexpr auto readers = makeReaders<Entity>(std::make_index_sequence<size_t(fieldCount<Entity>)>());

template<class Entity>
bool readEntity(od::object object, Entity &entity)
{
    constexpr const auto &table = readers<Entity>;
    size_t expected = 0;
    for (auto member : object) {
        std::string_view name;
        if (member.unescaped_key().get(name))
            return false;
        od::value value;
        if (member.value().get(value))
            return false;
        for (size_t tried = 0; tried < table.size(); ++tried, expected = (expected + 1) % table.size()) {
            if (table[expected].name != name)
                continue;
            if (!table[expected].read(value, entity))
                return false;
            expected = (expected + 1) % table.size();
            break;
        }
    }
    return true;
}

// After any other error the parser has ended: asking it for something else would end the program.
bool isAbsent(simdjson::error_code error) { return error == simdjson::NO_SUCH_FIELD || error == simdjson::INCORRECT_TYPE; }

enum class Line { Understood, Quarantined, Unknown };

template<class Entity>
Line readChange(od::object object, qint64 revision, Change &change)
{
    Entity entity;
    if (!readEntity(object, entity))
        return Line::Quarantined; // `change` stays who it is
    entity.revision = revision;
    change = std::move(entity);
    return Line::Understood;
}

// {"kind","id","revision","object"} or {"kind","id","revision","deleted":true}. Of one in quarantine, `change` says which it is, if it can.
Line readLine(od::object line, std::string_view kind, Change &change)
{
    std::string_view id;
    int64_t revision = 0;
    if (line["id"].get_string().get(id))
        return Line::Quarantined;
    const QString idText = text(id);
    if (line["revision"].get_int64().get(revision))
        return Line::Quarantined;

    const auto known = objectKind(QLatin1String(kind.data(), qsizetype(kind.size())));
    if (!known)
        return Line::Unknown;

    od::object object;
    if (const auto without = line["object"].get_object().get(object)) {
        bool deleted = false;
        if (!isAbsent(without) || line["deleted"].get_bool().get(deleted) || !deleted)
            return Line::Quarantined;
        change = Tombstone{*known, idText, revision};
        return Line::Understood;
    }
    change = Tombstone{*known, idText, revision};
    return withEntity(*known, [&]<class Entity>() { return readChange<Entity>(object, revision, change); });
}

// "by" and "at" stand behind the object, and older providers do not say them.
Origin readOrigin(od::object line)
{
    Origin origin;
    std::string_view by, at;
    const auto unsaid = line["by"].get_string().get(by);
    if (!unsaid)
        origin.by = text(by);
    if ((!unsaid || isAbsent(unsaid)) && !line["at"].get_string().get(at))
        origin.at = QDateTime::fromString(text(at), Qt::ISODate);
    return origin;
}

tl::unexpected<Error> broken(const char *why)
{
    return failure(Error::Kind::Protocol, QStringLiteral("bad-page"), QString::fromLatin1(why));
}

// Reads the page's last line; false when it is no end marker.
bool readEnd(od::object end, ChangePage &page, int64_t &count)
{
    std::string_view cursor, epoch;
    int64_t total = 0;
    bool more = false;
    if (end["count"].get_int64().get(count) || end["cursor"].get_string().get(cursor))
        return false;
    page.next.value = text(cursor);
    if (end["epoch"].get_string().get(epoch))
        return false;
    page.epoch = text(epoch);
    if (end["more"].get_bool().get(more) || end["total"].get_int64().get(total))
        return false;
    page.more = more;
    page.total = total;
    return !page.epoch.isEmpty();
}

} // namespace

Result<ChangePage> decodePage(const QByteArray &body)
{
    // simdjson reads past the end by up to SIMDJSON_PADDING bytes.
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    simdjson::dom::parser validator;
    od::parser parser;

    ChangePage page;
    bool ended = false;
    int64_t lines = 0;
    int64_t count = -1;
    // Each line by itself: what is broken in one says nothing of the next.
    const std::string_view all(padded.data(), padded.size());
    for (size_t at = 0; at < all.size();) {
        const size_t newline = std::min(all.find('\n', at), all.size());
        const simdjson::padded_string_view text(all.data() + at, newline - at, padded.size() + simdjson::SIMDJSON_PADDING - at);
        at = newline + 1;
        if (text.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        od::document document;
        // Looked at as a whole first: the parser that reads on demand takes what it passes over for good.
        if (validator.parse(text.data(), text.size(), false).error() || parser.iterate(text).get(document))
            return broken("a line that is no JSON");
        if (ended)
            return broken("something behind the end marker");
        od::object line;
        if (document.get_object().get(line))
            return broken("a line that is no object");
        std::string_view kind;
        if (const auto without = line["kind"].get_string().get(kind)) {
            bool end = false;
            // Where it stops being JSON there is nothing more to be read.
            if (!isAbsent(without) || line["end"].get_bool().get(end) || !end || !readEnd(line, page, count))
                return broken("a line of no kind");
            ended = true;
            continue;
        }
        ++lines;
        Change change = Tombstone{};
        switch (readLine(line, kind, change)) {
        case Line::Understood:
            page.changes.append(std::move(change));
            page.origins.append(readOrigin(line));
            break;
        case Line::Quarantined:
            ++page.quarantined;
            if (const auto &who = std::get<Tombstone>(change); !who.id.isEmpty())
                page.unreadable.append(who);
            break;
        case Line::Unknown: break;
        }
        if (!document.is_alive())
            return broken("a line that stops being JSON");
    }
    if (!ended && guards::on(Guard::EndMarker))
        return broken("no end marker");
    if (count != lines && ended && guards::on(Guard::PageCount))
        return broken("a wrong count");
    return page;
}

Result<DoneChanges> decodeChanges(const QByteArray &body)
{
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    // All of it first: what is read on demand cannot go on behind a place where it is no JSON any more.
    simdjson::dom::parser whole;
    if (whole.parse(padded).error())
        return broken("no answer to a command");
    od::parser parser;
    od::document document;
    od::object object;
    std::string_view id;
    if (parser.iterate(padded).get(document) || document.get_object().get(object))
        return broken("no answer to a command");
    auto named = object["userId"].get_string().get(id);
    if (isAbsent(named))
        named = object["id"].get_string().get(id);
    if (named)
        return broken("no answer to a command");
    DoneChanges done{text(id), {}, {}};
    od::array array;
    if (object["changes"].get_array().get(array))
        return broken("no changes");
    for (auto item : array) {
        od::object line;
        std::string_view kind;
        Change change;
        if (item.get_object().get(line) || line["kind"].get_string().get(kind))
            return broken("a change of no kind");
        if (readLine(line, kind, change) != Line::Understood)
            continue;
        done.changes.append(std::move(change));
        done.origins.append(readOrigin(line));
    }
    return done;
}

} // namespace jackfield
