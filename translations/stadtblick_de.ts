<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>AirIndex</name>
        <message>
            <source>very good</source>
            <translation>sehr gut</translation>
        </message>
        <message>
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>mäßig</translation>
        </message>
        <message>
            <source>poor</source>
            <translation>schlecht</translation>
        </message>
        <message>
            <source>very poor</source>
            <translation>sehr schlecht</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>ordentlich</translation>
        </message>
        <message>
            <source>extremely poor</source>
            <translation>äußerst schlecht</translation>
        </message>
    </context>
    <context>
        <name>Areas</name>
        <message numerus="yes">
            <source>mean of %n station(s)</source>
            <translation>
                <numerusform>Mittel aus %n Messstelle</numerusform>
                <numerusform>Mittel aus %n Messstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Arithmetic mean of the stations' values, each station once: no interpolation over the area. Per station: %1</source>
            <translation>Arithmetisches Mittel der Werte der Messstellen, jede einmal: keine Interpolation über das Gebiet. Je Messstelle: %1</translation>
        </message>
        <message>
            <source>At the street: stations and ideas within %1 of its line, all parts of this name near each other.</source>
            <translation>An der Straße: Messstellen und Ideen bis %1 von ihrer Linie, alle Abschnitte dieses Namens, die beieinander liegen.</translation>
        </message>
        <message>
            <source>In the area: stations and ideas whose place lies inside it.</source>
            <translation>Im Gebiet: Messstellen und Ideen, deren Ort darin liegt.</translation>
        </message>
        <message>
            <source>Figures are those of single stations, measured, for orientation; nothing is interpolated between them.</source>
            <translation>Die Werte sind die einzelner Messstellen, gemessen, zur Orientierung; dazwischen wird nichts interpoliert.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Ortsbezirk</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Drawn circle</source>
            <translation>Gezeichneter Kreis</translation>
        </message>
        <message>
            <source>Drawn area</source>
            <translation>Gezeichnetes Gebiet</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Messstelle</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Größe</translation>
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
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Coverage in %</source>
            <translation>Abdeckung in %</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>no sensor here</source>
            <translation>kein Sensor hier</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message numerus="yes">
            <source>%n sensor(s)</source>
            <translation>
                <numerusform>%n Sensor</numerusform>
                <numerusform>%n Sensoren</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 sensors with enough data</source>
            <translation>%1 von %2 Sensoren mit genügend Daten</translation>
        </message>
        <message>
            <source>Measured: %1</source>
            <translation>Gemessen: %1</translation>
        </message>
        <message>
            <source>Station and figure</source>
            <translation>Messstelle und Kennwert</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>Ideas: %1</source>
            <translation>Ideen: %1</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Zustimmung</translation>
        </message>
        <message>
            <source>the %1 most supported are listed</source>
            <translation>genannt sind die %1 mit der meisten Zustimmung</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>Support of ideas</source>
            <translation>Zustimmung zu Ideen</translation>
        </message>
        <message>
            <source>Its sides cross: inside is what lies in one of its parts, and no size is given. Move a corner to undo the crossing.</source>
            <translation>Ihre Seiten kreuzen sich: Innen ist, was in einem ihrer Teile liegt; eine Größe wird nicht angegeben. Verschieben Sie eine Ecke, um die Kreuzung aufzuheben.</translation>
        </message>
        <message>
            <source>sides cross: no area</source>
            <translation>Seiten kreuzen sich: keine Fläche</translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s)</source>
            <translation>
                <numerusform>%n Idee</numerusform>
                <numerusform>%n Ideen</numerusform>
            </translation>
        </message>
    </context>
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
        <message>
            <source>Box plot by month</source>
            <translation>Kastendiagramm nach Monaten</translation>
        </message>
        <message>
            <source>Box plot by day type</source>
            <translation>Kastendiagramm nach Tagtyp</translation>
        </message>
        <message>
            <source>Box plot by station</source>
            <translation>Kastendiagramm nach Messstellen</translation>
        </message>
        <message>
            <source>hourly values, %1</source>
            <translation>Stundenwerte, %1</translation>
        </message>
        <message>
            <source>Directions have no order.</source>
            <translation>Richtungen haben keine Rangfolge.</translation>
        </message>
        <message>
            <source>Box 25–75 %, line median, whiskers at most 1.5 box heights, beyond them single hours.</source>
            <translation>Kasten 25–75 %, Strich Median, Fühler höchstens 1,5 Kastenhöhen, darüber hinaus einzelne Stunden.</translation>
        </message>
        <message>
            <source>Median %1</source>
            <translation>Median %1</translation>
        </message>
        <message>
            <source>25–75 %: %1 to %2</source>
            <translation>25–75 %: %1 bis %2</translation>
        </message>
        <message>
            <source>Whiskers %1 to %2</source>
            <translation>Fühler %1 bis %2</translation>
        </message>
        <message>
            <source>too little data</source>
            <translation>zu wenig Daten</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Kasten</translation>
        </message>
        <message>
            <source>Low whisker</source>
            <translation>unterer Fühler</translation>
        </message>
        <message>
            <source>25 %</source>
            <translation>25 %</translation>
        </message>
        <message>
            <source>Median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>75 %</source>
            <translation>75 %</translation>
        </message>
        <message>
            <source>High whisker</source>
            <translation>oberer Fühler</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Ausreißer</translation>
        </message>
        <message>
            <source>Valid hours</source>
            <translation>gültige Stunden</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %3: %n day(s) with a value, highest %4 on %5.</source>
            <translation>
                <numerusform>%1, %2, %3: %n Tag mit Wert, höchster %4 am %5.</numerusform>
                <numerusform>%1, %2, %3: %n Tage mit Wert, höchster %4 am %5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n day(s).</source>
            <translation>
                <numerusform>%1: %n Tag.</numerusform>
                <numerusform>%1: %n Tage.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>not in the selection</source>
            <translation>nicht in der Auswahl</translation>
        </message>
        <message>
            <source>no data yet</source>
            <translation>noch keine Daten</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>%1 and %2 of %3 days</source>
            <translation>%1 und %2 von %3 Tagen</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>quieter</source>
            <translation>leiser</translation>
        </message>
        <message>
            <source>cooler</source>
            <translation>kühler</translation>
        </message>
        <message>
            <source>less</source>
            <translation>weniger</translation>
        </message>
        <message>
            <source>louder</source>
            <translation>lauter</translation>
        </message>
        <message>
            <source>warmer</source>
            <translation>wärmer</translation>
        </message>
        <message>
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <source>no certain difference</source>
            <translation>kein sicherer Unterschied</translation>
        </message>
        <message>
            <source>before %1, after %2</source>
            <translation>vorher %1, nachher %2</translation>
        </message>
        <message>
            <source>Before / after</source>
            <translation>Vorher / nachher</translation>
        </message>
        <message>
            <source>%1 can't be compared day by day.</source>
            <translation>%1 lässt sich nicht Tag für Tag vergleichen.</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4 of %5 differences are certain, the first is %6 (%7).</source>
            <translation>%1, %2, %3: %4 von %5 Unterschieden sind sicher, der erste ist %6 (%7).</translation>
        </message>
        <message>
            <source>95 %: %1 to %2</source>
            <translation>95 %: %1 bis %2</translation>
        </message>
        <message>
            <source>not explained by chance</source>
            <translation>durch Zufall allein nicht zu erklären</translation>
        </message>
        <message>
            <source>%1 and %2 days</source>
            <translation>%1 und %2 Tage</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Messstelle</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>95 % from</source>
            <translation>95 % von</translation>
        </message>
        <message>
            <source>95 % to</source>
            <translation>95 % bis</translation>
        </message>
        <message>
            <source>Days before</source>
            <translation>Tage vorher</translation>
        </message>
        <message>
            <source>Days after</source>
            <translation>Tage nachher</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>%1, %2, %3: no data.</source>
            <translation>%1, %2, %3: keine Daten.</translation>
        </message>
        <message>
            <source>%1 to ≥ %2</source>
            <translation>%1 bis ≥ %2</translation>
        </message>
        <message>
            <source>Coverage at least %1</source>
            <translation>Abdeckung mindestens %1</translation>
        </message>
        <message>
            <source>daily maximum</source>
            <translation>Tageshöchstwert</translation>
        </message>
        <message>
            <source>daily minimum</source>
            <translation>Tagestiefstwert</translation>
        </message>
        <message>
            <source>daily sum</source>
            <translation>Tagessumme</translation>
        </message>
        <message>
            <source>daily mean</source>
            <translation>Tagesmittel</translation>
        </message>
        <message>
            <source>day &gt; %1</source>
            <translation>Tag &gt; %1</translation>
        </message>
        <message>
            <source>hot day ≥ %1</source>
            <translation>heißer Tag ≥ %1</translation>
        </message>
        <message>
            <source>%1 &gt; %2</source>
            <translation>%1 &gt; %2</translation>
        </message>
        <message>
            <source>Time series</source>
            <translation>Zeitreihe</translation>
        </message>
        <message>
            <source>Not shown, as two units are: %1.</source>
            <translation>Nicht gezeigt, da es schon zwei Einheiten sind: %1.</translation>
        </message>
        <message>
            <source>Workday</source>
            <translation>Werktag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Sunday/holiday</source>
            <translation>Sonn-/Feiertag</translation>
        </message>
        <message>
            <source>n = %1 of %2 hours</source>
            <translation>n = %1 von %2 Stunden</translation>
        </message>
        <message>
            <source>%1 %: %2</source>
            <comment>exceeded in so much of the time: value</comment>
            <translation>%1 %: %2</translation>
        </message>
        <message>
            <source>exceeded in … % of the time, %1</source>
            <translation>überschritten in … % der Zeit, %1</translation>
        </message>
        <message>
            <source>Duration curve</source>
            <translation>Dauerlinie</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4. %5.</source>
            <translation>%1, %2, %3: %4. %5.</translation>
        </message>
        <message>
            <source>exceeded in %1 of the time</source>
            <translation>überschritten in %1 der Zeit</translation>
        </message>
        <message>
            <source>Exceeded in</source>
            <translation>überschritten in</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Exceedance days per year</source>
            <translation>Überschreitungstage je Jahr</translation>
        </message>
        <message>
            <source>There is no limit for %1. The city's profile can name one.</source>
            <translation>Für %1 gibt es keinen Grenzwert. Im Profil der Stadt kann einer stehen.</translation>
        </message>
        <message numerus="yes">
            <source>allowed: %n day(s)</source>
            <translation>
                <numerusform>zulässig: %n Tag</numerusform>
                <numerusform>zulässig: %n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) above</source>
            <translation>
                <numerusform>%n Tag darüber</numerusform>
                <numerusform>%n Tage darüber</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) undecided</source>
            <translation>
                <numerusform>%n Tag unentschieden</numerusform>
                <numerusform>%n Tage unentschieden</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 days decided</source>
            <translation>%1 von %2 Tagen entschieden</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Days above</source>
            <translation>Tage darüber</translation>
        </message>
        <message>
            <source>Undecided days</source>
            <translation>unentschiedene Tage</translation>
        </message>
        <message>
            <source>Decided days</source>
            <translation>entschiedene Tage</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>%1 to below %2</source>
            <translation>%1 bis unter %2</translation>
        </message>
        <message>
            <source>number of hours by class, %1</source>
            <translation>Anzahl Stunden je Klasse, %1</translation>
        </message>
        <message>
            <source>Histogram</source>
            <translation>Histogramm</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4, most often %5. %6.</source>
            <translation>%1, %2, %3: %4, am häufigsten %5. %6.</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>To below</source>
            <translation>bis unter</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>%1, %2, %3: between %4 and %5, highest on %6, %7. %8.</source>
            <translation>%1, %2, %3: zwischen %4 und %5, am höchsten %6, %7. %8.</translation>
        </message>
        <message>
            <source>mean, %1</source>
            <translation>Mittel, %1</translation>
        </message>
        <message>
            <source>Hour × weekday</source>
            <translation>Stunde × Wochentag</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>the clock at an axis' end</comment>
            <translation>%1 Uhr</translation>
        </message>
        <message>
            <source>Directions have no mean course of the day. A wind rose shows them.</source>
            <translation>Richtungen haben keinen mittleren Tagesgang. Eine Windrose zeigt sie.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Wochentag</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>10–90 % of the hours</source>
            <translation>10–90 % der Stunden</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4 highest %5, lowest %6. %7.</source>
            <translation>%1, %2, %3: %4 am höchsten %5, am niedrigsten %6. %7.</translation>
        </message>
        <message>
            <source>Weekly profile</source>
            <translation>Wochengang</translation>
        </message>
        <message>
            <source>Daily profile by day type</source>
            <translation>Tagesgang nach Tagtyp</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>10. Perzentil</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>90. Perzentil</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>Ranks 1–%1 can't be told apart for certain (intervals overlap).</source>
            <translation>Ränge 1–%1 sind nicht sicher unterscheidbar (Bereiche überlappen).</translation>
        </message>
        <message>
            <source>Ranking with uncertainty</source>
            <translation>Rangfolge mit Unsicherheit</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95-%-Bereich</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Valid days</source>
            <translation>gültige Tage</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Abdeckung</translation>
        </message>
        <message>
            <source>n = %1 hours</source>
            <translation>n = %1 Stunden</translation>
        </message>
        <message>
            <source>Wind rose</source>
            <translation>Windrose</translation>
        </message>
        <message>
            <source>how often the wind comes from where</source>
            <translation>Häufigkeit der Richtung, aus der der Wind kommt</translation>
        </message>
        <message>
            <source>No hour in which both were measured.</source>
            <translation>Keine Stunde, in der beides gemessen wurde.</translation>
        </message>
        <message>
            <source>Calm (&lt; %1): %2</source>
            <translation>Windstille (&lt; %1): %2</translation>
        </message>
        <message>
            <source>%1, %2, %3: most often from %4 (%5). %6. %7.</source>
            <translation>%1, %2, %3: am häufigsten aus %4 (%5). %6. %7.</translation>
        </message>
        <message>
            <source>Noise rose</source>
            <translation>Lärmrose</translation>
        </message>
        <message>
            <source>%1 by wind direction, %2</source>
            <translation>%1 nach Windrichtung, %2</translation>
        </message>
        <message>
            <source>Fewer than ten hours of each wind direction were measured.</source>
            <translation>Von jeder Windrichtung wurden weniger als zehn Stunden gemessen.</translation>
        </message>
        <message>
            <source>Calm hours left out: %1</source>
            <translation>bei Windstille ausgelassen: %1 Stunden</translation>
        </message>
        <message>
            <source>%1, %2, %3: highest with wind from %4 (%5). %6.</source>
            <translation>%1, %2, %3: am höchsten bei Wind aus %4 (%5). %6.</translation>
        </message>
        <message>
            <source>Wind from %1</source>
            <translation>Wind aus %1</translation>
        </message>
        <message>
            <source>Wind from</source>
            <translation>Wind aus</translation>
        </message>
        <message>
            <source>no line: too few hours</source>
            <translation>keine Gerade: zu wenige Stunden</translation>
        </message>
        <message>
            <source>y = %1 %2 %3 x</source>
            <translation>y = %1 %2 %3 x</translation>
        </message>
        <message>
            <source>Matched hours %1</source>
            <translation>Gemeinsame Stunden %1</translation>
        </message>
        <message>
            <source>Two quantities, hour by hour</source>
            <translation>Zwei Größen, Stunde für Stunde</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 gegen %2</translation>
        </message>
        <message>
            <source>Hour from</source>
            <translation>Stunde ab</translation>
        </message>
        <message>
            <source>%1 of %2 hours decided</source>
            <translation>%1 von %2 Stunden entschieden</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) above</source>
            <translation>
                <numerusform>%n Stunde darüber</numerusform>
                <numerusform>%n Stunden darüber</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) undecided</source>
            <translation>
                <numerusform>%n Stunde unentschieden</numerusform>
                <numerusform>%n Stunden unentschieden</numerusform>
            </translation>
        </message>
        <message>
            <source>(+n): days that were measured too little to say; ≥: less than 90 % of the year's days are decided.</source>
            <translation>(+n): Tage, an denen zu wenig gemessen wurde; ≥: weniger als 90 % der Tage des Jahres sind entschieden.</translation>
        </message>
        <message>
            <source>(+n): hours that were measured too little to say; ≥: less than 90 % of the year's hours are decided.</source>
            <translation>(+n): Stunden, in denen zu wenig gemessen wurde; ≥: weniger als 90 % der Stunden des Jahres sind entschieden.</translation>
        </message>
        <message numerus="yes">
            <source>Allowed: %n hour(s) a year.</source>
            <translation>
                <numerusform>Erlaubt: %n Stunde im Jahr.</numerusform>
                <numerusform>Erlaubt: %n Stunden im Jahr.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided hours</source>
            <translation>Entschiedene Stunden</translation>
        </message>
        <message>
            <source>Exceedance hours per year</source>
            <translation>Überschreitungsstunden je Jahr</translation>
        </message>
        <message>
            <source>Hours above</source>
            <translation>Stunden darüber</translation>
        </message>
        <message>
            <source>Hours with %1 (%2): %3.</source>
            <translation>Stunden mit %1 (%2): %3.</translation>
        </message>
        <message>
            <source>Neighbouring days resemble each other: intervals are probably too narrow.</source>
            <translation>Benachbarte Tage ähneln einander: Die Intervalle sind vermutlich zu schmal.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Undecided hours</source>
            <translation>Unentschiedene Stunden</translation>
        </message>
        <message numerus="yes">
            <source>allowed: %n hour(s)</source>
            <translation>
                <numerusform>erlaubt: %n Stunde</numerusform>
                <numerusform>erlaubt: %n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>highest 8-hour mean of the day</source>
            <translation>höchstes 8-h-Mittel des Tages</translation>
        </message>
        <message>
            <source>hourly mean</source>
            <translation>Stundenmittel</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>%1 (no whole days before)</source>
            <translation>%1 (davor keine ganzen Tage)</translation>
        </message>
        <message>
            <source>Fewer than %1 hours with wind direction and speed: too few for a wind rose.</source>
            <translation>Weniger als %1 Stunden mit Windrichtung und Windgeschwindigkeit: zu wenige für eine Windrose.</translation>
        </message>
        <message>
            <source>Intervals are shown from %1 valid days on.</source>
            <translation>Intervalle werden ab %1 gültigen Tagen gezeigt.</translation>
        </message>
        <message>
            <source>Mean week</source>
            <translation>Mittlere Woche</translation>
        </message>
        <message>
            <source>No data in this period. Choose another period or another station.</source>
            <translation>Keine Daten in diesem Zeitraum. Wählen Sie einen anderen Zeitraum oder eine andere Station.</translation>
        </message>
        <message>
            <source>No hour in which level and wind direction were measured.</source>
            <translation>Keine Stunde, in der Pegel und Windrichtung gemessen wurden.</translation>
        </message>
        <message>
            <source>No hour in which wind direction and speed were measured.</source>
            <translation>Keine Stunde, in der Windrichtung und Windgeschwindigkeit gemessen wurden.</translation>
        </message>
        <message>
            <source>Not enough data: %1 valid days are needed on each side, there are %2 and %3. Choose a longer period.</source>
            <translation>Zu wenig Daten: Auf jeder Seite sind %1 gültige Tage nötig, vorhanden sind %2 und %3. Wählen Sie einen längeren Zeitraum.</translation>
        </message>
        <message>
            <source>The filters leave no hour of this period. Choose other hours, days or months.</source>
            <translation>Die Filter lassen keine Stunde dieses Zeitraums übrig. Wählen Sie andere Stunden, Tage oder Monate.</translation>
        </message>
        <message>
            <source>centre: %1</source>
            <translation>Mitte: %1</translation>
        </message>
        <message>
            <source>filled: after</source>
            <translation>gefüllt: nachher</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>nicht entschieden</translation>
        </message>
        <message>
            <source>A %1, B %2</source>
            <translation>A %1, B %2</translation>
        </message>
        <message>
            <source>Days A</source>
            <translation>Tage A</translation>
        </message>
        <message>
            <source>Days B</source>
            <translation>Tage B</translation>
        </message>
        <message>
            <source>filled: B</source>
            <translation>gefüllt: B</translation>
        </message>
        <message>
            <source>%1, special day</source>
            <translation>%1, besonderer Tag</translation>
        </message>
        <message>
            <source>Special day (24/31 December)</source>
            <translation>Besonderer Tag (24./31. Dezember)</translation>
        </message>
        <message>
            <source>Workdays contain 24 or 31 December (special days).</source>
            <translation>Werktage enthalten den 24. oder 31. Dezember (besondere Tage).</translation>
        </message>
        <message>
            <source>%1, %2, %3: highest %4, lowest %5.</source>
            <translation>%1, %2, %3: am höchsten %4, am niedrigsten %5.</translation>
        </message>
        <message>
            <source>No month has enough data.</source>
            <translation>Kein Monat hat genug Daten.</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4, no box. %5.</source>
            <translation>%1, %2, %3: %4, keine Box. %5.</translation>
        </message>
        <message>
            <source>%1–%2 of %3</source>
            <translation>%1–%2 von %3</translation>
        </message>
        <message>
            <source>10–90 %: %1</source>
            <translation>10–90 %: %1</translation>
        </message>
        <message>
            <source>A box needs %1 values and %2 of the hours.</source>
            <translation>Eine Box braucht %1 Werte und %2 der Stunden.</translation>
        </message>
        <message>
            <source>Gap of one line</source>
            <translation>Lücke einer Linie</translation>
        </message>
        <message>
            <source>Gaps of its own: %1.</source>
            <translation>Eigene Lücken: %1.</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Größter Wert</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>Kleinster Wert</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Remark: %1</source>
            <translation>Bemerkung: %1</translation>
        </message>
        <message>
            <source>Single values</source>
            <translation>Einzelwerte</translation>
        </message>
        <message>
            <source>lowest to highest hour (n &lt; 50)</source>
            <translation>kleinster bis größter Wert (n &lt; 50)</translation>
        </message>
        <message>
            <source>lowest to highest, too little data for a box</source>
            <translation>kleinster bis größter Wert, zu wenig Daten für eine Box</translation>
        </message>
        <message>
            <source>rank %1 of %2: %3</source>
            <translation>Rang %1 von %2: %3</translation>
        </message>
        <message>
            <source>single hours, too few for a box</source>
            <translation>einzelne Stunden, zu wenige für eine Box</translation>
        </message>
        <message>
            <source>too few values (%1 of %2)</source>
            <translation>zu wenige Werte (%1 von %2)</translation>
        </message>
        <message>
            <source>Hourly speeds are weighted by the vehicles counted; where none are counted they weigh alike.</source>
            <translation>Stündliche Geschwindigkeiten sind mit den gezählten Fahrzeugen gewichtet; wo nicht gezählt wird, zählen alle Stunden gleich.</translation>
        </message>
        <message>
            <source>Hours weigh alike here; the figures weight them by the vehicles counted.</source>
            <translation>Alle Stunden zählen hier gleich; die Kennwerte gewichten sie mit den gezählten Fahrzeugen.</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4.</source>
            <translation>%1, %2, %3: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %3: %n box(es), highest median %4 (%5). %6.</source>
            <translation>
                <numerusform>%1, %2, %3: %n Box, höchster Median %4 (%5). %6.</numerusform>
                <numerusform>%1, %2, %3: %n Boxen, höchster Median %4 (%5). %6.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) beyond them</source>
            <translation>
                <numerusform>%n Stunde darüber hinaus</numerusform>
                <numerusform>%n Stunden darüber hinaus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %3: %n station(s), highest %4 with %5.</source>
            <translation>
                <numerusform>%1, %2, %3: %n Station, am höchsten %4 mit %5.</numerusform>
                <numerusform>%1, %2, %3: %n Stationen, am höchsten %4 mit %5.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChartKind</name>
        <message>
            <source>Time series</source>
            <translation>Zeitreihe</translation>
        </message>
        <message>
            <source>Daily profile</source>
            <translation>Tagesgang</translation>
        </message>
        <message>
            <source>Weekly profile</source>
            <translation>Wochengang</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <source>Hour × weekday</source>
            <translation>Stunde × Wochentag</translation>
        </message>
        <message>
            <source>Histogram</source>
            <translation>Histogramm</translation>
        </message>
        <message>
            <source>Duration curve</source>
            <translation>Dauerlinie</translation>
        </message>
        <message>
            <source>Box plot by month</source>
            <translation>Kastendiagramm nach Monaten</translation>
        </message>
        <message>
            <source>Box plot by day type</source>
            <translation>Kastendiagramm nach Tagtyp</translation>
        </message>
        <message>
            <source>Box plot by station</source>
            <translation>Kastendiagramm nach Messstellen</translation>
        </message>
        <message>
            <source>Two quantities</source>
            <translation>Zwei Größen</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Rangfolge</translation>
        </message>
        <message>
            <source>Exceedance days</source>
            <translation>Überschreitungstage</translation>
        </message>
        <message>
            <source>Wind rose</source>
            <translation>Windrose</translation>
        </message>
        <message>
            <source>Noise rose</source>
            <translation>Lärmrose</translation>
        </message>
        <message>
            <source>Before / after</source>
            <translation>Vorher / nachher</translation>
        </message>
    </context>
    <context>
        <name>CityProfile</name>
        <message>
            <source>no such member; is it misspelt?</source>
            <translation>keine solche Angabe; ist sie falsch geschrieben?</translation>
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
        <name>Comparison</name>
        <message numerus="yes">
            <source>%n night(s)</source>
            <translation>
                <numerusform>%n Nacht</numerusform>
                <numerusform>%n Nächte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>A: %1 · B: %2 · %3</source>
            <translation>A: %1 · B: %2 · %3</translation>
        </message>
        <message>
            <source>A: %1 · B: %2</source>
            <translation>A: %1 · B: %2</translation>
        </message>
        <message>
            <source>Difference B − A, estimated between stations</source>
            <translation>Differenz B − A, zwischen Messstellen geschätzt</translation>
        </message>
        <message>
            <source>Change in %1</source>
            <translation>Änderung in %1</translation>
        </message>
        <message>
            <source>A %1, B %2</source>
            <translation>A %1, B %2</translation>
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
        <message>
            <source>%1 of %2 ideas have a place</source>
            <translation>%1 von %2 Ideen haben einen Ort</translation>
        </message>
        <message>
            <source>%1 stations</source>
            <translation>%1 Stationen</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1 to below %2</source>
            <translation>%1 bis unter %2</translation>
        </message>
        <message>
            <source>%1, mean over the area</source>
            <translation>%1, Mittel über die Fläche</translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s)</source>
            <translation>
                <numerusform>%n Idee</numerusform>
                <numerusform>%n Ideen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s)</source>
            <translation>
                <numerusform>%n Station</numerusform>
                <numerusform>%n Stationen</numerusform>
            </translation>
        </message>
        <message>
            <source>(RMSE %1)</source>
            <translation>(RMSE %1)</translation>
        </message>
        <message>
            <source>Air and rain</source>
            <translation>Luft und Regen</translation>
        </message>
        <message>
            <source>Boundaries only</source>
            <translation>Nur Grenzen</translation>
        </message>
        <message>
            <source>Busiest counting station</source>
            <translation>Stärkste Zählstelle</translation>
        </message>
        <message>
            <source>Districts: %1</source>
            <translation>Bezirke: %1</translation>
        </message>
        <message>
            <source>Equal intervals</source>
            <translation>Gleiche Abstände</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Hitze</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>Ideas per km²</source>
            <translation>Ideen je km²</translation>
        </message>
        <message>
            <source>Motor traffic</source>
            <translation>Kfz-Verkehr</translation>
        </message>
        <message>
            <source>Natural breaks</source>
            <translation>Natürliche Klassen</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Lärm</translation>
        </message>
        <message>
            <source>Noise %1</source>
            <translation>Lärm %1</translation>
        </message>
        <message>
            <source>Own bounds</source>
            <translation>Eigene Grenzen</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Beteiligung</translation>
        </message>
        <message>
            <source>Quantiles</source>
            <translation>Quantile</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>Regen</translation>
        </message>
        <message>
            <source>Rain, sum</source>
            <translation>Regen, Summe</translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Referenz: %1</translation>
        </message>
        <message>
            <source>Says something of the stations only: between microphones nothing is known</source>
            <translation>Sagt nur etwas über die Stationen: zwischen den Mikrofonen ist nichts bekannt</translation>
        </message>
        <message>
            <source>Surface by inverse distance, mean over the area</source>
            <translation>Fläche nach inverser Distanz, Mittel über den Bezirk</translation>
        </message>
        <message>
            <source>Surface by kriging, mean over the area</source>
            <translation>Fläche nach Kriging, Mittel über den Bezirk</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <source>Votes for ideas</source>
            <translation>Stimmen für Ideen</translation>
        </message>
        <message>
            <source>busiest counting station</source>
            <translation>stärkste Zählstelle</translation>
        </message>
        <message>
            <source>energetic mean of the stations</source>
            <translation>energetisches Mittel der Stationen</translation>
        </message>
        <message>
            <source>fewer than three stations: no surface</source>
            <translation>weniger als drei Stationen: keine Fläche</translation>
        </message>
        <message>
            <source>ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>indicative: sensors of cities are not calibrated</source>
            <translation>orientierend: Sensoren der Städte sind nicht kalibriert</translation>
        </message>
        <message>
            <source>little covered: surface over less than %1 of the area</source>
            <translation>wenig abgedeckt: Fläche über weniger als %1 des Bezirks</translation>
        </message>
        <message>
            <source>mean of the stations</source>
            <translation>Mittel der Stationen</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>no data (%1 of %2 districts)</source>
            <translation>keine Daten (%1 von %2 Bezirken)</translation>
        </message>
        <message>
            <source>no data: %1</source>
            <translation>keine Daten: %1</translation>
        </message>
        <message>
            <source>no station in the district</source>
            <translation>keine Station im Bezirk</translation>
        </message>
        <message>
            <source>not enough data at its stations</source>
            <translation>zu wenig Daten an seinen Stationen</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>number by area</source>
            <translation>Anzahl je Fläche</translation>
        </message>
        <message>
            <source>per km²</source>
            <translation>je km²</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>sum, mean of the stations</source>
            <translation>Summe, Mittel der Stationen</translation>
        </message>
        <message>
            <source>too far from stations</source>
            <translation>zu weit von Stationen</translation>
        </message>
        <message>
            <source>veh/24 h</source>
            <translation>Kfz/24 h</translation>
        </message>
        <message>
            <source>votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>little covered</source>
            <translation>wenig abgedeckt</translation>
        </message>
        <message>
            <source>votes not given by the source</source>
            <translation>von der Quelle ohne Stimmen</translation>
        </message>
        <message>
            <source>mean of the counting stations</source>
            <translation>Mittel der Zählstellen</translation>
        </message>
        <message>
            <source>Heavy vehicles, share</source>
            <translation>Schwerverkehrsanteil</translation>
        </message>
        <message>
            <source>little covered: one station, or most without enough data</source>
            <translation>wenig abgedeckt: nur eine Station oder die meisten ohne genug Daten</translation>
        </message>
        <message>
            <source>measured in intervals that reach beyond the period's edge</source>
            <translation>gemessen in Intervallen, die über den Rand des Zeitraums reichen</translation>
        </message>
        <message>
            <source>the period holds no whole day</source>
            <translation>der Zeitraum enthält keinen ganzen Tag</translation>
        </message>
        <message>
            <source>surface covers %1 of the area</source>
            <translation>Fläche deckt %1 des Bezirks ab</translation>
        </message>
        <message>
            <source>Classes of 5 dB</source>
            <translation>Klassen zu je 5 dB</translation>
        </message>
        <message>
            <source>%1 needs whole days: not with filters</source>
            <translation>%1 braucht ganze Tage: nicht mit Filtern</translation>
        </message>
        <message>
            <source>no station with a place measures this</source>
            <translation>keine Messstelle mit Ort misst das</translation>
        </message>
        <message>
            <source>All ideas, whatever the period and the search</source>
            <translation>Alle Ideen, unabhängig von Zeitraum und Suche</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n station(s)</source>
            <translation>
                <numerusform>%1 von %n Station</numerusform>
                <numerusform>%1 von %n Stationen</numerusform>
            </translation>
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
        <message>
            <source>%1 below %2</source>
            <translation>%1 unter %2</translation>
        </message>
        <message>
            <source>%1 above %2</source>
            <translation>%1 über %2</translation>
        </message>
        <message>
            <source>not enough data (%1 of %2 values)</source>
            <translation>zu wenig Daten (%1 von %2 Werten)</translation>
        </message>
        <message>
            <source>at night %1</source>
            <translation>in der Nacht %1</translation>
        </message>
        <message>
            <source>by day %1</source>
            <translation>am Tag %1</translation>
        </message>
        <message>
            <source>in the evening %1</source>
            <translation>am Abend %1</translation>
        </message>
        <message>
            <source>no whole day, evening and night in this period</source>
            <translation>kein vollständiger Tag mit Abend und Nacht in diesem Zeitraum</translation>
        </message>
        <message>
            <source>no whole night in this period</source>
            <translation>keine vollständige Nacht in diesem Zeitraum</translation>
        </message>
        <message>
            <source>no whole day in this period</source>
            <translation>kein vollständiger Tag in diesem Zeitraum</translation>
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
        <message>
            <source>Thresholds: %1.</source>
            <translation>Schwellen: %1.</translation>
        </message>
        <message>
            <source>indicative: sensors of cities are not calibrated</source>
            <translation>orientierend: städtische Sensoren sind nicht kalibriert</translation>
        </message>
        <message>
            <source>%1, annual mean</source>
            <translation>%1, Jahresmittel</translation>
        </message>
        <message>
            <source>Mean of the hourly means (2008/50/EC annexes VII, XI): 90 % of the hours, 85 % where the rest was maintenance; </source>
            <translation>Mittel der Stundenmittel (2008/50/EG Anhänge VII, XI): 90 % der Stunden, 85 % bei Wartung im Rest; </translation>
        </message>
        <message>
            <source>Mean weighted by time; needs 75 % coverage; </source>
            <translation>Zeitgewichtetes Mittel; braucht 75 % Abdeckung; </translation>
        </message>
        <message>
            <source>below 90 % coverage: enough only if the rest was maintenance</source>
            <translation>unter 90 % Abdeckung: genügt nur, wenn der Rest Wartung war</translation>
        </message>
        <message>
            <source>%1, highest 8 h mean</source>
            <translation>%1, höchstes 8-h-Mittel</translation>
        </message>
        <message>
            <source>Largest of the daily highest 8-hour means (6 hours each, 18 means a day; 2008/50/EC); </source>
            <translation>Größtes der täglich höchsten 8-Stunden-Mittel (je 6 Stunden, 18 Mittel am Tag; 2008/50/EG); </translation>
        </message>
        <message>
            <source>%1, days above %2</source>
            <translation>%1, Tage über %2</translation>
        </message>
        <message>
            <source>Days whose mean (of ozone the highest 8-hour mean), rounded to whole µg/m³, is above the value of %1; </source>
            <translation>Tage, deren Mittel (bei Ozon das höchste 8-Stunden-Mittel), auf ganze µg/m³ gerundet, über dem Wert aus %1 liegt; </translation>
        </message>
        <message>
            <source>at least; %1</source>
            <translation>mindestens; %1</translation>
        </message>
        <message>
            <source>; decided by %1</source>
            <translation>; bestimmt von %1</translation>
        </message>
        <message>
            <source>; missing in that hour: %1</source>
            <translation>; in dieser Stunde fehlen: %1</translation>
        </message>
        <message>
            <source>Air quality index, worst hour</source>
            <translation>Luftqualitätsindex, schlechteste Stunde</translation>
        </message>
        <message>
            <source>Luftqualitätsindex of the Umweltbundesamt, 1 very good to 5 very poor, by hourly means; the worst pollutant decides</source>
            <translation>Luftqualitätsindex des Umweltbundesamts, 1 sehr gut bis 5 sehr schlecht, aus Stundenmitteln; der schlechteste Stoff entscheidet</translation>
        </message>
        <message>
            <source>European air quality index, worst hour</source>
            <translation>Europäischer Luftqualitätsindex, schlechteste Stunde</translation>
        </message>
        <message>
            <source>European Air Quality Index (EEA, bands of 2024), 1 good to 6 extremely poor, by hourly means; the worst pollutant decides</source>
            <translation>Europäischer Luftqualitätsindex (EUA, Klassen von 2024), 1 gut bis 6 extrem schlecht, aus Stundenmitteln; der schlechteste Stoff entscheidet</translation>
        </message>
        <message>
            <source>Occupancy, mean</source>
            <translation>Auslastung, Mittel</translation>
        </message>
        <message>
            <source>Occupancy, highest</source>
            <translation>Auslastung, höchste</translation>
        </message>
        <message>
            <source>or more</source>
            <translation>oder mehr</translation>
        </message>
        <message>
            <source>Highest reading; up to 110 % is allowed, shown as 100 % or more</source>
            <translation>Höchster Messwert; bis 110 % zulässig, als 100 % oder mehr gezeigt</translation>
        </message>
        <message>
            <source>Turnover, at least</source>
            <translation>Umschlag, mindestens</translation>
        </message>
        <message>
            <source>per space and day</source>
            <translation>je Stellplatz und Tag</translation>
        </message>
        <message>
            <source>Rises of the occupied spaces ÷ spaces and days: a lower bound, as arrivals and departures between two readings cancel out</source>
            <translation>Zunahmen der belegten Stellplätze ÷ Stellplätze und Tage: eine Untergrenze, da sich Ein- und Ausfahrten zwischen zwei Messwerten aufheben</translation>
        </message>
        <message>
            <source>Search traffic, at most</source>
            <translation>Parksuchverkehr, höchstens</translation>
        </message>
        <message>
            <source>estimate; of the inner-city flow at the fullest time</source>
            <translation>Schätzung; vom Innenstadtverkehr zur vollsten Zeit</translation>
        </message>
        <message>
            <source>Estimate: 0 to 30 %·clamp((occupancy − 85 %)/15 %, 0, 1) of the flow (after Shoup 2006; our estimate)</source>
            <translation>Schätzung: 0 bis 30 %·clamp((Auslastung − 85 %)/15 %, 0, 1) des Verkehrs (nach Shoup 2006; eigene Schätzung)</translation>
        </message>
        <message>
            <source>Legally the calculated value counts (RLS-19).</source>
            <translation>Rechtlich gilt der berechnete Wert (RLS-19).</translation>
        </message>
        <message>
            <source>%1 of the local day (DWD); one sample proves it, the opposite needs 80 % coverage of the day</source>
            <translation>%1 am Ortstag (DWD); ein Messwert beweist es, das Gegenteil braucht 80 % Abdeckung des Tages</translation>
        </message>
        <message>
            <source>Summer days</source>
            <translation>Sommertage</translation>
        </message>
        <message>
            <source>Hot days</source>
            <translation>Heiße Tage</translation>
        </message>
        <message>
            <source>Desert days</source>
            <translation>Wüstentage</translation>
        </message>
        <message>
            <source>Frost days</source>
            <translation>Frosttage</translation>
        </message>
        <message>
            <source>Ice days</source>
            <translation>Eistage</translation>
        </message>
        <message>
            <source>Heat index, highest hour</source>
            <translation>Hitzeindex, höchste Stunde</translation>
        </message>
        <message>
            <source>Heat index of the hourly means of temperature and humidity of this station (NWS/WPC, Rothfusz 1990); light wind, shade; not valid far outside 27–45 °C. Highest of the hours measured</source>
            <translation>Hitzeindex der Stundenmittel von Temperatur und Feuchte dieser Messstelle (NWS/WPC, Rothfusz 1990); leichter Wind, Schatten; weit außerhalb von 27–45 °C nicht gültig. Höchster der gemessenen Stunden</translation>
        </message>
        <message>
            <source>Heat island by night</source>
            <translation>Wärmeinsel nachts</translation>
        </message>
        <message>
            <source>against %1</source>
            <translation>gegenüber %1</translation>
        </message>
        <message>
            <source>Mean difference of the hours 22–06 valid at both stations; reference station: %1. </source>
            <translation>Mittlere Differenz der an beiden Messstellen gültigen Stunden 22–06; Referenzstation: %1. </translation>
        </message>
        <message>
            <source>Both corrected for height by 0.65 K per 100 m</source>
            <translation>Beide um 0,65 K je 100 m höhenkorrigiert</translation>
        </message>
        <message>
            <source>Heights are not known: not corrected for height</source>
            <translation>Höhen sind nicht bekannt: nicht höhenkorrigiert</translation>
        </message>
        <message>
            <source>Heat island, 95th percentile</source>
            <translation>Wärmeinsel, 95. Perzentil</translation>
        </message>
        <message>
            <source>Rating level, night</source>
            <translation>Beurteilungspegel nachts</translation>
        </message>
        <message>
            <source>Rating level, day</source>
            <translation>Beurteilungspegel tags</translation>
        </message>
        <message>
            <source>Energetic mean of the valid days (06–22) or nights (22–06), rounded up to whole dB (16. BImSchV § 2); measured, for orientation: legally it is always calculated (RLS-19)</source>
            <translation>Energetisches Mittel der gültigen Tage (06–22) oder Nächte (22–06), auf ganze dB aufgerundet (16. BImSchV § 2); gemessen, zur Orientierung: rechtlich wird er stets berechnet (RLS-19)</translation>
        </message>
        <message>
            <source>of hourly levels</source>
            <translation>aus Stundenpegeln</translation>
        </message>
        <message>
            <source>Level exceeded %1 % of the time (percentile of type 7, ISO 1996-1); needs 75 % coverage and 50 values</source>
            <translation>Pegel, der in %1 % der Zeit überschritten ist (Perzentil Typ 7, ISO 1996-1); braucht 75 % Abdeckung und 50 Werte</translation>
        </message>
        <message>
            <source>fewer than 50 values</source>
            <translation>weniger als 50 Werte</translation>
        </message>
        <message>
            <source>no result</source>
            <translation>kein Ergebnis</translation>
        </message>
        <message>
            <source>The city's own indicator: %1</source>
            <translation>Eigener Kennwert der Stadt: %1</translation>
        </message>
        <message>
            <source>markedly heavy rain (level 2)</source>
            <translation>markanter Starkregen (Stufe 2)</translation>
        </message>
        <message>
            <source>severe rain (level 3)</source>
            <translation>Unwetter durch Starkregen (Stufe 3)</translation>
        </message>
        <message>
            <source>extreme rain (level 4)</source>
            <translation>extremes Unwetter (Stufe 4)</translation>
        </message>
        <message>
            <source>no warning level</source>
            <translation>keine Warnstufe</translation>
        </message>
        <message>
            <source>Rain, sum</source>
            <translation>Regen, Summe</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>mindestens</translation>
        </message>
        <message>
            <source>Sum of what fell; 'at least' below 95 % coverage, after a reset of the counter in a gap, or where rain can't be placed</source>
            <translation>Summe des Regens; „mindestens“ unter 95 % Abdeckung, nach einem Rücksprung des Zählers in einer Lücke oder wo sich Regen nicht zuordnen lässt</translation>
        </message>
        <message>
            <source>Most rain in %1 h</source>
            <translation>Meister Regen in %1 h</translation>
        </message>
        <message>
            <source>Largest rolling sum (t − %1 h, t] at the readings' times; none over a gap of more than an hour</source>
            <translation>Größte gleitende Summe (t − %1 h, t] zu den Zeiten der Messwerte; keine über eine Lücke von mehr als einer Stunde</translation>
        </message>
        <message>
            <source>Class of the rain</source>
            <translation>Klasse des Regens</translation>
        </message>
        <message>
            <source>measured amount in the class of: %1</source>
            <translation>gemessene Menge in der Klasse von: %1</translation>
        </message>
        <message>
            <source>Most rain in 1 h and in 6 h by DWD's criteria (15/25/40 mm and 20/35/60 mm); a class of amounts, never a warning</source>
            <translation>Meister Regen in 1 h und in 6 h nach den Kriterien des DWD (15/25/40 mm und 20/35/60 mm); eine Klasse von Mengen, nie eine Warnung</translation>
        </message>
        <message>
            <source> · %1 of the mean day</source>
            <translation> · %1 des mittleren Tages</translation>
        </message>
        <message>
            <source>Motor traffic on workdays</source>
            <translation>Kfz-Verkehr an Werktagen</translation>
        </message>
        <message>
            <source>Mon–Fri without holidays</source>
            <translation>Mo–Fr ohne Feiertage</translation>
        </message>
        <message>
            <source>Saturation in the peak hour</source>
            <translation>Auslastung in der Spitzenstunde</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>Stufe %1</translation>
        </message>
        <message>
            <source>capacity %1</source>
            <translation>Kapazität %1</translation>
        </message>
        <message>
            <source>Peak hour ÷ the profile's capacity; levels A–F after HBS 2015, simplified</source>
            <translation>Spitzenstunde ÷ Kapazität aus dem Profil; Stufen A–F nach HBS 2015, vereinfacht</translation>
        </message>
        <message>
            <source>%1, share</source>
            <translation>%1, Anteil</translation>
        </message>
        <message>
            <source>of counts at this place, not of trips</source>
            <translation>der Zählungen hier, nicht der Wege</translation>
        </message>
        <message>
            <source>Share of each mode's count at this cross-section in the hours that all modes have; needs 75 % of the hours</source>
            <translation>Anteil der Zählung je Verkehrsmittel an diesem Querschnitt in den Stunden, die alle haben; braucht 75 % der Stunden</translation>
        </message>
        <message>
            <source>Share of heavy vehicles</source>
            <translation>Schwerverkehrsanteil</translation>
        </message>
        <message>
            <source>Heavy vehicles (above 3.5 t) ÷ all, from the hours that have both; needs 75 % of the hours</source>
            <translation>Schwerverkehr (über 3,5 t) ÷ alle Kfz, aus den Stunden mit beiden; braucht 75 % der Stunden</translation>
        </message>
        <message>
            <source>Mean speed over the section</source>
            <translation>Mittlere Geschwindigkeit der Strecke</translation>
        </message>
        <message>
            <source>Mean speed at the spot</source>
            <translation>Mittlere Geschwindigkeit am Ort</translation>
        </message>
        <message>
            <source>Harmonic mean of the hourly speeds (Wardrop 1952), </source>
            <translation>Harmonisches Mittel der Stundengeschwindigkeiten (Wardrop 1952), </translation>
        </message>
        <message>
            <source>Arithmetic mean of the hourly speeds, </source>
            <translation>Arithmetisches Mittel der Stundengeschwindigkeiten, </translation>
        </message>
        <message>
            <source>weighted by the vehicles counted</source>
            <translation>gewichtet nach gezählten Kfz</translation>
        </message>
        <message>
            <source>%1 of the local day (DWD); one sample proves it, the opposite needs 80 % coverage of the day and of 11–19</source>
            <translation>%1 des Ortstages (DWD); ein Messwert beweist ihn, das Gegenteil braucht 80 % Abdeckung des Tages und von 11–19 Uhr</translation>
        </message>
        <message>
            <source>Largest volume of an hour that begins with any counted interval (4×15 min rolling), complete hours only</source>
            <translation>Größte Menge einer Stunde, die mit einem gezählten Intervall beginnt (4×15 min gleitend), nur vollständige Stunden</translation>
        </message>
        <message>
            <source>Minimum 18–06 UTC not below 20 °C, dated by the morning (DWD); one sample disproves it, the proof needs 80 % coverage of the night</source>
            <translation>Minimum 18–06 UTC nicht unter 20 °C, datiert nach dem Morgen (DWD); ein Messwert widerlegt sie, der Beweis braucht 80 % Abdeckung der Nacht</translation>
        </message>
        <message>
            <source>PHF = volume of the peak hour ÷ (4 × its busiest quarter of an hour)</source>
            <translation>PHF = Menge der Spitzenstunde ÷ (4 × ihre stärkste Viertelstunde)</translation>
        </message>
        <message>
            <source>Peak hour factor</source>
            <translation>Spitzenstundenfaktor</translation>
        </message>
        <message>
            <source>Tmax &lt; 0 °C of the local day (DWD); one sample of 0 °C or more disproves it, the proof needs 80 % coverage of the day and of 11–19</source>
            <translation>Tmax &lt; 0 °C des Ortstages (DWD); ein Messwert ab 0 °C widerlegt ihn, der Beweis braucht 80 % Abdeckung des Tages und von 11–19 Uhr</translation>
        </message>
        <message>
            <source>95th percentile of the differences of the hours 22–06 valid at both stations, of 50 hours and more; reference station: %1. </source>
            <translation>95. Perzentil der Differenzen der an beiden Stationen gültigen Stunden 22–06, ab 50 Stunden; Referenzstation: %1. </translation>
        </message>
        <message>
            <source>%1, hours above %2</source>
            <translation>%1, Stunden über %2</translation>
        </message>
        <message>
            <source>Hours whose mean, rounded to whole µg/m³, is above the value of %1; </source>
            <translation>Stunden, deren Mittel, auf ganze µg/m³ gerundet, über dem Wert von %1 liegt; </translation>
        </message>
        <message>
            <source>the value was not checked against its source; </source>
            <translation>der Wert wurde nicht an der Quelle geprüft; </translation>
        </message>
        <message>
            <source>%1 above</source>
            <translation>%1 darüber</translation>
        </message>
        <message>
            <source>%1 below</source>
            <translation>%1 darunter</translation>
        </message>
        <message>
            <source>%1, annual mean against %2</source>
            <translation>%1, Jahresmittel gegenüber %2</translation>
        </message>
        <message>
            <source>%1, special day</source>
            <translation>%1, besonderer Tag</translation>
        </message>
        <message>
            <source>; days with at most two hours missing, half of the days of each type, as for the DTV</source>
            <translation>; Tage mit höchstens zwei fehlenden Stunden, die Hälfte der Tage jeder Art, wie beim DTV</translation>
        </message>
        <message>
            <source>; includes 24 or 31 December, workdays marked as special</source>
            <translation>; enthält den 24. oder 31. Dezember, als besonders gekennzeichnete Werktage</translation>
        </message>
        <message>
            <source>; no %1, which needs 14 days</source>
            <translation>; kein %1, dafür sind 14 Tage nötig</translation>
        </message>
        <message>
            <source>Degree hours above %1 °C</source>
            <translation>Gradstunden über %1 °C</translation>
        </message>
        <message>
            <source>Mean daily volume of workdays</source>
            <translation>Mittlere Tagesverkehrsmenge der Werktage</translation>
        </message>
        <message>
            <source>Mean daily volume of workdays (%1)</source>
            <translation>Mittlere Tagesverkehrsmenge der Werktage (%1)</translation>
        </message>
        <message>
            <source>Mean of the hourly means of the calendar year, rounded to whole µg/m³, beside the yearly value of %1: 90 % of the hours, 85 % where the rest was maintenance; </source>
            <translation>Mittel der Stundenmittel des Kalenderjahres, auf ganze µg/m³ gerundet, neben dem Jahreswert von %1: 90 % der Stunden, 85 %, wenn der Rest Wartung war; </translation>
        </message>
        <message>
            <source>equal to it</source>
            <translation>gleich dem Wert</translation>
        </message>
        <message>
            <source>indicative, uncalibrated: no verdict</source>
            <translation>orientierend, nicht kalibriert: kein Urteil</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n workday(s), %1</source>
            <translation>
                <numerusform>Mittel aus %n Werktag, %1</numerusform>
                <numerusform>Mittel aus %n Werktagen, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>not compared with yearly values, which hold for a whole calendar year without filters; </source>
            <translation>nicht mit Jahreswerten verglichen, denn diese gelten für ein ganzes Kalenderjahr ohne Filter; </translation>
        </message>
        <message>
            <source>Σ max(T − %1 °C, 0)·Δt over the samples, not scaled up; needs 90 % coverage</source>
            <translation>Σ max(T − %1 °C, 0)·Δt über die Messwerte, nicht hochgerechnet; braucht 90 % Abdeckung</translation>
        </message>
        <message>
            <source>needs whole days</source>
            <translation>braucht ganze Tage</translation>
        </message>
        <message>
            <source>no workday in this period</source>
            <translation>kein Werktag in diesem Zeitraum</translation>
        </message>
        <message>
            <source>Occupied ÷ spaces of the same time, weighted by time; needs 75 % coverage</source>
            <translation>Belegt ÷ Stellplätze derselben Zeit, zeitgewichtet; braucht 75 % Abdeckung</translation>
        </message>
        <message>
            <source>Highest valid sample; needs 80 % coverage of the period and of its hours 11–19</source>
            <translation>Höchster gültiger Messwert; braucht 80 % Abdeckung des Zeitraums und seiner Stunden 11–19 Uhr</translation>
        </message>
        <message>
            <source>Lowest valid sample; needs 80 % coverage of the period</source>
            <translation>Niedrigster gültiger Messwert; braucht 80 % Abdeckung des Zeitraums</translation>
        </message>
        <message>
            <source>Loudest night hour</source>
            <translation>Lauteste Nachtstunde</translation>
        </message>
        <message>
            <source>Largest hourly energetic mean of LAeq between 22 and 6 in all nights of the period, also those that it cuts; hours need 75 % of their samples. By night TA Lärm compares the loudest full hour; measured, for orientation</source>
            <translation>Größtes energetisches Stundenmittel des LAeq von 22 bis 6 Uhr in allen Nächten des Zeitraums, auch angeschnittenen; Stunden brauchen 75 % ihrer Werte. Die TA Lärm vergleicht nachts die lauteste volle Stunde; gemessen, zur Orientierung</translation>
        </message>
        <message>
            <source>the period has no %1 h in a row</source>
            <translation>der Zeitraum hat keine %1 h am Stück</translation>
        </message>
        <message>
            <source>measured in intervals of more than %1 h</source>
            <translation>gemessen in Abständen von mehr als %1 h</translation>
        </message>
        <message>
            <source>measured in intervals longer than the period</source>
            <translation>gemessen in längeren Abständen als dem Zeitraum</translation>
        </message>
        <message>
            <source>without 6 h in a row: class of what fell in the shorter time</source>
            <translation>ohne 6 h am Stück: Klasse der Menge in der kürzeren Zeit</translation>
        </message>
        <message numerus="yes">
            <source>; %n count(s) in other intervals not added, taken for the same vehicles</source>
            <translation>
                <numerusform>; %n Zählung in anderen Intervallen nicht addiert, als dieselben Kfz angesehen</numerusform>
                <numerusform>; %n Zählungen in anderen Intervallen nicht addiert, als dieselben Kfz angesehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Saturation in the hour</source>
            <translation>Auslastung in der Stunde</translation>
        </message>
        <message>
            <source>%1, the fullest direction</source>
            <translation>%1, am stärksten ausgelastete Richtung</translation>
        </message>
        <message>
            <source>Flow of the hour ÷ the profile's capacity; levels A–F after HBS 2015, simplified</source>
            <translation>Menge der Stunde ÷ Kapazität aus dem Profil; Stufen A–F nach HBS 2015, vereinfacht</translation>
        </message>
        <message>
            <source>hours alike, as no vehicles are counted by the hour here</source>
            <translation>Stunden gleich, da hier keine Kfz stundenweise gezählt werden</translation>
        </message>
        <message>
            <source>; mean of %1 series (directions or lanes)</source>
            <translation>; Mittel aus %1 Messreihen (Richtungen oder Fahrstreifen)</translation>
        </message>
        <message>
            <source>; %1 series (directions or lanes), each by its own vehicles</source>
            <translation>; %1 Messreihen (Richtungen oder Fahrstreifen), jede nach ihren eigenen Kfz</translation>
        </message>
        <message>
            <source>; %1 series (directions or lanes) alike, as their vehicles are not told apart</source>
            <translation>; %1 Messreihen (Richtungen oder Fahrstreifen) gleich, da ihre Kfz nicht unterschieden sind</translation>
        </message>
        <message>
            <source>%1, the fullest direction known</source>
            <translation>%1, die am stärksten ausgelastete bekannte Richtung</translation>
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
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n Wert</numerusform>
                <numerusform>%n Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>excluded: %1</source>
            <translation>nicht verwendet: %1</translation>
        </message>
        <message>
            <source>noted: %1</source>
            <translation>vermerkt: %1</translation>
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
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>Air temperature, estimated between stations</source>
            <translation>Lufttemperatur, zwischen Messstellen geschätzt</translation>
        </message>
        <message>
            <source>%1, estimated between stations</source>
            <translation>%1, zwischen Messstellen geschätzt</translation>
        </message>
        <message>
            <source>(+%1 undecided)</source>
            <translation>(+%1 unentschieden)</translation>
        </message>
        <message>
            <source>reference station %1: values more than 3 h apart</source>
            <translation>Referenzstation %1: Werte liegen mehr als 3 h auseinander</translation>
        </message>
        <message>
            <source>Colour scale: several seasons</source>
            <translation>Farbskala: mehrere Jahreszeiten</translation>
        </message>
        <message>
            <source>Colour scale: winter</source>
            <translation>Farbskala: Winter</translation>
        </message>
        <message>
            <source>Colour scale: spring and autumn</source>
            <translation>Farbskala: Frühling und Herbst</translation>
        </message>
        <message>
            <source>Colour scale: summer</source>
            <translation>Farbskala: Sommer</translation>
        </message>
        <message>
            <source>Colour scale widened: values lie outside</source>
            <translation>Farbskala erweitert: Werte liegen außerhalb</translation>
        </message>
        <message>
            <source>%1, widened: values lie outside</source>
            <translation>%1, erweitert: Werte liegen außerhalb</translation>
        </message>
        <message>
            <source>values more than 3 h apart</source>
            <translation>Werte liegen mehr als 3 h auseinander</translation>
        </message>
        <message>
            <source>Corrected for height, 0.65 K per 100 m</source>
            <translation>Höhenkorrigiert, 0,65 K je 100 m</translation>
        </message>
        <message>
            <source>Not corrected for height</source>
            <translation>Nicht höhenkorrigiert</translation>
        </message>
        <message>
            <source>Corrected for height at %1 of %2 stations</source>
            <translation>Höhenkorrigiert an %1 von %2 Messstellen</translation>
        </message>
        <message>
            <source>At %1 above sea level, 0.65 K per 100 m</source>
            <translation>Auf %1 über dem Meer, 0,65 K je 100 m</translation>
        </message>
        <message>
            <source>Height known at %1 of %2 stations</source>
            <translation>Höhe bekannt an %1 von %2 Messstellen</translation>
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
Where the cache belongs to a city, the map is cut to the city's bounds. Without FILE the
extract that the city's profile names is fetched (a cut download goes on the next time), checked by its MD5 sum and imported.</source>
            <translation>Macht einen OpenStreetMap-Auszug (.osm.pbf, .osm, .osm.gz, .osm.bz2) zur Grundkarte des Datenspeichers; er ersetzt eine frühere.
Gehört der Datenspeicher zu einer Stadt, wird die Karte auf deren Ausdehnung zugeschnitten. Ohne FILE wird der Auszug
geladen, den das Stadtprofil nennt (ein abgebrochenes Laden geht beim nächsten Mal weiter), nach seiner MD5-Summe geprüft und eingelesen.</translation>
        </message>
        <message>
            <source>The city whose bounds and extract count, where it isn't the cache's own.</source>
            <translation>Die Stadt, deren Ausdehnung und Auszug gelten, wenn es nicht die des Datenspeichers ist.</translation>
        </message>
        <message>
            <source>an extract is needed: a FILE, or a city whose profile names one (--profile)</source>
            <translation>ein Auszug ist nötig: eine Datei (FILE) oder eine Stadt, deren Profil einen nennt (--profile)</translation>
        </message>
        <message>
            <source>fetching %1</source>
            <translation>lade %1</translation>
        </message>
    </context>
    <context>
        <name>Junctions</name>
        <message numerus="yes">
            <source>%n counting station(s) within 60 m, grouped; the city profile names no junction here</source>
            <translation>
                <numerusform>%n Zählstelle; das Stadtprofil nennt hier keinen Knoten</numerusform>
                <numerusform>%n Zählstellen im Umkreis von 60 m, zusammengefasst; das Stadtprofil nennt hier keinen Knoten</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting station; the city profile names no junction here</source>
            <translation>Zählstelle; das Stadtprofil nennt hier keinen Knoten</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message numerus="yes">
            <source>%n station(s) without a place</source>
            <translation>
                <numerusform>%n Station ohne Ort</numerusform>
                <numerusform>%n Stationen ohne Ort</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 series live</source>
            <translation>%1 von %2 Messreihen aktiv</translation>
        </message>
        <message>
            <source>%1 · last value %2</source>
            <translation>%1 · letzter Wert %2</translation>
        </message>
        <message>
            <source>Data network</source>
            <translation>Datennetz</translation>
        </message>
        <message>
            <source>No station has a place, and the profile names no sites: network.sites can list them.</source>
            <translation>Keine Station hat einen Ort, und das Profil nennt keine Standorte: network.sites kann sie auflisten.</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>being built (city profile)</source>
            <translation>im Bau (Stadtprofil)</translation>
        </message>
        <message>
            <source>connected (city profile)</source>
            <translation>angebunden (Stadtprofil)</translation>
        </message>
        <message>
            <source>late</source>
            <translation>verspätet</translation>
        </message>
        <message>
            <source>live</source>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>live: last value within 3 steps or 24 h of the last sync; late: up to 7 times as long; a demo's and a table's: of its newest value</source>
            <translation>aktiv: letzter Wert höchstens 3 Schritte oder 24 h vor dem letzten Abgleich; verspätet: bis zum 7-Fachen; bei Demo und Tabelle: vor ihrem neuesten Wert</translation>
        </message>
        <message>
            <source>never measured</source>
            <translation>nie gemessen</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>offline seit %1</translation>
        </message>
        <message>
            <source>planned (city profile)</source>
            <translation>geplant (Stadtprofil)</translation>
        </message>
        <message>
            <source>sites by status</source>
            <translation>Standorte nach Zustand</translation>
        </message>
        <message>
            <source>source not reached</source>
            <translation>Quelle nicht erreicht</translation>
        </message>
        <message>
            <source>newest value lies in the future: wrong clock</source>
            <translation>neuester Wert liegt in der Zukunft: falsche Uhr</translation>
        </message>
        <message>
            <source>source not reached since %1 · last value %2</source>
            <translation>Quelle nicht erreicht seit %1 · letzter Wert %2</translation>
        </message>
    </context>
    <context>
        <name>NetworkProfile</name>
        <message>
            <source>planned, building or live</source>
            <translation>planned, building oder live</translation>
        </message>
    </context>
    <context>
        <name>Noise</name>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
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
        <message>
            <source>%1 %2, value %3</source>
            <translation>%1 %2, Wert %3</translation>
        </message>
        <message>
            <source>%1 above</source>
            <translation>%1 darüber</translation>
        </message>
        <message>
            <source>Aircraft</source>
            <translation>Luftverkehr</translation>
        </message>
        <message>
            <source>Computed from counts and speeds after RLS-19: %1 from the axis, 4 m high, no screens or reflections, ±3 to 5 dB</source>
            <translation>Berechnet aus Zählungen und Geschwindigkeiten nach RLS-19: %1 von der Achse, 4 m hoch, ohne Abschirmung und Reflexion, ±3 bis 5 dB</translation>
        </message>
        <message>
            <source>GE commercial</source>
            <translation>GE Gewerbe</translation>
        </message>
        <message>
            <source>GI industrial</source>
            <translation>GI Industrie</translation>
        </message>
        <message>
            <source>Hospital, school, care home</source>
            <translation>Krankenhaus, Schule, Pflegeheim</translation>
        </message>
        <message>
            <source>LDEN %1</source>
            <translation>LDEN %1</translation>
        </message>
        <message>
            <source>Lines: indicative street noise, screening, not for decisions · %1 · %2</source>
            <translation>Linien: orientierender Straßenlärm, Vorprüfung, nicht für Entscheidungen · %1 · %2</translation>
        </message>
        <message>
            <source>MI, MD mixed, village</source>
            <translation>MI, MD Misch-, Dorfgebiet</translation>
        </message>
        <message>
            <source>MK core area</source>
            <translation>MK Kerngebiet</translation>
        </message>
        <message>
            <source>MU urban area</source>
            <translation>MU urbanes Gebiet</translation>
        </message>
        <message>
            <source>Measured, for orientation: no verdict. %1</source>
            <translation>Gemessen, zur Orientierung: kein Urteil. %1</translation>
        </message>
        <message>
            <source>Noise against %1</source>
            <translation>Lärm gegen %1</translation>
        </message>
        <message>
            <source>Rail traffic</source>
            <translation>Schienenverkehr</translation>
        </message>
        <message>
            <source>Road traffic</source>
            <translation>Straßenverkehr</translation>
        </message>
        <message>
            <source>Values not checked against the source</source>
            <translation>Werte nicht an der Quelle geprüft</translation>
        </message>
        <message>
            <source>WA, WS general residential</source>
            <translation>WA, WS allgemeines Wohngebiet</translation>
        </message>
        <message>
            <source>WB special residential</source>
            <translation>WB besonderes Wohngebiet</translation>
        </message>
        <message>
            <source>WR purely residential</source>
            <translation>WR reines Wohngebiet</translation>
        </message>
        <message>
            <source>Wind turbines</source>
            <translation>Windenergieanlagen</translation>
        </message>
        <message>
            <source>by day</source>
            <translation>tags</translation>
        </message>
        <message>
            <source>by night</source>
            <translation>nachts</translation>
        </message>
        <message>
            <source>day %1</source>
            <translation>Tag %1</translation>
        </message>
        <message>
            <source>indicative, not for decisions</source>
            <translation>orientierend, nicht für Entscheidungen</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>eingehalten</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>gemessen</translation>
        </message>
        <message>
            <source>night %1</source>
            <translation>Nacht %1</translation>
        </message>
        <message>
            <source>to +10</source>
            <translation>bis +10</translation>
        </message>
        <message>
            <source>to +2</source>
            <translation>bis +2</translation>
        </message>
        <message>
            <source>to +5</source>
            <translation>bis +5</translation>
        </message>
        <message>
            <source>≈ %1, 25 m from the axis</source>
            <translation>≈ %1, 25 m von der Achse</translation>
        </message>
        <message>
            <source>Lines: level in dB(A)</source>
            <translation>Linien: Pegel in dB(A)</translation>
        </message>
        <message>
            <source>heavy share %1 at %2 of %3 streets</source>
            <translation>Schwerverkehrsanteil %1 an %2 von %3 Straßen</translation>
        </message>
        <message>
            <source>reference surface, level road</source>
            <translation>Referenzbelag, ebene Straße</translation>
        </message>
        <message>
            <source>heavy vehicles of the usual kinds, as fast as all</source>
            <translation>Schwerverkehr in üblicher Mischung, so schnell wie alle</translation>
        </message>
        <message>
            <source>Assumed: %1</source>
            <translation>Angenommen: %1</translation>
        </message>
        <message>
            <source>By night the loudest full hour of all nights in the period, those that it cuts included; 'kept' from %1 of their hours on</source>
            <translation>Nachts die lauteste volle Stunde aller Nächte im Zeitraum, auch angeschnittener; „eingehalten“ ab %1 ihrer Stunden</translation>
        </message>
        <message>
            <source>loudest night hour</source>
            <translation>lauteste Nachtstunde</translation>
        </message>
        <message>
            <source>loudest night hour %1</source>
            <translation>lauteste Nachtstunde %1</translation>
        </message>
        <message>
            <source>at least %1 above</source>
            <translation>mindestens %1 darüber</translation>
        </message>
        <message>
            <source>not of filtered hours or days</source>
            <translation>nicht bei gefilterten Stunden oder Tagen</translation>
        </message>
        <message>
            <source>measured in steps of more than an hour</source>
            <translation>in Schritten von mehr als einer Stunde gemessen</translation>
        </message>
        <message>
            <source>heavy share %1</source>
            <translation>Schwerverkehrsanteil %1</translation>
        </message>
        <message>
            <source>heavy share assumed %1</source>
            <translation>Schwerverkehrsanteil %1 angenommen</translation>
        </message>
        <message>
            <source>Level less reference value (%1), the worse of them · %2</source>
            <translation>Pegel minus Vergleichswert (%1), der schlechtere von beiden · %2</translation>
        </message>
        <message>
            <source>Level less reference value (%1) · %2</source>
            <translation>Pegel minus Vergleichswert (%1) · %2</translation>
        </message>
        <message>
            <source>These values are for whole days and nights: nothing is compared with filters.</source>
            <translation>Diese Werte gelten für ganze Tage und Nächte: Mit Filtern wird nichts verglichen.</translation>
        </message>
        <message>
            <source>No street has both its flow and its speed measured by the hour</source>
            <translation>An keiner Straße sind Menge und Geschwindigkeit stündlich gemessen</translation>
        </message>
        <message numerus="yes">
            <source>%n counted street(s) without a measured speed</source>
            <translation>
                <numerusform>%n gezählte Straße ohne gemessene Geschwindigkeit</numerusform>
                <numerusform>%n gezählte Straßen ohne gemessene Geschwindigkeit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counted street(s) without counts by the hour</source>
            <translation>
                <numerusform>%n gezählte Straße ohne stündliche Zählung</numerusform>
                <numerusform>%n gezählte Straßen ohne stündliche Zählung</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoiseMap</name>
        <message numerus="yes">
            <source>%n station(s) without enough data for it</source>
            <translation>
                <numerusform>%n Station ohne genug Daten dafür</numerusform>
                <numerusform>%n Stationen ohne genug Daten dafür</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: model %2 less measurement %3 = %4 dB</source>
            <translation>%1: Modell %2 minus Messung %3 = %4 dB</translation>
        </message>
        <message>
            <source>Difference: %1 · measured %2 · coverage ≥ %3</source>
            <translation>Abweichung: %1 · gemessen %2 · Abdeckung ≥ %3</translation>
        </message>
        <message>
            <source>Model − measurement, %1, dB</source>
            <translation>Modell − Messung, %1, dB</translation>
        </message>
        <message>
            <source>No station on the map measured %1 in this period</source>
            <translation>Keine Station auf der Karte hat in diesem Zeitraum %1 gemessen</translation>
        </message>
        <message>
            <source>The measurement covers this period only, a noise map a mean year</source>
            <translation>Die Messung gilt nur für diesen Zeitraum, eine Lärmkarte für ein mittleres Jahr</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) outside the map, or where it says nothing, left out</source>
            <translation>
                <numerusform>%n Messstelle außerhalb der Karte, oder wo sie nichts aussagt, nicht gezeigt</numerusform>
                <numerusform>%n Messstellen außerhalb der Karte, oder wo sie nichts aussagt, nicht gezeigt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Parking</name>
        <message>
            <source>%1 spaces</source>
            <translation>%1 Stellplätze</translation>
        </message>
        <message>
            <source>No estimate: %1.</source>
            <translation>Keine Schätzung: %1.</translation>
        </message>
        <message>
            <source>No estimate: no flow into the inner city is counted.</source>
            <translation>Keine Schätzung: Kein Verkehr in die Innenstadt wird gezählt.</translation>
        </message>
        <message>
            <source>No estimate: no hour has both occupancy and flow.</source>
            <translation>Keine Schätzung: Keine Stunde hat Belegung und Verkehrsstärke.</translation>
        </message>
        <message>
            <source>Estimate: no search traffic, no hour with more than 85 % occupancy.</source>
            <translation>Schätzung: kein Parksuchverkehr, keine Stunde mit mehr als 85 % Belegung.</translation>
        </message>
        <message>
            <source>Estimate: 0 to %1 of search traffic in the fullest hour (%2)</source>
            <translation>Schätzung: 0 bis %1 Parksuchverkehr in der stärksten Stunde (%2)</translation>
        </message>
        <message>
            <source>No occupancy was measured in this period.</source>
            <translation>In diesem Zeitraum wurde keine Belegung gemessen.</translation>
        </message>
        <message>
            <source>No station with a place counts occupied parking spaces.</source>
            <translation>Keine Station mit Ort zählt belegte Stellplätze.</translation>
        </message>
        <message>
            <source>Occupancy and search traffic by hour: %1</source>
            <translation>Belegung und Parksuchverkehr je Stunde: %1</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Belegung</translation>
        </message>
        <message>
            <source>Inner-city flow, veh/h</source>
            <translation>Verkehr in die Innenstadt, Kfz/h</translation>
        </message>
        <message>
            <source>Parking</source>
            <translation>Parken</translation>
        </message>
        <message>
            <source>Search traffic, estimate, veh/h</source>
            <translation>Parksuchverkehr, Schätzung, Kfz/h</translation>
        </message>
        <message>
            <source>0 to %1</source>
            <translation>0 bis %1</translation>
        </message>
        <message>
            <source>The number of spaces is unknown: the profile's capacities can say it.</source>
            <translation>Die Zahl der Stellplätze ist unbekannt: Das Profil kann sie unter capacities nennen.</translation>
        </message>
        <message>
            <source>at most %1 occupied</source>
            <translation>höchstens %1 belegt</translation>
        </message>
        <message>
            <source>capacity as measured</source>
            <translation>Stellplätze wie gemessen</translation>
        </message>
        <message>
            <source>capacity as measured or of the profile</source>
            <translation>Stellplätze wie gemessen oder nach Profil</translation>
        </message>
        <message>
            <source>capacity of the city profile</source>
            <translation>Stellplätze nach Stadtprofil</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>highest occupancy</source>
            <translation>höchste Belegung</translation>
        </message>
        <message>
            <source>highest reading · %1 · at any coverage</source>
            <translation>höchster Messwert · %1 · bei jeder Abdeckung</translation>
        </message>
        <message>
            <source>mean occupancy</source>
            <translation>mittlere Belegung</translation>
        </message>
        <message>
            <source>measured · %1 · needs %2 coverage</source>
            <translation>gemessen · %1 · ab %2 Abdeckung</translation>
        </message>
        <message>
            <source>number of spaces unknown</source>
            <translation>Zahl der Stellplätze unbekannt</translation>
        </message>
        <message>
            <source>occupied ÷ spaces (%1)</source>
            <translation>belegt ÷ Stellplätze (%1)</translation>
        </message>
        <message>
            <source>on average %1 occupied</source>
            <translation>im Mittel %1 belegt</translation>
        </message>
        <message>
            <source>%1 to %2 spaces</source>
            <translation>%1 bis %2 Stellplätze</translation>
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
        <message>
            <source>The selected area %1 is no longer there.</source>
            <translation>Das gewählte Gebiet %1 gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>%1 (%2, %3): %4 stations and %5 ideas.</source>
            <translation>%1 (%2, %3): %4 Messstellen und %5 Ideen.</translation>
        </message>
    </context>
    <context>
        <name>ReportCommand</name>
        <message>
            <source>Cannot read the view %1</source>
            <translation>Die Ansicht %1 kann nicht gelesen werden</translation>
        </message>
    </context>
    <context>
        <name>Scene</name>
        <message numerus="yes">
            <source>%n internal layer(s) left out</source>
            <translation>
                <numerusform>%n interne Ebene weggelassen</numerusform>
                <numerusform>%n interne Ebenen weggelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Internal: left out of exports</source>
            <translation>Intern: in Exporten weggelassen</translation>
        </message>
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
        <message numerus="yes">
            <source>%n observations of %1 have a time without a time zone and were skipped.</source>
            <translation>
                <numerusform>%n Beobachtung von %1 hat eine Zeit ohne Zeitzone und wurde übersprungen.</numerusform>
                <numerusform>%n Beobachtungen von %1 haben eine Zeit ohne Zeitzone und wurden übersprungen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n observations of %1 have no readable time and were skipped.</source>
            <translation>
                <numerusform>%n Beobachtung von %1 hat keine lesbare Zeit und wurde übersprungen.</numerusform>
                <numerusform>%n Beobachtungen von %1 haben keine lesbare Zeit und wurden übersprungen.</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>%n rows name an idea that is not there and were left out. Import the table with titles first.</source>
            <translation>
                <numerusform>%n Zeile nennt eine Idee, die es nicht gibt, und wurde ausgelassen. Importieren Sie zuerst die Tabelle mit den Titeln.</numerusform>
                <numerusform>%n Zeilen nennen eine Idee, die es nicht gibt, und wurden ausgelassen. Importieren Sie zuerst die Tabelle mit den Titeln.</numerusform>
            </translation>
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
        <message>
            <source>in school holidays</source>
            <translation>in den Schulferien</translation>
        </message>
        <message>
            <source>outside school holidays</source>
            <translation>außerhalb der Schulferien</translation>
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
        <message>
            <source>Colour: %1, %2</source>
            <translation>Farbe: %1, %2</translation>
        </message>
        <message>
            <source>Directions side by side, each on the right</source>
            <translation>Richtungen nebeneinander, jede auf der rechten Seite</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Verkehrsstärke</translation>
        </message>
        <message>
            <source>Heavy vehicles</source>
            <translation>Schwerverkehr</translation>
        </message>
        <message>
            <source>Hollow: %1 not known (%2)</source>
            <translation>Hohl: %1 nicht bekannt (%2)</translation>
        </message>
        <message>
            <source>Level against capacity</source>
            <translation>Auslastung der Kapazität</translation>
        </message>
        <message>
            <source>Mean speed</source>
            <translation>Mittlere Geschwindigkeit</translation>
        </message>
        <message>
            <source>Peak hour ÷ capacity, after HBS 2015, simplified</source>
            <translation>Spitzenstunde ÷ Kapazität, nach HBS 2015, vereinfacht</translation>
        </message>
        <message>
            <source>The profile names no directions: added up</source>
            <translation>Das Profil nennt keine Richtungen: zusammengezählt</translation>
        </message>
        <message>
            <source>Width: %1</source>
            <translation>Breite: %1</translation>
        </message>
        <message>
            <source>heavy %1</source>
            <translation>Schwerverkehr %1</translation>
        </message>
        <message>
            <source>level %1 (%2 of the capacity)</source>
            <translation>Stufe %1 (%2 der Kapazität)</translation>
        </message>
        <message>
            <source>no capacity known</source>
            <translation>Kapazität nicht bekannt</translation>
        </message>
        <message>
            <source>%1: %2 of %3, %4 needed</source>
            <translation>%1: %2 von %3, nötig %4</translation>
        </message>
        <message>
            <source>Speed weighted by the vehicles counted</source>
            <translation>Geschwindigkeit gewichtet mit den gezählten Fahrzeugen</translation>
        </message>
        <message>
            <source>not enough complete days (%1)</source>
            <translation>zu wenig vollständige Tage (%1)</translation>
        </message>
        <message>
            <source>no whole day in this period</source>
            <translation>kein ganzer Tag in diesem Zeitraum</translation>
        </message>
        <message>
            <source>known by days only</source>
            <translation>nur tageweise bekannt</translation>
        </message>
        <message>
            <source>known in intervals of %1 h only</source>
            <translation>nur in Intervallen von %1 h bekannt</translation>
        </message>
        <message>
            <source>no hours counted</source>
            <translation>nicht stundenweise gezählt</translation>
        </message>
        <message>
            <source>only of whole days or a single hour</source>
            <translation>nur für ganze Tage oder eine einzelne Stunde</translation>
        </message>
        <message>
            <source>level %1 (%2 of the capacity, %3)</source>
            <translation>Stufe %1 (%2 der Kapazität, %3)</translation>
        </message>
        <message>
            <source>Flow of the hour ÷ capacity, after HBS 2015, simplified</source>
            <translation>Menge der Stunde ÷ Kapazität, nach HBS 2015, vereinfacht</translation>
        </message>
        <message>
            <source>No level: it is that of the peak hour of whole days, or of a single hour</source>
            <translation>Keine Stufe: sie gilt für die Spitzenstunde ganzer Tage oder eine einzelne Stunde</translation>
        </message>
        <message>
            <source>Directions together: the fullest one</source>
            <translation>Richtungen zusammen: die am stärksten ausgelastete</translation>
        </message>
        <message>
            <source>no vehicle counted</source>
            <translation>kein Fahrzeug gezählt</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>nicht gemessen</translation>
        </message>
        <message>
            <source>Directions weigh alike where their vehicles are not told apart</source>
            <translation>Richtungen zählen gleich, wo ihre Fahrzeuge nicht unterschieden sind</translation>
        </message>
        <message>
            <source>Hours weigh alike where vehicles are not counted by the hour</source>
            <translation>Stunden zählen gleich, wo Fahrzeuge nicht stundenweise gezählt sind</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>nicht gezählt</translation>
        </message>
        <message>
            <source>Directions together: the fullest one known</source>
            <translation>Richtungen zusammen: die am stärksten ausgelastete bekannte</translation>
        </message>
        <message>
            <source>not counted in the same directions as all</source>
            <translation>nicht in denselben Richtungen gezählt wie alle</translation>
        </message>
    </context>
    <context>
        <name>Trends</name>
        <message>
            <source>%1/24 h</source>
            <translation>%1/24 h</translation>
        </message>
        <message numerus="yes">
            <source>Unusual: %n hour(s) in this period</source>
            <translation>
                <numerusform>Auffällig: %n Stunde in diesem Zeitraum</numerusform>
                <numerusform>Auffällig: %n Stunden in diesem Zeitraum</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wind</name>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>E</source>
            <translation>O</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>W</source>
            <translation>W</translation>
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
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Data network</source>
            <translation>Datennetz</translation>
        </message>
        <message>
            <source>Difference to stations</source>
            <translation>Abweichung von Stationen</translation>
        </message>
        <message>
            <source>Internal: leave out of exports</source>
            <translation>Intern: in Exporten weglassen</translation>
        </message>
        <message>
            <source>Noise bands (DIN 45682)</source>
            <translation>Lärmklassen (DIN 45682)</translation>
        </message>
        <message>
            <source>Noise bands by %1</source>
            <translation>Lärmklassen nach %1</translation>
        </message>
        <message>
            <source>None: one colour</source>
            <translation>Keine: eine Farbe</translation>
        </message>
        <message>
            <source>Parking</source>
            <translation>Parken</translation>
        </message>
        <message>
            <source>The map shows</source>
            <translation>Die Karte zeigt</translation>
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
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>had ended before the sync was interrupted</source>
            <translation>war vor der Unterbrechung schon fertig</translation>
        </message>
        <message>
            <source>louder</source>
            <translation>lauter</translation>
        </message>
        <message>
            <source>quieter</source>
            <translation>leiser</translation>
        </message>
        <message>
            <source>warmer</source>
            <translation>wärmer</translation>
        </message>
        <message>
            <source>cooler</source>
            <translation>kühler</translation>
        </message>
        <message>
            <source>faster</source>
            <translation>schneller</translation>
        </message>
        <message>
            <source>slower</source>
            <translation>langsamer</translation>
        </message>
        <message>
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <source>less</source>
            <translation>weniger</translation>
        </message>
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
        <message>
            <source>Weather could not be considered: neither rain nor temperature is known.</source>
            <translation>Das Wetter konnte nicht berücksichtigt werden: Weder Regen noch Temperatur sind bekannt.</translation>
        </message>
        <message>
            <source>B was %1 warmer; not matched.</source>
            <translation>B war %1 wärmer; nicht ausgeglichen.</translation>
        </message>
        <message>
            <source>B was %1 cooler; not matched.</source>
            <translation>B war %1 kühler; nicht ausgeglichen.</translation>
        </message>
        <message>
            <source>Days with rain: A %1, B %2; not matched.</source>
            <translation>Tage mit Regen: A %1, B %2; nicht ausgeglichen.</translation>
        </message>
        <message>
            <source>School holidays in A, not matched (A %1, B %2 days).</source>
            <translation>Schulferien in A nicht ausgeglichen (A %1, B %2 Tage).</translation>
        </message>
        <message>
            <source>School holidays in B, not matched (A %1, B %2 days).</source>
            <translation>Schulferien in B nicht ausgeglichen (A %1, B %2 Tage).</translation>
        </message>
        <message>
            <source>not shown (%1 of %2)</source>
            <translation>nicht gezeigt (%1, nötig: %2)</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>kein Unterschied</translation>
        </message>
        <message>
            <source>%1, on average</source>
            <translation>%1, im Mittel</translation>
        </message>
        <message>
            <source>Probably between %1 and %2 %3 (95 % range).</source>
            <translation>Wahrscheinlich zwischen %1 und %2 %3 (95-%-Bereich).</translation>
        </message>
        <message>
            <source>The values of both sides are equal.</source>
            <translation>Die Werte beider Seiten sind gleich.</translation>
        </message>
        <message>
            <source>Probably between %1 and %2 (95 % range).</source>
            <translation>Wahrscheinlich zwischen %1 und %2 (95-%-Bereich).</translation>
        </message>
        <message>
            <source>Not to be explained by chance alone.</source>
            <translation>Durch Zufall allein nicht zu erklären.</translation>
        </message>
        <message>
            <source>May be chance: the range contains 0.</source>
            <translation>Kann Zufall sein: Der Bereich enthält 0.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1 (uncertain)</source>
            <translation>%1 (unsicher)</translation>
        </message>
        <message>
            <source>energetic means</source>
            <translation>energetischen Mittel</translation>
        </message>
        <message>
            <source>means</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Difference B − A of the %1 of %2 (%3).</source>
            <translation>Differenz B − A der %1 von %2 (%3).</translation>
        </message>
        <message>
            <source>A: %1 of %2, coverage %3; B: %4 of %5, coverage %6.</source>
            <translation>A: %2, davon %1 verwendet, Abdeckung %3; B: %5, davon %4 verwendet, Abdeckung %6.</translation>
        </message>
        <message>
            <source>Day types matched.</source>
            <translation>Tagtypen abgeglichen.</translation>
        </message>
        <message>
            <source>Only days without rain (under 0.1 mm).</source>
            <translation>Nur Tage ohne Regen (unter 0,1 mm).</translation>
        </message>
        <message>
            <source>Only days with %1 to %2.</source>
            <translation>Nur Tage mit %1 bis %2.</translation>
        </message>
        <message>
            <source>The periods overlap by %1.</source>
            <translation>Die Zeiträume überschneiden sich um %1.</translation>
        </message>
        <message>
            <source>The periods lie in different seasons.</source>
            <translation>Die Zeiträume liegen in verschiedenen Jahreszeiten.</translation>
        </message>
        <message>
            <source>One side has no %1: left out.</source>
            <translation>Auf einer Seite gibt es keine %1: weggelassen.</translation>
        </message>
        <message>
            <source>Day types not matched.</source>
            <translation>Tagtypen nicht abgeglichen.</translation>
        </message>
        <message>
            <source>a date such as 2030-01-01</source>
            <translation>ein Datum wie 2030-01-01</translation>
        </message>
        <message>
            <source>a list of sets of limits</source>
            <translation>eine Liste von Grenzwertsätzen</translation>
        </message>
        <message>
            <source>The limits have an error at %1.</source>
            <translation>Die Grenzwerte haben einen Fehler bei %1.</translation>
        </message>
        <message>
            <source>Too little was measured for a daily profile.</source>
            <translation>Für einen Tagesgang wurde zu wenig gemessen.</translation>
        </message>
        <message>
            <source>Daily profile, mean per hour</source>
            <translation>Tagesgang, Mittel je Stunde</translation>
        </message>
        <message>
            <source>Night 22–6</source>
            <translation>Nacht 22–6</translation>
        </message>
        <message>
            <source>a date such as 2026-06-29</source>
            <translation>ein Datum wie 2026-06-29</translation>
        </message>
        <message>
            <source>a date that is not before 'from'</source>
            <translation>ein Datum, das nicht vor 'from' liegt</translation>
        </message>
        <message>
            <source>The comparison can't be read: %1.</source>
            <translation>Der Vergleich ist nicht lesbar: %1.</translation>
        </message>
        <message>
            <source>a GeoJSON Polygon or MultiPolygon in degrees</source>
            <translation>ein GeoJSON-Polygon oder -MultiPolygon in Grad</translation>
        </message>
        <message>
            <source>an id that no other area has</source>
            <translation>eine Kennung, die kein anderes Gebiet hat</translation>
        </message>
        <message>
            <source>a number here or in 'below', not in both</source>
            <translation>eine Zahl hier oder in „below“, nicht in beiden</translation>
        </message>
        <message>
            <source>a small letter, then letters and digits</source>
            <translation>ein Kleinbuchstabe, dann Buchstaben und Ziffern</translation>
        </message>
        <message>
            <source>%1 at column %2</source>
            <translation>%1 in Spalte %2</translation>
        </message>
        <message>
            <source>a number from %1 to %2</source>
            <translation>eine Zahl von %1 bis %2</translation>
        </message>
        <message>
            <source>a key that no other indicator has</source>
            <translation>ein Schlüssel, den kein anderer Kennwert hat</translation>
        </message>
        <message>
            <source>at most %1 characters</source>
            <translation>höchstens %1 Zeichen</translation>
        </message>
        <message>
            <source>a quantity in a function, such as mean(air_temperature)</source>
            <translation>eine Messgröße in einer Funktion wie mean(air_temperature)</translation>
        </message>
        <message>
            <source>signals or priority</source>
            <translation>signals oder priority</translation>
        </message>
        <message>
            <source>at least one approach</source>
            <translation>mindestens eine Zufahrt</translation>
        </message>
        <message>
            <source>Difference B − A</source>
            <translation>Differenz B − A</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Ring: uncertain, the range contains 0</source>
            <translation>Ring: unsicher, der Bereich enthält 0</translation>
        </message>
        <message>
            <source>%1 stations · at least %2 on each side</source>
            <translation>%1 Messstellen · je Seite mindestens %2</translation>
        </message>
        <message>
            <source>not shown (%1 of %2 stations)</source>
            <translation>nicht gezeigt (%1 von %2 Messstellen)</translation>
        </message>
        <message>
            <source>Surface: kriging between the stations</source>
            <translation>Fläche: Kriging zwischen den Messstellen</translation>
        </message>
        <message>
            <source>Surface: inverse distance between the stations</source>
            <translation>Fläche: inverse Distanz zwischen den Messstellen</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>mean of the compared days · %1</source>
            <translation>Mittel der verglichenen Tage · %1</translation>
        </message>
        <message>
            <source>No station measures %1.</source>
            <translation>Keine Messstelle misst %1.</translation>
        </message>
        <message>
            <source>Nothing was measured in A.</source>
            <translation>In A wurde nichts gemessen.</translation>
        </message>
        <message>
            <source>Nothing was measured in B.</source>
            <translation>In B wurde nichts gemessen.</translation>
        </message>
        <message>
            <source>at the station</source>
            <translation>an der Messstelle</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>, %1 of %2 hours measured</source>
            <translation>, %1 von %2 Stunden gemessen</translation>
        </message>
        <message>
            <source>, %1 of %2 parts valid</source>
            <translation>, %1 von %2 Teilen gültig</translation>
        </message>
        <message>
            <source>; needed: %1</source>
            <translation>; nötig: %1</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>überschritten</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>nicht überschritten</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <source>Missing hours, %1</source>
            <translation>Fehlende Stunden, %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source> (%1 h)</source>
            <translation> (%1 h)</translation>
        </message>
        <message>
            <source>and %1 further gaps</source>
            <translation>und %1 weitere Lücken</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formel</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Messstelle</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>The same figures again, from the same cache:</source>
            <translation>Dieselben Kennwerte noch einmal, aus demselben Datenspeicher:</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Lowest value</source>
            <translation>Tiefstwert</translation>
        </message>
        <message>
            <source>Highest value</source>
            <translation>Höchstwert</translation>
        </message>
        <message>
            <source>Night mean</source>
            <translation>Nachtmittel</translation>
        </message>
        <message>
            <source>Air temperature at night</source>
            <translation>Lufttemperatur nachts</translation>
        </message>
        <message>
            <source>Mean %1</source>
            <translation>Mittel %1</translation>
        </message>
        <message>
            <source>Hot days</source>
            <translation>Heiße Tage</translation>
        </message>
        <message>
            <source>Highest value 30 °C or more</source>
            <translation>Höchstwert ab 30 °C</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Tropical nights</source>
            <translation>Tropennächte</translation>
        </message>
        <message>
            <source>Not below 20 °C, 18–6 UTC</source>
            <translation>nicht unter 20 °C, 18–6 UTC</translation>
        </message>
        <message>
            <source>nights</source>
            <translation>Nächte</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Heat island</source>
            <translation>Wärmeinsel</translation>
        </message>
        <message>
            <source>Heat island at night</source>
            <translation>Wärmeinsel nachts</translation>
        </message>
        <message>
            <source>Mean difference %1</source>
            <translation>Mittlerer Unterschied %1</translation>
        </message>
        <message>
            <source>no statement: too far from stations</source>
            <translation>keine Aussage: zu weit von Messstellen</translation>
        </message>
        <message>
            <source>%1 · %2 stations</source>
            <translation>%1 · %2 Messstellen</translation>
        </message>
        <message>
            <source>Kriging</source>
            <translation>Kriging</translation>
        </message>
        <message>
            <source>Inverse distance</source>
            <translation>Inverse Distanz</translation>
        </message>
        <message>
            <source> · RMSE %1</source>
            <translation> · RMSE %1</translation>
        </message>
        <message>
            <source>No kriging: fewer than 10 stations</source>
            <translation>Kein Kriging: weniger als 10 Messstellen</translation>
        </message>
        <message>
            <source>No kriging: distance does not explain the differences</source>
            <translation>Kein Kriging: Der Abstand erklärt die Unterschiede nicht</translation>
        </message>
        <message>
            <source>Leave-one-out: bias %1</source>
            <translation>Kreuzprüfung: mittl. Fehler %1</translation>
        </message>
        <message>
            <source> · (error/σ)² %1</source>
            <translation> · (Fehler/σ)² %1</translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Vergleich: %1</translation>
        </message>
        <message>
            <source>Reference: %1 (outermost station)</source>
            <translation>Vergleich: %1 (äußerste Messstelle)</translation>
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
            <source>Junction with signals, after the city profile</source>
            <translation>Knoten mit Lichtsignalanlage, nach dem Stadtprofil</translation>
        </message>
        <message>
            <source>Junction without signals, after the city profile</source>
            <translation>Vorfahrtgeregelter Knoten, nach dem Stadtprofil</translation>
        </message>
        <message>
            <source>Hours with 75 % of their time counted, whole days, no filters. Saturation x = q/C with the capacity of the city profile; levels after HBS 2015, simplified. Overload recurs where x &gt; 0.9 on half of the days of a type, five measured at least.</source>
            <translation>Stunden, von denen 75 % gezählt wurden, ganze Tage, ohne Filter. Auslastung x = q/C mit der Kapazität aus dem Stadtprofil; Qualitätsstufen nach HBS 2015, vereinfacht. Überlastung kehrt wieder, wo x &gt; 0,9 an der Hälfte der Tage eines Typs ist, mindestens fünf gemessene.</translation>
        </message>
        <message>
            <source>Hours with 75 % of their time counted, whole days, no filters. No saturation: the city profile gives no capacity.</source>
            <translation>Stunden, von denen 75 % gezählt wurden, ganze Tage, ohne Filter. Keine Auslastung: Das Stadtprofil nennt keine Kapazität.</translation>
        </message>
        <message>
            <source>no capacity: neither measured nor in the city profile</source>
            <translation>keine Zahl der Stellplätze: weder gemessen noch im Stadtprofil</translation>
        </message>
        <message>
            <source>sum of the cross-sections that the city profile names</source>
            <translation>Summe der Querschnitte, die das Stadtprofil nennt</translation>
        </message>
        <message>
            <source>sum of the counting stations within 800 m; the city profile names no cross-sections</source>
            <translation>Summe der Zählstellen im Umkreis von 800 m; das Stadtprofil nennt keine Querschnitte</translation>
        </message>
        <message>
            <source>Our estimate, not measured: search traffic is 0 to 0.30 · clamp((o − 0.85)/0.15, 0, 1) × flow, hour by hour, after Shoup (it begins to rise at 85 % occupancy). Inputs: occupancy o of this car park (%1); flow: %2 (%3). A vehicle that passes two cross-sections counts twice; other car parks are not in it.</source>
            <translation>Unsere Schätzung, nicht gemessen: Parksuchverkehr ist 0 bis 0,30 · clamp((o − 0,85)/0,15; 0; 1) × Verkehrsstärke, Stunde für Stunde, nach Shoup (er steigt ab 85 % Belegung). Eingang: Belegung o dieser Anlage (%1); Verkehrsstärke: %2 (%3). Ein Fahrzeug, das zwei Querschnitte passiert, zählt doppelt; andere Parkierungsanlagen sind nicht enthalten.</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>keine gefunden</translation>
        </message>
        <message>
            <source>workday</source>
            <translation>Werktag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Sunday, holiday</source>
            <translation>Sonn- und Feiertag</translation>
        </message>
        <message>
            <source>%1, %2: x &gt; %3 on %4 of %5 days, at most x = %6</source>
            <translation>%1, %2: x &gt; %3 an %4 von %5 Tagen, höchstens x = %6</translation>
        </message>
        <message>
            <source>Flow by hour: %1</source>
            <translation>Verkehrsstärke je Stunde: %1</translation>
        </message>
        <message>
            <source>Day type</source>
            <translation>Tagtyp</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>%1, veh/h · x, level</source>
            <translation>%1, Kfz/h · x, Stufe</translation>
        </message>
        <message>
            <source>%1, veh/h</source>
            <translation>%1, Kfz/h</translation>
        </message>
        <message>
            <source>Trend %1 a decade</source>
            <translation>Trend %1 je Jahrzehnt</translation>
        </message>
        <message>
            <source>95 %: %1 to %2</source>
            <translation>95 %: %1 bis %2</translation>
        </message>
        <message>
            <source>%1 yearly values</source>
            <translation>%1 Jahreswerte</translation>
        </message>
        <message>
            <source>%1 monthly values</source>
            <translation>%1 Monatswerte</translation>
        </message>
        <message>
            <source>may be chance</source>
            <translation>kann Zufall sein</translation>
        </message>
        <message>
            <source>neighbouring years depend on each other (%1): p is too small</source>
            <translation>benachbarte Jahre hängen zusammen (%1): p ist zu klein</translation>
        </message>
        <message>
            <source>neighbouring months depend on each other (%1): p is too small</source>
            <translation>benachbarte Monate hängen zusammen (%1): p ist zu klein</translation>
        </message>
        <message>
            <source>Unusual hours: no data in this period</source>
            <translation>Auffällige Stunden: keine Daten in diesem Zeitraum</translation>
        </message>
        <message>
            <source>Unusual hours: nothing to compare with (fewer than %1 values per hour and day type)</source>
            <translation>Auffällige Stunden: kein Vergleich möglich (weniger als %1 Werte je Stunde und Tagtyp)</translation>
        </message>
        <message>
            <source>Nothing unusual in this period</source>
            <translation>Nichts Auffälliges in diesem Zeitraum</translation>
        </message>
        <message>
            <source>%1 of %2 hours compared</source>
            <translation>%1 von %2 Stunden verglichen</translation>
        </message>
        <message>
            <source>Trend not shown (%1 of %2 months)</source>
            <translation>Trend nicht gezeigt (%1 von %2 Monaten)</translation>
        </message>
        <message>
            <source>Trend: median slope (Theil–Sen) with Mann–Kendall test, over yearly means from 8 on, else between the same months of different years from 24 monthly means on; each needs 75 % coverage.</source>
            <translation>Trend: mittlere Steigung (Theil–Sen) mit Mann-Kendall-Test, ab 8 Jahresmitteln über diese, sonst ab 24 Monatsmitteln zwischen gleichen Monaten verschiedener Jahre; jedes braucht 75 % Abdeckung.</translation>
        </message>
        <message>
            <source>Unusual: the hour's modified z-score against the same hour and day type of %1 days before and after the period is above 3.5.</source>
            <translation>Auffällig: Der modifizierte z-Wert der Stunde gegen dieselbe Stunde und denselben Tagtyp in %1 Tagen davor und danach liegt über 3,5.</translation>
        </message>
        <message>
            <source>%1, %2: %3, usual %4</source>
            <translation>%1, %2: %3, üblich %4</translation>
        </message>
        <message>
            <source>%1 at %2: %3, %4.</source>
            <translation>%1 an der Messstelle %2: %3, %4.</translation>
        </message>
        <message>
            <source>Difference B − A, %1. Blue = %2.</source>
            <translation>Differenz B − A, %1. Blau = %2.</translation>
        </message>
        <message>
            <source>Difference with its 95 % range</source>
            <translation>Differenz mit 95-%-Bereich</translation>
        </message>
        <message>
            <source>B − A at %1.</source>
            <translation>B − A an der Messstelle %1.</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Beide Seiten</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Verglichen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>All stations: %1</source>
            <translation>Alle Messstellen: %1</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>B − A</source>
            <translation>B − A</translation>
        </message>
        <message>
            <source>95 % range</source>
            <translation>95-%-Bereich</translation>
        </message>
        <message>
            <source>Days A, B</source>
            <translation>Tage A, B</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>'Uncertain': the range contains 0, no certain difference.</source>
            <translation>„unsicher“: Der Bereich enthält 0, kein sicherer Unterschied.</translation>
        </message>
        <message>
            <source>Comparison: %1</source>
            <translation>Vergleich: %1</translation>
        </message>
        <message>
            <source>Weather: %1</source>
            <translation>Wetter: %1</translation>
        </message>
        <message>
            <source>Measured, for orientation. Sources: %1.</source>
            <translation>Gemessen, zur Orientierung. Quellen: %1.</translation>
        </message>
        <message>
            <source>The table behind it has %1 rows; the window saves it as a file.</source>
            <translation>Die Tabelle dahinter hat %1 Zeilen; im Fenster lässt sie sich als Datei speichern.</translation>
        </message>
        <message>
            <source>Values of the chart: %1</source>
            <translation>Werte des Diagramms: %1</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Reference of the heat island</source>
            <translation>Vergleich der Wärmeinsel</translation>
        </message>
        <message>
            <source>Outermost station</source>
            <translation>Äußerste Messstelle</translation>
        </message>
        <message>
            <source>Selected station</source>
            <translation>Gewählte Messstelle</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Kennwert</translation>
        </message>
        <message>
            <source>Surface between stations</source>
            <translation>Fläche zwischen Messstellen</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Number (id)</source>
            <translation>Nummer (Kennung)</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Number of comments</source>
            <translation>Zahl der Kommentare</translation>
        </message>
        <message>
            <source>Longitude (degrees)</source>
            <translation>Längengrad</translation>
        </message>
        <message>
            <source>Latitude (degrees)</source>
            <translation>Breitengrad</translation>
        </message>
        <message>
            <source>East (metres)</source>
            <translation>Rechtswert (Meter)</translation>
        </message>
        <message>
            <source>North (metres)</source>
            <translation>Hochwert (Meter)</translation>
        </message>
        <message>
            <source>Coordinates in one cell</source>
            <translation>Koordinaten in einer Zelle</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>Name des Ortes</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Schlagwörter</translation>
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
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Kind of contribution</source>
            <translation>Art des Beitrags</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>%1: %2, usual %3</source>
            <translation>%1: %2, üblich %3</translation>
        </message>
        <message>
            <source>Air quality</source>
            <translation>Luftqualität</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Mengen</translation>
        </message>
        <message>
            <source>At every scale</source>
            <translation>In jedem Maßstab</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Braun</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Nach Art</translation>
        </message>
        <message>
            <source>Circular block bootstrap, %1 draws, blocks of %2; range widened by %3 for the number of blocks.</source>
            <translation>Zirkulärer Block-Bootstrap, %1 Ziehungen, Blöcke von %2; Bereich um %3 erweitert wegen der Zahl der Blöcke.</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Colour scale</source>
            <translation>Farbskala</translation>
        </message>
        <message>
            <source>Contour lines</source>
            <translation>Isolinien</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Fetching the base map, %1 MB</source>
            <translation>Lade Grundkarte, %1 MB</translation>
        </message>
        <message>
            <source>Fetching the base map, %1 of %2 MB</source>
            <translation>Lade Grundkarte, %1 von %2 MB</translation>
        </message>
        <message>
            <source>From the quarter's scale on</source>
            <translation>Ab dem Maßstab des Viertels</translation>
        </message>
        <message>
            <source>From the town's scale on</source>
            <translation>Ab dem Maßstab der Stadt</translation>
        </message>
        <message>
            <source>Neighbouring days resemble each other (correlation %1): the range is probably too narrow, chance explains more than it says.</source>
            <translation>Benachbarte Tage ähneln einander (Korrelation %1): Der Bereich ist vermutlich zu schmal, der Zufall erklärt mehr, als er sagt.</translation>
        </message>
        <message>
            <source>Only close up</source>
            <translation>Nur aus der Nähe</translation>
        </message>
        <message>
            <source>OpenStreetMap, grey (offline)</source>
            <translation>OpenStreetMap, grau (offline)</translation>
        </message>
        <message>
            <source>Petrol</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>Regen</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>Ebene entfernen</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Visible</source>
            <translation>Sichtbar</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Warm</translation>
        </message>
        <message>
            <source>Water level</source>
            <translation>Wasserstand</translation>
        </message>
        <message>
            <source>centre or outside, or a bearing</source>
            <translation>centre oder outside, oder eine Richtung in Grad (bearing)</translation>
        </message>
        <message>
            <source>%1 a decade</source>
            <translation>%1 je Jahrzehnt</translation>
        </message>
        <message>
            <source>(level %1)</source>
            <translation>(Stufe %1)</translation>
        </message>
        <message>
            <source>Busiest hour of workdays, mean</source>
            <translation>Stärkste Stunde an Werktagen, Mittel</translation>
        </message>
        <message>
            <source>Saturation of the busiest hour, x = q/C</source>
            <translation>Auslastungsgrad der stärksten Stunde, x = q/C</translation>
        </message>
        <message>
            <source>Search traffic in the fullest hour, estimate: up to</source>
            <translation>Parksuchverkehr in der stärksten Stunde, Schätzung: bis zu</translation>
        </message>
        <message>
            <source>Trend, %1</source>
            <translation>Trend, %1</translation>
        </message>
        <message>
            <source>Trends and traffic: %1</source>
            <translation>Trends und Verkehr: %1</translation>
        </message>
        <message>
            <source>Unusual hours, %1</source>
            <translation>Auffällige Stunden, %1</translation>
        </message>
        <message>
            <source>Windows of recurring overload</source>
            <translation>Zeitfenster mit wiederkehrender Überlastung</translation>
        </message>
        <message>
            <source>%1, difference B − A</source>
            <translation>%1, Differenz B − A</translation>
        </message>
        <message>
            <source>side A</source>
            <translation>Seite A</translation>
        </message>
        <message>
            <source>side B</source>
            <translation>Seite B</translation>
        </message>
        <message>
            <source>%1 highest %2, lowest %3</source>
            <translation>%1 am höchsten %2, am niedrigsten %3</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4; %5. %6.</source>
            <translation>%1, %2, %3: %4; %5. %6.</translation>
        </message>
        <message>
            <source>A %1, B %2</source>
            <translation>A %1, B %2</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Gebiet</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Verglichen mit</translation>
        </message>
        <message>
            <source>Missing hours</source>
            <translation>Fehlende Stunden</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>not known for everything that this figure is computed from</source>
            <translation>nicht für alles bekannt, woraus dieser Wert berechnet ist</translation>
        </message>
        <message>
            <source>against %1</source>
            <translation>gegenüber %1</translation>
        </message>
        <message>
            <source>on the days compared with %1</source>
            <translation>an den mit %1 verglichenen Tagen</translation>
        </message>
        <message>
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>night</source>
            <translation>Nacht</translation>
        </message>
        <message>
            <source>%1 a year allowed</source>
            <translation>%1 im Jahr erlaubt</translation>
        </message>
        <message>
            <source>%1–%2 a year (99th percentile)</source>
            <translation>%1–%2 im Jahr (99. Perzentil)</translation>
        </message>
        <message>
            <source>Degree hours above %1 °C</source>
            <translation>Gradstunden über %1 °C</translation>
        </message>
        <message>
            <source>Mean occupancy by hour, fullest hour</source>
            <translation>Mittlere Belegung nach Stunde, vollste Stunde</translation>
        </message>
        <message>
            <source>Daily values: hourly speeds weighted by the vehicles counted; hours without a count are not covered.</source>
            <translation>Tageswerte: stündliche Geschwindigkeiten, gewichtet mit den gezählten Fahrzeugen; Stunden ohne Zählung gelten als nicht erfasst.</translation>
        </message>
        <message>
            <source>Daily values: hourly speeds, all weighing alike, as no vehicles are counted here.</source>
            <translation>Tageswerte: stündliche Geschwindigkeiten, alle gleich gewichtet, da hier keine Fahrzeuge gezählt werden.</translation>
        </message>
        <message>
            <source>Daily values: hourly speeds, weighted in %1 by the vehicles counted; in %2 all weigh alike, as no vehicles are counted there.</source>
            <translation>Tageswerte: stündliche Geschwindigkeiten, in %1 gewichtet mit den gezählten Fahrzeugen; in %2 alle gleich gewichtet, da dort keine Fahrzeuge gezählt werden.</translation>
        </message>
        <message>
            <source>Monthly and yearly means are of hourly speeds weighted by the vehicles counted; hours without a count are not covered.</source>
            <translation>Monats- und Jahresmittel aus stündlichen Geschwindigkeiten, gewichtet mit den gezählten Fahrzeugen; Stunden ohne Zählung gelten als nicht erfasst.</translation>
        </message>
        <message>
            <source>Monthly and yearly means are of hourly speeds, all weighing alike, as no vehicles are counted here.</source>
            <translation>Monats- und Jahresmittel aus stündlichen Geschwindigkeiten, alle gleich gewichtet, da hier keine Fahrzeuge gezählt werden.</translation>
        </message>
        <message>
            <source>%1 of %2 stations have values more than 3 h apart</source>
            <translation>Bei %1 von %2 Messstellen liegen die Werte mehr als 3 h auseinander</translation>
        </message>
        <message>
            <source>Occupied ÷ spaces of the same time (%1, %2), by local hour: the mean over the whole days of this type that the filters let through, each day counting once. An hour needs 75 % of its time; readings below 0 or above 110 % of the spaces are left out.</source>
            <translation>Belegt ÷ Stellplätze derselben Zeit (%1, %2), nach Ortszeit-Stunde: Mittel über die ganzen Tage dieser Art, die die Filter durchlassen, jeder Tag zählt einmal. Eine Stunde braucht 75 % ihrer Zeit; Werte unter 0 oder über 110 % der Stellplätze bleiben weg.</translation>
        </message>
        <message>
            <source>Neutral, or the file's colours</source>
            <translation>Neutral oder Farben der Datei</translation>
        </message>
        <message>
            <source>Source of the plan</source>
            <translation>Quelle des Plans</translation>
        </message>
        <message>
            <source>As it stands on every picture</source>
            <translation>So steht sie auf jedem Bild</translation>
        </message>
        <message>
            <source>Source …</source>
            <translation>Quelle …</translation>
        </message>
        <message>
            <source>No kriging: all stations have the same value</source>
            <translation>Kein Kriging: Alle Messstellen haben denselben Wert</translation>
        </message>
        <message>
            <source>No station with a place measures air temperature.</source>
            <translation>Keine Messstelle mit Ort misst die Lufttemperatur.</translation>
        </message>
        <message>
            <source>The reference station %1 has values more than 3 h apart: choose another one.</source>
            <translation>Die Werte der Referenzstation %1 liegen mehr als 3 h auseinander: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>All stations' values are more than 3 h apart.</source>
            <translation>Die Werte aller Messstellen liegen mehr als 3 h auseinander.</translation>
        </message>
        <message>
            <source>The period holds no whole day or night.</source>
            <translation>Der Zeitraum enthält keinen ganzen Tag und keine Nacht.</translation>
        </message>
        <message>
            <source>No temperature was measured in this period.</source>
            <translation>In diesem Zeitraum wurde keine Temperatur gemessen.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::AreaPage</name>
        <message>
            <source>Support in total: %1</source>
            <translation>Zustimmung insgesamt: %1</translation>
        </message>
        <message>
            <source>%1 ideas of the city have no place and count nowhere.</source>
            <translation>%1 Ideen der Stadt haben keinen Ort und zählen nirgends.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
        </message>
        <message>
            <source>Support is not given by the source.</source>
            <translation>Die Quelle nennt keine Zustimmung.</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>Name des Gebiets</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
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
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Show trends of the stations</source>
            <translation>Trends der Messstellen zeigen</translation>
        </message>
        <message>
            <source>Reads the whole record of every station here</source>
            <translation>Liest die ganze Messreihe jeder Messstelle hier</translation>
        </message>
        <message>
            <source>Reading the whole record …</source>
            <translation>Die ganze Messreihe wird gelesen …</translation>
        </message>
        <message>
            <source>Trends of the stations</source>
            <translation>Trends der Messstellen</translation>
        </message>
        <message>
            <source>No sensor here.</source>
            <translation>Kein Sensor hier.</translation>
        </message>
        <message>
            <source>Not measured here</source>
            <translation>Hier nicht gemessen</translation>
        </message>
        <message>
            <source>The nearest sensor of each quantity:</source>
            <translation>Der nächste Sensor je Größe:</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>%1, support %2</source>
            <translation>%1, Zustimmung %2</translation>
        </message>
        <message>
            <source>No idea here</source>
            <translation>Keine Idee hier</translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s)</source>
            <translation>
                <numerusform>%n Idee</numerusform>
                <numerusform>%n Ideen</numerusform>
            </translation>
        </message>
        <message>
            <source>New ideas per month</source>
            <translation>Neue Ideen je Monat</translation>
        </message>
        <message>
            <source>Show %1 more</source>
            <translation>%1 weitere zeigen</translation>
        </message>
        <message>
            <source>The %1 most supported of %2.</source>
            <translation>Die %1 mit der meisten Zustimmung von %2.</translation>
        </message>
        <message>
            <source>How was this computed?</source>
            <translation>Wie wurde das berechnet?</translation>
        </message>
        <message>
            <source>How were ideas and support counted?</source>
            <translation>Wie wurden Ideen und Zustimmung gezählt?</translation>
        </message>
        <message>
            <source>Ideas and their support</source>
            <translation>Ideen und Zustimmung</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
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
        <message>
            <source>Series %1 has values of the future: a wrong clock. Figures leave them out.</source>
            <translation>Reihe %1 hat Werte aus der Zukunft: falsche Uhr. Kennzahlen lassen sie weg.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ChartArea</name>
        <message>
            <source>Quantity</source>
            <translation>Größe</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ChartKey</name>
        <message>
            <source>Gap %1</source>
            <translation>Lücke %1</translation>
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
            <source>Choose another kind of chart</source>
            <translation>Andere Diagrammart wählen</translation>
        </message>
        <message>
            <source>Enlarge chart</source>
            <translation>Diagramm vergrößern</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linien</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Quelle: %1</translation>
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
        <name>stadtblick::CityCharts</name>
        <message>
            <source>%1, not in the cache</source>
            <translation>%1, nicht im Datenspeicher</translation>
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
            <source>%1 is not in the cache.</source>
            <translation>%1 ist nicht im Datenspeicher.</translation>
        </message>
        <message>
            <source>Area %1</source>
            <translation>Gebiet %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CompareBar</name>
        <message>
            <source>Periods</source>
            <translation>Zeiträume</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Was verglichen wird</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Swap A and B</source>
            <translation>A und B tauschen</translation>
        </message>
        <message>
            <source>Side B</source>
            <translation>Seite B</translation>
        </message>
        <message>
            <source>Side A</source>
            <translation>Seite A</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Wählen</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>Wischen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>What is matched</source>
            <translation>Was abgeglichen wird</translation>
        </message>
        <message>
            <source>Match day types</source>
            <translation>Tagtypen abgleichen</translation>
        </message>
        <message>
            <source>Only days without rain</source>
            <translation>Nur Tage ohne Regen</translation>
        </message>
        <message>
            <source>Only days of like temperature</source>
            <translation>Nur Tage ähnlicher Temperatur</translation>
        </message>
        <message>
            <source>Save and copy</source>
            <translation>Speichern und kopieren</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Als PDF speichern …</translation>
        </message>
        <message>
            <source>Save table …</source>
            <translation>Tabelle speichern …</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <source>Save map …</source>
            <translation>Karte speichern …</translation>
        </message>
        <message>
            <source>Choose a place</source>
            <translation>Ort wählen</translation>
        </message>
        <message>
            <source>Choose a period</source>
            <translation>Zeitraum wählen</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ComparePanel</name>
        <message>
            <source>compared with %1, the same days</source>
            <translation>verglichen mit %1, dieselben Tage</translation>
        </message>
        <message>
            <source>day types matched</source>
            <translation>Tagtypen abgeglichen</translation>
        </message>
        <message>
            <source>days without rain</source>
            <translation>Tage ohne Regen</translation>
        </message>
        <message>
            <source>like temperature</source>
            <translation>ähnliche Temperatur</translation>
        </message>
        <message>
            <source>Result of the comparison</source>
            <translation>Ergebnis des Vergleichs</translation>
        </message>
        <message>
            <source>Difference B − A</source>
            <translation>Differenz B − A</translation>
        </message>
        <message>
            <source>All stations</source>
            <translation>Alle Messstellen</translation>
        </message>
        <message>
            <source>Blue = %1. 'Uncertain': the range contains 0, no certain difference.</source>
            <translation>Blau = %1. „unsicher“: Der Bereich enthält 0, kein sicherer Unterschied.</translation>
        </message>
        <message>
            <source>Weather: %1</source>
            <translation>Wetter: %1</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>Wird verglichen …</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CompareView</name>
        <message>
            <source>Compare two places</source>
            <translation>Zwei Orte vergleichen</translation>
        </message>
        <message>
            <source>Choose the stations A and B above, or B on the map. They are compared day by day in %1.</source>
            <translation>Wählen Sie oben die Messstellen A und B, oder B auf der Karte. Sie werden Tag für Tag verglichen: %1.</translation>
        </message>
        <message>
            <source>Nothing to compare</source>
            <translation>Nichts zu vergleichen</translation>
        </message>
        <message>
            <source>Choose another period above or another quantity.</source>
            <translation>Wählen Sie oben einen anderen Zeitraum oder eine andere Größe.</translation>
        </message>
        <message>
            <source>Compare two periods</source>
            <translation>Zwei Zeiträume vergleichen</translation>
        </message>
        <message>
            <source>Before and after: road works, a new speed limit. %1 is compared with …</source>
            <translation>Vorher und nachher: eine Baustelle, ein neues Tempolimit. %1 wird verglichen mit …</translation>
        </message>
        <message>
            <source>Present period: %1</source>
            <translation>Dargestellter Zeitraum: %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ComparedStation</name>
        <message>
            <source>Rain: %1.</source>
            <translation>Regen: %1.</translation>
        </message>
        <message>
            <source>Temperature: %1.</source>
            <translation>Temperatur: %1.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ComparisonIndicator</name>
        <message>
            <source>%1 at night</source>
            <translation>%1 nachts</translation>
        </message>
        <message>
            <source>%1/night</source>
            <translation>%1/Nacht</translation>
        </message>
        <message>
            <source>%1/24 h</source>
            <translation>%1/24 h</translation>
        </message>
        <message>
            <source>at night, %1</source>
            <translation>nachts, %1</translation>
        </message>
        <message>
            <source>by day, %1</source>
            <translation>tags, %1</translation>
        </message>
        <message>
            <source>days from 6 to 6</source>
            <translation>Tage von 6 bis 6 Uhr</translation>
        </message>
        <message>
            <source>whole days</source>
            <translation>ganze Tage</translation>
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
        <name>stadtblick::DifferenceMap</name>
        <message>
            <source>Map of the difference</source>
            <translation>Karte der Differenz</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Groß zeigen</translation>
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
        <name>stadtblick::ExplainDialog</name>
        <message>
            <source>How was this computed?</source>
            <translation>Wie wurde das berechnet?</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Befehl kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>How was %1 computed?</source>
            <translation>Wie wurde %1 berechnet?</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ExplorePage</name>
        <message>
            <source>Computing figures</source>
            <translation>Kennwerte werden berechnet</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ExportCommand</name>
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
            <source>GeoPackage (.gpkg) is not in this version; there are .csv and .geojson</source>
            <translation>GeoPackage (.gpkg) gibt es in dieser Version nicht; es gibt .csv und .geojson</translation>
        </message>
        <message>
            <source>the file's ending must be .csv or .geojson: %1</source>
            <translation>die Datei muss auf .csv oder .geojson enden: %1</translation>
        </message>
        <message>
            <source>Writes what the cache holds to a file, for other programs. CSV is UTF-8 with comma and decimal point, times are UTC;
observations have the source's own values and units, flagged ones included. E-mail addresses and telephone numbers
in citizens' texts are masked.
Figures are those that window and report show for the view's period and filters, a row each, with coverage, threshold,
source and method: of every station, of the selected area, of the districts by their colours, of the pinned comparison.</source>
            <translation>Schreibt den Inhalt des Datenspeichers in eine Datei, für andere Programme. CSV ist UTF-8 mit Komma und Dezimalpunkt,
Zeiten sind UTC; Messwerte haben Werte und Einheiten der Quelle, auch markierte. E-Mail-Adressen und Telefonnummern
in Texten von Bürgerinnen und Bürgern sind unkenntlich gemacht.
Kennwerte (figures) sind die, die Fenster und Bericht für Zeitraum und Filter der Ansicht zeigen, je eine Zeile, mit
Abdeckung, Schwelle, Quelle und Methode: aller Stationen, des gewählten Gebiets, der Bezirke nach ihren Farben, des
angehefteten Vergleichs.</translation>
        </message>
        <message>
            <source>figures: the view with their period, a file or its JSON; else the view with which the city opens.</source>
            <translation>figures: die Ansicht mit ihrem Zeitraum, eine Datei oder ihr JSON; sonst die Ansicht, mit der die Stadt öffnet.</translation>
        </message>
        <message>
            <source>'%1' is not in this version; there are stations, series, observations, ideas, figures</source>
            <translation>„%1“ gibt es in dieser Version nicht; es gibt stations, series, observations, ideas, figures</translation>
        </message>
        <message>
            <source>cannot export '%1'; there are stations, series, observations, ideas, figures</source>
            <translation>„%1“ lässt sich nicht ausgeben; es gibt stations, series, observations, ideas, figures</translation>
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
        <name>stadtblick::HourBars</name>
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
        <message>
            <source>%1 votes</source>
            <translation>%1 Stimmen</translation>
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
            <source>Station</source>
            <translation>Messstelle</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idee</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Kennwerte</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
        <message>
            <source>Junction</source>
            <translation>Knoten</translation>
        </message>
        <message>
            <source>Click a station, a street, a district or an idea on the map, or draw an area: key figures and their course over time appear here. With the keyboard: F6 to the map, then Enter.</source>
            <translation>Klicken Sie auf der Karte eine Messstelle, eine Straße, einen Ortsbezirk oder eine Idee an oder zeichnen Sie ein Gebiet: Hier erscheinen Kennwerte und ihr Verlauf. Mit der Tastatur: F6 zur Karte, dann Eingabe.</translation>
        </message>
        <message numerus="yes">
            <source>%n station(s)</source>
            <translation>
                <numerusform>%n Messstelle</numerusform>
                <numerusform>%n Messstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Parking search</source>
            <translation>Parksuche</translation>
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
        <name>stadtblick::LargeChart</name>
        <message>
            <source>Add series</source>
            <translation>Reihe hinzufügen</translation>
        </message>
        <message>
            <source>Back to the map (Esc)</source>
            <translation>Zurück zur Karte (Esc)</translation>
        </message>
        <message>
            <source>Take %1 out of the chart</source>
            <translation>%1 aus dem Diagramm nehmen</translation>
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
        <message>
            <source>Options of %1</source>
            <translation>Optionen: %1</translation>
        </message>
        <message>
            <source>All events (%1)</source>
            <translation>Alle Ereignisse (%1)</translation>
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
        <message>
            <source>comparison</source>
            <translation>vergleich</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
        <message>
            <source>The map is in the clipboard.</source>
            <translation>Die Karte liegt in der Zwischenablage.</translation>
        </message>
        <message>
            <source>The chart is in the clipboard.</source>
            <translation>Das Diagramm liegt in der Zwischenablage.</translation>
        </message>
        <message>
            <source>The table is in the clipboard.</source>
            <translation>Die Tabelle liegt in der Zwischenablage.</translation>
        </message>
        <message>
            <source>A sync is under way.</source>
            <translation>Gerade wird synchronisiert.</translation>
        </message>
        <message>
            <source>Import the base map when it has ended, or stop it first.</source>
            <translation>Importieren Sie die Grundkarte danach, oder brechen Sie die Synchronisierung vorher ab.</translation>
        </message>
        <message>
            <source>Caches, tables, extracts and profiles (*.sqlite *.csv *.tsv *.txt *.pbf *.osm *.json)</source>
            <translation>Datenspeicher, Tabellen, Auszüge und Profile (*.sqlite *.csv *.tsv *.txt *.pbf *.osm *.json)</translation>
        </message>
        <message>
            <source>%1 is no file that Stadtblick reads.</source>
            <translation>%1 ist keine Datei, die Stadtblick liest.</translation>
        </message>
        <message>
            <source>%1 can't be read.</source>
            <translation>%1 ist nicht lesbar.</translation>
        </message>
        <message>
            <source>%1 is a view.</source>
            <translation>%1 ist eine Ansicht.</translation>
        </message>
        <message>
            <source>Open the city first that it belongs to.</source>
            <translation>Öffnen Sie zuerst die Stadt, zu der sie gehört.</translation>
        </message>
        <message>
            <source>%1 can't be written.</source>
            <translation>%1 ist nicht beschreibbar.</translation>
        </message>
        <message>
            <source>%1 is a map.</source>
            <translation>%1 ist eine Karte.</translation>
        </message>
        <message>
            <source>Areas are fetched of map services: choose one in the menu of the layer 'Base map'.</source>
            <translation>Gebiete werden von Kartendiensten geladen: Wählen Sie einen im Menü der Ebene „Grundkarte“.</translation>
        </message>
        <message>
            <source>Fetch the base map</source>
            <translation>Grundkarte laden</translation>
        </message>
        <message>
            <source>Fetching %1 …</source>
            <translation>Lade %1 …</translation>
        </message>
        <message>
            <source>Import an extract from a file.</source>
            <translation>Lesen Sie einen Auszug aus einer Datei ein.</translation>
        </message>
        <message>
            <source>It reads tables of ideas (.csv), plans (.gpkg, .geojson, .shp, .gml, .tif), OpenStreetMap extracts (.osm.pbf), maps (.mbtiles), caches (.sqlite) and city profiles (.json).</source>
            <translation>Gelesen werden Ideentabellen (.csv), Pläne (.gpkg, .geojson, .shp, .gml, .tif), OpenStreetMap-Auszüge (.osm.pbf), Karten (.mbtiles), Datenspeicher (.sqlite) und Stadtprofile (.json).</translation>
        </message>
        <message>
            <source>Make area available offline …</source>
            <translation>Gebiet offline verfügbar machen …</translation>
        </message>
        <message>
            <source>Map service …</source>
            <translation>Kartendienst …</translation>
        </message>
        <message>
            <source>No city is open.</source>
            <translation>Keine Stadt ist geöffnet.</translation>
        </message>
        <message>
            <source>Open a plan or raster</source>
            <translation>Plan oder Raster öffnen</translation>
        </message>
        <message>
            <source>Open a plan or raster …</source>
            <translation>Plan oder Raster öffnen …</translation>
        </message>
        <message>
            <source>Open the city first that it is for.</source>
            <translation>Öffnen Sie zuerst die Stadt, für die sie gedacht ist.</translation>
        </message>
        <message>
            <source>Open the city first that the plan belongs to.</source>
            <translation>Öffnen Sie zuerst die Stadt, zu der der Plan gehört.</translation>
        </message>
        <message>
            <source>Plans and rasters (*.gpkg *.geojson *.json *.shp *.gml *.xml *.fgb *.kml *.tif *.tiff *.asc)</source>
            <translation>Pläne und Raster (*.gpkg *.geojson *.json *.shp *.gml *.xml *.fgb *.kml *.tif *.tiff *.asc)</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Lese %1 …</translation>
        </message>
        <message>
            <source>The service answers with HTTP %1.</source>
            <translation>Der Dienst antwortet mit HTTP %1.</translation>
        </message>
        <message>
            <source>This base map is on your computer already.</source>
            <translation>Diese Grundkarte liegt schon auf Ihrem Rechner.</translation>
        </message>
        <message>
            <source>This city's profile names no extract to fetch.</source>
            <translation>Das Profil dieser Stadt nennt keinen Auszug zum Laden.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::MapView</name>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Nothing to select in view</source>
            <translation>Im Ausschnitt ist nichts auswählbar</translation>
        </message>
        <message>
            <source>Arrow keys move the map, plus and minus zoom, Enter lists the things in view, W what is in the middle, Space plays time.</source>
            <translation>Pfeiltasten verschieben die Karte, Plus und Minus zoomen, Enter listet auf, was zu sehen ist, W, was in der Mitte ist, Leertaste spielt die Zeit ab.</translation>
        </message>
        <message>
            <source>What is here?</source>
            <translation>Was ist hier?</translation>
        </message>
        <message>
            <source>What is in the middle?</source>
            <translation>Was ist in der Mitte?</translation>
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
        <name>stadtblick::Reader</name>
        <message>
            <source>the formula's end or a sign such as +</source>
            <translation>das Ende der Formel oder ein Zeichen wie +</translation>
        </message>
        <message>
            <source>fewer nested parentheses and functions</source>
            <translation>weniger verschachtelte Klammern und Funktionen</translation>
        </message>
        <message>
            <source>one comparison; join several by 'and'</source>
            <translation>ein Vergleich; mehrere mit „and“ verbinden</translation>
        </message>
        <message>
            <source>a shorter formula</source>
            <translation>eine kürzere Formel</translation>
        </message>
        <message>
            <source>a closing parenthesis</source>
            <translation>eine schließende Klammer</translation>
        </message>
        <message>
            <source>a number such as 12.5</source>
            <translation>eine Zahl wie 12.5</translation>
        </message>
        <message>
            <source>a quantity that Stadtblick knows, such as air_temperature</source>
            <translation>eine Messgröße, die Stadtblick kennt, wie air_temperature</translation>
        </message>
        <message>
            <source>a quantity: within hours() it is that of the hour</source>
            <translation>eine Messgröße: in hours() ist es die der Stunde</translation>
        </message>
        <message>
            <source>a function other than hours() and days() within days()</source>
            <translation>eine andere Funktion als hours() und days() innerhalb von days()</translation>
        </message>
        <message>
            <source>a number, a function or a parenthesis</source>
            <translation>eine Zahl, eine Funktion oder eine Klammer</translation>
        </message>
        <message>
            <source>a parenthesis behind the function's name</source>
            <translation>eine Klammer hinter dem Namen der Funktion</translation>
        </message>
        <message>
            <source>a function of the quantity, such as mean(%1)</source>
            <translation>eine Funktion der Messgröße wie mean(%1)</translation>
        </message>
        <message>
            <source>a function such as mean, max, hours or days</source>
            <translation>eine Funktion wie mean, max, hours oder days</translation>
        </message>
        <message>
            <source>a comma: %1() has %2 arguments</source>
            <translation>ein Komma: %1() hat %2 Argumente</translation>
        </message>
        <message>
            <source>a percentage from 0 to 100 in p()</source>
            <translation>ein Prozentwert von 0 bis 100 in p()</translation>
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
        <name>stadtblick::SeriesPicker</name>
        <message>
            <source>Station or quantity</source>
            <translation>Messstelle oder Größe</translation>
        </message>
        <message>
            <source>Search a series</source>
            <translation>Messreihe suchen</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Messreihen</translation>
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
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>By the graphics card</source>
            <translation>Durch die Grafikkarte</translation>
        </message>
        <message>
            <source>By the processor</source>
            <translation>Durch den Prozessor</translation>
        </message>
        <message>
            <source>Drawing the map</source>
            <translation>Karte zeichnen</translation>
        </message>
        <message>
            <source>The processor where the graphics card draws the map wrongly or not at all.</source>
            <translation>Der Prozessor, wo die Grafikkarte die Karte falsch oder gar nicht zeichnet.</translation>
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
        <message>
            <source>The page that a picture shows: explore, compare, ideas or present.</source>
            <translation>Die Seite, die das Bild zeigt: explore, compare, ideas oder present.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SidePicker</name>
        <message>
            <source>The weeks before: %1</source>
            <translation>Die Wochen davor: %1</translation>
        </message>
        <message>
            <source>The weeks after: %1</source>
            <translation>Die Wochen danach: %1</translation>
        </message>
        <message>
            <source>A year earlier: %1</source>
            <translation>Ein Jahr früher: %1</translation>
        </message>
        <message>
            <source>Side B</source>
            <translation>Seite B</translation>
        </message>
        <message>
            <source>Side A</source>
            <translation>Seite A</translation>
        </message>
        <message>
            <source>Period B</source>
            <translation>Zeitraum B</translation>
        </message>
        <message>
            <source>Period A</source>
            <translation>Zeitraum A</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To, included</source>
            <translation>Bis einschließlich</translation>
        </message>
        <message>
            <source>for example: after</source>
            <translation>zum Beispiel: nachher</translation>
        </message>
        <message>
            <source>for example: before</source>
            <translation>zum Beispiel: vorher</translation>
        </message>
        <message>
            <source>Place B</source>
            <translation>Ort B</translation>
        </message>
        <message>
            <source>Place A</source>
            <translation>Ort A</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Messstelle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Übernehmen</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Sketch</name>
        <message>
            <source>closed: %1</source>
            <translation>geschlossen: %1</translation>
        </message>
        <message>
            <source>radius %1</source>
            <translation>Radius %1</translation>
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
        <name>stadtblick::Sparkline</name>
        <message>
            <source>Monthly means</source>
            <translation>Monatsmittel</translation>
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
        <name>stadtblick::StationTable</name>
        <message>
            <source>All stations</source>
            <translation>Alle Messstellen</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>95 % range</source>
            <translation>95-%-Bereich</translation>
        </message>
        <message>
            <source>%1: difference B − A, %2</source>
            <translation>%1: Differenz B − A, %2</translation>
        </message>
        <message>
            <source>95 % range from, %1</source>
            <translation>95-%-Bereich von, %1</translation>
        </message>
        <message>
            <source>95 % range to, %1</source>
            <translation>95-%-Bereich bis, %1</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>A: mean, %1</source>
            <translation>A: Mittel, %1</translation>
        </message>
        <message>
            <source>B: mean, %1</source>
            <translation>B: Mittel, %1</translation>
        </message>
        <message>
            <source>A: days used</source>
            <translation>A: verwendete Tage</translation>
        </message>
        <message>
            <source>B: days used</source>
            <translation>B: verwendete Tage</translation>
        </message>
        <message>
            <source>A: coverage, %</source>
            <translation>A: Abdeckung, %</translation>
        </message>
        <message>
            <source>B: coverage, %</source>
            <translation>B: Abdeckung, %</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Caveats</source>
            <translation>Vorbehalte</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SwipeHandle</name>
        <message>
            <source>Swipe handle between A and B</source>
            <translation>Wischgriff zwischen A und B</translation>
        </message>
        <message>
            <source>Left and Right move it, Home and End take it to the edges.</source>
            <translation>Links und Rechts bewegen ihn, Pos1 und Ende setzen ihn an die Ränder.</translation>
        </message>
        <message>
            <source>Drag, or arrow keys</source>
            <translation>Ziehen oder Pfeiltasten</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SwipeMap</name>
        <message>
            <source>Map of A</source>
            <translation>Karte von A</translation>
        </message>
        <message>
            <source>Map of B</source>
            <translation>Karte von B</translation>
        </message>
        <message>
            <source>A and B</source>
            <translation>A und B</translation>
        </message>
        <message>
            <source>Choose a station, or click one on the map of A.</source>
            <translation>Messstelle wählen oder eine auf der Karte von A anklicken.</translation>
        </message>
        <message>
            <source>Choose place A …</source>
            <translation>Ort A wählen …</translation>
        </message>
        <message>
            <source>Choose place B …</source>
            <translation>Ort B wählen …</translation>
        </message>
        <message>
            <source>Choose the station that the other one is compared with.</source>
            <translation>Messstelle wählen, mit der die andere verglichen wird.</translation>
        </message>
        <message>
            <source>Place A is not chosen</source>
            <translation>Ort A ist nicht gewählt</translation>
        </message>
        <message>
            <source>Place B is not chosen</source>
            <translation>Ort B ist nicht gewählt</translation>
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
        <name>stadtblick::TableDialog</name>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Beispiel</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Spalten der Tabelle</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>%1 wird gelesen …</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>The first ideas as they would be read</source>
            <translation>Die ersten Ideen, wie sie gelesen würden</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import a table of ideas</source>
            <translation>Ideentabelle importieren</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Zuordnung</translation>
        </message>
        <message>
            <source>Columns by their headings</source>
            <translation>Spalten nach ihren Überschriften</translation>
        </message>
        <message>
            <source>Mapping file …</source>
            <translation>Zuordnungsdatei …</translation>
        </message>
        <message>
            <source>Coordinate system of east and north</source>
            <translation>Koordinatensystem von Rechts- und Hochwert</translation>
        </message>
        <message>
            <source>none: degrees</source>
            <translation>keines: Grad</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a mapping file</source>
            <translation>Zuordnungsdatei wählen</translation>
        </message>
        <message>
            <source>Mapping files (*.json)</source>
            <translation>Zuordnungsdateien (*.json)</translation>
        </message>
        <message>
            <source>Say in the last column of the list what they are.</source>
            <translation>Geben Sie in der letzten Spalte der Liste an, was sie bedeuten.</translation>
        </message>
        <message>
            <source>What the column '%1' is</source>
            <translation>Was die Spalte „%1“ bedeutet</translation>
        </message>
        <message numerus="yes">
            <source>%n ideas would be read</source>
            <translation>
                <numerusform>%n Idee würde gelesen</numerusform>
                <numerusform>%n Ideen würden gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows left out</source>
            <translation>
                <numerusform>%n Zeile ausgelassen</numerusform>
                <numerusform>%n Zeilen ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a place on the map</source>
            <translation>
                <numerusform>%n ohne Ort auf der Karte</numerusform>
                <numerusform>%n ohne Ort auf der Karte</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message numerus="yes">
            <source>Import %n ideas</source>
            <translation>
                <numerusform>%n Idee importieren</numerusform>
                <numerusform>%n Ideen importieren</numerusform>
            </translation>
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
        <message>
            <source>Break</source>
            <translation>Ferien</translation>
        </message>
        <message>
            <source>Only days within the school holidays</source>
            <translation>Nur Tage in den Schulferien</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TimeSeriesView</name>
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
        <message numerus="yes">
            <source>%n steps a second</source>
            <translation>
                <numerusform>%n Schritt je Sekunde</numerusform>
                <numerusform>%n Schritte je Sekunde</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin anew at the end</source>
            <translation>Am Ende von vorn beginnen</translation>
        </message>
        <message>
            <source>Play the period step by step (Space)</source>
            <translation>Zeitraum Schritt für Schritt abspielen (Leertaste)</translation>
        </message>
        <message>
            <source>Speed and loop</source>
            <translation>Tempo und Wiederholung</translation>
        </message>
        <message>
            <source>Stop (Space)</source>
            <translation>Anhalten (Leertaste)</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ToolBox</name>
        <message>
            <source>Map tools</source>
            <translation>Kartenwerkzeuge</translation>
        </message>
        <message>
            <source>Select and move (Esc)</source>
            <translation>Auswählen und verschieben (Esc)</translation>
        </message>
        <message>
            <source>Draw a rectangle (R)</source>
            <translation>Rechteck zeichnen (R)</translation>
        </message>
        <message>
            <source>Draw a circle (C)</source>
            <translation>Kreis zeichnen (C)</translation>
        </message>
        <message>
            <source>Draw a polygon (P): click the corners, double click or Enter ends</source>
            <translation>Vieleck zeichnen (P): Ecken anklicken, Doppelklick oder Eingabe beendet</translation>
        </message>
        <message>
            <source>Measure distance and area (M)</source>
            <translation>Strecke und Fläche messen (M)</translation>
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
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Search (Ctrl+K)</source>
            <translation>Suchen (Strg+K)</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TrafficPage</name>
        <message>
            <source>Mean flow of workdays by hour: %1</source>
            <translation>Mittlere Verkehrsstärke an Werktagen je Stunde: %1</translation>
        </message>
        <message>
            <source>capacity %1</source>
            <translation>Kapazität %1</translation>
        </message>
        <message>
            <source>Reading the counts …</source>
            <translation>Zählungen werden gelesen …</translation>
        </message>
        <message>
            <source>The period holds no whole day.</source>
            <translation>Der Zeitraum enthält keinen ganzen Tag.</translation>
        </message>
        <message>
            <source>No counts of the station %1 in the cache.</source>
            <translation>Keine Zählungen der Messstelle %1 im Datenbestand.</translation>
        </message>
        <message>
            <source>No workday was counted.</source>
            <translation>Kein Werktag wurde gezählt.</translation>
        </message>
        <message>
            <source>x = %1 · level %2</source>
            <translation>x = %1 · Stufe %2</translation>
        </message>
        <message numerus="yes">
            <source>Busiest hour, mean of %n workday(s): %1, %2</source>
            <translation>
                <numerusform>Stärkste Stunde an %n Werktag: %1, %2</numerusform>
                <numerusform>Stärkste Stunde im Mittel von %n Werktagen: %1, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Workdays by hour</source>
            <translation>Werktage nach Stunden</translation>
        </message>
        <message>
            <source>No recurring overload</source>
            <translation>Keine wiederkehrende Überlastung</translation>
        </message>
        <message>
            <source>Coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Belegung</translation>
        </message>
        <message>
            <source>mean %1, at most %2</source>
            <translation>im Mittel %1, höchstens %2</translation>
        </message>
        <message>
            <source>no data in this period</source>
            <translation>keine Daten in diesem Zeitraum</translation>
        </message>
        <message>
            <source>Search traffic · estimate</source>
            <translation>Parksuchverkehr · Schätzung</translation>
        </message>
        <message>
            <source>search begins at %1</source>
            <translation>Suche beginnt bei %1</translation>
        </message>
        <message>
            <source>Mean occupancy by hour, %1</source>
            <translation>Mittlere Belegung je Stunde, %1</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Quellen: %1</translation>
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
            <source>Traffic flow</source>
            <translation>Verkehrsstärke</translation>
        </message>
        <message>
            <source>%1, %2 · Coverage %3</source>
            <translation>%1, %2 · Abdeckung %3</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TrendsPage</name>
        <message>
            <source>Reading the whole record …</source>
            <translation>Die ganze Messreihe wird gelesen …</translation>
        </message>
        <message>
            <source>Nothing here has a trend.</source>
            <translation>Nichts hier hat einen Trend.</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Quellen: %1</translation>
        </message>
        <message>
            <source>Monthly means</source>
            <translation>Monatsmittel</translation>
        </message>
        <message>
            <source>Show this day</source>
            <translation>Diesen Tag zeigen</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
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
    <context>
        <name>Air</name>
        <message>
            <source>%1 %2 above %3</source>
            <translation>%1 %2 über %3</translation>
        </message>
        <message>
            <source>%1 above %2</source>
            <translation>%1 über %2</translation>
        </message>
        <message>
            <source>%1 stations</source>
            <translation>%1 Stationen</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, nach %2</translation>
        </message>
        <message>
            <source>Air quality index (UBA)</source>
            <translation>Luftqualitätsindex (UBA)</translation>
        </message>
        <message>
            <source>European air quality index</source>
            <translation>Europäischer Luftqualitätsindex</translation>
        </message>
        <message>
            <source>Indicative: sensors of cities are not calibrated, no verdict on limits</source>
            <translation>Orientierend: Sensoren der Städte sind nicht kalibriert, kein Urteil über Grenzwerte</translation>
        </message>
        <message>
            <source>No station with a place measures this.</source>
            <translation>Keine Station mit Ort misst das.</translation>
        </message>
        <message>
            <source>Nothing of this was measured in this period.</source>
            <translation>In diesem Zeitraum wurde davon nichts gemessen.</translation>
        </message>
        <message>
            <source>The period holds no whole day.</source>
            <translation>Der Zeitraum enthält keinen ganzen Tag.</translation>
        </message>
        <message>
            <source>The worst pollutant decides · %1</source>
            <translation>Der schlechteste Schadstoff entscheidet · %1</translation>
        </message>
        <message>
            <source>Value %1, %2</source>
            <translation>Wert %1, %2</translation>
        </message>
        <message>
            <source>Value not checked against the source</source>
            <translation>Wert nicht an der Quelle geprüft</translation>
        </message>
        <message>
            <source>at least %1 %2 above %3</source>
            <translation>mindestens %1 %2 über %3</translation>
        </message>
        <message>
            <source>class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>highest 8 h mean of the day</source>
            <translation>höchstes 8-h-Mittel des Tages</translation>
        </message>
        <message>
            <source>hourly means</source>
            <translation>Stundenmittel</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>mean of the day</source>
            <translation>Tagesmittel</translation>
        </message>
        <message>
            <source>mean of the hour</source>
            <translation>Stundenmittel</translation>
        </message>
        <message>
            <source>number of %1</source>
            <translation>Anzahl %1</translation>
        </message>
        <message>
            <source>worst hour</source>
            <translation>schlechteste Stunde</translation>
        </message>
        <message>
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>annual mean</source>
            <translation>Jahresmittel</translation>
        </message>
        <message>
            <source>Limits are for whole days: nothing is counted with filters.</source>
            <translation>Grenzwerte gelten für ganze Tage: Mit Filtern wird nichts gezählt.</translation>
        </message>
        <message>
            <source>This needs hourly values, and all stations measure in longer intervals.</source>
            <translation>Dafür braucht es Stundenwerte; alle Stationen messen in längeren Abständen.</translation>
        </message>
        <message>
            <source>needs hourly values, measured in longer intervals</source>
            <translation>braucht Stundenwerte, gemessen in längeren Abständen</translation>
        </message>
        <message>
            <source>; missing in that hour: %1</source>
            <translation>; in dieser Stunde fehlt: %1</translation>
        </message>
        <message>
            <source>counted by whole days, not with filters</source>
            <translation>zählt ganze Tage, nicht mit Filtern</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <source>Against limits</source>
            <translation>Gegen Grenzwerte</translation>
        </message>
        <message>
            <source>Air quality index (UBA)</source>
            <translation>Luftqualitätsindex (UBA)</translation>
        </message>
        <message>
            <source>Bounds between the classes, divided by semicolons.
The lower bound belongs to its class.</source>
            <translation>Grenzen zwischen den Klassen, durch Semikolon getrennt.
Die untere Grenze gehört zu ihrer Klasse.</translation>
        </message>
        <message>
            <source>Class of the amount (DWD)</source>
            <translation>Mengenklasse (DWD)</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <source>Colour by</source>
            <translation>Farbe nach</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>DIN 45682</source>
            <translation>DIN 45682</translation>
        </message>
        <message>
            <source>Directions</source>
            <translation>Richtungen</translation>
        </message>
        <message>
            <source>European air quality index</source>
            <translation>Europäischer Luftqualitätsindex</translation>
        </message>
        <message>
            <source>Exceedances of</source>
            <translation>Überschreitungen von</translation>
        </message>
        <message>
            <source>For colour blindness and grey print</source>
            <translation>Für Farbenblinde und Graudruck</translation>
        </message>
        <message>
            <source>Highest occupancy</source>
            <translation>Höchste Belegung</translation>
        </message>
        <message>
            <source>Index by hourly means</source>
            <translation>Index nach Stundenmitteln</translation>
        </message>
        <message>
            <source>Indicative street noise (screening)</source>
            <translation>Orientierender Straßenlärm (Vorprüfung)</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indikator</translation>
        </message>
        <message>
            <source>LDEN, else LAeq</source>
            <translation>LDEN, sonst LAeq</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Pegel</translation>
        </message>
        <message>
            <source>Mean occupancy</source>
            <translation>Mittlere Belegung</translation>
        </message>
        <message>
            <source>Mean of</source>
            <translation>Mittel von</translation>
        </message>
        <message>
            <source>Most in 1 h</source>
            <translation>Größte Menge in 1 h</translation>
        </message>
        <message>
            <source>Most in 6 h</source>
            <translation>Größte Menge in 6 h</translation>
        </message>
        <message>
            <source>Noise between stations</source>
            <translation>Lärm zwischen den Stationen</translation>
        </message>
        <message>
            <source>None: show levels</source>
            <translation>Keine: Pegel zeigen</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Anzahl der Klassen</translation>
        </message>
        <message>
            <source>Own bounds …</source>
            <translation>Eigene Grenzen …</translation>
        </message>
        <message>
            <source>Own class bounds</source>
            <translation>Eigene Klassengrenzen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>The level falls by 3 to 6 dB with each doubling of the distance from its source, and a row of houses takes 10 to 20 dB at once. A surface drawn through a few stations would show neither: it would make streets quieter and courtyards louder than they are, by more than the limits differ. Noise maps are therefore computed from traffic, terrain and buildings (RLS-19, CNOSSOS), not interpolated. Stations say what is heard at their place; indicative street noise estimates what counted traffic causes beside its street.</source>
            <translation>Mit jeder Verdoppelung des Abstands von der Quelle fällt der Pegel um 3 bis 6 dB, und eine Häuserzeile nimmt auf einmal 10 bis 20 dB. Eine Fläche durch wenige Stationen zeigte beides nicht: Sie machte Straßen leiser und Höfe lauter, als sie sind, um mehr, als Grenzwerte auseinander liegen. Lärmkarten werden deshalb aus Verkehr, Gelände und Gebäuden berechnet (RLS-19, CNOSSOS) und nicht interpoliert. Stationen sagen, was an ihrem Ort zu hören ist; der orientierende Straßenlärm schätzt, was der gezählte Verkehr neben seiner Straße verursacht.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>Why is there no noise surface?</source>
            <translation>Warum gibt es keine Lärmfläche?</translation>
        </message>
    </context>
    <context>
        <name>MapExport</name>
        <message>
            <source>Choose fewer pixels.</source>
            <translation>Wählen Sie weniger Pixel.</translation>
        </message>
        <message>
            <source>The picture is too large for this computer's memory.</source>
            <translation>Das Bild ist zu groß für den Speicher dieses Rechners.</translation>
        </message>
        <message>
            <source>%1: %2 missing</source>
            <translation>%1: %2 fehlen</translation>
        </message>
        <message>
            <source>%1: %2 missing, %3 only coarse</source>
            <translation>%1: %2 fehlen, %3 nur grob</translation>
        </message>
        <message>
            <source>%1: %2 only coarse</source>
            <translation>%1: %2 nur grob</translation>
        </message>
        <message>
            <source>Base map</source>
            <translation>Grundkarte</translation>
        </message>
        <message numerus="yes">
            <source>%n further legend(s) without room</source>
            <translation>
                <numerusform>%n weitere Legende ohne Platz</numerusform>
                <numerusform>%n weitere Legenden ohne Platz</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Plans</name>
        <message>
            <source>%1 can't be read as a plan.</source>
            <translation>%1 ist als Plan nicht lesbar.</translation>
        </message>
        <message>
            <source>%1 has too many cells.</source>
            <translation>%1 hat zu viele Zellen.</translation>
        </message>
        <message>
            <source>%1 holds nothing that a map could show.</source>
            <translation>%1 enthält nichts, was eine Karte zeigen könnte.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 GB.</source>
            <translation>%1 ist größer als %2 GB.</translation>
        </message>
        <message>
            <source>%1 of %2 features name no level</source>
            <translation>%1 von %2 Objekten nennen keinen Pegel</translation>
        </message>
        <message>
            <source>%1 says nothing of where it lies.</source>
            <translation>%1 sagt nicht, wo es liegt.</translation>
        </message>
        <message>
            <source>Check whether it was moved or deleted.</source>
            <translation>Prüfen Sie, ob die Datei verschoben oder gelöscht wurde.</translation>
        </message>
        <message>
            <source>Cut it to the city's area first.</source>
            <translation>Schneiden Sie die Datei vorher auf das Stadtgebiet zu.</translation>
        </message>
        <message>
            <source>Not measured; lower bound belongs to the class</source>
            <translation>Nicht gemessen; die untere Grenze gehört zur Klasse</translation>
        </message>
        <message>
            <source>Not measured; lower bound belongs to the class · %1</source>
            <translation>Nicht gemessen; die untere Grenze gehört zur Klasse · %1</translation>
        </message>
        <message>
            <source>Not shown at this scale</source>
            <translation>In diesem Maßstab nicht sichtbar</translation>
        </message>
        <message>
            <source>Stadtblick reads GeoPackage, GeoJSON, Shapefile, GML (XPlanung) and GeoTIFF files.</source>
            <translation>Stadtblick liest GeoPackage, GeoJSON, Shapefile, GML (XPlanung) und GeoTIFF.</translation>
        </message>
        <message>
            <source>The coordinate system of %1 can't be converted.</source>
            <translation>Das Koordinatensystem von %1 lässt sich nicht umrechnen.</translation>
        </message>
        <message>
            <source>The file names no coordinate system; taken as %1</source>
            <translation>Die Datei nennt kein Koordinatensystem; angenommen ist %1</translation>
        </message>
        <message>
            <source>There is no readable file %1.</source>
            <translation>Eine lesbare Datei %1 gibt es nicht.</translation>
        </message>
        <message>
            <source>There is not enough memory for %1.</source>
            <translation>Für %1 reicht der Speicher nicht.</translation>
        </message>
        <message>
            <source>Too large to be shown whole: cut off</source>
            <translation>Zu groß für die ganze Anzeige: abgeschnitten</translation>
        </message>
        <message numerus="yes">
            <source>and %n further kinds</source>
            <translation>
                <numerusform>und %n weitere Art</numerusform>
                <numerusform>und %n weitere Arten</numerusform>
            </translation>
        </message>
        <message>
            <source>noise map by %1 · %2</source>
            <translation>Lärmkarte nach %1 · %2</translation>
        </message>
        <message>
            <source>noise map · %1</source>
            <translation>Lärmkarte · %1</translation>
        </message>
        <message>
            <source>At least %1 features; no more were asked for</source>
            <translation>Mindestens %1 Objekte; mehr wurden nicht abgefragt</translation>
        </message>
        <message>
            <source>Cut off: %1 of %2 features</source>
            <translation>Abgeschnitten: %1 von %2 Objekten</translation>
        </message>
        <message>
            <source>Source: %1 · as of %2</source>
            <translation>Quelle: %1 · Stand %2</translation>
        </message>
        <message>
            <source>Source: %1 · file of %2</source>
            <translation>Quelle: %1 · Datei vom %2</translation>
        </message>
        <message>
            <source>Band 1 of %1</source>
            <translation>Band 1 von %1</translation>
        </message>
        <message>
            <source>Levels below 10 and above 130 dB are left out</source>
            <translation>Pegel unter 10 und über 130 dB sind ausgelassen</translation>
        </message>
        <message>
            <source>Drawn coarser: %1 of %2 cells across</source>
            <translation>Gröber gezeichnet: %1 statt %2 Zellen je Kante</translation>
        </message>
        <message>
            <source>The file names no unit of its values</source>
            <translation>Die Datei nennt keine Einheit der Werte</translation>
        </message>
    </context>
    <context>
        <name>Rain</name>
        <message>
            <source>Measured amount in the class of DWD's warning levels, never a warning</source>
            <translation>Gemessene Menge in der Klasse der DWD-Warnstufen, nie eine Warnung</translation>
        </message>
        <message>
            <source>No rain gauge measured in this period.</source>
            <translation>Kein Regenmesser hat in diesem Zeitraum gemessen.</translation>
        </message>
        <message>
            <source>No station with a place measures rain.</source>
            <translation>Keine Station mit Ort misst Regen.</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>Regen</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>mindestens %1</translation>
        </message>
        <message>
            <source>class of the amount</source>
            <translation>Mengenklasse</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>measured · %1</source>
            <translation>gemessen · %1</translation>
        </message>
        <message>
            <source>most in 1 h</source>
            <translation>größte Menge in 1 h</translation>
        </message>
        <message>
            <source>most in 6 h</source>
            <translation>größte Menge in 6 h</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>≥: at least, coverage below 95 %</source>
            <translation>≥: mindestens, Abdeckung unter 95 %</translation>
        </message>
        <message>
            <source>Amounts of intervals that reach beyond the period's edge are not counted</source>
            <translation>Mengen, deren Messintervall über den Rand des Zeitraums reicht, zählen nicht</translation>
        </message>
        <message>
            <source>wettest gauge %1</source>
            <translation>nasseste Messstelle %1</translation>
        </message>
        <message>
            <source>amount in DWD's class %1</source>
            <translation>Menge in DWD-Klasse %1</translation>
        </message>
        <message>
            <source>The period has no %1 h in a row.</source>
            <translation>Der Zeitraum hat keine %1 h am Stück.</translation>
        </message>
        <message>
            <source>Rain was measured in intervals longer than this period.</source>
            <translation>Der Regen wurde in längeren Abständen gemessen als diesem Zeitraum.</translation>
        </message>
    </context>
    <context>
        <name>RasterMaps</name>
        <message>
            <source>%1 holds no map pictures.</source>
            <translation>%1 enthält keine Kartenbilder.</translation>
        </message>
        <message>
            <source>Check the address; it is that of a WFS.</source>
            <translation>Prüfen Sie die Adresse; es ist die eines WFS.</translation>
        </message>
        <message>
            <source>Check the address; it is that of a WMS or WMTS.</source>
            <translation>Prüfen Sie die Adresse; es ist die eines WMS oder WMTS.</translation>
        </message>
        <message>
            <source>Choose a smaller area or fewer zoom levels.</source>
            <translation>Wählen Sie ein kleineres Gebiet oder weniger Zoomstufen.</translation>
        </message>
        <message>
            <source>Choose an MBTiles file with raster tiles (PNG, JPEG or WebP).</source>
            <translation>Wählen Sie eine MBTiles-Datei mit Rasterkacheln (PNG, JPEG oder WebP).</translation>
        </message>
        <message>
            <source>Choose another map service, or import an OpenStreetMap extract: it is offline anyway.</source>
            <translation>Wählen Sie einen anderen Kartendienst, oder lesen Sie einen OpenStreetMap-Auszug ein: er ist ohnehin offline da.</translation>
        </message>
        <message>
            <source>Fetching the area was stopped.</source>
            <translation>Das Laden des Gebiets wurde angehalten.</translation>
        </message>
        <message>
            <source>The answer is no description of a map service.</source>
            <translation>Die Antwort ist keine Beschreibung eines Kartendienstes.</translation>
        </message>
        <message>
            <source>The area has %1 tiles, more than the %2 that are fetched at once.</source>
            <translation>Das Gebiet hat %1 Kacheln, mehr als die %2, die auf einmal geladen werden.</translation>
        </message>
        <message>
            <source>The map service answers with something that is no picture.</source>
            <translation>Der Kartendienst antwortet mit etwas, das kein Bild ist.</translation>
        </message>
        <message>
            <source>The map service can't be used: %1</source>
            <translation>Der Kartendienst ist nicht verwendbar: %1</translation>
        </message>
        <message>
            <source>The provider of '%1' does not allow fetching areas ahead.</source>
            <translation>Der Anbieter von „%1“ erlaubt nicht, Gebiete im Voraus zu laden.</translation>
        </message>
        <message>
            <source>The service offers no features.</source>
            <translation>Der Dienst bietet keine Objekte an.</translation>
        </message>
        <message>
            <source>The service offers no map in Web Mercator (EPSG:3857).</source>
            <translation>Der Dienst bietet keine Karte in Web-Mercator (EPSG:3857) an.</translation>
        </message>
        <message>
            <source>What is there stays; start again to go on.</source>
            <translation>Was da ist, bleibt; beginnen Sie noch einmal, um fortzufahren.</translation>
        </message>
        <message>
            <source>an address with {z}, {x} and {y}</source>
            <translation>eine Adresse mit {z}, {x} und {y}</translation>
        </message>
        <message>
            <source>an http or https address</source>
            <translation>eine http- oder https-Adresse</translation>
        </message>
        <message>
            <source>letters, digits, - and _</source>
            <translation>Buchstaben, Ziffern, - und _</translation>
        </message>
        <message>
            <source>the name of a layer</source>
            <translation>der Name einer Ebene</translation>
        </message>
        <message>
            <source>The map service answers in a form that was not asked for.</source>
            <translation>Der Kartendienst antwortet in einer Form, die nicht angefragt war.</translation>
        </message>
        <message>
            <source>The map service reports an error.</source>
            <translation>Der Kartendienst meldet einen Fehler.</translation>
        </message>
        <message>
            <source>The map service tells too much of this place.</source>
            <translation>Der Kartendienst liefert zu viel zu diesem Ort.</translation>
        </message>
        <message>
            <source>The service cuts its maps in Web Mercator (EPSG:3857) into other tiles than the usual ones.</source>
            <translation>Der Dienst teilt seine Karten in Web-Mercator (EPSG:3857) in andere als die üblichen Kacheln.</translation>
        </message>
        <message>
            <source>If it has a WMS as well, add that one.</source>
            <translation>Fügen Sie seinen WMS hinzu, falls er auch einen hat.</translation>
        </message>
        <message>
            <source>not above maximumZoom</source>
            <translation>nicht über maximumZoom</translation>
        </message>
        <message>
            <source>one name for each zoom of the map</source>
            <translation>ein Name für jede Zoomstufe der Karte</translation>
        </message>
        <message>
            <source>The file %1 can't be found.</source>
            <translation>Die Datei %1 ist nicht zu finden.</translation>
        </message>
        <message>
            <source>Bring it back, or open the map from its new place.</source>
            <translation>Legen Sie sie zurück oder öffnen Sie die Karte an ihrem neuen Ort.</translation>
        </message>
        <message>
            <source>It begins with tiles too fine for so large a view.</source>
            <translation>Schon die gröbsten Kacheln sind für einen so großen Ausschnitt zu fein.</translation>
        </message>
        <message>
            <source>Zoom in.</source>
            <translation>Vergrößern Sie die Karte.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>building</source>
            <translation>Gebäude</translation>
        </message>
        <message>
            <source>cemetery</source>
            <translation>Friedhof</translation>
        </message>
        <message>
            <source>district</source>
            <translation>Bezirk</translation>
        </message>
        <message>
            <source>forest</source>
            <translation>Wald</translation>
        </message>
        <message>
            <source>green space</source>
            <translation>Grünfläche</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>Viertel</translation>
        </message>
        <message>
            <source>sports ground</source>
            <translation>Sportplatz</translation>
        </message>
        <message>
            <source>square</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>town</source>
            <translation>Stadt</translation>
        </message>
        <message>
            <source>village</source>
            <translation>Dorf</translation>
        </message>
        <message>
            <source>water</source>
            <translation>Gewässer</translation>
        </message>
        <message>
            <source>no number %1 in the map</source>
            <translation>keine Nummer %1 in der Karte</translation>
        </message>
    </context>
    <context>
        <name>Stations</name>
        <message>
            <source>no data</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <source>not enough data (%1 of %2 stations)</source>
            <translation>zu wenig Daten (%1 von %2 Stationen)</translation>
        </message>
        <message>
            <source>no value (%1 of %2 stations)</source>
            <translation>kein Wert (%1 von %2 Stationen)</translation>
        </message>
    </context>
    <context>
        <name>Water</name>
        <message>
            <source>%1, above %2</source>
            <translation>%1, über %2</translation>
        </message>
        <message>
            <source>No station with a place measures water levels.</source>
            <translation>Keine Station mit Ort misst Wasserstände.</translation>
        </message>
        <message>
            <source>No water level was measured in this period.</source>
            <translation>In diesem Zeitraum wurde kein Wasserstand gemessen.</translation>
        </message>
        <message>
            <source>The profile names no thresholds for water levels</source>
            <translation>Das Profil nennt keine Schwellen für Wasserstände</translation>
        </message>
        <message>
            <source>Thresholds: %1</source>
            <translation>Schwellen: %1</translation>
        </message>
        <message>
            <source>Water level</source>
            <translation>Wasserstand</translation>
        </message>
        <message>
            <source>below all thresholds</source>
            <translation>unter allen Schwellen</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>Abdeckung %1</translation>
        </message>
        <message>
            <source>highest %1</source>
            <translation>höchster Wert %1</translation>
        </message>
        <message>
            <source>highest value</source>
            <translation>höchster Wert</translation>
        </message>
        <message>
            <source>measured · %1</source>
            <translation>gemessen · %1</translation>
        </message>
        <message>
            <source>no threshold of this gauge</source>
            <translation>keine Schwelle für diesen Pegel</translation>
        </message>
        <message>
            <source>The same for every gauge, as the profile names none: %1</source>
            <translation>Für alle Pegel gleich, da das Profil keinen nennt: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n further gauge(s) with thresholds of their own</source>
            <translation>
                <numerusform>%n weiterer Pegel mit eigenen Schwellen</numerusform>
                <numerusform>%n weitere Pegel mit eigenen Schwellen</numerusform>
            </translation>
        </message>
        <message>
            <source>The profile has thresholds of gauges that are not here: %1</source>
            <translation>Das Profil nennt Schwellen für Pegel, die es hier nicht gibt: %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CheckedFile</name>
        <message>
            <source>%1 can't be read.</source>
            <translation>%1 ist nicht lesbar.</translation>
        </message>
        <message>
            <source>%1 holds no MD5 sum.</source>
            <translation>%1 enthält keine MD5-Summe.</translation>
        </message>
        <message>
            <source>Check the profile's baseMap.md5.</source>
            <translation>Prüfen Sie baseMap.md5 im Profil.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Das Laden wurde angehalten.</translation>
        </message>
        <message>
            <source>The file %1 is damaged: its MD5 sum is not the published one.</source>
            <translation>Die Datei %1 ist beschädigt: Ihre MD5-Summe ist nicht die veröffentlichte.</translation>
        </message>
        <message>
            <source>Try again later; the base map stays as it is.</source>
            <translation>Versuchen Sie es später noch einmal; die Grundkarte bleibt, wie sie ist.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::FileDownload</name>
        <message>
            <source>%1 can't be written.</source>
            <translation>%1 ist nicht beschreibbar.</translation>
        </message>
        <message>
            <source>%1 could not be fetched (HTTP %2).</source>
            <translation>%1 konnte nicht geladen werden (HTTP %2).</translation>
        </message>
        <message>
            <source>Check the free space and that you may write there.</source>
            <translation>Prüfen Sie den freien Platz und ob Sie dort schreiben dürfen.</translation>
        </message>
        <message>
            <source>Name a smaller extract in the profile, or raise its maximumBytes.</source>
            <translation>Nennen Sie im Profil einen kleineren Auszug, oder erhöhen Sie dort maximumBytes.</translation>
        </message>
        <message>
            <source>The connection to %1 was cut.</source>
            <translation>Die Verbindung zu %1 ist abgerissen.</translation>
        </message>
        <message>
            <source>The download of %1 has stalled.</source>
            <translation>Das Laden von %1 stockt.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Das Laden wurde angehalten.</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2 MB.</source>
            <translation>Die Datei %1 ist größer als %2 MB.</translation>
        </message>
        <message>
            <source>The server redirects more than %1 times.</source>
            <translation>Der Server leitet mehr als %1-mal weiter.</translation>
        </message>
        <message>
            <source>The server sends another part of the file than was asked for.</source>
            <translation>Der Server schickt einen anderen Teil der Datei als den verlangten.</translation>
        </message>
        <message>
            <source>The server sends more than it said, or than is allowed.</source>
            <translation>Der Server schickt mehr, als er angekündigt hat oder erlaubt ist.</translation>
        </message>
        <message>
            <source>Try again: it goes on where it stopped.</source>
            <translation>Versuchen Sie es noch einmal: Es geht weiter, wo es abbrach.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::MapServiceDialog</name>
        <message numerus="yes">
            <source>%n maps or kinds of features</source>
            <translation>
                <numerusform>%n Karte oder Objektart</numerusform>
                <numerusform>%n Karten oder Objektarten</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Asking %1 …</source>
            <translation>Frage %1 …</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>Quellenangabe</translation>
        </message>
        <message>
            <source>Lay over the base map</source>
            <translation>Über die Grundkarte legen</translation>
        </message>
        <message>
            <source>Map service</source>
            <translation>Kartendienst</translation>
        </message>
        <message>
            <source>Maps of the service</source>
            <translation>Karten des Dienstes</translation>
        </message>
        <message>
            <source>Show maps</source>
            <translation>Karten anzeigen</translation>
        </message>
        <message>
            <source>The address must begin with http:// or https://.</source>
            <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
        </message>
        <message>
            <source>The address of a WMS, WMTS or WFS, or of tiles with {z}, {x} and {y}</source>
            <translation>Die Adresse eines WMS, WMTS oder WFS, oder von Kacheln mit {z}, {x} und {y}</translation>
        </message>
        <message>
            <source>Use as base map</source>
            <translation>Als Grundkarte verwenden</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::OfflineDialog</name>
        <message>
            <source>%1 of %2 tiles</source>
            <translation>%1 von %2 Kacheln</translation>
        </message>
        <message>
            <source>%1 tiles, complete</source>
            <translation>%1 Kacheln, vollständig</translation>
        </message>
        <message>
            <source>%1 was deleted.</source>
            <translation>%1 wurde gelöscht.</translation>
        </message>
        <message>
            <source>Area in view</source>
            <translation>Sichtbares Gebiet</translation>
        </message>
        <message>
            <source>Delete the area %1</source>
            <translation>Gebiet %1 löschen</translation>
        </message>
        <message>
            <source>Fetch area</source>
            <translation>Gebiet laden</translation>
        </message>
        <message>
            <source>From zoom</source>
            <translation>Von Zoom</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <source>Make area available offline</source>
            <translation>Gebiet offline verfügbar machen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>The area is available offline.</source>
            <translation>Das Gebiet ist offline verfügbar.</translation>
        </message>
        <message>
            <source>To zoom</source>
            <translation>Bis Zoom</translation>
        </message>
        <message>
            <source>incomplete: %1 of %2 tiles</source>
            <translation>unvollständig: %1 von %2 Kacheln</translation>
        </message>
        <message>
            <source>Counting the tiles …</source>
            <translation>Die Kacheln werden gezählt …</translation>
        </message>
        <message>
            <source>Area in view %1</source>
            <translation>Sichtbares Gebiet %1</translation>
        </message>
        <message>
            <source>There is another area of this name already. Choose another name.</source>
            <translation>Ein anderes Gebiet heißt schon so. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>%1 tiles, %2 of them still to fetch: about %3, at most %4. Please keep to the provider's terms of use.</source>
            <translation>%1 Kacheln, davon noch %2 zu laden: etwa %3, höchstens %4. Bitte halten Sie die Nutzungsbedingungen des Anbieters ein.</translation>
        </message>
        <message>
            <source>%1 tiles, all of them here already.</source>
            <translation>%1 Kacheln, alle schon vorhanden.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::PictureSizeDialog</name>
        <message>
            <source>4K</source>
            <translation>4K</translation>
        </message>
        <message>
            <source>A3 landscape, 300 dpi</source>
            <translation>A3 quer, 300 dpi</translation>
        </message>
        <message>
            <source>A4 landscape, 300 dpi</source>
            <translation>A4 quer, 300 dpi</translation>
        </message>
        <message>
            <source>As on the screen</source>
            <translation>Wie auf dem Bildschirm</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Full HD</source>
            <translation>Full HD</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Höhe</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>Eigene Größe</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Größe des Bildes</translation>
        </message>
        <message>
            <source>Twice as on the screen</source>
            <translation>Doppelt so groß wie auf dem Bildschirm</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SearchBox</name>
        <message>
            <source>Nothing found for '%1'.</source>
            <translation>Nichts gefunden für „%1“.</translation>
        </message>
        <message>
            <source>Search (Ctrl+K or Ctrl+F)</source>
            <translation>Suchen (Strg+K oder Strg+F)</translation>
        </message>
        <message>
            <source>Search places, stations, ideas</source>
            <translation>Orte, Stationen, Ideen suchen</translation>
        </message>
        <message>
            <source>Search places, streets, stations and ideas</source>
            <translation>Orte, Straßen, Stationen und Ideen suchen</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SearchResults</name>
        <message>
            <source>Search results</source>
            <translation>Suchergebnisse</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SearchResultsModel</name>
        <message>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Bezirke</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideen</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>Streets</source>
            <translation>Straßen</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TileClient</name>
        <message>
            <source>The map service %1 answers with HTTP %2.</source>
            <translation>Der Kartendienst %1 antwortet mit HTTP %2.</translation>
        </message>
        <message>
            <source>Ask its provider whether you may use it.</source>
            <translation>Fragen Sie den Anbieter, ob Sie ihn nutzen dürfen.</translation>
        </message>
    </context>
    <context>
        <name>ComparisonReport</name>
        <message>
            <source>A %1 · %2</source>
            <translation>A %1 · %2</translation>
        </message>
        <message>
            <source>A and B at all stations</source>
            <translation>A und B an allen Stationen</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::PlaceInfo</name>
        <message>
            <source>Asking the service …</source>
            <translation>Dienst wird gefragt …</translation>
        </message>
        <message>
            <source>Nothing at this place</source>
            <translation>Nichts an dieser Stelle</translation>
        </message>
        <message>
            <source>The service answers with HTTP %1.</source>
            <translation>Der Dienst antwortet mit HTTP %1.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ResultCard</name>
        <message>
            <source>How was this computed?</source>
            <translation>Wie wurde das berechnet?</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::MapFetch</name>
        <message>
            <source>%1 of %2 tiles that the picture needs</source>
            <translation>%1 von %2 Kacheln, die das Bild braucht</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Fetching the map</source>
            <translation>Karte wird geladen</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::PlaceMenu</name>
        <message>
            <source>Asking the service …</source>
            <translation>Der Dienst wird gefragt …</translation>
        </message>
        <message>
            <source>Nothing at this place</source>
            <translation>Nichts an dieser Stelle</translation>
        </message>
        <message>
            <source>What is here?</source>
            <translation>Was ist hier?</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… und %n weiteres</numerusform>
                <numerusform>… und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilePicture</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Choose another folder or free some space.</source>
            <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
        </message>
    </context>
    <context>
        <name>MapTrouble</name>
        <message>
            <source>It is asked again every half minute.</source>
            <translation>Jede halbe Minute wird erneut angefragt.</translation>
        </message>
        <message>
            <source>Map pictures are missing.</source>
            <translation>Kartenbilder fehlen.</translation>
        </message>
        <message numerus="yes">
            <source>%n more maps can't be shown</source>
            <translation>
                <numerusform>%n weitere Karte fehlt</numerusform>
                <numerusform>%n weitere Karten fehlen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <source>%1 already exists. Replace it?</source>
            <translation>%1 gibt es schon. Ersetzen?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
</TS>
