#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace jackfield {

/// What is typed into the command palette, in any order of words. Case and accents do not matter.
class PaletteQuery {
public:
    explicit PaletteQuery(const QString &text = {});

    bool isEmpty() const { return m_words.isEmpty(); }
    QString text() const { return m_words.join(u' '); }
    /// Whether each word begins a word of the title.
    bool matches(const QString &title) const;
    /// Of something that can be done with a user, as "Turn off all forwarding of %1": what is left to find the user by, when some of the
    /// words begin words of it. Nothing: it is not meant.
    std::optional<QString> userFor(const QString &verb) const;

private:
    QStringList m_words; ///< folded
};

} // namespace jackfield
