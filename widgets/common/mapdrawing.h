#pragma once

namespace stadtblick {

/** What draws the map on the screen. */
enum class MapDrawing {
    Automatic, ///< the graphics card where there is one, else the processor
    GraphicsCard, ///< OpenGL, whoever runs it
    Processor ///< for graphics drivers that draw nonsense
};

} // namespace stadtblick
