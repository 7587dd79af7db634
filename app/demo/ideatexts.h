#pragma once

#include "app/demo/ideaplaces.h"

#include <QtCore/QStringList>

namespace stadtblick::demo {

/** A pack of texts: each is drawn once before any comes again. */
class Pack
{
public:
    Pack() = default;
    explicit Pack(QStringList texts)
        : m_texts(std::move(texts))
    { }

    QString draw(Random &random);
    bool isEmpty() const { return m_texts.isEmpty(); }

private:
    QStringList m_texts;
    QStringList m_left;
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

/** Puts a place's name into {name}, {in}, {In}, {akk} and {stadtteil}. */
QString filled(QString text, const IdeaPlace &place, const QString &district);

/** A slip of the pen or two, as people make them. */
QString mistyped(QString text, Random &random);

/** Sentences as CONSUL's editor keeps them: paragraphs, now and then a line break or bold words. */
QString asHtml(const QStringList &sentences, Random &random);

} // namespace stadtblick::demo
