#include "models/overlays/servicefeatures.h"

#include "models/basemap/featureservice.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace stadtblick {

namespace {

constexpr qint64 largestAnswerBytes = qint64{64} << 20;

} // namespace

QString cutFeaturesNote(const QString &file, const QLocale &locale)
{
    QFile answer(file);
    if (!answer.open(QIODevice::ReadOnly) || answer.size() > largestAnswerBytes) {
        return {};
    }
    const FeatureCount count = featureCountOf(answer.readAll());
    if (!count.isCut()) {
        return {};
    }
    const QString returned = locale.toString(count.returned);
    return count.matched
        ? QCoreApplication::translate("Plans", "Cut off: %1 of %2 features")
              .arg(returned, locale.toString(*count.matched))
        : QCoreApplication::translate("Plans", "At least %1 features; no more were asked for").arg(returned);
}

} // namespace stadtblick
