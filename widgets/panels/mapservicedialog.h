#pragma once

#include "models/basemap/featureservice.h"
#include "models/basemap/rastersource.h"

#include <QtCore/QFuture>
#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace stadtblick {

/** Fetches a document: bytes or why not. */
using DocumentFetch = std::function<QFuture<Result<QByteArray>>(const QUrl &url)>;

/**
 * Asks for the address of a map service (WMS, WMTS, or tiles with {z}, {x}, {y}), shows what it offers, and
 * lets one map be chosen as base map.
 */
class MapServiceDialog : public QDialog
{
    Q_OBJECT

public:
    MapServiceDialog(DocumentFetch fetch, QWidget *parent);
    ~MapServiceDialog() override;

Q_SIGNALS:
    /** @p isBaseMap: in place of the base map, else over it. */
    void chosen(const RasterSource &source, bool isBaseMap);
    /** The features of a kind, to be shown as a plan; @p attribution as the planner wrote it, may be empty.
     */
    void featuresChosen(const FeatureType &type, const QString &attribution);

private:
    void look();
    void show(const Result<std::vector<RasterSource>> &maps);
    void showFeatures(const Result<std::vector<FeatureType>> &types);
    void showList(const QStringList &names, const QString &trouble);
    void take(bool isBaseMap);

    DocumentFetch m_fetch;
    QFuture<Result<QByteArray>> m_query;
    std::vector<RasterSource> m_maps;
    std::vector<FeatureType> m_features; ///< of a WFS: then there are no maps
    QLineEdit *m_address;
    QLineEdit *m_attribution;
    QListWidget *m_list;
    QLabel *m_state;
    QPushButton *m_use;
    QPushButton *m_add;
};

} // namespace stadtblick
