#pragma once

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <cstring>

namespace jackfield::test {

/// The bytes of a file, in pages that copies share: a copy costs next to nothing, and so does a write into one of two copies.
class PagedBytes {
public:
    qsizetype size() const { return m_size; }

    /// Past the end there are zeros.
    void read(char *to, qsizetype count, qsizetype at) const
    {
        const qsizetype there = std::clamp<qsizetype>(m_size - at, 0, count);
        eachPage(at, there, [&](qsizetype page, qsizetype inPage, qsizetype bytes, qsizetype done) {
            std::memcpy(to + done, m_pages.at(page).constData() + inPage, size_t(bytes));
        });
        std::memset(to + there, 0, size_t(count - there));
    }
    void write(const char *from, qsizetype count, qsizetype at)
    {
        const qsizetype end = m_size;
        growTo(at + count);
        eachPage(end, at - end, [&](qsizetype page, qsizetype inPage, qsizetype bytes, qsizetype) {
            std::memset(m_pages[page].data() + inPage, 0, size_t(bytes));
        });
        eachPage(at, count, [&](qsizetype page, qsizetype inPage, qsizetype bytes, qsizetype done) {
            std::memcpy(m_pages[page].data() + inPage, from + done, size_t(bytes));
        });
    }
    void truncate(qsizetype size)
    {
        if (size >= m_size)
            return;
        m_size = size;
        m_pages.resize((size + pageSize - 1) / pageSize);
    }
    bool isSame(const PagedBytes &other, qsizetype at, qsizetype count) const
    {
        bool same = at + count <= std::min(m_size, other.m_size);
        eachPage(at, same ? count : 0, [&](qsizetype page, qsizetype inPage, qsizetype bytes, qsizetype) {
            const char *mine = m_pages.at(page).constData();
            const char *others = other.m_pages.at(page).constData();
            same = same && (mine == others || std::memcmp(mine + inPage, others + inPage, size_t(bytes)) == 0);
        });
        return same;
    }

private:
    static constexpr qsizetype pageSize = 4096;

    template<class Each>
    static void eachPage(qsizetype at, qsizetype count, Each each)
    {
        for (qsizetype done = 0; done < count;) {
            const qsizetype inPage = (at + done) % pageSize;
            const qsizetype bytes = std::min(pageSize - inPage, count - done);
            each((at + done) / pageSize, inPage, bytes, done);
            done += bytes;
        }
    }
    void growTo(qsizetype size)
    {
        m_size = std::max(m_size, size);
        while (m_pages.size() * pageSize < m_size)
            m_pages.append(QByteArray(pageSize, Qt::Uninitialized));
    }

    QList<QByteArray> m_pages;
    qsizetype m_size = 0;
};

} // namespace jackfield::test
