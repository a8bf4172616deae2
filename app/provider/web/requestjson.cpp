#include "app/provider/web/requestjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace jackfield::reference {

namespace {

constexpr size_t mostLevels = 32;

/// Walks the text of a document that is known to be JSON and sees to what the parser lets pass.
class Inspector {
public:
    explicit Inspector(const QByteArray &text) : m_text(text) { }

    bool approves()
    {
        bool keyNext = false;
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            switch (m_text[m_at]) {
            case '{':
            case '[':
                m_names.emplace_back();
                m_isObject.push_back(m_text[m_at] == '{');
                keyNext = m_isObject.back();
                if (m_names.size() > mostLevels)
                    return false;
                break;
            case '}':
            case ']':
                m_names.pop_back();
                m_isObject.pop_back();
                keyNext = false;
                break;
            case ',': keyNext = m_isObject.back(); break;
            case '"': {
                const QString text = string();
                if (!text.isValidUtf16())
                    return false;
                if (keyNext) {
                    if (m_names.back().contains(text))
                        return false;
                    m_names.back().insert(text);
                }
                keyNext = false;
                break;
            }
            default: break;
            }
        }
        return true;
    }

private:
    /// The string that begins here; ends on its closing quotation mark.
    QString string()
    {
        const qsizetype from = m_at++;
        while (m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        const QByteArray literal = m_text.mid(from, m_at - from + 1);
        if (!literal.contains('\\'))
            return QString::fromUtf8(literal.mid(1, literal.size() - 2));
        return QJsonDocument::fromJson('[' + literal + ']').array().first().toString();
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    std::vector<QSet<QString>> m_names;
    std::vector<bool> m_isObject;
};

} // namespace

std::optional<QJsonObject> readJsonObject(const QByteArray &body)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isObject() || !Inspector(body).approves())
        return {};
    return document.object();
}

} // namespace jackfield::reference
