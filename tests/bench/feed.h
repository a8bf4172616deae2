#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace jackfield::bench {

/// One page of the change feed as it goes over the wire: NDJSON, gzip, with its end line.
struct FeedPage {
    std::string gzip;
    std::string cursor; ///< of the next page
    bool more = false;
    size_t objects = 0;
};

/// The same user for the same number, always: about 970 bytes of JSON, in the form of the native API's feed.
std::string userLine(long number);
/// What somebody types to find users: the growing beginnings of a user's last name, then of last and first name.
std::vector<std::string> keystrokes(long users, int searches);

/// All users as pages; the cursor of page k is "k".
std::vector<FeedPage> makeFeed(long users, long pageObjects = 5000);

std::string gzipped(const std::string &text);

} // namespace jackfield::bench
