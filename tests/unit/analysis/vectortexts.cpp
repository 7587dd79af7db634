#include "models/analysis/clusterquality.h"
#include "models/analysis/clusters.h"
#include "models/analysis/sphericalkmeans.h"
#include "models/analysis/stemmer.h"
#include "models/analysis/svd.h"
#include "models/analysis/termweights.h"
#include "tests/unit/analysis/vectors.h"

#include <algorithm>

namespace stadtblick {

using namespace Qt::StringLiterals;

namespace {

QJsonObject clustersJson(const QJsonObject &inputs)
{
    std::vector<LonLat> places;
    for (const auto &entry : inputs.value(u"points_lon_lat"_s).toArray()) {
        places.push_back({entry.toArray().at(0).toDouble(), entry.toArray().at(1).toDouble()});
    }
    const ClusterIndex index(places,
        {inputs.value(u"radius_px"_s).toDouble(), inputs.value(u"extent"_s).toDouble(),
            inputs.value(u"min_points"_s).toInt(), inputs.value(u"max_zoom"_s).toInt()});
    std::vector<Cluster> found = index.at(inputs.value(u"zoom"_s).toInt());
    std::ranges::sort(found, [](const Cluster &a, const Cluster &b) {
        return std::tuple(-a.count, std::round(a.centre.lon * 1e7), a.centre.lat)
            < std::tuple(-b.count, std::round(b.centre.lon * 1e7), b.centre.lat);
    });
    QJsonArray list;
    for (const Cluster &cluster : found) {
        list.append(QJsonArray{cluster.count, cluster.centre.lon, cluster.centre.lat});
    }
    return {{u"clusters"_s, list}};
}

QStringList wordsOf(const QJsonValue &list)
{
    QStringList words;
    for (const auto &word : list.toArray()) {
        words.append(word.toString());
    }
    return words;
}

std::vector<QStringList> documentsOf(const QJsonValue &list)
{
    std::vector<QStringList> documents;
    for (const auto &document : list.toArray()) {
        documents.push_back(wordsOf(document));
    }
    return documents;
}

std::vector<int> integersOf(const QJsonValue &list)
{
    std::vector<int> integers;
    for (const auto &entry : list.toArray()) {
        integers.push_back(entry.toInt());
    }
    return integers;
}

RowMatrix matrixOf(const QJsonValue &value)
{
    const QJsonArray rows = value.toArray();
    RowMatrix matrix(rows.size(), rows.at(0).toArray().size());
    for (Eigen::Index i = 0; i < matrix.rows(); ++i) {
        const std::vector<double> row = numbersOf(rows.at(i), false);
        std::ranges::copy(row, matrix.row(i).begin());
    }
    return matrix;
}

QJsonObject weightsJson(const TermMatrix &matrix, const QString &key)
{
    QJsonArray rows;
    for (const std::vector<TermWeight> &row : matrix.rows) {
        std::vector<double> weights(static_cast<std::size_t>(matrix.vocabulary.size()), 0);
        for (const TermWeight &entry : row) {
            weights[static_cast<std::size_t>(entry.term)] = entry.weight;
        }
        rows.append(jsonOf(weights));
    }
    return {{u"vocabulary"_s, QJsonArray::fromStringList(matrix.vocabulary)}, {key, rows}};
}

QJsonObject qualityJson(const QJsonObject &inputs)
{
    const ClusterQuality quality =
        clusterQuality(integersOf(inputs.value(u"truth"_s)), integersOf(inputs.value(u"labels"_s)));
    return {{u"homogeneity"_s, quality.homogeneity}, {u"completeness"_s, quality.completeness},
        {u"v_measure"_s, quality.vMeasure}, {u"adjusted_rand"_s, quality.adjustedRand}};
}

QJsonObject groupsJson(const QJsonObject &inputs)
{
    const SphericalClusters clusters =
        sphericalKMeans(matrixOf(inputs.value(u"vectors"_s)), integersOf(inputs.value(u"start_rows"_s)));
    QJsonArray labels;
    for (const int label : clusters.labels) {
        labels.append(label);
    }
    return {{u"labels"_s, labels}, {u"cosine_sum"_s, clusters.cosineSum}};
}

QJsonObject stemsJson(const QStringList &words)
{
    const GermanStemmer stemmer;
    QJsonArray stems;
    for (const QString &word : words) {
        stems.append(stemmer.stem(word));
    }
    return {{u"stems"_s, stems}};
}

} // namespace

QJsonValue runTexts(const QString &function, const QJsonObject &inputs, bool)
{
    const auto documents = [&] { return documentsOf(inputs.value(u"documents"_s)); };
    if (function == u"point_clusters"_s) {
        return clustersJson(inputs);
    }
    if (function == u"cluster_metrics"_s) {
        return qualityJson(inputs);
    }
    if (function == u"tfidf"_s) {
        return weightsJson(tfidf(documents()), u"rows"_s);
    }
    if (function == u"ctfidf"_s) {
        return weightsJson(classTfidf(documentsOf(inputs.value(u"classes"_s))), u"weights"_s);
    }
    if (function == u"bm25"_s) {
        const Bm25 parameters{inputs.value(u"k1"_s).toDouble(), inputs.value(u"b"_s).toDouble()};
        return QJsonObject{
            {u"scores"_s, jsonOf(bm25(documents(), wordsOf(inputs.value(u"query"_s)), parameters))}};
    }
    if (function == u"npmi"_s) {
        const Coherence coherence = npmi(documents(), wordsOf(inputs.value(u"words"_s)));
        return QJsonObject{{u"mean"_s, coherence.mean}, {u"pairs"_s, jsonOf(coherence.pairs)}};
    }
    if (function == u"stem_german"_s) {
        return stemsJson(wordsOf(inputs.value(u"words"_s)));
    }
    if (function == u"svd"_s) {
        const TruncatedSvd svd =
            truncatedSvd(matrixOf(inputs.value(u"matrix"_s)), inputs.value(u"rank"_s).toInt());
        return QJsonObject{
            {u"singular_values"_s, jsonOf(std::vector<double>(svd.values.begin(), svd.values.end()))}};
    }
    if (function == u"spherical_kmeans"_s) {
        return groupsJson(inputs);
    }
    return QJsonValue::Undefined;
}

} // namespace stadtblick
