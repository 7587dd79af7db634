#!/usr/bin/env bash
# Makes an unpacked web application of FROST-Server's libraries and our servlet.
#     build-application.sh LIBRARIES DIRECTORY
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
libraries=$1 directory=$2
mkdir -p "$directory/WEB-INF/classes" "$directory/WEB-INF/lib"
cp "$libraries"/*.jar "$directory/WEB-INF/lib/"
javac -nowarn -cp "$libraries/*:/usr/share/tomcat10/lib/servlet-api.jar" -d "$directory/WEB-INF/classes" "$here/FrostServlet.java"
cat >"$directory/WEB-INF/web.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
    <servlet>
        <servlet-name>frost</servlet-name>
        <servlet-class>stadtblick.FrostServlet</servlet-class>
        <load-on-startup>1</load-on-startup>
    </servlet>
    <servlet-mapping>
        <servlet-name>frost</servlet-name>
        <url-pattern>/*</url-pattern>
    </servlet-mapping>
</web-app>
XML
