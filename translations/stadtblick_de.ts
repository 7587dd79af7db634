<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>BaseMap</name>
        <message>
            <source>The base map in the cache is damaged.</source>
            <translation>Die Grundkarte im Datenspeicher ist beschädigt.</translation>
        </message>
        <message>
            <source>Import it again.</source>
            <translation>Importieren Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>© OpenStreetMap contributors</source>
            <translation>© OpenStreetMap-Mitwirkende</translation>
        </message>
        <message>
            <source>%1 (as of %2)</source>
            <translation>%1 (Stand %2)</translation>
        </message>
        <message>
            <source>The import of the base map was cancelled.</source>
            <translation>Der Import der Grundkarte wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The base map is as it was before.</source>
            <translation>Die Grundkarte ist so wie zuvor.</translation>
        </message>
        <message>
            <source>%1 can't be read as an OpenStreetMap extract.</source>
            <translation>%1 ist nicht als OpenStreetMap-Auszug lesbar.</translation>
        </message>
        <message>
            <source>Choose a file that ends in .osm.pbf, .osm, .osm.gz or .osm.bz2; if it was downloaded, download it again.</source>
            <translation>Wählen Sie eine Datei, die auf .osm.pbf, .osm, .osm.gz oder .osm.bz2 endet; wurde sie heruntergeladen, laden Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>There is no readable file %1.</source>
            <translation>Es gibt keine lesbare Datei %1.</translation>
        </message>
        <message>
            <source>Check the file's name and that you may read it.</source>
            <translation>Prüfen Sie den Namen der Datei und ob Sie sie lesen dürfen.</translation>
        </message>
        <message>
            <source>The extract is too large: more nodes than a county has.</source>
            <translation>Der Auszug ist zu groß: mehr Knoten, als ein Landkreis hat.</translation>
        </message>
        <message>
            <source>Use an extract of the city or its county.</source>
            <translation>Nehmen Sie einen Auszug der Stadt oder ihres Landkreises.</translation>
        </message>
        <message>
            <source>%1 holds nothing that a map could show.</source>
            <translation>%1 enthält nichts, was eine Karte zeigen könnte.</translation>
        </message>
        <message>
            <source>Choose an extract of the city's area.</source>
            <translation>Wählen Sie einen Auszug mit dem Gebiet der Stadt.</translation>
        </message>
        <message>
            <source>There is not enough memory for %1.</source>
            <translation>Für %1 reicht der Arbeitsspeicher nicht.</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>The chart was not computed.</source>
            <translation>Das Diagramm wurde nicht berechnet.</translation>
        </message>
        <message>
            <source>hourly sums · %1</source>
            <translation>Stundensummen · %1</translation>
        </message>
        <message>
            <source>hourly means · %1</source>
            <translation>Stundenmittel · %1</translation>
        </message>
        <message>
            <source>%1 in %2 min</source>
            <translation>%1 in %2 min</translation>
        </message>
        <message>
            <source>No data in this period.</source>
            <translation>Keine Daten in diesem Zeitraum.</translation>
        </message>
        <message>
            <source>%1, %2: no data.</source>
            <translation>%1, %2: keine Daten.</translation>
        </message>
        <message>
            <source>%1, %2: between %3 and %4. %5.</source>
            <translation>%1, %2: zwischen %3 und %4. %5.</translation>
        </message>
        <message>
            <source>Night 22–6</source>
            <translation>Nacht 22–6</translation>
        </message>
        <message>
            <source>Gap, not connected</source>
            <translation>Lücke, nicht verbunden</translation>
        </message>
        <message>
            <source>Outlier, not used</source>
            <translation>Ausreißer, nicht verwendet</translation>
        </message>
        <message>
            <source>Coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Merkmale</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>('stadtblick %1 --help' explains)</source>
            <translation>('stadtblick %1 --help' erklärt es)</translation>
        </message>
        <message>
            <source>The city's cache, a file.</source>
            <translation>Der Datenspeicher der Stadt, eine Datei.</translation>
        </message>
        <message>
            <source>Writes JSON, for programs.</source>
            <translation>Gibt JSON aus, für Programme.</translation>
        </message>
        <message>
            <source>--cache is needed</source>
            <translation>--cache ist nötig</translation>
        </message>
        <message>
            <source>Cannot write %1</source>
            <translation>%1 kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>Is the folder there and writable, and the disk not full?</source>
            <translation>Gibt es den Ordner, ist er beschreibbar, und ist auf dem Datenträger noch Platz?</translation>
        </message>
        <message>
            <source>--cache and --out are needed</source>
            <translation>--cache und --out sind nötig</translation>
        </message>
    </context>
    <context>
        <name>Consul</name>
        <message>
            <source>an error without a message</source>
            <translation>ein Fehler ohne Meldung</translation>
        </message>
        <message>
            <source>The answer is not one of CONSUL's GraphQL interface.</source>
            <translation>Die Antwort stammt nicht von der GraphQL-Schnittstelle von CONSUL.</translation>
        </message>
        <message>
            <source>Check whether the address is that of the participation site.</source>
            <translation>Prüfen Sie, ob die Adresse die der Beteiligungsplattform ist.</translation>
        </message>
        <message>
            <source>The participation site refused the query: %1</source>
            <translation>Die Beteiligungsplattform hat die Abfrage abgelehnt: %1</translation>
        </message>
        <message>
            <source>Its operator may have switched off the public interface.</source>
            <translation>Vielleicht hat der Betreiber die öffentliche Schnittstelle abgeschaltet.</translation>
        </message>
        <message>
            <source>The site does not offer proposals.</source>
            <translation>Die Plattform bietet keine Vorschläge an.</translation>
        </message>
        <message>
            <source>The site reports: %1</source>
            <translation>Die Plattform meldet: %1</translation>
        </message>
        <message>
            <source>The site promises more %1 but gives no way to reach them.</source>
            <translation>Die Plattform kündigt weitere %1 an, nennt aber keinen Weg dorthin.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries without an id or of an unknown form were left out.</source>
            <translation>
                <numerusform>%n Eintrag ohne Kennung oder in unbekannter Form wurde ausgelassen.</numerusform>
                <numerusform>%n Einträge ohne Kennung oder in unbekannter Form wurden ausgelassen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DemoCity</name>
        <message>
            <source>The demo city's map can't be written to %1.</source>
            <translation>Die Karte der Demo-Stadt kann nicht nach %1 geschrieben werden.</translation>
        </message>
        <message>
            <source>Check that the folder exists and has room.</source>
            <translation>Prüfen Sie, ob es den Ordner gibt und ob dort Platz ist.</translation>
        </message>
    </context>
    <context>
        <name>DemoCityCommand</name>
        <message>
            <source>Serves the invented city of Musterlautern on loopback, as SensorThings and CONSUL. Prints its address as the
only line and ends when standard input closes.</source>
            <translation>Stellt die erfundene Stadt Musterlautern auf diesem Rechner bereit, als SensorThings und CONSUL. Gibt ihre Adresse
als einzige Zeile aus und endet, wenn die Standardeingabe geschlossen wird.</translation>
        </message>
        <message>
            <source>The port; without it a free one.</source>
            <translation>Der Port; ohne Angabe ein freier.</translation>
        </message>
        <message>
            <source>--port is a number from 0 to 65535, not '%1'</source>
            <translation>--port ist eine Zahl von 0 bis 65535, nicht '%1'</translation>
        </message>
    </context>
    <context>
        <name>Districts</name>
        <message>
            <source>Districts</source>
            <translation>Ortsbezirke</translation>
        </message>
        <message>
            <source>No districts have been imported.</source>
            <translation>Es wurden keine Ortsbezirke importiert.</translation>
        </message>
        <message>
            <source>boundaries · %1</source>
            <translation>Grenzen · %1</translation>
        </message>
        <message>
            <source>boundary</source>
            <translation>Grenze</translation>
        </message>
    </context>
    <context>
        <name>ExportCommand</name>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n Zeile nach %1 geschrieben</numerusform>
                <numerusform>%n Zeilen nach %1 geschrieben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>unentschieden</translation>
        </message>
        <message>
            <source>Coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>not enough data (%1 of %2)</source>
            <translation>zu wenig Daten (%1 von %2)</translation>
        </message>
    </context>
    <context>
        <name>FigureTable</name>
        <message>
            <source>Air temperature by station</source>
            <translation>Lufttemperatur je Messstelle</translation>
        </message>
        <message>
            <source>Noise by station</source>
            <translation>Lärm je Messstelle</translation>
        </message>
        <message>
            <source>Motor traffic by station</source>
            <translation>Kfz-Verkehr je Messstelle</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Messstelle</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Motor traffic</source>
            <translation>Kfz-Verkehr</translation>
        </message>
        <message>
            <source>Vehicles counted ÷ measured time; needs 75 % coverage</source>
            <translation>Gezählte Kfz ÷ gemessene Zeit; braucht 75 % Abdeckung</translation>
        </message>
        <message>
            <source>Mean daily volume by day types (BASt): days with at most two hours missing, half of the days of each type</source>
            <translation>Mittlere Tagesmenge nach Tagtypen (BASt): Tage, an denen höchstens zwei Stunden fehlen, von jedem Tagtyp die Hälfte der Tage</translation>
        </message>
        <message>
            <source>; sum of %1 counts (directions or lanes)</source>
            <translation>; Summe aus %1 Zählungen (Richtungen oder Fahrstreifen)</translation>
        </message>
        <message>
            <source>Peak hour</source>
            <translation>Spitzenstunde</translation>
        </message>
        <message>
            <source>Largest hourly volume among the hours measured</source>
            <translation>Größte Stundenmenge unter den gemessenen Stunden</translation>
        </message>
        <message>
            <source>measured, for orientation</source>
            <translation>gemessen, zur Orientierung</translation>
        </message>
        <message>
            <source>%1, highest</source>
            <translation>%1, Höchstwert</translation>
        </message>
        <message>
            <source>%1, lowest</source>
            <translation>%1, Tiefstwert</translation>
        </message>
        <message>
            <source>Largest or least valid sample that was measured</source>
            <translation>Größter oder kleinster gültiger Messwert</translation>
        </message>
        <message>
            <source>Energetic mean of the valid days, evenings and nights (06–18, 18–22, 22–06; hours with 75 % of their samples), 2002/49/EC annex I; measured, not calculated</source>
            <translation>Energetisches Mittel der gültigen Tage, Abende und Nächte (06–18, 18–22, 22–06 Uhr; Stunden mit 75 % ihrer Werte), 2002/49/EG Anhang I; gemessen, nicht berechnet</translation>
        </message>
        <message>
            <source>Loudest hour</source>
            <translation>Lauteste Stunde</translation>
        </message>
        <message>
            <source>Largest hourly energetic mean of LAeq; hours need 75 % of their samples</source>
            <translation>Größtes energetisches Stundenmittel des LAeq; Stunden brauchen 75 % ihrer Werte</translation>
        </message>
        <message>
            <source>Energetic mean of LAeq weighted by time</source>
            <translation>Energetisches Mittel des LAeq, nach Zeit gewichtet</translation>
        </message>
        <message>
            <source>energetic mean</source>
            <translation>energetisches Mittel</translation>
        </message>
        <message>
            <source>Tropical nights</source>
            <translation>Tropennächte</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source> (+%1 undecided)</source>
            <translation> (+ %1 unentschieden)</translation>
        </message>
        <message>
            <source>Minimum 18–06 UTC not below 20 °C, dated by the morning (DWD)</source>
            <translation>Minimum 18–06 UTC nicht unter 20 °C, Datum des Morgens (DWD)</translation>
        </message>
        <message>
            <source>Arithmetic mean weighted by time; needs 80 % coverage</source>
            <translation>Arithmetisches Mittel, nach Zeit gewichtet; braucht 80 % Abdeckung</translation>
        </message>
        <message>
            <source>Mean temperature</source>
            <translation>Mitteltemperatur</translation>
        </message>
        <message>
            <source>Night temperature</source>
            <translation>Nachttemperatur</translation>
        </message>
        <message>
            <source>%1, sum</source>
            <translation>%1, Summe</translation>
        </message>
        <message>
            <source>Sum of what was measured; intervals that cross the period's edge count by their part</source>
            <translation>Summe des Gemessenen; Intervalle über den Rand des Zeitraums zählen anteilig</translation>
        </message>
        <message>
            <source>at least: coverage below 95 %</source>
            <translation>mindestens: Abdeckung unter 95 %</translation>
        </message>
        <message>
            <source>%1, mean</source>
            <translation>%1, Mittel</translation>
        </message>
        <message>
            <source>Mean weighted by time; needs 75 % coverage</source>
            <translation>Mittel, nach Zeit gewichtet; braucht 75 % Abdeckung</translation>
        </message>
        <message>
            <source>Energetic mean weighted by time; needs 75 % coverage</source>
            <translation>Energetisches Mittel, nach Zeit gewichtet; braucht 75 % Abdeckung</translation>
        </message>
        <message>
            <source>Mean of unit vectors; needs 75 % coverage</source>
            <translation>Mittel der Einheitsvektoren; braucht 75 % Abdeckung</translation>
        </message>
        <message>
            <source>day, evening, night</source>
            <translation>Tag, Abend, Nacht</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>out of range</source>
            <translation>außerhalb des Bereichs</translation>
        </message>
        <message>
            <source>spike</source>
            <translation>Zacke</translation>
        </message>
        <message>
            <source>step</source>
            <translation>Sprung</translation>
        </message>
        <message>
            <source>unchanged too long</source>
            <translation>zu lange unverändert</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>Uhrfehler</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>doppelt</translation>
        </message>
        <message>
            <source>after a gap</source>
            <translation>nach einer Lücke</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>zurückgezogen</translation>
        </message>
    </context>
    <context>
        <name>Freshness</name>
        <message>
            <source>%1 of %2 sources: not complete</source>
            <translation>%1 von %2 Quellen: unvollständig</translation>
        </message>
    </context>
    <context>
        <name>GeoJson</name>
        <message>
            <source>Check whether the address is that of a GeoJSON file in WGS 84 degrees.</source>
            <translation>Prüfen Sie, ob die Adresse die einer GeoJSON-Datei in Grad (WGS 84) ist.</translation>
        </message>
        <message>
            <source>The answer is no GeoJSON FeatureCollection.</source>
            <translation>Die Antwort ist keine GeoJSON-FeatureCollection.</translation>
        </message>
        <message>
            <source>The service answered with an error: %1</source>
            <translation>Der Dienst antwortete mit einem Fehler: %1</translation>
        </message>
        <message>
            <source>None of the features is an area with a name or id in degrees.</source>
            <translation>Keines der Objekte ist eine Fläche mit Name oder Kennung in Grad.</translation>
        </message>
        <message numerus="yes">
            <source>%n features are no area with a name or id and were left out.</source>
            <translation>
                <numerusform>%n Objekt ist keine Fläche mit Name oder Kennung und wurde ausgelassen.</numerusform>
                <numerusform>%n Objekte sind keine Flächen mit Name oder Kennung und wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n areas lie in the city only if longitude and latitude are swapped; they were kept as they came.</source>
            <translation>
                <numerusform>%n Fläche liegt nur bei vertauschter Länge und Breite in der Stadt; sie blieb, wie sie kam.</numerusform>
                <numerusform>%n Flächen liegen nur bei vertauschter Länge und Breite in der Stadt; sie blieben, wie sie kamen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Heat</name>
        <message>
            <source>Mean %1</source>
            <translation>Mittel %1</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>Air temperature</source>
            <translation>Lufttemperatur</translation>
        </message>
        <message>
            <source>Mean · %1 · %2</source>
            <translation>Mittel · %1 · %2</translation>
        </message>
        <message>
            <source>no statement: too far from stations</source>
            <translation>keine Aussage: zu weit von Messstellen</translation>
        </message>
        <message>
            <source>Inverse distance</source>
            <translation>Inverse Distanz</translation>
        </message>
        <message>
            <source> · RMSE %1</source>
            <translation> · RMSE %1</translation>
        </message>
        <message>
            <source>%1 · %2 stations</source>
            <translation>%1 · %2 Messstellen</translation>
        </message>
        <message>
            <source>Fewer than three stations: no surface</source>
            <translation>Weniger als drei Messstellen: keine Fläche</translation>
        </message>
        <message>
            <source>station</source>
            <translation>Messstelle</translation>
        </message>
        <message>
            <source>%1 of %2 stations have too little data (under %3)</source>
            <translation>%1 von %2 Messstellen haben zu wenig Daten (unter %3)</translation>
        </message>
        <message>
            <source>No station with a place measures air temperature.</source>
            <translation>Keine Messstelle mit Ort misst die Lufttemperatur.</translation>
        </message>
        <message>
            <source>No temperature was measured in this period.</source>
            <translation>In diesem Zeitraum wurde keine Temperatur gemessen.</translation>
        </message>
        <message>
            <source>Air temperature, estimated between stations</source>
            <translation>Lufttemperatur, zwischen Messstellen geschätzt</translation>
        </message>
    </context>
    <context>
        <name>IdeaWords</name>
        <message>
            <source>online</source>
            <translation>online</translation>
        </message>
        <message>
            <source>workshop</source>
            <translation>Workshop</translation>
        </message>
        <message>
            <source>stall</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>postcard</source>
            <translation>Postkarte</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>on site</source>
            <translation>vor Ort</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>debate</source>
            <translation>Debatte</translation>
        </message>
        <message>
            <source>budget proposal</source>
            <translation>Haushaltsvorschlag</translation>
        </message>
        <message>
            <source>request</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>contribution</source>
            <translation>Beitrag</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>unentschieden</translation>
        </message>
        <message>
            <source>feasible</source>
            <translation>machbar</translation>
        </message>
        <message>
            <source>not feasible</source>
            <translation>nicht machbar</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>ausgewählt</translation>
        </message>
        <message>
            <source>chosen by vote</source>
            <translation>durch Abstimmung gewählt</translation>
        </message>
    </context>
    <context>
        <name>Ideas</name>
        <message>
            <source>%1 votes</source>
            <translation>%1 Stimmen</translation>
        </message>
        <message>
            <source>votes not counted</source>
            <translation>Stimmen nicht gezählt</translation>
        </message>
        <message>
            <source>%1 ideas</source>
            <translation>%1 Ideen</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>Votes at each place</source>
            <translation>Stimmen je Ort</translation>
        </message>
        <message>
            <source>Ideas at each place</source>
            <translation>Ideen je Ort</translation>
        </message>
        <message>
            <source>%1 of %2 ideas have a place</source>
            <translation>%1 von %2 Ideen mit Ort</translation>
        </message>
        <message>
            <source>There are no ideas, or none that match the search.</source>
            <translation>Es gibt keine Ideen, oder keine passt zur Suche.</translation>
        </message>
        <message>
            <source>None of these ideas has a place on the map.</source>
            <translation>Keine dieser Ideen hat einen Ort auf der Karte.</translation>
        </message>
    </context>
    <context>
        <name>ImportOsmCommand</name>
        <message>
            <source>Makes an OpenStreetMap extract (.osm.pbf, .osm, .osm.gz, .osm.bz2) the cache's base map; it replaces an earlier one.
Where the cache belongs to a city, the map is cut to the city's bounds.</source>
            <translation>Macht einen OpenStreetMap-Auszug (.osm.pbf, .osm, .osm.gz, .osm.bz2) zur Grundkarte des Datenspeichers; er ersetzt eine
frühere. Gehört der Datenspeicher zu einer Stadt, wird die Karte auf deren Ausdehnung zugeschnitten.</translation>
        </message>
    </context>
    <context>
        <name>Noise</name>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>Noise %1</source>
            <translation>Lärm %1</translation>
        </message>
        <message>
            <source>measured · %1 · %2</source>
            <translation>gemessen · %1 · %2</translation>
        </message>
        <message>
            <source>Lower bound belongs to the class · %1 · coverage ≥ %2</source>
            <translation>Untergrenze gehört zur Klasse · %1 · Abdeckung ≥ %2</translation>
        </message>
        <message>
            <source>Energetic mean of LAeq, not LDEN</source>
            <translation>Energetisches Mittel des LAeq, nicht LDEN</translation>
        </message>
        <message>
            <source>not enough data (%1 of %2 stations)</source>
            <translation>zu wenig Daten (%1 von %2 Messstellen)</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Lärm</translation>
        </message>
        <message>
            <source>No station with a place measures noise.</source>
            <translation>Keine Messstelle mit Ort misst Lärm.</translation>
        </message>
        <message>
            <source>No noise was measured in this period.</source>
            <translation>In diesem Zeitraum wurde kein Lärm gemessen.</translation>
        </message>
    </context>
    <context>
        <name>Projection</name>
        <message>
            <source>“%1” is no projected coordinate system in metres.</source>
            <translation>„%1“ ist kein projiziertes Koordinatensystem in Metern.</translation>
        </message>
        <message>
            <source>Name one in the city profile, for example EPSG:25832.</source>
            <translation>Nennen Sie eines im Stadtprofil, zum Beispiel EPSG:25832.</translation>
        </message>
    </context>
    <context>
        <name>Quantity</name>
        <message>
            <source>Air temperature</source>
            <translation>Lufttemperatur</translation>
        </message>
        <message>
            <source>Relative humidity</source>
            <translation>Relative Luftfeuchte</translation>
        </message>
        <message>
            <source>Air pressure (station)</source>
            <translation>Luftdruck (Stationshöhe)</translation>
        </message>
        <message>
            <source>Wind speed</source>
            <translation>Windgeschwindigkeit</translation>
        </message>
        <message>
            <source>Wind direction (from)</source>
            <translation>Windrichtung (woher)</translation>
        </message>
        <message>
            <source>Global radiation</source>
            <translation>Globalstrahlung</translation>
        </message>
        <message>
            <source>Rain rate</source>
            <translation>Regenrate</translation>
        </message>
        <message>
            <source>Precipitation</source>
            <translation>Niederschlag</translation>
        </message>
        <message>
            <source>Rain since midnight (counter)</source>
            <translation>Tagesregen (Zähler)</translation>
        </message>
        <message>
            <source>Equivalent sound level LAeq</source>
            <translation>Dauerschallpegel LAeq</translation>
        </message>
        <message>
            <source>Equivalent sound level LCeq</source>
            <translation>Dauerschallpegel LCeq</translation>
        </message>
        <message>
            <source>Maximum sound level LAmax</source>
            <translation>Maximalpegel LAmax</translation>
        </message>
        <message>
            <source>Minimum sound level LAmin</source>
            <translation>Minimalpegel LAmin</translation>
        </message>
        <message>
            <source>Sound level LAF (fast)</source>
            <translation>Schallpegel LAF (Fast)</translation>
        </message>
        <message>
            <source>Sound level LAS (slow)</source>
            <translation>Schallpegel LAS (Slow)</translation>
        </message>
        <message>
            <source>Particulate matter PM1</source>
            <translation>Feinstaub PM1</translation>
        </message>
        <message>
            <source>Particulate matter PM2.5</source>
            <translation>Feinstaub PM2,5</translation>
        </message>
        <message>
            <source>Particulate matter PM10</source>
            <translation>Feinstaub PM10</translation>
        </message>
        <message>
            <source>Nitrogen dioxide</source>
            <translation>Stickstoffdioxid</translation>
        </message>
        <message>
            <source>Ozone</source>
            <translation>Ozon</translation>
        </message>
        <message>
            <source>Sulphur dioxide</source>
            <translation>Schwefeldioxid</translation>
        </message>
        <message>
            <source>Carbon monoxide</source>
            <translation>Kohlenmonoxid</translation>
        </message>
        <message>
            <source>Vehicles</source>
            <translation>Kfz-Anzahl</translation>
        </message>
        <message>
            <source>Heavy vehicles</source>
            <translation>Schwerverkehr</translation>
        </message>
        <message>
            <source>Bicycles</source>
            <translation>Radverkehr</translation>
        </message>
        <message>
            <source>Pedestrians</source>
            <translation>Fußverkehr</translation>
        </message>
        <message>
            <source>Mean speed</source>
            <translation>Mittlere Geschwindigkeit</translation>
        </message>
        <message>
            <source>Speed v85</source>
            <translation>Geschwindigkeit v85</translation>
        </message>
        <message>
            <source>Occupied parking spaces</source>
            <translation>Belegte Stellplätze</translation>
        </message>
        <message>
            <source>Parking spaces</source>
            <translation>Stellplätze</translation>
        </message>
        <message>
            <source>Water level</source>
            <translation>Wasserstand</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <source>Water temperature</source>
            <translation>Wassertemperatur</translation>
        </message>
        <message>
            <source>veh</source>
            <translation>Kfz</translation>
        </message>
        <message>
            <source>bicycles</source>
            <translation>Räder</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>Plätze</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Fig. %1.%2</source>
            <translation>Abb. %1.%2</translation>
        </message>
        <message>
            <source>Table %1.%2</source>
            <translation>Tabelle %1.%2</translation>
        </message>
        <message>
            <source>Sources and method</source>
            <translation>Quellen und Methode</translation>
        </message>
        <message>
            <source>Made with Stadtblick on %1</source>
            <translation>Mit Stadtblick erstellt am %1</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>Scene</name>
        <message>
            <source>The map was not computed.</source>
            <translation>Die Karte wurde nicht berechnet.</translation>
        </message>
        <message>
            <source>Demo · synthetic data</source>
            <translation>Demo · synthetische Daten</translation>
        </message>
    </context>
    <context>
        <name>SensorThings</name>
        <message>
            <source>The coordinates of station '%1' lie in the city only if longitude and latitude are swapped; they were kept as they came.</source>
            <translation>Die Koordinaten der Messstelle '%1' liegen nur bei vertauschter Länge und Breite in der Stadt; sie blieben, wie sie kamen.</translation>
        </message>
        <message>
            <source>The answer is no list of observations.</source>
            <translation>Die Antwort ist keine Liste von Messwerten.</translation>
        </message>
        <message>
            <source>The service answered with an error: %1</source>
            <translation>Der Dienst antwortete mit einem Fehler: %1</translation>
        </message>
        <message>
            <source>Check whether the address is that of a SensorThings service.</source>
            <translation>Prüfen Sie, ob die Adresse die eines SensorThings-Dienstes ist.</translation>
        </message>
        <message>
            <source>The answer is no list of SensorThings entities.</source>
            <translation>Die Antwort ist keine Liste von SensorThings-Objekten.</translation>
        </message>
        <message>
            <source>Check whether the address is that of a SensorThings service, with its version (…/v1.1).</source>
            <translation>Prüfen Sie, ob die Adresse die eines SensorThings-Dienstes ist, mit seiner Version (…/v1.1).</translation>
        </message>
        <message>
            <source>A link to the next page leads to something else (%1) and was not followed.</source>
            <translation>Ein Verweis auf die nächste Seite führt woandershin (%1); ihm wurde nicht gefolgt.</translation>
        </message>
        <message>
            <source>The observed area of station %1 lies in the city only if longitude and latitude are swapped; it was kept as it came.</source>
            <translation>Das Beobachtungsgebiet der Messstelle %1 liegt nur bei vertauschter Länge und Breite in der Stadt; es blieb, wie es kam.</translation>
        </message>
        <message>
            <source>The stored position in the source is not readable.</source>
            <translation>Die gespeicherte Stelle in der Quelle ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Sync again.</source>
            <translation>Synchronisieren Sie noch einmal.</translation>
        </message>
        <message>
            <source>%1 does not come in the order of time: withdrawn values can't be recognised.</source>
            <translation>%1 kommt nicht in zeitlicher Reihenfolge: zurückgezogene Werte sind nicht erkennbar.</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>The answer is nested more deeply than %1 levels.</source>
            <translation>Die Antwort ist tiefer als %1 Ebenen verschachtelt.</translation>
        </message>
        <message>
            <source>Check whether the address is right.</source>
            <translation>Prüfen Sie, ob die Adresse stimmt.</translation>
        </message>
        <message>
            <source>The answer is too large.</source>
            <translation>Die Antwort ist zu groß.</translation>
        </message>
        <message>
            <source>The answer is empty.</source>
            <translation>Die Antwort ist leer.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The answer is a web page or XML, not JSON.</source>
            <translation>Die Antwort ist eine Webseite oder XML, kein JSON.</translation>
        </message>
        <message>
            <source>Check whether the address is right and whether the service asks for a login.</source>
            <translation>Prüfen Sie, ob die Adresse stimmt und ob der Dienst eine Anmeldung verlangt.</translation>
        </message>
        <message>
            <source>The answer is not readable JSON.</source>
            <translation>Die Antwort ist kein lesbares JSON.</translation>
        </message>
        <message>
            <source>Try again later; if it stays so, tell the operator of the service.</source>
            <translation>Versuchen Sie es später noch einmal; bleibt es so, sagen Sie es dem Betreiber des Dienstes.</translation>
        </message>
        <message>
            <source>Unknown kind of source '%1'.</source>
            <translation>Unbekannte Art von Quelle: '%1'.</translation>
        </message>
        <message>
            <source>Known kinds are: %1.</source>
            <translation>Bekannt sind: %1.</translation>
        </message>
    </context>
    <context>
        <name>StatusCommand</name>
        <message>
            <source>Shows what the cache holds and how the last sync of each source ended.</source>
            <translation>Zeigt, was der Datenspeicher enthält und wie die letzte Synchronisierung jeder Quelle endete.</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The cache %1 has a damaged block of measurements.</source>
            <translation>Im Datenspeicher %1 ist ein Block von Messwerten beschädigt.</translation>
        </message>
        <message>
            <source>Sync the source into a new cache.</source>
            <translation>Synchronisieren Sie die Quelle in einen neuen Datenspeicher.</translation>
        </message>
        <message>
            <source>Ideas can't be grouped by '%1'.</source>
            <translation>Ideen lassen sich nicht nach '%1' gruppieren.</translation>
        </message>
        <message>
            <source>A measurement's time lies outside of what the cache can keep.</source>
            <translation>Die Zeit eines Messwerts liegt außerhalb dessen, was der Datenspeicher fasst.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>The answer unfolds to more than %1 MB.</source>
            <translation>Die Antwort wird entpackt größer als %1 MB.</translation>
        </message>
        <message>
            <source>The answer is packed in a way that can't be unpacked.</source>
            <translation>Die Antwort lässt sich nicht entpacken.</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>%1 is larger than %2 MiB.</source>
            <translation>%1 ist größer als %2 MiB.</translation>
        </message>
        <message>
            <source>Split the table.</source>
            <translation>Teilen Sie die Tabelle.</translation>
        </message>
        <message>
            <source>%1 is a workbook, not a CSV table.</source>
            <translation>%1 ist eine Arbeitsmappe, keine CSV-Tabelle.</translation>
        </message>
        <message>
            <source>Save the sheet as CSV (UTF-8) and import that.</source>
            <translation>Speichern Sie das Blatt als CSV (UTF-8) und importieren Sie dieses.</translation>
        </message>
        <message>
            <source>%1 is not a text file.</source>
            <translation>%1 ist keine Textdatei.</translation>
        </message>
        <message>
            <source>Choose a CSV table.</source>
            <translation>Wählen Sie eine CSV-Tabelle.</translation>
        </message>
        <message>
            <source>%1 has more than %2 rows.</source>
            <translation>%1 hat mehr als %2 Zeilen.</translation>
        </message>
        <message>
            <source>%1: a quotation mark that is opened in line %2 is never closed.</source>
            <translation>%1: Ein Anführungszeichen, das in Zeile %2 beginnt, endet nie.</translation>
        </message>
        <message>
            <source>Export the table again, or correct that line.</source>
            <translation>Exportieren Sie die Tabelle noch einmal, oder berichtigen Sie diese Zeile.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 ist leer.</translation>
        </message>
        <message>
            <source>%1 has no column '%2'.</source>
            <translation>%1 hat keine Spalte '%2'.</translation>
        </message>
        <message>
            <source>It has: %1. Correct the mapping.</source>
            <translation>Vorhanden sind: %1. Berichtigen Sie die Zuordnung.</translation>
        </message>
        <message>
            <source>%1: no column was recognised as title, text or id.</source>
            <translation>%1: Keine Spalte wurde als Titel, Text oder Kennung erkannt.</translation>
        </message>
        <message>
            <source>Columns are: %1. Give a mapping file.</source>
            <translation>Spalten sind: %1. Geben Sie eine Zuordnungsdatei an.</translation>
        </message>
        <message>
            <source>No count in the column for '%1'</source>
            <translation>Keine Zahl in der Spalte für '%1'</translation>
        </message>
        <message>
            <source>No usable coordinates; metres need the member 'crs' in the mapping</source>
            <translation>Keine brauchbaren Koordinaten; Meter brauchen die Angabe 'crs' in der Zuordnung</translation>
        </message>
        <message>
            <source>In the city only if longitude and latitude are swapped; kept as it came</source>
            <translation>Nur bei vertauschter Länge und Breite in der Stadt; blieb, wie es kam</translation>
        </message>
        <message>
            <source>No readable date</source>
            <translation>Kein lesbares Datum</translation>
        </message>
        <message>
            <source>Neither title nor text; the row was left out</source>
            <translation>Weder Titel noch Text; die Zeile wurde ausgelassen</translation>
        </message>
        <message>
            <source>No id; the row was left out</source>
            <translation>Keine Kennung; die Zeile wurde ausgelassen</translation>
        </message>
        <message>
            <source>More cells than columns; the row was left out</source>
            <translation>Mehr Zellen als Spalten; die Zeile wurde ausgelassen</translation>
        </message>
        <message>
            <source>An id that came before; the later row counts</source>
            <translation>Eine Kennung, die schon vorkam; die spätere Zeile zählt</translation>
        </message>
        <message>
            <source>Unknown coordinate system '%1'.</source>
            <translation>Unbekanntes Koordinatensystem '%1'.</translation>
        </message>
        <message>
            <source>Give it as EPSG code, such as EPSG:25832.</source>
            <translation>Geben Sie es als EPSG-Code an, etwa EPSG:25832.</translation>
        </message>
        <message>
            <source>%1 (%2 times; line %3)</source>
            <translation>%1 (%2-mal; Zeile %3)</translation>
        </message>
        <message>
            <source>one of %1, or an empty text</source>
            <translation>eines von %1, oder ein leerer Text</translation>
        </message>
        <message>
            <source>a text for one of %1</source>
            <translation>ein Text für eines von %1</translation>
        </message>
        <message>
            <source>an IANA name such as Europe/Berlin</source>
            <translation>ein IANA-Name wie Europe/Berlin</translation>
        </message>
        <message>
            <source>utf-8 or windows-1252</source>
            <translation>utf-8 oder windows-1252</translation>
        </message>
        <message>
            <source>one character</source>
            <translation>ein Zeichen</translation>
        </message>
        <message>
            <source>no such member</source>
            <translation>keine solche Angabe</translation>
        </message>
        <message>
            <source>The mapping %1 is not valid: %2</source>
            <translation>Die Zuordnung %1 ist nicht gültig: %2</translation>
        </message>
        <message>
            <source>Correct the mapping file.</source>
            <translation>Berichtigen Sie die Zuordnungsdatei.</translation>
        </message>
        <message>
            <source>%1 is not a JSON object.</source>
            <translation>%1 ist kein JSON-Objekt.</translation>
        </message>
    </context>
    <context>
        <name>TableImport</name>
        <message>
            <source>Cannot read %1</source>
            <translation>%1 ist nicht lesbar</translation>
        </message>
    </context>
    <context>
        <name>TaggedPdf</name>
        <message>
            <source>The PDF could not be put together.</source>
            <translation>Das PDF konnte nicht zusammengesetzt werden.</translation>
        </message>
    </context>
    <context>
        <name>TimeFilter</name>
        <message>
            <source>workdays</source>
            <translation>Werktage</translation>
        </message>
        <message>
            <source>Saturdays</source>
            <translation>Samstage</translation>
        </message>
        <message>
            <source>Sundays and holidays</source>
            <translation>Sonn- und Feiertage</translation>
        </message>
    </context>
    <context>
        <name>Traffic</name>
        <message>
            <source>veh/h</source>
            <translation>Kfz/h</translation>
        </message>
        <message>
            <source>veh/24 h</source>
            <translation>Kfz/24 h</translation>
        </message>
        <message>
            <source>mean flow</source>
            <translation>mittlere Menge</translation>
        </message>
        <message>
            <source>DTV Mon–Sun</source>
            <translation>DTV Mo–So</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n day(s)</source>
            <translation>
                <numerusform>Mittel aus %n Tag</numerusform>
                <numerusform>Mittel aus %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>not enough complete days (%1 of %2)</source>
            <translation>zu wenig vollständige Tage (%1 von %2)</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>Motor traffic</source>
            <translation>Kfz-Verkehr</translation>
        </message>
        <message>
            <source>measured · %1 counting stations</source>
            <translation>gemessen · %1 Zählstellen</translation>
        </message>
        <message>
            <source>not enough data (%1 of %2 stations)</source>
            <translation>zu wenig Daten (%1 von %2 Messstellen)</translation>
        </message>
        <message>
            <source>No station with a place counts vehicles.</source>
            <translation>Keine Messstelle mit Ort zählt Kfz.</translation>
        </message>
        <message>
            <source>No traffic was counted in this period.</source>
            <translation>In diesem Zeitraum wurde kein Verkehr gezählt.</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>The view %1 can't be read.</source>
            <translation>Die Ansicht %1 ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The picture %1 could not be written.</source>
            <translation>Das Bild %1 konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The cache %1 is not there.</source>
            <translation>Den Datenspeicher %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>Make it with 'stadtblick sync'.</source>
            <translation>Legen Sie ihn mit 'stadtblick sync' an.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick</name>
        <message>
            <source>no such member; is it misspelt?</source>
            <translation>keine solche Angabe; ist sie falsch geschrieben?</translation>
        </message>
        <message>
            <source>an address that begins with https:// or http://</source>
            <translation>eine Adresse, die mit https:// oder http:// beginnt</translation>
        </message>
        <message>
            <source>an address without user name and password; name a secret in 'credentials'</source>
            <translation>eine Adresse ohne Benutzername und Kennwort; nennen Sie ein Geheimnis unter 'credentials'</translation>
        </message>
        <message>
            <source>lower-case letters, digits, - and _</source>
            <translation>Kleinbuchstaben, Ziffern, - und _</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>eines von %1</translation>
        </message>
        <message>
            <source>an id that no other source has</source>
            <translation>eine Kennung, die keine andere Quelle hat</translation>
        </message>
        <message>
            <source>a quantity that Stadtblick knows, such as air_temperature</source>
            <translation>eine Größe, die Stadtblick kennt, etwa air_temperature</translation>
        </message>
        <message>
            <source>west less than east and south less than north</source>
            <translation>west kleiner als east und south kleiner als north</translation>
        </message>
        <message>
            <source>osm</source>
            <translation>osm</translation>
        </message>
        <message>
            <source>an IANA time zone such as Europe/Berlin</source>
            <translation>eine IANA-Zeitzone wie Europe/Berlin</translation>
        </message>
        <message>
            <source>a view (%1)</source>
            <translation>eine Ansicht (%1)</translation>
        </message>
        <message>
            <source>a code such as EPSG:25832</source>
            <translation>ein Code wie EPSG:25832</translation>
        </message>
        <message>
            <source>the id of one of the sources</source>
            <translation>die Kennung einer der Quellen</translation>
        </message>
        <message>
            <source>%1 is no city profile: no JSON object.</source>
            <translation>%1 ist kein Stadtprofil: kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>The city profile %1 has an error at %2.</source>
            <translation>Das Stadtprofil %1 hat einen Fehler bei %2.</translation>
        </message>
        <message>
            <source>resources/profiles/README.md describes the format.</source>
            <translation>resources/profiles/README.md beschreibt das Format.</translation>
        </message>
        <message>
            <source>The city profile %1 can't be read.</source>
            <translation>Das Stadtprofil %1 ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Give a file, or one of: %1.</source>
            <translation>Geben Sie eine Datei an oder eines von: %1.</translation>
        </message>
        <message>
            <source>a layer that is not listed twice</source>
            <translation>eine Ebene, die nicht doppelt genannt ist</translation>
        </message>
        <message>
            <source>a time such as 2026-07-13T22:00:00Z</source>
            <translation>eine Zeit wie 2026-07-13T22:00:00Z</translation>
        </message>
        <message>
            <source>a time after 'from'</source>
            <translation>eine Zeit nach 'from'</translation>
        </message>
        <message>
            <source>two hours such as [22, 6]</source>
            <translation>zwei Stunden wie [22, 6]</translation>
        </message>
        <message>
            <source>hour, day, week or month</source>
            <translation>hour, day, week oder month</translation>
        </message>
        <message>
            <source>months from 1 to 12</source>
            <translation>Monate von 1 bis 12</translation>
        </message>
        <message>
            <source>This view was written by a newer version of Stadtblick.</source>
            <translation>Diese Ansicht stammt von einer neueren Version von Stadtblick.</translation>
        </message>
        <message>
            <source>Open it with that version.</source>
            <translation>Öffnen Sie sie mit jener Version.</translation>
        </message>
        <message>
            <source>The view can't be read: %1.</source>
            <translation>Die Ansicht ist nicht lesbar: %1.</translation>
        </message>
        <message>
            <source>%1 is no view: no JSON object.</source>
            <translation>%1 ist keine Ansicht: kein JSON-Objekt.</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>gestern %1</translation>
        </message>
        <message>
            <source>No source connected</source>
            <translation>Keine Quelle verbunden</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Noch nicht synchronisiert</translation>
        </message>
        <message>
            <source>Synced · as of %1</source>
            <translation>Aktuell · Stand %1</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>Scale about 1 : %1</source>
            <translation>Maßstab etwa 1 : %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>Base map</source>
            <translation>Grundkarte</translation>
        </message>
        <message>
            <source>Map of %1, %2. %3</source>
            <translation>Karte von %1, %2. %3</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennwert</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Key figures: %1</source>
            <translation>Kennwerte: %1</translation>
        </message>
        <message>
            <source>Further figures: %1</source>
            <translation>Weitere Kennwerte: %1</translation>
        </message>
        <message>
            <source>The view shows %1, %2.</source>
            <translation>Die Ansicht zeigt %1, %2.</translation>
        </message>
        <message>
            <source>The map shows %1 in %2, %3.</source>
            <translation>Die Karte zeigt %1 in %2, %3.</translation>
        </message>
        <message>
            <source>%1 %2 (%3)</source>
            <translation>%1 %2 (%3)</translation>
        </message>
        <message>
            <source>At the station %1: %2.</source>
            <translation>An der Messstelle %1: %2.</translation>
        </message>
        <message>
            <source>The selected station %1 is no longer in the cache.</source>
            <translation>Die gewählte Messstelle %1 ist nicht mehr im Datenspeicher.</translation>
        </message>
        <message>
            <source>fetched %1</source>
            <translation>abgerufen %1</translation>
        </message>
        <message>
            <source>last sync incomplete</source>
            <translation>letzte Synchronisierung unvollständig</translation>
        </message>
        <message>
            <source>Data: %1</source>
            <translation>Daten: %1</translation>
        </message>
        <message>
            <source>All measurements and ideas are synthetic: made for demonstration, not measured anywhere.</source>
            <translation>Alle Messwerte und Ideen sind synthetisch: zur Vorführung erzeugt, nirgends gemessen.</translation>
        </message>
        <message>
            <source>Chart: %1, %2</source>
            <translation>Diagramm: %1, %2</translation>
        </message>
        <message>
            <source>Map: %1</source>
            <translation>Karte: %1</translation>
        </message>
        <message>
            <source>the cache's city profile</source>
            <translation>das Stadtprofil des Datenspeichers</translation>
        </message>
        <message>
            <source>The report could not be written to %1.</source>
            <translation>Der Bericht konnte nicht nach %1 geschrieben werden.</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <source>%1 is a database of another program.</source>
            <translation>%1 ist die Datenbank eines anderen Programms.</translation>
        </message>
        <message>
            <source>The file is left as it is. Choose another one.</source>
            <translation>Die Datei bleibt, wie sie ist. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The cache %1 was written by a newer version of Stadtblick.</source>
            <translation>Der Datenspeicher %1 stammt von einer neueren Version von Stadtblick.</translation>
        </message>
        <message>
            <source>The file is left as it is. Open it with that version.</source>
            <translation>Die Datei bleibt, wie sie ist. Öffnen Sie sie mit jener Version.</translation>
        </message>
        <message>
            <source>The cache %1 can't be opened.</source>
            <translation>Der Datenspeicher %1 lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>Check that you may read it.</source>
            <translation>Prüfen Sie, ob Sie ihn lesen dürfen.</translation>
        </message>
        <message>
            <source>%1 is no cache of Stadtblick: it is no database.</source>
            <translation>%1 ist kein Datenspeicher von Stadtblick: keine Datenbank.</translation>
        </message>
        <message>
            <source>The cache %1 is damaged.</source>
            <translation>Der Datenspeicher %1 ist beschädigt.</translation>
        </message>
        <message>
            <source>The cache %1 could not be backed up before bringing it up to date.</source>
            <translation>Der Datenspeicher %1 konnte vor der Aktualisierung nicht gesichert werden.</translation>
        </message>
        <message>
            <source>The schema %1 is missing in this program.</source>
            <translation>Das Schema %1 fehlt in diesem Programm.</translation>
        </message>
        <message>
            <source>There is no cache %1.</source>
            <translation>Es gibt keinen Datenspeicher %1.</translation>
        </message>
        <message>
            <source>Sync a city or a source into it first.</source>
            <translation>Synchronisieren Sie zuerst eine Stadt oder eine Quelle hinein.</translation>
        </message>
        <message>
            <source>The cache %1 is empty or of an older version.</source>
            <translation>Der Datenspeicher %1 ist leer oder von einer älteren Version.</translation>
        </message>
        <message>
            <source>Sync it once; that brings it up to date.</source>
            <translation>Synchronisieren Sie ihn einmal; das bringt ihn auf den Stand.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again; what was cached before is still there.</source>
            <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; was schon gespeichert war, ist noch da.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write there.</source>
            <translation>Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen.</translation>
        </message>
        <message>
            <source>Another program is writing to the cache. Try again when it has finished.</source>
            <translation>Ein anderes Programm schreibt gerade in den Datenspeicher. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
        </message>
        <message>
            <source>The file is left as it is. Restore it from a backup, or choose another file.</source>
            <translation>Die Datei bleibt, wie sie ist. Stellen Sie sie aus einer Sicherung wieder her, oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The disk or the network drive reported an error.</source>
            <translation>Der Datenträger oder das Netzlaufwerk meldet einen Fehler.</translation>
        </message>
        <message>
            <source>The folder of the cache can't be written: %1.</source>
            <translation>In den Ordner des Datenspeichers kann nicht geschrieben werden: %1.</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another place for the cache.</source>
            <translation>Prüfen Sie die Rechte, oder wählen Sie einen anderen Ort für den Datenspeicher.</translation>
        </message>
        <message>
            <source>Another sync of this cache is running: %1.</source>
            <translation>Dieser Datenspeicher wird gerade schon synchronisiert: %1.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Warten Sie, bis das beendet ist.</translation>
        </message>
        <message>
            <source>The server at %1 leads to an address that is neither http nor https: %2.</source>
            <translation>Der Server unter %1 führt zu einer Adresse, die weder http noch https ist: %2.</translation>
        </message>
        <message>
            <source>Nothing was requested there. Ask the provider to correct it.</source>
            <translation>Dort wurde nichts abgefragt. Bitten Sie den Anbieter, das zu berichtigen.</translation>
        </message>
        <message>
            <source>The server at %1 leads to another origin: %2.</source>
            <translation>Der Server unter %1 führt zu einem fremden Server: %2.</translation>
        </message>
        <message>
            <source>Nothing was requested there. If you trust it, list it under 'origins' in the city's profile.</source>
            <translation>Dort wurde nichts abgefragt. Wenn Sie ihm vertrauen, nennen Sie ihn im Stadtprofil unter 'origins'.</translation>
        </message>
        <message>
            <source>The secret '%1' is not known.</source>
            <translation>Das Geheimnis '%1' ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Save it in the system's key store, or set %1.</source>
            <translation>Legen Sie es im Schlüsselspeicher des Systems ab, oder setzen Sie %1.</translation>
        </message>
        <message>
            <source>The server refuses access (status %1).</source>
            <translation>Der Server verweigert den Zugriff (Status %1).</translation>
        </message>
        <message>
            <source>If it wants a login, name a secret for this source ('credentials').</source>
            <translation>Verlangt er eine Anmeldung, nennen Sie ein Geheimnis für diese Quelle ('credentials').</translation>
        </message>
        <message>
            <source>Check the secret '%1'.</source>
            <translation>Prüfen Sie das Geheimnis '%1'.</translation>
        </message>
        <message>
            <source>The server has nothing at this address (status 404).</source>
            <translation>Der Server hat unter dieser Adresse nichts (Status 404).</translation>
        </message>
        <message>
            <source>Check the source's address.</source>
            <translation>Prüfen Sie die Adresse der Quelle.</translation>
        </message>
        <message>
            <source>The server asks for a pause: too many requests (status 429).</source>
            <translation>Der Server bittet um eine Pause: zu viele Anfragen (Status 429).</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>The server has a fault (status %1).</source>
            <translation>Der Server hat eine Störung (Status %1).</translation>
        </message>
        <message>
            <source>The server answered with status %1.</source>
            <translation>Der Server antwortete mit Status %1.</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>Er meldet: %1</translation>
        </message>
        <message>
            <source>Air temperature</source>
            <translation>Lufttemperatur</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Lärm</translation>
        </message>
        <message>
            <source>Motor traffic</source>
            <translation>Kfz-Verkehr</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Ortsbezirke</translation>
        </message>
        <message>
            <source>Base map, grey</source>
            <translation>Grundkarte, grau</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Messwerte</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Beteiligung</translation>
        </message>
        <message>
            <source>Plan data</source>
            <translation>Plandaten</translation>
        </message>
        <message>
            <source>base map: reading streets, buildings and areas</source>
            <translation>Grundkarte: Straßen, Gebäude und Flächen werden gelesen</translation>
        </message>
        <message>
            <source>base map: storing</source>
            <translation>Grundkarte: wird gespeichert</translation>
        </message>
        <message>
            <source>base map: reading the extract</source>
            <translation>Grundkarte: der Auszug wird gelesen</translation>
        </message>
        <message>
            <source>base map from %1: %2 buildings, %3 roads, %4 areas, %5 railways, %6 streams, %7 places</source>
            <translation>Grundkarte aus %1: %2 Gebäude, %3 Straßen, %4 Flächen, %5 Bahnstrecken, %6 Gewässer, %7 Orte</translation>
        </message>
        <message>
            <source>Language of messages and reports: de or en; otherwise the system's.</source>
            <translation>Sprache der Meldungen und Berichte: de oder en; sonst die des Systems.</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>Zeigt diese Hilfe.</translation>
        </message>
        <message>
            <source>Stadtblick: a city's sensors and its citizens' ideas on one map.</source>
            <translation>Stadtblick: Messwerte und Bürgerideen einer Stadt auf einer Karte.</translation>
        </message>
        <message>
            <source>opens the window</source>
            <translation>öffnet das Fenster</translation>
        </message>
        <message>
            <source>names the version</source>
            <translation>nennt die Version</translation>
        </message>
        <message>
            <source>'stadtblick COMMAND --help' explains a command. Results go to standard output, messages to standard error.
Exit code 0: done, 1: failed or incomplete, 2: wrong usage.</source>
            <translation>'stadtblick BEFEHL --help' erklärt einen Befehl. Ergebnisse gehen auf die Standardausgabe, Meldungen auf die Standardfehlerausgabe.
Endwert 0: erledigt, 1: fehlgeschlagen oder unvollständig, 2: falscher Aufruf.</translation>
        </message>
        <message>
            <source>--language is de or en, not '%1'</source>
            <translation>--language ist de oder en, nicht '%1'</translation>
        </message>
        <message>
            <source>an argument is missing</source>
            <translation>ein Argument fehlt</translation>
        </message>
        <message>
            <source>unexpected argument '%1'</source>
            <translation>unerwartetes Argument '%1'</translation>
        </message>
        <message>
            <source>unknown command or option '%1' ('stadtblick --help' lists all)</source>
            <translation>unbekannter Befehl oder unbekannte Option '%1' ('stadtblick --help' zeigt alle)</translation>
        </message>
        <message>
            <source>Stadtblick %1, Qt %2, drawing by '%3'</source>
            <translation>Stadtblick %1, Qt %2, Ausgabe durch '%3'</translation>
        </message>
        <message>
            <source>SQLite %1 with full-text search and R-tree</source>
            <translation>SQLite %1 mit Volltextsuche und R-Baum</translation>
        </message>
        <message>
            <source>SQLite %1 lacks full-text search (FTS5) or R-tree</source>
            <translation>SQLite %1 fehlt die Volltextsuche (FTS5) oder der R-Baum</translation>
        </message>
        <message>
            <source>GDAL %1</source>
            <translation>GDAL %1</translation>
        </message>
        <message>
            <source>GDAL %1 has no GeoJSON driver</source>
            <translation>GDAL %1 hat keinen GeoJSON-Treiber</translation>
        </message>
        <message>
            <source>PROJ converts to EPSG:25832</source>
            <translation>PROJ rechnet in EPSG:25832 um</translation>
        </message>
        <message>
            <source>PROJ cannot convert to EPSG:25832: is its data (proj.db) installed?</source>
            <translation>PROJ kann nicht in EPSG:25832 umrechnen: sind seine Daten (proj.db) installiert?</translation>
        </message>
        <message>
            <source>%1 font families; texts are set in %2</source>
            <translation>%1 Schriftfamilien; Texte werden in %2 gesetzt</translation>
        </message>
        <message>
            <source>no font is installed: nothing can be written on maps and reports</source>
            <translation>keine Schrift installiert: Karten und Berichte bleiben ohne Text</translation>
        </message>
        <message>
            <source>SVG pictures can be read</source>
            <translation>SVG-Bilder sind lesbar</translation>
        </message>
        <message>
            <source>SVG pictures cannot be read: icons will be missing</source>
            <translation>SVG-Bilder sind nicht lesbar: Symbole werden fehlen</translation>
        </message>
        <message>
            <source>no TLS: https sources cannot be reached</source>
            <translation>kein TLS: https-Quellen sind nicht erreichbar</translation>
        </message>
        <message>
            <source>TLS by %1, %2 certificate authorities</source>
            <translation>TLS durch %1, %2 Zertifizierungsstellen</translation>
        </message>
        <message>
            <source>no certificate authorities: every https source will fail</source>
            <translation>keine Zertifizierungsstellen: jede https-Quelle wird scheitern</translation>
        </message>
        <message>
            <source>the system's key store keeps secrets</source>
            <translation>der Schlüsselspeicher des Systems bewahrt Geheimnisse</translation>
        </message>
        <message>
            <source>no key store: secrets are read from STADTBLICK_SECRET_&lt;NAME&gt; only</source>
            <translation>kein Schlüsselspeicher: Geheimnisse kommen nur aus STADTBLICK_SECRET_&lt;NAME&gt;</translation>
        </message>
        <message>
            <source>OpenGL %1.%2</source>
            <translation>OpenGL %1.%2</translation>
        </message>
        <message>
            <source>no OpenGL here: maps are drawn by the processor</source>
            <translation>hier kein OpenGL: Karten zeichnet der Prozessor</translation>
        </message>
        <message>
            <source>time zones are known</source>
            <translation>Zeitzonen sind bekannt</translation>
        </message>
        <message>
            <source>the time zones' data are missing (tzdata)</source>
            <translation>die Daten der Zeitzonen fehlen (tzdata)</translation>
        </message>
        <message>
            <source>caches lie in %1</source>
            <translation>Datenspeicher liegen in %1</translation>
        </message>
        <message>
            <source>cannot write to %1</source>
            <translation>nach %1 kann nicht geschrieben werden</translation>
        </message>
        <message>
            <source>the cache opens, version %1</source>
            <translation>der Datenspeicher lässt sich öffnen, Version %1</translation>
        </message>
        <message>
            <source>the cache is whole</source>
            <translation>der Datenspeicher ist unversehrt</translation>
        </message>
        <message>
            <source>the cache is damaged: %1</source>
            <translation>der Datenspeicher ist beschädigt: %1</translation>
        </message>
        <message>
            <source>all references hold</source>
            <translation>alle Verweise stimmen</translation>
        </message>
        <message>
            <source>references are broken in: %1</source>
            <translation>Verweise sind gebrochen in: %1</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>FAILED</source>
            <translation>FEHLT</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>ok</translation>
        </message>
        <message>
            <source>%1 ideas, %2 of them new, %3 without coordinates, %4 rows skipped</source>
            <translation>%1 Ideen, davon %2 neu, %3 ohne Koordinaten, %4 Zeilen ausgelassen</translation>
        </message>
        <message>
            <source>Cannot read the view %1</source>
            <translation>Die Ansicht %1 ist nicht lesbar</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>never synced</source>
            <translation>nie synchronisiert</translation>
        </message>
        <message>
            <source>last complete %1</source>
            <translation>zuletzt vollständig %1</translation>
        </message>
        <message>
            <source>%1 stations, %2 series, %3 observations, %4 ideas, %5 comments, %6 skipped</source>
            <translation>%1 Messstellen, %2 Reihen, %3 Messwerte, %4 Ideen, %5 Kommentare, %6 ausgelassen</translation>
        </message>
        <message>
            <source>Cache version %1, %2</source>
            <translation>Datenspeicher Version %1, %2</translation>
        </message>
        <message>
            <source>Nothing was synced yet.</source>
            <translation>Es wurde noch nichts synchronisiert.</translation>
        </message>
        <message>
            <source>--source is KIND=URL, such as sensorthings=https://host/v1.1, not '%1'</source>
            <translation>--source ist ART=URL, etwa sensorthings=https://host/v1.1, nicht '%1'</translation>
        </message>
        <message>
            <source>--%1 is a date or a time with zone in ISO 8601, not '%2'</source>
            <translation>--%1 ist ein Datum oder eine Zeit mit Zone nach ISO 8601, nicht '%2'</translation>
        </message>
        <message>
            <source>--to must be later than --from</source>
            <translation>--to muss später sein als --from</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>nicht begonnen</translation>
        </message>
        <message>
            <source>%1 stations, %2 series, %3 observations (%4 new, %5 corrected), %6 ideas, %7 comments</source>
            <translation>%1 Messstellen, %2 Reihen, %3 Messwerte (%4 neu, %5 berichtigt), %6 Ideen, %7 Kommentare</translation>
        </message>
        <message>
            <source>%1 results that are no values skipped</source>
            <translation>%1 Ergebnisse ohne Wert ausgelassen</translation>
        </message>
        <message>
            <source>%1 withdrawn</source>
            <translation>%1 zurückgezogen</translation>
        </message>
        <message>
            <source>%1: note: %2</source>
            <translation>%1: Hinweis: %2</translation>
        </message>
        <message>
            <source>%1: %2 further notes</source>
            <translation>%1: %2 weitere Hinweise</translation>
        </message>
        <message>
            <source>The demo city's map can't be read again.</source>
            <translation>Die Karte der Demo-Stadt ist nicht wieder lesbar.</translation>
        </message>
        <message>
            <source>The map could not be written to %1.</source>
            <translation>Die Karte konnte nicht nach %1 geschrieben werden.</translation>
        </message>
        <message>
            <source>Choose another folder or free some space.</source>
            <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CacheWriter</name>
        <message>
            <source>Series %1 was left out: its station %2 is not known.</source>
            <translation>Die Reihe %1 wurde ausgelassen: ihre Messstelle %2 ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Values of series %1 were left out: it is not known.</source>
            <translation>Werte der Reihe %1 wurden ausgelassen: sie ist nicht bekannt.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ChartKey</name>
        <message>
            <source>Gap %1</source>
            <translation>Lücke %1</translation>
        </message>
        <message>
            <source>Night 22–6</source>
            <translation>Nacht 22–6</translation>
        </message>
        <message>
            <source>Outlier</source>
            <translation>Ausreißer</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ChartPanel</name>
        <message>
            <source>Table behind the chart (T)</source>
            <translation>Tabelle zum Diagramm (T)</translation>
        </message>
        <message>
            <source>Copy and save</source>
            <translation>Kopieren und speichern</translation>
        </message>
        <message>
            <source>Copy chart</source>
            <translation>Diagramm kopieren</translation>
        </message>
        <message>
            <source>Save chart …</source>
            <translation>Diagramm speichern …</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <source>Save table …</source>
            <translation>Tabelle speichern …</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Größe</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ChartRowsModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Value in %1</source>
            <translation>Wert in %1</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CitySync</name>
        <message>
            <source>Beginning to sync …</source>
            <translation>Synchronisierung beginnt …</translation>
        </message>
        <message>
            <source>Starting the demo city …</source>
            <translation>Die Demo-Stadt startet …</translation>
        </message>
        <message>
            <source>Fetching the base map …</source>
            <translation>Die Grundkarte wird abgerufen …</translation>
        </message>
        <message>
            <source>The base map could not be fetched from %1 (HTTP %2).</source>
            <translation>Die Grundkarte konnte von %1 nicht abgerufen werden (HTTP %2).</translation>
        </message>
        <message>
            <source>The base map could not be stored in %1.</source>
            <translation>Die Grundkarte konnte in %1 nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>Importing the base map …</source>
            <translation>Die Grundkarte wird importiert …</translation>
        </message>
        <message>
            <source>Importing the base map, %1</source>
            <translation>Die Grundkarte wird importiert, %1</translation>
        </message>
        <message>
            <source>Syncing · %1 values</source>
            <translation>Synchronisierung · %1 Werte</translation>
        </message>
        <message>
            <source>Syncing %1 · %2 values</source>
            <translation>Synchronisiert %1 · %2 Werte</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CityView</name>
        <message>
            <source>No longer there</source>
            <translation>Nicht mehr vorhanden</translation>
        </message>
        <message>
            <source>The station %1 of the source %2 is not in the cache.</source>
            <translation>Die Messstelle %1 der Quelle %2 ist nicht im Datenspeicher.</translation>
        </message>
        <message>
            <source>The idea %1 is not in the cache.</source>
            <translation>Die Idee %1 ist nicht im Datenspeicher.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Ortsbezirk</translation>
        </message>
        <message>
            <source>%1 is not in the cache.</source>
            <translation>%1 ist nicht im Datenspeicher.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ConnectDialog</name>
        <message>
            <source>Connect a source</source>
            <translation>Quelle verbinden</translation>
        </message>
        <message>
            <source>Name of the city</source>
            <translation>Name der Stadt</translation>
        </message>
        <message>
            <source>Address of the interface</source>
            <translation>Adresse der Schnittstelle</translation>
        </message>
        <message>
            <source>Name of the source, as it will be shown</source>
            <translation>Name der Quelle, wie er angezeigt wird</translation>
        </message>
        <message>
            <source>Stadtblick asks the address as soon as you leave the field, and says what is offered there.</source>
            <translation>Stadtblick fragt die Adresse ab, sobald Sie das Feld verlassen, und sagt, was dort angeboten wird.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Connect and load</source>
            <translation>Verbinden und laden</translation>
        </message>
        <message>
            <source>This is no web address. It begins with https:// or http://.</source>
            <translation>Das ist keine Webadresse. Sie beginnt mit https:// oder http://.</translation>
        </message>
        <message>
            <source>Asking %1 …</source>
            <translation>%1 wird gefragt …</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>Erkannt: %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Connection</name>
        <message>
            <source>The cache %1 can't be opened.</source>
            <translation>Der Datenspeicher %1 lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>The cache %1 can't be read or written.</source>
            <translation>Der Datenspeicher %1 lässt sich nicht lesen oder schreiben.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::DemoProcess</name>
        <message>
            <source>The demo city did not start</source>
            <translation>Die Demo-Stadt ist nicht gestartet</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::DemoServer</name>
        <message>
            <source>The demo city can't listen on port %1 of this computer.</source>
            <translation>Die Demo-Stadt kann den Port %1 dieses Rechners nicht belegen.</translation>
        </message>
        <message>
            <source>Choose another port, or leave it out for a free one.</source>
            <translation>Wählen Sie einen anderen Port, oder lassen Sie ihn weg.</translation>
        </message>
        <message>
            <source>The demo city can't serve on port %1.</source>
            <translation>Die Demo-Stadt kann auf Port %1 nichts bereitstellen.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::DoctorCommand</name>
        <message>
            <source>Checks whether this machine has what Stadtblick needs, and whether a cache is whole.</source>
            <translation>Prüft, ob dieser Rechner hat, was Stadtblick braucht, und ob ein Datenspeicher unversehrt ist.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ExportCommand</name>
        <message>
            <source>Writes what the cache holds to a file, for other programs. CSV is UTF-8 with comma and decimal point, times are UTC;
observations have the source's own values and units, flagged ones included. E-mail addresses and telephone numbers
in citizens' texts are masked.</source>
            <translation>Schreibt den Inhalt des Datenspeichers in eine Datei, für andere Programme. CSV ist UTF-8 mit Komma und Dezimalpunkt, Zeiten sind
UTC; Messwerte stehen mit Wert und Einheit der Quelle darin, auch gekennzeichnete. E-Mail-Adressen und Telefonnummern in
Bürgertexten sind unkenntlich gemacht.</translation>
        </message>
        <message>
            <source>The file to write; its ending chooses the format.</source>
            <translation>Die Datei; ihre Endung bestimmt das Format.</translation>
        </message>
        <message>
            <source>Keeps e-mail addresses and telephone numbers in citizens' texts: for the office's own use.</source>
            <translation>Lässt E-Mail-Adressen und Telefonnummern in Bürgertexten stehen: für den internen Gebrauch.</translation>
        </message>
        <message>
            <source>--cache and --out are needed</source>
            <translation>--cache und --out sind nötig</translation>
        </message>
        <message>
            <source>'%1' is not in this version; there are stations, series, observations, ideas</source>
            <translation>'%1' gibt es in dieser Version nicht; es gibt stations, series, observations, ideas</translation>
        </message>
        <message>
            <source>cannot export '%1'; there are stations, series, observations, ideas</source>
            <translation>'%1' lässt sich nicht exportieren; es gibt stations, series, observations, ideas</translation>
        </message>
        <message>
            <source>GeoPackage (.gpkg) is not in this version; there are .csv and .geojson</source>
            <translation>GeoPackage (.gpkg) gibt es in dieser Version nicht; es gibt .csv und .geojson</translation>
        </message>
        <message>
            <source>the file's ending must be .csv or .geojson: %1</source>
            <translation>die Datei muss auf .csv oder .geojson enden: %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Histogram</name>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Arrow keys move the period, with Shift its end, with Ctrl its begin.</source>
            <translation>Pfeiltasten verschieben den Zeitraum, mit Umschalt sein Ende, mit Strg seinen Beginn.</translation>
        </message>
        <message>
            <source>No measurements yet</source>
            <translation>Noch keine Messwerte</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>date on the time axis</comment>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>date on the time axis</comment>
            <translation>d. MMMM</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::HttpFetch</name>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>All tries are used up.</source>
            <translation>Alle Versuche sind verbraucht.</translation>
        </message>
        <message>
            <source>The server leads to a web page instead of data: it probably wants a login.</source>
            <translation>Der Server führt zu einer Webseite statt zu Daten: vermutlich verlangt er eine Anmeldung.</translation>
        </message>
        <message>
            <source>Name a secret for this source, or check its address.</source>
            <translation>Nennen Sie ein Geheimnis für diese Quelle, oder prüfen Sie ihre Adresse.</translation>
        </message>
        <message>
            <source>The server redirects without saying where.</source>
            <translation>Der Server leitet um, ohne zu sagen wohin.</translation>
        </message>
        <message>
            <source>The server redirects in a circle: %1.</source>
            <translation>Der Server leitet im Kreis um: %1.</translation>
        </message>
        <message>
            <source>The server redirects more than %1 times.</source>
            <translation>Der Server leitet mehr als %1-mal um.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::HttpTry</name>
        <message>
            <source>The server did not answer within %1 s.</source>
            <translation>Der Server hat binnen %1 s nicht geantwortet.</translation>
        </message>
        <message>
            <source>No connection within %1 s.</source>
            <translation>Keine Verbindung binnen %1 s.</translation>
        </message>
        <message>
            <source>The answer was not complete after %1 s.</source>
            <translation>Die Antwort war nach %1 s nicht vollständig.</translation>
        </message>
        <message>
            <source>The connection was cut.</source>
            <translation>Die Verbindung wurde getrennt.</translation>
        </message>
        <message>
            <source>The answer is packed in a way that can't be unpacked.</source>
            <translation>Die Antwort lässt sich nicht entpacken.</translation>
        </message>
        <message>
            <source>The answer is larger than %1 MB.</source>
            <translation>Die Antwort ist größer als %1 MB.</translation>
        </message>
        <message>
            <source>The answer is nested deeper than %1 levels.</source>
            <translation>Die Antwort ist tiefer als %1 Ebenen verschachtelt.</translation>
        </message>
        <message>
            <source>The answer came too slowly: less than %1 bytes a second over %2 s.</source>
            <translation>Die Antwort kam zu langsam: weniger als %1 Bytes je Sekunde über %2 s.</translation>
        </message>
        <message>
            <source>The server's answer is no HTTP.</source>
            <translation>Die Antwort des Servers ist kein HTTP.</translation>
        </message>
        <message>
            <source>The server's certificate can't be trusted, or no secure connection is possible.</source>
            <translation>Dem Zertifikat des Servers ist nicht zu trauen, oder eine sichere Verbindung ist nicht möglich.</translation>
        </message>
        <message>
            <source>The server was not found: no network, or a wrong address.</source>
            <translation>Der Server wurde nicht gefunden: kein Netz oder eine falsche Adresse.</translation>
        </message>
        <message>
            <source>The server accepts no connection.</source>
            <translation>Der Server nimmt keine Verbindung an.</translation>
        </message>
        <message>
            <source>The connection failed.</source>
            <translation>Die Verbindung ist gescheitert.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::IdeaDetails</name>
        <message numerus="yes">
            <source>%n votes</source>
            <translation>
                <numerusform>%n Stimme</numerusform>
                <numerusform>%n Stimmen</numerusform>
            </translation>
        </message>
        <message>
            <source>The source no longer shows this idea.</source>
            <translation>Die Quelle zeigt diese Idee nicht mehr.</translation>
        </message>
        <message>
            <source>No text: the source gives only a title.</source>
            <translation>Kein Text: die Quelle nennt nur einen Titel.</translation>
        </message>
        <message>
            <source>Without a place on the map.</source>
            <translation>Ohne Ort auf der Karte.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>Comments (%1)</source>
            <translation>Kommentare (%1)</translation>
        </message>
        <message>
            <source>%1 of %2 comments are in the cache.</source>
            <translation>%1 von %2 Kommentaren sind im Datenspeicher.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::IdeaListModel</name>
        <message numerus="yes">
            <source>%1, %n votes</source>
            <translation>
                <numerusform>%1, %n Stimme</numerusform>
                <numerusform>%1, %n Stimmen</numerusform>
            </translation>
        </message>
        <message>
            <source>place on the map</source>
            <translation>Ort auf der Karte</translation>
        </message>
        <message>
            <source>without a place</source>
            <translation>ohne Ort</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::IdeasPage</name>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Search in ideas</source>
            <translation>In Ideen suchen</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>by votes</source>
            <translation>nach Stimmen</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>neueste zuerst</translation>
        </message>
        <message>
            <source>by comments</source>
            <translation>nach Kommentaren</translation>
        </message>
        <message>
            <source>by title</source>
            <translation>nach Titel</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Previous idea</source>
            <translation>Vorige Idee</translation>
        </message>
        <message>
            <source>Next idea</source>
            <translation>Nächste Idee</translation>
        </message>
        <message>
            <source>No idea chosen</source>
            <translation>Keine Idee gewählt</translation>
        </message>
        <message>
            <source>Choose one in the list or on the map: its text and comments appear here.</source>
            <translation>Wählen Sie eine in der Liste oder auf der Karte: Text und Kommentare erscheinen hier.</translation>
        </message>
        <message>
            <source>%1: all %2</source>
            <translation>%1: alle %2</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>ohne Angabe</translation>
        </message>
        <message numerus="yes">
            <source>%n ideas</source>
            <translation>
                <numerusform>%n Idee</numerusform>
                <numerusform>%n Ideen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 · %3 votes</source>
            <translation>%1 von %2 · %3 Stimmen</translation>
        </message>
        <message>
            <source>No ideas yet</source>
            <translation>Noch keine Ideen</translation>
        </message>
        <message>
            <source>Ideas come from a participation platform or from a table (CSV) that you import.</source>
            <translation>Ideen kommen von einer Beteiligungsplattform oder aus einer Tabelle (CSV), die Sie importieren.</translation>
        </message>
        <message>
            <source>Import a table …</source>
            <translation>Tabelle importieren …</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>No idea matches the search and the filters.</source>
            <translation>Keine Idee passt zu Suche und Filtern.</translation>
        </message>
        <message>
            <source>Reset search and filters</source>
            <translation>Suche und Filter zurücksetzen</translation>
        </message>
        <message>
            <source>Not among the ideas found</source>
            <translation>Nicht unter den gefundenen Ideen</translation>
        </message>
        <message>
            <source>Idea %1 of %2</source>
            <translation>Idee %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ImportFileCommand</name>
        <message>
            <source>Imports a table of ideas (CSV), as participation platforms deliver them. Importing again updates by id. The mapping says
which column is what (docs/import-mapping.md); without one the columns are recognised by their headings.</source>
            <translation>Importiert eine Tabelle mit Ideen (CSV), wie Beteiligungsplattformen sie liefern. Ein erneuter Import aktualisiert nach Kennung.
Die Zuordnung sagt, welche Spalte was ist (docs/import-mapping.md); ohne sie werden die Spalten an ihren Überschriften erkannt.</translation>
        </message>
        <message>
            <source>A mapping file, or the name of a mapping in the city's profile.</source>
            <translation>Eine Zuordnungsdatei, oder der Name einer Zuordnung im Stadtprofil.</translation>
        </message>
        <message>
            <source>%1: note: %2</source>
            <translation>%1: Hinweis: %2</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Inspector</name>
        <message>
            <source>Select nothing (Esc)</source>
            <translation>Auswahl aufheben (Esc)</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Click a station, a street or an idea on the map: its key figures and its course over time appear here. With the keyboard: F6 to the map, then Enter.</source>
            <translation>Klicken Sie auf der Karte eine Messstelle, eine Straße oder eine Idee an: Kennwerte und zeitlicher Verlauf erscheinen hier. Mit der Tastatur: F6 zur Karte, dann Eingabetaste.</translation>
        </message>
        <message>
            <source>%1 on the map</source>
            <translation>%1 auf der Karte</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Messstelle</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Quellen: %1</translation>
        </message>
        <message>
            <source>How the figures are computed</source>
            <translation>Wie die Kennwerte berechnet sind</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::JsonReader</name>
        <message>
            <source>%1: expected %2</source>
            <translation>%1: erwartet wird %2</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a number from %1 to %2</source>
            <translation>eine Zahl von %1 bis %2</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true oder false</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>eine Liste von Texten</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>ein Objekt</translation>
        </message>
        <message>
            <source>an object with lon and lat</source>
            <translation>ein Objekt mit lon und lat</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::LayerRail</name>
        <message>
            <source>Layers and legend</source>
            <translation>Ebenen und Legende</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::LayerRow</name>
        <message>
            <source>Follows the period; click to go to the timeline</source>
            <translation>Folgt dem Zeitraum; ein Klick führt zur Zeitleiste</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <source>Opacity of %1</source>
            <translation>Deckkraft von %1</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <translation>%1 ausblenden</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>%1 einblenden</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::LayersPanel</name>
        <message>
            <source>Layers</source>
            <translation>Ebenen</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::LegendBox</name>
        <message>
            <source>Fold %1</source>
            <translation>%1 zuklappen</translation>
        </message>
        <message>
            <source>Unfold %1</source>
            <translation>%1 aufklappen</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::MainWindow</name>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
        </message>
        <message>
            <source>Import a base map</source>
            <translation>Grundkarte importieren</translation>
        </message>
        <message>
            <source>OpenStreetMap extracts (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)</source>
            <translation>OpenStreetMap-Auszüge (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)</translation>
        </message>
        <message>
            <source>Import a table of ideas</source>
            <translation>Tabelle mit Ideen importieren</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>Tabellen (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>Importing %1 …</source>
            <translation>%1 wird importiert …</translation>
        </message>
        <message numerus="yes">
            <source>%n ideas in the table</source>
            <translation>
                <numerusform>%n Idee in der Tabelle</numerusform>
                <numerusform>%n Ideen in der Tabelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are new</source>
            <translation>
                <numerusform>%n davon ist neu</numerusform>
                <numerusform>%n davon sind neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were left out</source>
            <translation>
                <numerusform>%n Zeile wurde ausgelassen</numerusform>
                <numerusform>%n Zeilen wurden ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ideas are without a place</source>
            <translation>
                <numerusform>%n Idee ist ohne Ort</numerusform>
                <numerusform>%n Ideen sind ohne Ort</numerusform>
            </translation>
        </message>
        <message>
            <source>Table of ideas</source>
            <translation>Tabelle mit Ideen</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei wählen</translation>
        </message>
        <message>
            <source>Caches, tables and extracts (*.sqlite *.csv *.tsv *.pbf *.osm)</source>
            <translation>Datenspeicher, Tabellen und Auszüge (*.sqlite *.csv *.tsv *.pbf *.osm)</translation>
        </message>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Choose another folder or free some space.</source>
            <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <source>Save map</source>
            <translation>Karte speichern</translation>
        </message>
        <message>
            <source>map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Picture (*.png);;Vector drawing (*.svg);;PDF (*.pdf)</source>
            <translation>Bild (*.png);;Vektorgrafik (*.svg);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Writing the report …</source>
            <translation>Der Bericht wird geschrieben …</translation>
        </message>
        <message>
            <source>Save chart</source>
            <translation>Diagramm speichern</translation>
        </message>
        <message>
            <source>chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Bild (*.png)</translation>
        </message>
        <message>
            <source>Save table</source>
            <translation>Tabelle speichern</translation>
        </message>
        <message>
            <source>table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Opening the city …</source>
            <translation>Die Stadt wird geöffnet …</translation>
        </message>
        <message>
            <source>No source is connected yet.</source>
            <translation>Es ist noch keine Quelle verbunden.</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>Quelle verbinden …</translation>
        </message>
        <message>
            <source>Nothing was synced yet.</source>
            <translation>Es wurde noch nichts synchronisiert.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Jetzt synchronisieren</translation>
        </message>
        <message>
            <source>There is no base map yet.</source>
            <translation>Es gibt noch keine Grundkarte.</translation>
        </message>
        <message>
            <source>Import an OpenStreetMap extract …</source>
            <translation>OpenStreetMap-Auszug importieren …</translation>
        </message>
        <message>
            <source>Import a base map …</source>
            <translation>Grundkarte importieren …</translation>
        </message>
        <message>
            <source>Import a table of ideas …</source>
            <translation>Tabelle mit Ideen importieren …</translation>
        </message>
        <message>
            <source>Sources and sync …</source>
            <translation>Quellen und Synchronisierung …</translation>
        </message>
        <message>
            <source>Save map …</source>
            <translation>Karte speichern …</translation>
        </message>
        <message>
            <source>Copy map</source>
            <translation>Karte kopieren</translation>
        </message>
        <message>
            <source>Save report as PDF …</source>
            <translation>Bericht als PDF speichern …</translation>
        </message>
        <message>
            <source>Connect a new city …</source>
            <translation>Neue Stadt verbinden …</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Startseite</translation>
        </message>
        <message>
            <source>Settings …</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <source>About Stadtblick</source>
            <translation>Über Stadtblick</translation>
        </message>
        <message>
            <source>Stadtblick %1

Measurements and citizens' ideas of a city on one map.
Free software: GNU General Public License, version 3 or later.</source>
            <translation>Stadtblick %1

Messwerte und Bürgerideen einer Stadt auf einer Karte.
Freie Software: GNU General Public License, Version 3 oder später.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Profile %1</source>
            <translation>Profil %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::MapView</name>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Arrow keys move the map, plus and minus zoom, Enter lists the things in view.</source>
            <translation>Pfeiltasten verschieben die Karte, Plus und Minus ändern den Maßstab, die Eingabetaste listet auf, was zu sehen ist.</translation>
        </message>
        <message>
            <source>Nothing to select in view</source>
            <translation>Im Ausschnitt ist nichts auswählbar</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::PresentPage</name>
        <message>
            <source>Sources: %1.</source>
            <translation>Quellen: %1.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ReportCommand</name>
        <message>
            <source>Writes a view of the city as an accessible PDF: map, chart, key figures, sources and method.
Without --view it is the view with which the city opens.</source>
            <translation>Schreibt eine Ansicht der Stadt als barrierefreies PDF: Karte, Diagramm, Kennwerte, Quellen und Methode.
Ohne --view ist es die Ansicht, mit der die Stadt sich öffnet.</translation>
        </message>
        <message>
            <source>The view to print, a file.</source>
            <translation>Die Ansicht, eine Datei.</translation>
        </message>
        <message>
            <source>The PDF to write.</source>
            <translation>Das PDF, das geschrieben wird.</translation>
        </message>
        <message>
            <source>dossiers are not in this version; --view prints one view</source>
            <translation>Dossiers gibt es in dieser Version nicht; --view druckt eine Ansicht</translation>
        </message>
        <message>
            <source>the file's ending must be .pdf: %1</source>
            <translation>die Datei muss auf .pdf enden: %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ScaleBox</name>
        <message>
            <source>N</source>
            <comment>north</comment>
            <translation>N</translation>
        </message>
        <message>
            <source>S</source>
            <comment>south</comment>
            <translation>S</translation>
        </message>
        <message>
            <source>E</source>
            <comment>east</comment>
            <translation>O</translation>
        </message>
        <message>
            <source>W</source>
            <comment>west</comment>
            <translation>W</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ShowCommand</name>
        <message>
            <source>Opens the window with a cache. Without --view it is the view with which the city opens.</source>
            <translation>Öffnet das Fenster mit einem Datenspeicher. Ohne --view ist es die Ansicht, mit der die Stadt sich öffnet.</translation>
        </message>
        <message>
            <source>The view to open, a file.</source>
            <translation>Die Ansicht, eine Datei.</translation>
        </message>
        <message>
            <source>The window's size in pixels.</source>
            <translation>Die Größe des Fensters in Pixeln.</translation>
        </message>
        <message>
            <source>light or dark; otherwise the system's.</source>
            <translation>light (hell) oder dark (dunkel); sonst wie das System.</translation>
        </message>
        <message>
            <source>Writes a picture once nothing is loading, and leaves.</source>
            <translation>Schreibt ein Bild, sobald nichts mehr lädt, und endet.</translation>
        </message>
        <message>
            <source>The page that a picture shows: explore, ideas or present.</source>
            <translation>Die Seite, die das Bild zeigt: explore, ideas oder present.</translation>
        </message>
        <message>
            <source>--theme is light or dark, not '%1'</source>
            <translation>--theme ist light oder dark, nicht '%1'</translation>
        </message>
        <message>
            <source>--size is a width and a height such as 1366x768, not '%1'</source>
            <translation>--size ist Breite und Höhe wie 1366x768, nicht '%1'</translation>
        </message>
        <message>
            <source>there is no display for the window; 'stadtblick --help' lists what works without</source>
            <translation>es gibt keinen Bildschirm für das Fenster; 'stadtblick --help' zeigt, was ohne geht</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SourceFinder</name>
        <message>
            <source>%1 answers, but as nothing that Stadtblick knows.</source>
            <translation>%1 antwortet, aber als nichts, was Stadtblick kennt.</translation>
        </message>
        <message>
            <source>Known are OGC SensorThings, CONSUL Democracy and GeoJSON. Check the address.</source>
            <translation>Bekannt sind OGC SensorThings, CONSUL Democracy und GeoJSON. Prüfen Sie die Adresse.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SourceListModel</name>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <source>never synced</source>
            <translation>nie synchronisiert</translation>
        </message>
        <message>
            <source>%1 stations</source>
            <translation>%1 Messstellen</translation>
        </message>
        <message>
            <source>%1 series</source>
            <translation>%1 Reihen</translation>
        </message>
        <message>
            <source>%1 values</source>
            <translation>%1 Werte</translation>
        </message>
        <message>
            <source>%1 ideas</source>
            <translation>%1 Ideen</translation>
        </message>
        <message>
            <source>%1 comments</source>
            <translation>%1 Kommentare</translation>
        </message>
        <message>
            <source>%1 results skipped</source>
            <translation>%1 Ergebnisse ausgelassen</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>noch nichts</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Last sync</source>
            <translation>Letzte Synchronisierung</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>Letzter Erfolg</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhalt</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SourceSync</name>
        <message>
            <source>No progress for %1 s.</source>
            <translation>Seit %1 s kein Fortschritt.</translation>
        </message>
        <message>
            <source>The server is too slow or does not answer; try again later.</source>
            <translation>Der Server ist zu langsam oder antwortet nicht; versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>Stopped; the next sync goes on from here.</source>
            <translation>Angehalten; die nächste Synchronisierung macht hier weiter.</translation>
        </message>
        <message>
            <source>The server's link to the next page leads back to a page that was read already.</source>
            <translation>Der Verweis des Servers auf die nächste Seite führt zu einer Seite zurück, die schon gelesen ist.</translation>
        </message>
        <message>
            <source>The list may be incomplete. Ask the provider to correct the paging.</source>
            <translation>Die Liste ist vielleicht unvollständig. Bitten Sie den Anbieter, das zu berichtigen.</translation>
        </message>
        <message>
            <source>%1 (%2): %3</source>
            <translation>%1 (%2): %3</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::StartPage</name>
        <message>
            <source>What would you like to begin with?</source>
            <translation>Womit möchten Sie beginnen?</translation>
        </message>
        <message>
            <source>Stadtblick shows your city's measurements and citizens' ideas on one map. Everything stays on this computer.</source>
            <translation>Stadtblick zeigt Messwerte und Bürgerideen Ihrer Stadt auf einer Karte. Alles bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Open the demo city</source>
            <translation>Demo-Stadt öffnen</translation>
        </message>
        <message>
            <source>Paste an address …</source>
            <translation>Adresse einfügen …</translation>
        </message>
        <message>
            <source>See the demo city</source>
            <translation>Demo-Stadt ansehen</translation>
        </message>
        <message>
            <source>Musterlautern: a fictional city with invented measurements and ideas. To try things out, without the internet.</source>
            <translation>Musterlautern: eine erdachte Stadt mit erfundenen Messwerten und Ideen. Zum Ausprobieren, ohne Internet.</translation>
        </message>
        <message>
            <source>measurements of one year: heat, noise, traffic, air, rain</source>
            <translation>Messwerte eines Jahres: Hitze, Lärm, Verkehr, Luft, Regen</translation>
        </message>
        <message>
            <source>ideas of citizens with votes and comments</source>
            <translation>Bürgerideen mit Stimmen und Kommentaren</translation>
        </message>
        <message>
            <source>its own base map; everything marked as synthetic data</source>
            <translation>eigene Grundkarte; alles als synthetische Daten gekennzeichnet</translation>
        </message>
        <message>
            <source>Connect a city</source>
            <translation>Stadt verbinden</translation>
        </message>
        <message>
            <source>Paste the address of an interface. Stadtblick finds out what is offered there.</source>
            <translation>Fügen Sie die Adresse einer Schnittstelle ein. Stadtblick erkennt, was dort angeboten wird.</translation>
        </message>
        <message>
            <source>OGC SensorThings API 1.1</source>
            <translation>OGC SensorThings API 1.1</translation>
        </message>
        <message>
            <source>CONSUL Democracy</source>
            <translation>CONSUL Democracy</translation>
        </message>
        <message>
            <source>tables of ideas (CSV)</source>
            <translation>Tabellen mit Ideen (CSV)</translation>
        </message>
        <message>
            <source>Or drop a file here:</source>
            <translation>Oder eine Datei hierher ziehen:</translation>
        </message>
        <message>
            <source>table of ideas (CSV), OpenStreetMap extract (.osm.pbf), cache (.sqlite)</source>
            <translation>Tabelle (CSV), OpenStreetMap-Auszug (.osm.pbf), Datenspeicher (.sqlite)</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <source>City profiles:</source>
            <translation>Stadtprofile:</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Statement</name>
        <message>
            <source>The cache %1 can't be read or written.</source>
            <translation>Der Datenspeicher %1 lässt sich nicht lesen oder schreiben.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SyncCommand</name>
        <message>
            <source>Fetches what is new from a city's sources into the cache. The profile 'demo' is an invented city that the program
serves itself. A sync that was interrupted goes on where it stopped. Exit code 1: something asked for could not be
fetched or stored; what was cached stays.</source>
            <translation>Holt Neues aus den Quellen einer Stadt in den Datenspeicher. Das Profil 'demo' ist eine erfundene Stadt, die das Programm
selbst bereitstellt. Eine unterbrochene Synchronisierung macht dort weiter, wo sie aufhörte. Endwert 1: etwas Verlangtes konnte
nicht abgerufen oder gespeichert werden; was gespeichert war, bleibt.</translation>
        </message>
        <message>
            <source>A shipped city profile (%1) or a file.</source>
            <translation>Ein mitgeliefertes Stadtprofil (%1) oder eine Datei.</translation>
        </message>
        <message>
            <source>A source without profile, with all that it offers: sensorthings=https://host/v1.1, consul=https://host. May be repeated.</source>
            <translation>Eine Quelle ohne Profil, mit allem, was sie anbietet: sensorthings=https://host/v1.1, consul=https://host. Mehrfach möglich.</translation>
        </message>
        <message>
            <source>Asks for observations that begin at or after this ISO 8601 time; a bare date is midnight in the profile's zone, else UTC.</source>
            <translation>Fragt nach Messwerten, die zu dieser Zeit (ISO 8601) oder später beginnen; ein bloßes Datum ist Mitternacht in der Zone des Profils, sonst UTC.</translation>
        </message>
        <message>
            <source>Asks for observations that begin before this time.</source>
            <translation>Fragt nach Messwerten, die vor dieser Zeit beginnen.</translation>
        </message>
        <message>
            <source>Syncs again and again, each source in its interval.</source>
            <translation>Synchronisiert immer wieder, jede Quelle in ihrem Abstand.</translation>
        </message>
        <message>
            <source>either --profile or --source is needed</source>
            <translation>entweder --profile oder --source ist nötig</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SyncEngine</name>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>A sync is under way already.</source>
            <translation>Es läuft schon eine Synchronisierung.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SyncJob</name>
        <message>
            <source>base map: fetching %1</source>
            <translation>Grundkarte: %1 wird abgerufen</translation>
        </message>
        <message>
            <source>The base map %1 could not be fetched</source>
            <translation>Die Grundkarte %1 konnte nicht abgerufen werden</translation>
        </message>
        <message>
            <source>The base map could not be stored in %1</source>
            <translation>Die Grundkarte konnte in %1 nicht gespeichert werden</translation>
        </message>
        <message>
            <source>%1 of about %2 values</source>
            <translation>%1 von etwa %2 Werten</translation>
        </message>
        <message>
            <source>%1 values</source>
            <translation>%1 Werte</translation>
        </message>
        <message>
            <source>%1: %2, %3 requests left</source>
            <translation>%1: %2, noch %3 Anfragen</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SyncPage</name>
        <message>
            <source>Sources of %1</source>
            <translation>Quellen von %1</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>Quelle verbinden …</translation>
        </message>
        <message>
            <source>Sync all</source>
            <translation>Alle synchronisieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>No source is connected yet. Paste the address of an interface: Stadtblick finds out what is offered there.</source>
            <translation>Es ist noch keine Quelle verbunden. Fügen Sie die Adresse einer Schnittstelle ein: Stadtblick erkennt, was dort angeboten wird.</translation>
        </message>
        <message>
            <source>last success %1</source>
            <translation>zuletzt erfolgreich %1</translation>
        </message>
        <message>
            <source>no success yet</source>
            <translation>noch kein Erfolg</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Synchronisieren</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TimeFilters</name>
        <message>
            <source>Time of day</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Day type</source>
            <translation>Tagtyp</translation>
        </message>
        <message>
            <source>0–24 h</source>
            <translation>0–24 Uhr</translation>
        </message>
        <message>
            <source>22–6 h</source>
            <translation>22–6 Uhr</translation>
        </message>
        <message>
            <source>other …</source>
            <translation>eigene …</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Workday</source>
            <translation>Werktag</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Sa</translation>
        </message>
        <message>
            <source>Sun, holiday</source>
            <translation>So, Feiertag</translation>
        </message>
        <message>
            <source>%1–%2 h</source>
            <translation>%1–%2 Uhr</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TimeSeriesView</name>
        <message>
            <source>flagged, not in the line</source>
            <translation>gekennzeichnet, nicht in der Linie</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TimelinePanel</name>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Einen Schritt zurück</translation>
        </message>
        <message>
            <source>One step forward</source>
            <translation>Einen Schritt vor</translation>
        </message>
        <message>
            <source>Hour</source>
            <comment>step, short</comment>
            <translation>Std.</translation>
        </message>
        <message>
            <source>Day</source>
            <comment>step, short</comment>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Week</source>
            <comment>step, short</comment>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>step, short</comment>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Step: hour</source>
            <translation>Schritt: Stunde</translation>
        </message>
        <message>
            <source>Step: day</source>
            <translation>Schritt: Tag</translation>
        </message>
        <message>
            <source>Step: week</source>
            <translation>Schritt: Woche</translation>
        </message>
        <message>
            <source>Step: month</source>
            <translation>Schritt: Monat</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter (%1)</source>
            <translation>Filter (%1)</translation>
        </message>
        <message>
            <source>No period</source>
            <translation>Kein Zeitraum</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TopBar</name>
        <message>
            <source>Explore</source>
            <translation>Erkunden</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Rückgängig (Strg+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>Wiederholen (Strg+Umschalt+Z)</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Präsentieren</translation>
        </message>
        <message>
            <source>Show this view full screen (F11)</source>
            <translation>Diese Ansicht bildschirmfüllend zeigen (F11)</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ZoomBox</name>
        <message>
            <source>Zoom in (+)</source>
            <translation>Vergrößern (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Verkleinern (−)</translation>
        </message>
        <message>
            <source>Whole city (Home)</source>
            <translation>Ganze Stadt (Pos1)</translation>
        </message>
    </context>
</TS>
