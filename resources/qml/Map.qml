import QtQuick
import QtLocation
import QtPositioning

// The camera and projection of Qt Location over an empty base map. Our layers are its children, put there by
// the window; gestures are the window's too, so that both kinds of canvas behave alike.
MapView {
    id: view

    property alias camera: view.map
    property color land: "#EDEDED"
    property bool hasSelection: false
    property var selectedPlace: QtPositioning.coordinate(0, 0)
    property point ringOffset: Qt.point(0, 0)
    property real ringRadius: 20
    property color ringColor: "#00677A"
    property color ringHalo: "#FFFFFF"

    map.plugin: Plugin { name: "itemsoverlay" }
    map.color: "transparent"
    map.copyrightsVisible: false
    map.minimumZoomLevel: 0
    map.maximumZoomLevel: 22

    MapQuickItem {
        id: ring
        parent: view.map
        z: 40
        visible: view.hasSelection
        coordinate: view.selectedPlace
        anchorPoint.x: sourceItem.width / 2 - view.ringOffset.x
        anchorPoint.y: sourceItem.height / 2 - view.ringOffset.y
        sourceItem: Item {
            width: 2 * view.ringRadius + 8
            height: width
            Rectangle {
                anchors.centerIn: parent
                width: 2 * view.ringRadius + 6
                height: width
                radius: width / 2
                color: "transparent"
                border { width: 6; color: view.ringHalo }
                antialiasing: true
            }
            Rectangle {
                anchors.centerIn: parent
                width: 2 * view.ringRadius + 3
                height: width
                radius: width / 2
                color: "transparent"
                border { width: 3; color: view.ringColor }
                antialiasing: true
            }
        }
    }
    Component.onCompleted: view.map.addMapItem(ring)
}
