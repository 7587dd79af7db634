#pragma once

#include "app/demo/ideaplaces.h"

#include <QtCore/QStringList>

namespace stadtblick::demo {

/** A text with the strands of its subject that it fits; none: all. */
struct StrandText
{
    QString strands; ///< one letter each
    QString place; ///< the place that it speaks of; empty = any
    QString text;
};

/** A pack of texts: each is drawn once before any comes again. */
class Pack
{
public:
    Pack() = default;
    /** Texts as in the file: 'ab|text', 'a@Hauptbahnhof|text' or just the text. */
    explicit Pack(const QStringList &texts);

    /** One that fits @p strand; empty if none does. An empty strand takes the first of what is drawn. */
    StrandText draw(Random &random, QString &strand);
    QString draw(Random &random);

private:
    std::vector<StrandText> m_texts;
    std::vector<std::size_t> m_left;
};

/** What people write about one subject (resources/demo/ideas.json). */
struct Topic
{
    QString key;
    QString tag; ///< as citizens see it
    int count = 0;
    QStringList places; ///< kinds of IdeaPlaces
    QString when; ///< which days: hot, summer, term, dark, storm, warm, any
    qint64 priceFrom = 0, priceTo = 0;
    Pack titles, situations, arguments, wishes, ends, comments;
};

/** A contribution that was written as a whole. */
struct WholeText
{
    QString topic, place, title, text;
};

struct IdeaTexts
{
    std::vector<Topic> topics;
    std::vector<WholeText> wholes;
    Pack openings, general, answers;
};

IdeaTexts readIdeaTexts();

/** Puts a place's name into {name}, {in}, {In}, {akk} and the district's into {viertel} and its kin. */
QString filled(QString text, const IdeaPlace &place, const QString &district);

/** A sentence as it goes on after 'Hallo,': small, unless it begins with a noun. */
QString afterOpening(QString sentence);

/** A slip of the pen or two, as people make them. */
QString mistyped(QString text, Random &random);

/** Sentences as CONSUL's editor keeps them: paragraphs, now and then a line break or bold words. */
QString asHtml(const QStringList &sentences, Random &random);

} // namespace stadtblick::demo
