#pragma once

#include "widgets/common/theme.h"

#include <QtCore/QString>

namespace stadtblick {

/**
 * The one style sheet: what the palette can't say (tabs, chips, cards, segmented and primary buttons).
 * Widgets choose a form by their dynamic property "form": card, chip, primary, quiet, link, tab, segment,
 * floating, bar, heading.
 */
QString styleSheet(Theme theme);

/** Gives @p widget a form of the style sheet. */
void setForm(QWidget *widget, const char *form);

} // namespace stadtblick
