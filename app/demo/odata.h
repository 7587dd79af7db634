#pragma once

#include "models/domain/result.h"

#include <QtCore/QJsonValue>
#include <QtCore/QList>

#include <functional>
#include <memory>
#include <optional>

/** The part of OData that SensorThings servers understand in their query options. */
namespace stadtblick::demo {

/** What a comparison can be about: a number, a text, a time or an interval. */
struct Operand
{
    enum class Kind { Null, Number, Text, Time };
    Kind kind = Kind::Null;
    double number = 0;
    QString text;
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< = fromMs for a moment
};

/** Gives the value of a path such as properties/type or phenomenonTime. */
using Lookup = std::function<Operand(const QString &path)>;

/** A parsed $filter. */
class Filter
{
public:
    /** Reads comparisons (eq ne gt ge lt le), and, or, not, brackets, startswith, endswith, substringof. */
    static Result<Filter> parse(const QString &text);

    bool matches(const Lookup &lookup) const;

    /** Lower and upper limits of a time property that must hold for every match (joined by and at the top).
     */
    std::optional<qint64> notBefore(const QString &property) const;
    std::optional<qint64> notAfter(const QString &property) const;

    struct Node;

private:
    std::shared_ptr<const Node> m_root;
};

/** Query options of a request or of one $expand. */
struct QueryOptions
{
    std::optional<int> top;
    int skip = 0;
    bool wantsCount = false;
    bool isDataArray = false;
    QStringList select;
    QList<std::pair<QString, bool>> orderBy; ///< path, descending
    std::optional<Filter> filter;
    QList<std::pair<QString, QueryOptions>> expand; ///< navigation name, its own options
    QList<std::pair<QString, QString>> items; ///< as they came
};

/** Reads options, decoded, in their order. Unknown options are errors, as FROST has it. */
Result<QueryOptions> readOptions(const QList<std::pair<QString, QString>> &items);

} // namespace stadtblick::demo
