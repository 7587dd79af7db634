#include "models/items/ideawords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace stadtblick {

namespace {

/** A word as sources write it, and its English for people, which is translated. */
struct Word
{
    QLatin1StringView key;
    const char *text;
};

constexpr const char *context = "IdeaWords";

constexpr Word channels[] = {{"online"_L1, QT_TRANSLATE_NOOP("IdeaWords", "online")},
    {"workshop"_L1, QT_TRANSLATE_NOOP("IdeaWords", "workshop")},
    {"stall"_L1, QT_TRANSLATE_NOOP("IdeaWords", "stall")},
    {"postcard"_L1, QT_TRANSLATE_NOOP("IdeaWords", "postcard")},
    {"letter"_L1, QT_TRANSLATE_NOOP("IdeaWords", "letter")},
    {"on site"_L1, QT_TRANSLATE_NOOP("IdeaWords", "on site")}};

constexpr Word kinds[] = {{"proposal"_L1, QT_TRANSLATE_NOOP("IdeaWords", "proposal")},
    {"debate"_L1, QT_TRANSLATE_NOOP("IdeaWords", "debate")},
    {"investment"_L1, QT_TRANSLATE_NOOP("IdeaWords", "budget proposal")},
    {"request"_L1, QT_TRANSLATE_NOOP("IdeaWords", "request")},
    {"contribution"_L1, QT_TRANSLATE_NOOP("IdeaWords", "contribution")}};

constexpr Word statuses[] = {{"undecided"_L1, QT_TRANSLATE_NOOP("IdeaWords", "undecided")},
    {"feasible"_L1, QT_TRANSLATE_NOOP("IdeaWords", "feasible")},
    {"unfeasible"_L1, QT_TRANSLATE_NOOP("IdeaWords", "not feasible")},
    {"selected"_L1, QT_TRANSLATE_NOOP("IdeaWords", "selected")},
    {"winner"_L1, QT_TRANSLATE_NOOP("IdeaWords", "chosen by vote")}};

QString said(std::span<const Word> words, const QString &value)
{
    const auto found = std::ranges::find_if(
        words, [&](const Word &word) { return value.compare(word.key, Qt::CaseInsensitive) == 0; });
    return found == words.end() ? value : QCoreApplication::translate(context, found->text);
}

} // namespace

QString channelName(const QString &channel)
{
    return said(channels, channel);
}

QString ideaKindName(const QString &kind)
{
    return said(kinds, kind);
}

QString ideaStatusName(const QString &status)
{
    return said(statuses, status);
}

QString ideaWord(const QString &column, const QString &value)
{
    if (column == "channel"_L1) {
        return channelName(value);
    }
    if (column == "kind"_L1) {
        return ideaKindName(value);
    }
    return column == "status"_L1 ? ideaStatusName(value) : value;
}

} // namespace stadtblick
