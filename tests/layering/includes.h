#pragma once

#include <string>
#include <vector>

namespace jackfield::layering {

/// One #include of a source text. Comments do not count.
struct Include {
    int line = 0;
    std::string header;
    bool quoted = false;
};

std::vector<Include> includesOf(const std::string &text);

/// The library that an outside header belongs to: "std", "system", "QtCore" … "QtWidgets", "simdjson" and so on; "" when nobody knows it.
std::string libraryOf(const std::string &header);

/// Every rule that the text of the file at `path` (from the top of the tree, with slashes) breaks, as "path:line: sentence".
std::vector<std::string> broken(const std::string &path, const std::string &text);

} // namespace jackfield::layering
