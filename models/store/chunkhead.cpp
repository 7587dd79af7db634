#include "models/store/chunkhead.h"

#include "models/store/chunkcodec.h"

namespace stadtblick::chunk {

std::optional<Head> readHead(std::span<const std::byte> blob)
{
    if (blob.size() < headSize || readAt<std::uint8_t>(blob.data()) != version) {
        return std::nullopt;
    }
    const auto kinds = readAt<std::uint8_t>(blob.data() + 1);
    Head head;
    head.isIrregular = (kinds & 1) != 0;
    head.width = static_cast<Width>((kinds >> 1) & 3);
    head.decimals = (kinds >> 3) & 7;
    const int lengths = (kinds >> 6) & 3;
    head.count = readAt<std::uint32_t>(blob.data() + 2);
    // A week has 604,800,000 milliseconds, so the sizes below can't overflow.
    if (head.decimals > maximumDecimals || lengths > EachLength || head.count == 0 || head.count > chunkMs) {
        return std::nullopt;
    }
    head.lengths = static_cast<Lengths>(lengths);
    return head.size() == blob.size() ? std::optional(head) : std::nullopt;
}

std::optional<double> readBase(const std::byte *at)
{
    const auto base = readAt<std::int64_t>(at);
    return base > -largestWhole && base < largestWhole ? std::optional(static_cast<double>(base))
                                                       : std::nullopt;
}

} // namespace stadtblick::chunk
