#pragma once

#include <QtCore/QTranslator>

namespace stadtblick {

/**
 * The translations of Stadtblick. Texts of free functions and of classes without Q_OBJECT are looked up by a
 * short context ("Store"), but lupdate files them under the namespace or under the class with it: both are
 * tried.
 */
class Translator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *sourceText, const char *disambiguation = nullptr,
        int n = -1) const override;
    bool isEmpty() const override { return false; }
};

} // namespace stadtblick
