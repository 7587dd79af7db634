#!/usr/bin/env bash
# Serves FROST-Server on loopback from a throw-away directory until it is ended: PostgreSQL with PostGIS, and Tomcat
# with the application twice, with pages of at most 100 and of at most 1,000 entities, on the same data.
#     serve.sh DIRECTORY APPLICATION      APPLICATION is a web archive or an unpacked one
# Writes DIRECTORY/urls when both answer. Runs where Debian's tomcat10 and postgresql are; servers never run as root.
set -u
directory=$1 application=$2
postgres=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
as_user=()
if [ "$(id -u)" = 0 ]; then
    chown -R postgres: "$directory" || exit 1
    as_user=(setpriv --reuid=postgres --regid=postgres --clear-groups)
fi

free_port() {
    local port
    while :; do
        port=$((20000 + RANDOM))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}

children=()
finish() {
    trap - EXIT
    kill "${children[@]}" 2>/dev/null
    wait
}
trap finish EXIT
trap 'exit 0' TERM INT HUP

database_port=$(free_port)
"${as_user[@]}" "$postgres/initdb" -D "$directory/database" -U sensorthings -A trust -E UTF8 --locale=C.UTF-8 \
    --no-sync >"$directory/initdb.log" 2>&1 || { cat "$directory/initdb.log" >&2; exit 1; }
# The data are thrown away: nothing has to survive a power cut.
"${as_user[@]}" "$postgres/postgres" -D "$directory/database" -k "$directory" -h 127.0.0.1 -p "$database_port" \
    -c fsync=off -c full_page_writes=off -c synchronous_commit=off >"$directory/postgres.log" 2>&1 &
children+=($!)
for _ in $(seq 100); do
    "$postgres/pg_isready" -q -h 127.0.0.1 -p "$database_port" && break
    sleep 0.2
done
query() { "$postgres/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$database_port" -U sensorthings -d "$1" -c "$2" >&2; }
query postgres 'CREATE DATABASE sensorthings' && query sensorthings 'CREATE EXTENSION postgis' || exit 1

base=$directory/tomcat
web_port=$(free_port)
mkdir -p "$base"/{conf/Catalina/localhost,lib,logs,temp,webapps,work}
cp /usr/share/java/postgresql.jar "$base/lib/"
cat >"$base/conf/server.xml" <<XML
<Server port="-1">
  <Service name="Catalina">
    <Connector port="$web_port" address="127.0.0.1" protocol="HTTP/1.1" maxPostSize="-1"
               relaxedQueryChars="[]|{}^&#x5c;&#x60;&quot;&lt;&gt;"/>
    <Engine name="Catalina" defaultHost="localhost">
      <Host name="localhost" appBase="webapps" autoDeploy="false"/>
    </Engine>
  </Service>
</Server>
XML
for top in 100 1000; do
    cat >"$base/conf/Catalina/localhost/FROST-$top.xml" <<XML
<Context docBase="$application">
  <Parameter name="serviceRootUrl" value="http://127.0.0.1:$web_port/FROST-$top"/>
  <Parameter name="defaultTop" value="$top"/>
  <Parameter name="maxTop" value="$top"/>
  <Parameter name="defaultCount" value="false"/>
  <Parameter name="useAbsoluteNavigationLinks" value="true"/>
  <Parameter name="tempPath" value="$base/temp"/>
  <Parameter name="bus.busImplementationClass" value="de.fraunhofer.iosb.ilt.frostserver.messagebus.InternalMessageBus"/>
  <Parameter name="mqtt.Enabled" value="false"/>
  <Parameter name="plugins.coreModel.enable" value="true"/>
  <Parameter name="plugins.multiDatastream.enable" value="true"/>
  <Parameter name="persistence.persistenceManagerImplementationClass"
             value="de.fraunhofer.iosb.ilt.frostserver.persistence.pgjooq.PostgresPersistenceManager"/>
  <Parameter name="persistence.idGenerationMode" value="ServerGeneratedOnly"/>
  <Parameter name="persistence.autoUpdateDatabase" value="true"/>
  <Parameter name="persistence.db.driver" value="org.postgresql.Driver"/>
  <Parameter name="persistence.db.url" value="jdbc:postgresql://127.0.0.1:$database_port/sensorthings"/>
  <Parameter name="persistence.db.username" value="sensorthings"/>
  <Parameter name="persistence.db.password" value="unused"/>
</Context>
XML
done
if [ "$(id -u)" = 0 ]; then chown -R postgres: "$base"; fi
# Debian's Tomcat reads its libraries from the same places as the packaged service.
"${as_user[@]}" env CATALINA_HOME=/usr/share/tomcat10 CATALINA_BASE="$base" CATALINA_TMPDIR="$base/temp" \
    JAVA_OPTS="-Xmx600m -Djava.awt.headless=true" /usr/share/tomcat10/bin/catalina.sh run >"$directory/tomcat.log" 2>&1 &
children+=($!)

answers() {
    ( exec 3<>"/dev/tcp/127.0.0.1/$web_port" || exit 1
      printf 'GET /FROST-%s/v1.1/Things HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$1" >&3
      read -r -t 30 line <&3 && case $line in *" 200"*) exit 0 ;; esac
      exit 1 ) 2>/dev/null
}
for top in 100 1000; do
    for _ in $(seq 240); do
        answers "$top" && break
        kill -0 "${children[1]}" 2>/dev/null || { tail -n 30 "$directory/tomcat.log" >&2; exit 1; }
        sleep 0.5
    done
    answers "$top" || { tail -n 30 "$directory/tomcat.log" >&2; exit 1; }
done
printf 'http://127.0.0.1:%s/FROST-100/v1.1\nhttp://127.0.0.1:%s/FROST-1000/v1.1\n' "$web_port" "$web_port" >"$directory/urls.new"
mv "$directory/urls.new" "$directory/urls"
wait -n "${children[@]}"
