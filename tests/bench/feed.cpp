#include "tests/bench/feed.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <stdexcept>

#include <zlib.h>

namespace jackfield::bench {

namespace {

// Steele's splitmix64: small, and the same on every machine.
class Dice {
public:
    explicit Dice(uint64_t seed) : m_state(seed) { }
    uint64_t next()
    {
        uint64_t z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    uint64_t below(uint64_t limit) { return next() % limit; }
    template<size_t N>
    const char *of(const std::array<const char *, N> &list)
    {
        return list[below(N)];
    }

private:
    uint64_t m_state;
};

constexpr std::array firstNames = {"Amara",   "Bogdan", "Chloé",  "Dmitri",  "Élodie", "Femke",   "Gwen",    "Haruki",
                                   "Ingrid",  "Jonas",  "Keiko",  "Lars",    "Maren",  "Nadia",   "Omar",    "Priya",
                                   "Quentin", "Rosa",   "Søren",  "Tomasz",  "Uma",    "Victor",  "Wanda",   "Ximena",
                                   "Yusuf",   "Zoë",    "Anders", "Beatriz", "Callum", "Devika",  "Esteban", "Fiona",
                                   "Grace",   "Hassan", "Ivana",  "Jamal",   "Katrin", "Leandro", "Mei",     "Niamh"};
constexpr std::array beginnings = {"Al",  "Bar", "Cor", "Dal", "Ek",  "Fer",  "Gar",  "Hol",   "Is",  "Jan",
                                   "Kar", "Lin", "Mar", "Nor", "Ok",  "Pet",  "Quil", "Ros",   "San", "Tarn",
                                   "Ul",  "Var", "Wel", "Yar", "Zel", "O'Br", "Mac",  "Ström", "Mül", "Gon"};
constexpr std::array middles = {"a",  "be", "co", "de", "en", "fi", "gu", "ha", "in", "lo",
                                "ma", "ne", "or", "pe", "ri", "sa", "to", "u",  "vi", "wa"};
constexpr std::array endings = {"berg", "dale",  "field", "ford", "holm", "ler", "man", "mond",
                                "ner",  "quist", "rez",   "son",  "stad", "ton", "vic", "worth"};
constexpr std::array departments = {"Sales",     "Support",         "Finance", "Engineering",
                                    "Logistics", "Human Resources", "Legal",   "Facilities"};
constexpr std::array sites = {"Northfold Campus", "Harbour Office", "Mill Street", "Westgate Warehouse"};
constexpr std::array tags = {"on-call", "reception", "vip", "contractor", "night-shift", "remote"};
constexpr std::array devices = {"Poly VVX 450",   "Cisco 8851",   "Yealink T54W",
                                "Poly Edge E220", "Yealink W76P", "Grandstream GRP2615"};

struct Person {
    std::string first;
    std::string last;
};

Person personOf(long number)
{
    Dice dice{uint64_t(number) * 2654435761u + 17};
    return {dice.of(firstNames), std::string(dice.of(beginnings)) + dice.of(middles) + dice.of(endings)};
}

std::string asciiLower(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            out += char(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
    }
    return out;
}

} // namespace

std::string userLine(long number)
{
    const Person person = personOf(number);
    Dice dice{uint64_t(number) + 99};
    const std::string login = asciiLower(person.first) + "." + asciiLower(person.last) + std::to_string(number);
    const std::string email = login + "@quillhaven.example";
    char phone[24];
    std::snprintf(phone, sizeof phone, "+1%03d555%04d", int(201 + number / 10000 % 700), int(number % 10000));
    const std::string n = std::to_string(number);
    const std::string id = "usr_" + std::string(12 - std::min<size_t>(12, n.size()), '0') + n;
    const std::string revision = std::to_string(number + 1);
    std::string line = R"({"kind":"user","id":")" + id + R"(","revision":)" + revision + R"(,"object":{"id":")" + id
        + R"(","revision":)" + revision;
    const auto text = [&](const char *name, const std::string &value) {
        line += std::string(",\"") + name + "\":\"" + value + '"';
    };
    text("firstName", person.first);
    text("lastName", person.last);
    text("clidFirstName", person.first);
    text("clidLastName", person.last);
    text("email", email);
    text("signInId", email);
    text("username", login);
    text("extension", std::to_string(10000 + number));
    text("phoneNumber", phone);
    text("department", dice.of(departments));
    text("site", dice.of(sites));
    line += std::string(R"(,"tags":[")") + dice.of(tags) + R"(",")" + dice.of(tags) + R"("])";
    text("timeZone", "America/New_York");
    text("promptLanguage", dice.below(5) ? "en-US" : "fr-CA");
    text("mobileNumber", phone);
    text("pagerNumber", "");
    text("licence", dice.below(3) ? "lic_standard" : "lic_premium");
    text("callingPlan", "national-unlimited");
    line += R"(,"applications":["app_softphone","app_voicemail"],"portalAccess":)" + std::string(dice.below(4) ? "true" : "false");
    text("adminLevel", "");
    text("emergencyState", dice.below(20) ? "verified" : "unverified");
    text("device", dice.of(devices));
    text("lastSignIn", "2026-01-" + std::to_string(10 + number % 18) + "T08:30:00Z");
    text("changedAt", "2026-01-" + std::to_string(10 + number % 18) + "T09:15:00Z");
    text("changedBy", "maren.okafor@quillhaven.example");
    return line + "}}\n";
}

std::vector<std::string> keystrokes(long users, int searches)
{
    std::vector<std::string> typed;
    Dice dice{4711};
    for (int i = 0; i < searches; ++i) {
        const Person person = personOf(long(dice.below(uint64_t(users))));
        const std::string last = asciiLower(person.last);
        for (size_t length = 1; length <= std::min<size_t>(6, last.size()); ++length)
            typed.push_back(last.substr(0, length));
        const std::string first = asciiLower(person.first);
        for (size_t length = 1; length <= std::min<size_t>(3, first.size()); ++length)
            typed.push_back(last.substr(0, 6) + " " + first.substr(0, length));
    }
    return typed;
}

std::string gzipped(const std::string &text)
{
    z_stream stream{};
    if (deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib cannot compress");
    std::string out(deflateBound(&stream, uLong(text.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::vector<FeedPage> makeFeed(long users, long pageObjects)
{
    std::vector<FeedPage> pages;
    for (long from = 0; from < users || pages.empty(); from += pageObjects) {
        const long to = std::min(users, from + pageObjects);
        FeedPage page;
        page.objects = size_t(to - from);
        page.more = to < users;
        page.cursor = std::to_string(pages.size() + 1);
        std::string text;
        text.reserve(page.objects * 1100);
        for (long number = from; number < to; ++number)
            text += userLine(number);
        text += R"({"end":true,"count":)" + std::to_string(page.objects) + R"(,"cursor":")" + page.cursor
            + R"(","epoch":"bench","more":)" + (page.more ? "true" : "false") + R"(,"total":)" + std::to_string(users) + "}\n";
        page.gzip = gzipped(text);
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace jackfield::bench
