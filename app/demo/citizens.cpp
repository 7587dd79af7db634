#include "app/demo/citizens.h"

#include "app/demo/citymap.h"
#include "app/demo/ideatexts.h"
#include "app/demo/weather.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick::demo {

namespace {

constexpr qint64 dayCount = 365;

/** How likely a day of the year is to bring forth a contribution of a kind. */
class Days
{
public:
    Days()
    {
        const Weather weather = inventWeather();
        m_warmest.assign(dayCount, -50);
        for (std::size_t i = 0; i < tenMinuteCount; ++i) {
            m_warmest[i / 144] = std::max(m_warmest[i / 144], weather.temperatureC[i]);
        }
        m_afterStorm.assign(dayCount, 0);
        for (const RainEvent &event : weather.events) {
            const qint64 day = (event.fromMs - yearFromMs) / dayMs;
            for (qint64 d = day; d < std::min(day + 8, dayCount) && event.amountMm > 18; ++d) {
                m_afterStorm[static_cast<std::size_t>(d)] += 1.0 / static_cast<double>(d - day + 1);
            }
        }
    }

    /** Begin (UTC) of a day for which contributions with @p when are likely. */
    qint64 draw(const QString &when, Random &random) const
    {
        double sum = 0;
        std::array<double, dayCount> weights{};
        for (std::size_t d = 0; d < weights.size(); ++d) {
            weights[d] = weightOf(when, d);
            sum += weights[d];
        }
        double rest = random.unit() * sum;
        for (std::size_t d = 0; d < weights.size(); ++d) {
            rest -= weights[d];
            if (rest < 0) {
                return yearFromMs + static_cast<qint64>(d) * dayMs;
            }
        }
        return yearFromMs;
    }

private:
    double weightOf(const QString &when, std::size_t d) const
    {
        const LocalTime local = localTime(yearFromMs + static_cast<qint64>(d) * dayMs + 12 * hourMs);
        // The site opened in September and got its campaign on 2 March.
        const double known = d < 42 ? 0.1 : d < 224 ? 0.45 : d < 250 ? 1.6 : 1.0;
        const double warm = std::max(0.0, m_warmest[d] - 22);
        if (when == QLatin1String("hot")) {
            return known * (0.03 + warm * warm / 40);
        }
        if (when == QLatin1String("summer")) {
            return known * (0.1 + std::max(0.0, m_warmest[d] - 14) / 8);
        }
        if (when == QLatin1String("warm")) {
            return known * (0.12 + std::max(0.0, m_warmest[d] - 10) / 12);
        }
        if (when == QLatin1String("term")) {
            return known * (local.isSchoolHoliday ? 0.1 : local.type == DayType::Workday ? 1.2 : 0.5);
        }
        if (when == QLatin1String("dark")) {
            return known * (local.dayOfYear > 285 || local.dayOfYear < 60 ? 2.5 : 0.1);
        }
        if (when == QLatin1String("storm")) {
            return (0.25 + known) * (0.01 + m_afterStorm[d]);
        }
        return known;
    }

    std::vector<double> m_warmest;
    std::vector<double> m_afterStorm;
};

struct Channel
{
    const char *tag;
    double share;
    bool isShort; ///< a card or a note on a wall holds a sentence or two
};
constexpr std::array channels{Channel{"online", 0.64, false}, Channel{"Workshop", 0.13, true},
    Channel{"Stand", 0.08, true}, Channel{"Postkarte", 0.07, true}, Channel{"Brief", 0.03, false},
    Channel{"vor Ort", 0.05, true}};

/** Writes the contributions, one after the other. */
class Writer
{
public:
    std::vector<DemoIdea> writeAll()
    {
        for (const WholeText &whole : m_texts.wholes) {
            m_titles.insert(whole.title);
        }
        for (Topic &topic : m_texts.topics) {
            for (int i = 0; i < topic.count; ++i) {
                m_ideas.push_back(compose(topic));
            }
        }
        for (const WholeText &whole : m_texts.wholes) {
            m_ideas.push_back(copy(whole));
        }
        std::ranges::stable_sort(m_ideas, {}, &DemoIdea::createdMs);
        number();
        for (DemoIdea &idea : m_ideas) {
            discuss(idea);
        }
        numberComments();
        return std::move(m_ideas);
    }

private:
    const Channel &drawChannel()
    {
        double dice = m_random.unit();
        for (const Channel &channel : channels) {
            dice -= channel.share;
            if (dice < 0) {
                return channel;
            }
        }
        return channels.front();
    }

    /** People write in the evening and at noon; workshops and stalls have their days. */
    qint64 timeOf(const Topic &topic, const Channel &channel)
    {
        static const std::array workshops{localMs(2025, 11, 8, 10), localMs(2026, 4, 25, 10)};
        static const std::array visits{
            localMs(2025, 10, 18, 14), localMs(2026, 5, 9, 14), localMs(2026, 6, 27, 14)};
        if (channel.tag == std::string_view("Workshop")) {
            return workshops[m_random.below(workshops.size())]
                + static_cast<qint64>(m_random.unit() * 5 * hourMs);
        }
        if (channel.tag == std::string_view("vor Ort")) {
            return visits[m_random.below(visits.size())] + static_cast<qint64>(m_random.unit() * 3 * hourMs);
        }
        const qint64 day = m_days.draw(topic.when, m_random);
        if (channel.tag == std::string_view("Stand")) { // on market days only: the Saturday of that week
            const qint64 saturday = day + (5 - localTime(day + 12 * hourMs).weekday) * dayMs;
            return std::min(saturday, yearToMs - 3 * dayMs)
                + static_cast<qint64>(m_random.between(9, 13) * hourMs);
        }
        const double hour =
            m_random.chance(0.62) ? m_random.between(17.5, 23.2) : m_random.between(6.5, 17.5);
        return std::min(day + static_cast<qint64>(hour * hourMs), yearToMs - hourMs);
    }

    IdeaKind drawKind(const Topic &topic)
    {
        const double dice = m_random.unit();
        return dice < 0.70                         ? IdeaKind::Proposal
            : dice < 0.85 || topic.priceTo < 20000 ? IdeaKind::Debate
                                                   : IdeaKind::Investment;
    }

    DemoIdea compose(Topic &topic)
    {
        const Channel &channel = drawChannel();
        DemoIdea idea;
        IdeaPlace place;
        QString district;
        QString strand;
        for (int attempt = 0; attempt < 80; ++attempt) {
            strand.clear();
            const StrandText title = topic.titles.draw(m_random, strand);
            place =
                title.place.isEmpty() ? m_places.draw(topic.places, m_random) : m_places.named(title.place);
            idea.district = std::max(city().districtAt(place.place), 0);
            district = QString::fromStdString(city().districts[static_cast<std::size_t>(idea.district)].name);
            idea.title = filled(title.text, place, district);
            idea.title[0] = idea.title[0].toUpper();
            if (!m_titles.contains(idea.title)) {
                break;
            }
        }
        if (m_titles.contains(idea.title)) {
            idea.title += QLatin1StringView(", ") % district;
        }
        m_titles.insert(idea.title);
        for (int attempt = 0; attempt < 12; ++attempt) {
            idea.html = bodyOf(topic, strand, channel, place, district);
            if (!m_bodies.contains(idea.html)) {
                break;
            }
        }
        m_bodies.insert(idea.html);
        finish(idea, topic, channel, place);
        return idea;
    }

    QString bodyOf(Topic &topic, const QString &strand, const Channel &channel, const IdeaPlace &place,
        const QString &district)
    {
        QStringList sentences = sentencesOf(topic, strand, channel.isShort);
        bool isNamed = false; // once the place is named, people write 'here'
        for (QString &sentence : sentences) {
            const bool names = sentence.contains(QLatin1StringView("{in}"), Qt::CaseInsensitive);
            if (names && isNamed) {
                sentence.replace(QLatin1StringView("{in}"), QLatin1StringView("hier"))
                    .replace(QLatin1StringView("{In}"), QLatin1StringView("Hier"));
            }
            isNamed = isNamed || names;
            sentence = filled(sentence, place, district);
            sentence = m_random.chance(0.035) ? mistyped(sentence, m_random) : sentence;
        }
        if (!channel.isShort && m_random.chance(0.16)) {
            sentences.front() = afterOpening(sentences.front());
            sentences.prepend(m_texts.openings.draw(m_random));
        }
        return asHtml(sentences, m_random);
    }

    QStringList sentencesOf(Topic &topic, QString strand, bool isShort)
    {
        QStringList sentences;
        const double size = isShort ? 0.3 * m_random.unit() : m_random.unit();
        const auto add = [&](Pack &pack) {
            const QString text = pack.draw(m_random, strand).text;
            if (!text.isEmpty() && !sentences.contains(text)) {
                sentences << text;
            }
        };
        if (size > 0.12 || m_random.chance(0.5)) {
            add(topic.situations);
        }
        if (size > 0.86) {
            add(topic.situations);
        }
        const int arguments = size < 0.25 ? 0 : size < 0.6 ? 1 : size < 0.9 ? 2 : 3;
        for (int i = 0; i < arguments; ++i) {
            add(topic.arguments);
        }
        if (sentences.isEmpty() || m_random.chance(0.9)) {
            add(topic.wishes);
        }
        if (size > 0.2 && m_random.chance(0.45)) {
            add(topic.ends);
        }
        return sentences;
    }

    DemoIdea copy(const WholeText &whole)
    {
        const auto topic = std::ranges::find(m_texts.topics, whole.topic, &Topic::key);
        const IdeaPlace place = m_places.named(whole.place);
        DemoIdea idea;
        idea.title = whole.title;
        idea.html = asHtml({whole.text}, m_random);
        idea.district = std::max(city().districtAt(place.place), 0);
        finish(idea, *topic, channels.front(), place);
        idea.votesUp = idea.votesUp * 2 + 9;
        return idea;
    }

    void finish(DemoIdea &idea, const Topic &topic, const Channel &channel, const IdeaPlace &place)
    {
        idea.kind = drawKind(topic);
        idea.createdMs = timeOf(topic, channel);
        idea.place = place.name;
        idea.tags = {topic.tag, QStringLiteral("Kanal: %1").arg(QString::fromUtf8(channel.tag))};
        if (m_random.chance(0.86)) {
            const LonLat earth = onEarth(place.place);
            const auto rounded = [](double degrees) {
                return static_cast<double>(std::llround(degrees * 1e6)) / 1e6;
            };
            idea.position = LonLat{rounded(earth.lon), rounded(earth.lat)};
        }
        // Few are seen by many; what is older had more time.
        const double age =
            std::min(1.0, static_cast<double>(yearToMs - idea.createdMs) / static_cast<double>(60 * dayMs));
        const double seen =
            std::exp(1.75 + 1.0 * m_random.normal()) * (0.45 + 0.55 * age) * (channel.isShort ? 0.6 : 1);
        idea.votesUp = static_cast<int>(seen);
        idea.votesDown = static_cast<int>(seen * m_random.between(0, 0.5));
        if (idea.kind == IdeaKind::Investment) {
            idea.price =
                std::llround(static_cast<double>(topic.priceFrom)
                    * std::pow(static_cast<double>(topic.priceTo) / static_cast<double>(topic.priceFrom),
                        m_random.unit())
                    / 500)
                * 500;
            idea.feasibility = m_random.chance(0.55) ? QStringLiteral("undecided")
                : m_random.chance(0.75)              ? QStringLiteral("feasible")
                                                     : QStringLiteral("unfeasible");
        }
        if (idea.kind == IdeaKind::Proposal && m_random.chance(0.012)) {
            idea.retiredReason = QStringLiteral("duplicated");
        }
    }

    /** Ids count up in the order of dates, for each kind. */
    void number()
    {
        std::array<int, 3> next{1, 1, 1};
        for (DemoIdea &idea : m_ideas) {
            idea.id = next[static_cast<std::size_t>(idea.kind)]++;
        }
    }

    void discuss(DemoIdea &idea)
    {
        const auto topic = std::ranges::find_if(
            m_texts.topics, [&](const Topic &candidate) { return idea.tags.contains(candidate.tag); });
        const double wanted = 0.95 + 0.165 * idea.votesUp;
        int count = static_cast<int>(wanted * m_random.between(0.0, 2.0));
        count = std::min(count, 24);
        qint64 time = idea.createdMs;
        for (int i = 0; i < count; ++i) {
            time += static_cast<qint64>((0.4 + 60 * std::pow(m_random.unit(), 3)) * hourMs);
            if (time >= yearToMs) {
                break;
            }
            DemoComment comment;
            comment.id = static_cast<int>(idea.comments.size()) + 1; // numbered again when all are there
            comment.createdMs = time;
            const bool isAnswer = !idea.comments.empty() && m_random.chance(0.24);
            comment.parent = isAnswer ? idea.comments[m_random.below(idea.comments.size())].id : 0;
            comment.body = isAnswer     ? m_texts.answers.draw(m_random)
                : m_random.chance(0.24) ? m_texts.general.draw(m_random)
                                        : topic->comments.draw(m_random);
            if (!isAnswer && m_random.chance(0.2)) {
                comment.body += u' ' % m_texts.general.draw(m_random);
            }
            comment.body = m_random.chance(0.06) ? mistyped(comment.body, m_random) : comment.body;
            comment.votesUp = static_cast<int>(std::exp(0.6 + 0.9 * m_random.normal()) - 0.5);
            comment.votesDown = m_random.chance(0.3) ? static_cast<int>(m_random.below(5)) : 0;
            idea.comments.push_back(comment);
        }
    }

    void numberComments()
    {
        std::vector<std::pair<qint64, DemoComment *>> all;
        for (DemoIdea &idea : m_ideas) {
            for (DemoComment &comment : idea.comments) {
                all.emplace_back(comment.createdMs, &comment);
            }
        }
        std::ranges::stable_sort(all, {}, [](const auto &entry) { return entry.first; });
        QHash<const DemoComment *, int> ids;
        for (std::size_t i = 0; i < all.size(); ++i) {
            ids.insert(all[i].second, static_cast<int>(i) + 1);
        }
        for (DemoIdea &idea : m_ideas) {
            std::vector<int> renumbered;
            for (const DemoComment &comment : idea.comments) {
                renumbered.push_back(ids.value(&comment));
            }
            for (std::size_t i = 0; i < renumbered.size(); ++i) {
                DemoComment &comment = idea.comments[i];
                comment.id = renumbered[i];
                comment.parent =
                    comment.parent > 0 ? renumbered[static_cast<std::size_t>(comment.parent) - 1] : 0;
            }
        }
    }

    IdeaTexts m_texts = readIdeaTexts();
    IdeaPlaces m_places;
    Days m_days;
    Random m_random{624};
    QSet<QString> m_titles;
    QSet<QString> m_bodies;
    std::vector<DemoIdea> m_ideas;
};

} // namespace

std::vector<DemoIdea> inventIdeas()
{
    return Writer().writeAll();
}

const std::vector<DemoIdea> &citizens()
{
    static const std::vector<DemoIdea> all = inventIdeas();
    return all;
}

} // namespace stadtblick::demo
