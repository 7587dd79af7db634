#include "models/store/chunkhead.h"

#include "models/store/chunkcodec.h"

namespace stadtblick::chunk {

namespace {

/** Whole numbers of seven bits a byte, the lowest first, the top bit set on all but the last (LEB128). */
class NumberReader
{
public:
    explicit NumberReader(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    { }

    std::uint64_t next()
    {
        std::uint64_t number = 0;
        for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = std::to_integer<std::uint64_t>(m_bytes[m_at++]);
            number |= (byte & 0x7f) << shift;
            if ((byte & 0x80) == 0) {
                return number;
            }
        }
        m_isWhole = false;
        return 0;
    }

    /** With the sign in the lowest bit, so that small negative numbers are short as well. */
    std::int64_t nextSigned()
    {
        const std::uint64_t number = next();
        return static_cast<std::int64_t>(number >> 1) ^ -static_cast<std::int64_t>(number & 1);
    }

    bool isWhole() const { return m_isWhole; }
    std::size_t at() const { return m_at; }

private:
    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    bool m_isWhole = true;
};

void appendNumber(std::uint64_t number, std::vector<std::byte> &out)
{
    while (number >= 0x80) {
        out.push_back(static_cast<std::byte>((number & 0x7f) | 0x80));
        number >>= 7;
    }
    out.push_back(static_cast<std::byte>(number));
}

void appendSigned(std::int64_t number, std::vector<std::byte> &out)
{
    appendNumber((static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63), out);
}

/** A week has 604,800,000 milliseconds: with it as limit no product or sum of these overflows. */
bool isSensible(const Head &head)
{
    const auto count = static_cast<std::int64_t>(head.count);
    if (head.decimals > maximumDecimals || head.lengths > EachLength || count < 1 || count > chunkMs
        || head.base <= -largestWhole || head.base >= largestWhole) {
        return false;
    }
    if (head.firstMs < 0 || head.firstMs >= chunkMs || head.stepMs < 0 || head.stepMs >= chunkMs) {
        return false;
    }
    return head.isIrregular
        || ((count == 1 || head.stepMs > 0) && head.firstMs + head.stepMs * (count - 1) < chunkMs);
}

} // namespace

std::optional<Head> readHead(std::span<const std::byte> blob)
{
    if (blob.size() < 2 || std::to_integer<std::uint8_t>(blob[0]) != version) {
        return std::nullopt;
    }
    const auto kinds = std::to_integer<std::uint8_t>(blob[1]);
    Head head;
    head.isIrregular = (kinds & 1) != 0;
    head.width = static_cast<Width>((kinds >> 1) & 3);
    head.decimals = (kinds >> 3) & 7;
    head.lengths = static_cast<Lengths>((kinds >> 6) & 3);
    NumberReader numbers(blob.subspan(2));
    head.count = numbers.next();
    if (!head.isIrregular) {
        head.firstMs = static_cast<std::int64_t>(numbers.next());
        head.stepMs = static_cast<std::int64_t>(numbers.next());
    }
    if (head.width != Float64) {
        head.base = numbers.nextSigned();
    }
    head.size = 2 + numbers.at();
    const bool isWell = numbers.isWhole() && isSensible(head) && head.blobSize() == blob.size();
    return isWell ? std::optional(head) : std::nullopt;
}

void appendHead(const Head &head, std::vector<std::byte> &out)
{
    out.push_back(static_cast<std::byte>(version));
    out.push_back(static_cast<std::byte>(
        (head.isIrregular ? 1 : 0) | (head.width << 1) | (head.decimals << 3) | (head.lengths << 6)));
    appendNumber(head.count, out);
    if (!head.isIrregular) {
        appendNumber(static_cast<std::uint64_t>(head.firstMs), out);
        appendNumber(static_cast<std::uint64_t>(head.stepMs), out);
    }
    if (head.width != Float64) {
        appendSigned(head.base, out);
    }
}

} // namespace stadtblick::chunk
