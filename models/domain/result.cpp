#include "models/domain/result.h"

namespace stadtblick {

QString toOneLine(const Error &error)
{
    QString line = error.what;
    if (!error.advice.isEmpty()) {
        line += QLatin1Char(' ') + error.advice;
    }
    if (!error.detail.isEmpty()) {
        line += QLatin1String(" [") + error.detail + QLatin1Char(']');
    }
    return line.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace stadtblick
