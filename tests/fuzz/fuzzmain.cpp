// One libFuzzer program an entry: STADTBLICK_FUZZ_ENTRY names it. Run with a corpus folder as argument.
#include "entries.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    for (const auto &entry : stadtblick::fuzz::entries()) {
        if (std::strcmp(entry.name, STADTBLICK_FUZZ_ENTRY) == 0) {
            entry.read(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
        }
    }
    return 0;
}
