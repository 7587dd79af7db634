#include "models/domain/translator.h"

namespace stadtblick {

QString Translator::translate(
    const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    const QByteArray qualified = "stadtblick::" + QByteArray(context);
    for (const char *place : {context, qualified.constData(), "stadtblick"}) {
        const QString found = QTranslator::translate(place, sourceText, disambiguation, n);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

} // namespace stadtblick
