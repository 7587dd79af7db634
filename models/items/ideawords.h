#pragma once

#include <QtCore/QString>

namespace stadtblick {

/** A channel in the user's language: online, workshop, stall …; a source's own word stays as it is. */
QString channelName(const QString &channel);

/** The noun of an idea in the user's language: proposal, debate, investment …; others stay as they are. */
QString ideaKindName(const QString &kind);

/** A status in the user's language where it is one of the words of CONSUL; others stay as they are. */
QString ideaStatusName(const QString &status);

/** A value of a column of ideas (kind, status, channel …) as people read it. */
QString ideaWord(const QString &column, const QString &value);

} // namespace stadtblick
