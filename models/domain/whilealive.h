#pragma once

#include <QtCore/QPointer>

#include <utility>

namespace stadtblick {

/**
 * A handler for QFuture::onCanceled() with @p object as its context that does nothing once the object is
 * being destroyed. ~QObject drops the answers that were still on their way to the object, which cancels their
 * futures: Qt would then call the handler at once, in an object whose own members are gone.
 */
template <typename Object, typename Handler>
auto whileAlive(Object *object, Handler handler)
{
    return [alive = QPointer<Object>(object), handler = std::move(handler)] {
        if (alive) {
            handler();
        }
    };
}

} // namespace stadtblick
