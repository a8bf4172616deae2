#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace jackfield {

// All fields of an entity in one column, in the table's order: binding one value a row instead of thirty is what makes a first copy quick.
// Numbers are LEB128 (negative ones zigzag, as in Protocol Buffers), texts UTF-8 behind their length, lists texts behind their count.

class FieldPacker {
public:
    explicit FieldPacker(qsizetype expected) { m_bytes.reserve(expected); }

    void add(quint64 number)
    {
        for (; number >= 0x80; number >>= 7)
            m_bytes += char(number | 0x80);
        m_bytes += char(number);
    }
    void add(qint64 number) { add((quint64(number) << 1) ^ quint64(number >> 63)); }
    void add(int number) { add(qint64(number)); }
    void add(bool flag) { add(quint64(flag)); }
    void add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        add(quint64(utf8.size()));
        m_bytes += utf8;
    }
    void add(const QStringList &list)
    {
        add(quint64(list.size()));
        for (const QString &text : list)
            add(text);
    }
    template<class Tag>
    void add(const Id<Tag> &id)
    {
        add(id.value);
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what FieldPacker wrote; failed() when the bytes are not that.
class FieldUnpacker {
public:
    explicit FieldUnpacker(QByteArrayView bytes) : m_rest(bytes) { }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.isEmpty(); }

    void read(quint64 &number)
    {
        number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_rest.isEmpty())
                break;
            const auto byte = quint8(m_rest.front());
            m_rest = m_rest.sliced(1);
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return;
        }
        m_failed = true;
    }
    void read(qint64 &number)
    {
        quint64 zigzag = 0;
        read(zigzag);
        number = qint64(zigzag >> 1) ^ -qint64(zigzag & 1);
    }
    void read(int &number)
    {
        qint64 wide = 0;
        read(wide);
        number = int(wide);
    }
    void read(bool &flag)
    {
        quint64 number = 0;
        read(number);
        flag = number != 0;
    }
    void read(QString &text)
    {
        quint64 size = 0;
        read(size);
        if (m_failed || size > quint64(m_rest.size())) {
            m_failed = true;
            return;
        }
        text = QString::fromUtf8(m_rest.first(qsizetype(size)));
        m_rest = m_rest.sliced(qsizetype(size));
    }
    void read(QStringList &list)
    {
        quint64 count = 0;
        read(count);
        list.clear();
        for (quint64 i = 0; i < count && !m_failed; ++i) {
            QString text;
            read(text);
            list += text;
        }
    }
    template<class Tag>
    void read(Id<Tag> &id)
    {
        read(id.value);
    }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

template<class Entity>
QByteArray packFields(const Entity &entity)
{
    FieldPacker packer(512);
    forEachField<Entity>([&](const auto &field) { packer.add(entity.*field.member); });
    return packer.take();
}

/// Nothing when the bytes are not an entity of today's field table.
template<class Entity>
std::optional<Entity> unpackFields(QByteArrayView bytes)
{
    FieldUnpacker unpacker(bytes);
    Entity entity;
    forEachField<Entity>([&](const auto &field) { unpacker.read(entity.*field.member); });
    return unpacker.failed() || !unpacker.atEnd() ? std::nullopt : std::optional(std::move(entity));
}

/// The names in the table's order: bytes can be read only by who packs in the same one.
template<class Entity>
QString fieldLayout()
{
    QStringList names;
    forEachField<Entity>([&](const auto &field) { names += field.nameString(); });
    return names.join(u' ');
}

} // namespace jackfield
