#include "models/sync/jsondepth.h"

#include <algorithm>

namespace stadtblick {

int JsonDepth::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (!m_hasBegun) {
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || static_cast<unsigned char>(c) >= 0x80) {
                continue; // blanks, or a byte order mark
            }
            m_hasBegun = true;
            m_isJson = c == '{' || c == '[';
        }
        if (!m_isJson) {
            return 0;
        }
        if (m_isText) {
            if (m_isEscaped) {
                m_isEscaped = false;
            } else if (c == '\\') {
                m_isEscaped = true;
            } else if (c == '"') {
                m_isText = false;
            }
        } else if (c == '"') {
            m_isText = true;
        } else if (c == '{' || c == '[') {
            m_greatest = std::max(m_greatest, ++m_depth);
        } else if (c == '}' || c == ']') {
            --m_depth;
        }
    }
    return m_greatest;
}

} // namespace stadtblick
