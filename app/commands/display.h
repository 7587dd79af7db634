#pragma once

namespace stadtblick {

/**
 * To be called before the application object is made: where there is no display, Qt draws into memory, as it
 * would end the process otherwise. Everything but the window itself can do without one.
 */
void drawWithoutDisplay();

/** True if drawWithoutDisplay() found none. */
bool isDisplayMissing();

} // namespace stadtblick
