#pragma once

#include <QtCore/QByteArrayView>

namespace stadtblick {

/**
 * Counts how deep objects and arrays of a JSON text lie inside each other, piece by piece while it arrives:
 * a million brackets end a transfer early and reach no parser. Bytes that are no JSON count as depth 0.
 */
class JsonDepth
{
public:
    /** Looks at the next bytes. @return the greatest depth so far */
    int feed(QByteArrayView bytes);
    int greatest() const { return m_greatest; }

private:
    int m_depth = 0;
    int m_greatest = 0;
    bool m_isText = false;
    bool m_isEscaped = false;
    bool m_isJson = false;
    bool m_hasBegun = false;
};

} // namespace stadtblick
