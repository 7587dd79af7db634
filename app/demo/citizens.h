#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <string>
#include <vector>

#include "models/domain/geo.h"

namespace stadtblick::demo {

/** A comment below a contribution. */
struct DemoComment
{
    int id = 0;
    int parent = 0; ///< the comment that it answers; 0 = none
    QString body;
    qint64 createdMs = 0;
    int votesUp = 0;
    int votesDown = 0;
};

enum class IdeaKind { Proposal, Debate, Investment };

/** What a citizen of Musterlautern wants; nobody of flesh and blood wrote it. */
struct DemoIdea
{
    IdeaKind kind = IdeaKind::Proposal;
    int id = 0; ///< counted for each kind
    QString title;
    QString html; ///< description, as CONSUL has it
    QStringList tags;
    int district = 0;
    std::optional<LonLat> position;
    QString place; ///< in words: street or square
    qint64 createdMs = 0;
    int votesUp = 0;
    int votesDown = 0;
    qint64 price = 0; ///< of an investment, euro
    QString feasibility; ///< of an investment
    QString retiredReason; ///< of a withdrawn proposal; else empty
    std::vector<DemoComment> comments;
};

/** All contributions in the order of their dates: the same at every call. */
std::vector<DemoIdea> inventIdeas();

/** inventIdeas() of this process. */
const std::vector<DemoIdea> &citizens();

} // namespace stadtblick::demo
