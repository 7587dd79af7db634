<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>AirIndex</name>
        <message>
            <source>very good</source>
            <translation>very good</translation>
        </message>
        <message>
            <source>good</source>
            <translation>good</translation>
        </message>
        <message>
            <source>moderate</source>
            <translation>moderate</translation>
        </message>
        <message>
            <source>poor</source>
            <translation>poor</translation>
        </message>
        <message>
            <source>very poor</source>
            <translation>very poor</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>fair</translation>
        </message>
        <message>
            <source>extremely poor</source>
            <translation>extremely poor</translation>
        </message>
    </context>
    <context>
        <name>Areas</name>
        <message numerus="yes">
            <source>mean of %n station(s)</source>
            <translation>
                <numerusform>mean of %n station</numerusform>
                <numerusform>mean of %n stations</numerusform>
            </translation>
        </message>
        <message>
            <source>Arithmetic mean of the stations' values, each station once: no interpolation over the area. Per station: %1</source>
            <translation>Arithmetic mean of the stations' values, each station once: no interpolation over the area. Per station: %1</translation>
        </message>
        <message>
            <source>At the street: stations and ideas within %1 of its line, all parts of this name near each other.</source>
            <translation>At the street: stations and ideas within %1 of its line, all parts of this name near each other.</translation>
        </message>
        <message>
            <source>In the area: stations and ideas whose place lies inside it.</source>
            <translation>In the area: stations and ideas whose place lies inside it.</translation>
        </message>
        <message>
            <source>Figures are those of single stations, measured, for orientation; nothing is interpolated between them.</source>
            <translation>Figures are those of single stations, measured, for orientation; nothing is interpolated between them.</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Street</translation>
        </message>
        <message>
            <source>Drawn circle</source>
            <translation>Drawn circle</translation>
        </message>
        <message>
            <source>Drawn area</source>
            <translation>Drawn area</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Coverage in %</source>
            <translation>Coverage in %</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>no sensor here</source>
            <translation>no sensor here</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message numerus="yes">
            <source>%n sensor(s)</source>
            <translation>
                <numerusform>%n sensor</numerusform>
                <numerusform>%n sensors</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 sensors with enough data</source>
            <translation>%1 of %2 sensors with enough data</translation>
        </message>
        <message>
            <source>Measured: %1</source>
            <translation>Measured: %1</translation>
        </message>
        <message>
            <source>Station and figure</source>
            <translation>Station and figure</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Ideas: %1</source>
            <translation>Ideas: %1</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idea</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Support</translation>
        </message>
        <message>
            <source>the %1 most supported are listed</source>
            <translation>the %1 most supported are listed</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stations</translation>
        </message>
        <message>
            <source>Support of ideas</source>
            <translation>Support of ideas</translation>
        </message>
        <message>
            <source>Its sides cross: inside is what lies in one of its parts, and no size is given. Move a corner to undo the crossing.</source>
            <translation>Its sides cross: inside is what lies in one of its parts, and no size is given. Move a corner to undo the crossing.</translation>
        </message>
        <message>
            <source>sides cross: no area</source>
            <translation>sides cross: no area</translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s)</source>
            <translation>
                <numerusform>%n idea</numerusform>
                <numerusform>%n ideas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BaseMap</name>
        <message>
            <source>The base map in the cache is damaged.</source>
            <translation>The base map in the cache is damaged.</translation>
        </message>
        <message>
            <source>Import it again.</source>
            <translation>Import it again.</translation>
        </message>
        <message>
            <source>© OpenStreetMap contributors</source>
            <translation>© OpenStreetMap contributors</translation>
        </message>
        <message>
            <source>%1 (as of %2)</source>
            <translation>%1 (as of %2)</translation>
        </message>
        <message>
            <source>The import of the base map was cancelled.</source>
            <translation>The import of the base map was cancelled.</translation>
        </message>
        <message>
            <source>The base map is as it was before.</source>
            <translation>The base map is as it was before.</translation>
        </message>
        <message>
            <source>%1 can't be read as an OpenStreetMap extract.</source>
            <translation>%1 can't be read as an OpenStreetMap extract.</translation>
        </message>
        <message>
            <source>Choose a file that ends in .osm.pbf, .osm, .osm.gz or .osm.bz2; if it was downloaded, download it again.</source>
            <translation>Choose a file that ends in .osm.pbf, .osm, .osm.gz or .osm.bz2; if it was downloaded, download it again.</translation>
        </message>
        <message>
            <source>There is no readable file %1.</source>
            <translation>There is no readable file %1.</translation>
        </message>
        <message>
            <source>Check the file's name and that you may read it.</source>
            <translation>Check the file's name and that you may read it.</translation>
        </message>
        <message>
            <source>The extract is too large: more nodes than a county has.</source>
            <translation>The extract is too large: more nodes than a county has.</translation>
        </message>
        <message>
            <source>Use an extract of the city or its county.</source>
            <translation>Use an extract of the city or its county.</translation>
        </message>
        <message>
            <source>%1 holds nothing that a map could show.</source>
            <translation>%1 holds nothing that a map could show.</translation>
        </message>
        <message>
            <source>Choose an extract of the city's area.</source>
            <translation>Choose an extract of the city's area.</translation>
        </message>
        <message>
            <source>There is not enough memory for %1.</source>
            <translation>There is not enough memory for %1.</translation>
        </message>
    </context>
    <context>
        <name>Chart</name>
        <message>
            <source>The chart was not computed.</source>
            <translation>The chart was not computed.</translation>
        </message>
        <message>
            <source>hourly sums · %1</source>
            <translation>hourly sums · %1</translation>
        </message>
        <message>
            <source>hourly means · %1</source>
            <translation>hourly means · %1</translation>
        </message>
        <message>
            <source>%1 in %2 min</source>
            <translation>%1 in %2 min</translation>
        </message>
        <message>
            <source>%1, %2: no data.</source>
            <translation>%1, %2: no data.</translation>
        </message>
        <message>
            <source>%1, %2: between %3 and %4. %5.</source>
            <translation>%1, %2: between %3 and %4. %5.</translation>
        </message>
        <message>
            <source>Night 22–6</source>
            <translation>Night 22–6</translation>
        </message>
        <message>
            <source>Gap, not connected</source>
            <translation>Gap, not connected</translation>
        </message>
        <message>
            <source>Coverage %1</source>
            <translation>Coverage %1</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Flags</translation>
        </message>
        <message>
            <source>Box plot by month</source>
            <translation>Box plot by month</translation>
        </message>
        <message>
            <source>Box plot by day type</source>
            <translation>Box plot by day type</translation>
        </message>
        <message>
            <source>Box plot by station</source>
            <translation>Box plot by station</translation>
        </message>
        <message>
            <source>hourly values, %1</source>
            <translation>hourly values, %1</translation>
        </message>
        <message>
            <source>Directions have no order.</source>
            <translation>Directions have no order.</translation>
        </message>
        <message>
            <source>Box 25–75 %, line median, whiskers at most 1.5 box heights, beyond them single hours.</source>
            <translation>Box 25–75 %, line median, whiskers at most 1.5 box heights, beyond them single hours.</translation>
        </message>
        <message>
            <source>Median %1</source>
            <translation>Median %1</translation>
        </message>
        <message>
            <source>25–75 %: %1 to %2</source>
            <translation>25–75 %: %1 to %2</translation>
        </message>
        <message>
            <source>Whiskers %1 to %2</source>
            <translation>Whiskers %1 to %2</translation>
        </message>
        <message>
            <source>too little data</source>
            <translation>too little data</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Box</translation>
        </message>
        <message>
            <source>Low whisker</source>
            <translation>Low whisker</translation>
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
            <translation>High whisker</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Outliers</translation>
        </message>
        <message>
            <source>Valid hours</source>
            <translation>Valid hours</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %3: %n day(s) with a value, highest %4 on %5.</source>
            <translation>
                <numerusform>%1, %2, %3: %n day with a value, highest %4 on %5.</numerusform>
                <numerusform>%1, %2, %3: %n days with a value, highest %4 on %5.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n day(s).</source>
            <translation>
                <numerusform>%1: %n day.</numerusform>
                <numerusform>%1: %n days.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>not in the selection</source>
            <translation>not in the selection</translation>
        </message>
        <message>
            <source>no data yet</source>
            <translation>no data yet</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>%1 and %2 of %3 days</source>
            <translation>%1 and %2 of %3 days</translation>
        </message>
        <message>
            <source>before</source>
            <translation>before</translation>
        </message>
        <message>
            <source>quieter</source>
            <translation>quieter</translation>
        </message>
        <message>
            <source>cooler</source>
            <translation>cooler</translation>
        </message>
        <message>
            <source>less</source>
            <translation>less</translation>
        </message>
        <message>
            <source>louder</source>
            <translation>louder</translation>
        </message>
        <message>
            <source>warmer</source>
            <translation>warmer</translation>
        </message>
        <message>
            <source>more</source>
            <translation>more</translation>
        </message>
        <message>
            <source>no certain difference</source>
            <translation>no certain difference</translation>
        </message>
        <message>
            <source>before %1, after %2</source>
            <translation>before %1, after %2</translation>
        </message>
        <message>
            <source>Before / after</source>
            <translation>Before / after</translation>
        </message>
        <message>
            <source>%1 can't be compared day by day.</source>
            <translation>%1 can't be compared day by day.</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4 of %5 differences are certain, the first is %6 (%7).</source>
            <translation>%1, %2, %3: %4 of %5 differences are certain, the first is %6 (%7).</translation>
        </message>
        <message>
            <source>95 %: %1 to %2</source>
            <translation>95 %: %1 to %2</translation>
        </message>
        <message>
            <source>not explained by chance</source>
            <translation>not explained by chance</translation>
        </message>
        <message>
            <source>%1 and %2 days</source>
            <translation>%1 and %2 days</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>95 % from</source>
            <translation>95 % from</translation>
        </message>
        <message>
            <source>95 % to</source>
            <translation>95 % to</translation>
        </message>
        <message>
            <source>Days before</source>
            <translation>Days before</translation>
        </message>
        <message>
            <source>Days after</source>
            <translation>Days after</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>%1, %2, %3: no data.</source>
            <translation>%1, %2, %3: no data.</translation>
        </message>
        <message>
            <source>%1 to ≥ %2</source>
            <translation>%1 to ≥ %2</translation>
        </message>
        <message>
            <source>Coverage at least %1</source>
            <translation>Coverage at least %1</translation>
        </message>
        <message>
            <source>daily maximum</source>
            <translation>daily maximum</translation>
        </message>
        <message>
            <source>daily minimum</source>
            <translation>daily minimum</translation>
        </message>
        <message>
            <source>daily sum</source>
            <translation>daily sum</translation>
        </message>
        <message>
            <source>daily mean</source>
            <translation>daily mean</translation>
        </message>
        <message>
            <source>day &gt; %1</source>
            <translation>day &gt; %1</translation>
        </message>
        <message>
            <source>hot day ≥ %1</source>
            <translation>hot day ≥ %1</translation>
        </message>
        <message>
            <source>%1 &gt; %2</source>
            <translation>%1 &gt; %2</translation>
        </message>
        <message>
            <source>Time series</source>
            <translation>Time series</translation>
        </message>
        <message>
            <source>Not shown, as two units are: %1.</source>
            <translation>Not shown, as two units are: %1.</translation>
        </message>
        <message>
            <source>Workday</source>
            <translation>Workday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday/holiday</source>
            <translation>Sunday/holiday</translation>
        </message>
        <message>
            <source>n = %1 of %2 hours</source>
            <translation>n = %1 of %2 hours</translation>
        </message>
        <message>
            <source>%1 %: %2</source>
            <comment>exceeded in so much of the time: value</comment>
            <translation>%1 %: %2</translation>
        </message>
        <message>
            <source>exceeded in … % of the time, %1</source>
            <translation>exceeded in … % of the time, %1</translation>
        </message>
        <message>
            <source>Duration curve</source>
            <translation>Duration curve</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4. %5.</source>
            <translation>%1, %2, %3: %4. %5.</translation>
        </message>
        <message>
            <source>exceeded in %1 of the time</source>
            <translation>exceeded in %1 of the time</translation>
        </message>
        <message>
            <source>Exceeded in</source>
            <translation>Exceeded in</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>Exceedance days per year</source>
            <translation>Exceedance days per year</translation>
        </message>
        <message>
            <source>There is no limit for %1. The city's profile can name one.</source>
            <translation>There is no limit for %1. The city's profile can name one.</translation>
        </message>
        <message numerus="yes">
            <source>allowed: %n day(s)</source>
            <translation>
                <numerusform>allowed: %n day</numerusform>
                <numerusform>allowed: %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) above</source>
            <translation>
                <numerusform>%n day above</numerusform>
                <numerusform>%n days above</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) undecided</source>
            <translation>
                <numerusform>%n day undecided</numerusform>
                <numerusform>%n days undecided</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 days decided</source>
            <translation>%1 of %2 days decided</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Days above</source>
            <translation>Days above</translation>
        </message>
        <message>
            <source>Undecided days</source>
            <translation>Undecided days</translation>
        </message>
        <message>
            <source>Decided days</source>
            <translation>Decided days</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>at least</translation>
        </message>
        <message>
            <source>%1 to below %2</source>
            <translation>%1 to below %2</translation>
        </message>
        <message>
            <source>number of hours by class, %1</source>
            <translation>number of hours by class, %1</translation>
        </message>
        <message>
            <source>Histogram</source>
            <translation>Histogram</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4, most often %5. %6.</source>
            <translation>%1, %2, %3: %4, most often %5. %6.</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message>
            <source>To below</source>
            <translation>To below</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>%1, %2, %3: between %4 and %5, highest on %6, %7. %8.</source>
            <translation>%1, %2, %3: between %4 and %5, highest on %6, %7. %8.</translation>
        </message>
        <message>
            <source>mean, %1</source>
            <translation>mean, %1</translation>
        </message>
        <message>
            <source>Hour × weekday</source>
            <translation>Hour × weekday</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>the clock at an axis' end</comment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>Directions have no mean course of the day. A wind rose shows them.</source>
            <translation>Directions have no mean course of the day. A wind rose shows them.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Weekday</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hour</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mean</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>10–90 % of the hours</source>
            <translation>10–90 % of the hours</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4 highest %5, lowest %6. %7.</source>
            <translation>%1, %2, %3: %4 highest %5, lowest %6. %7.</translation>
        </message>
        <message>
            <source>Weekly profile</source>
            <translation>Weekly profile</translation>
        </message>
        <message>
            <source>Daily profile by day type</source>
            <translation>Daily profile by day type</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>10th percentile</source>
            <translation>10th percentile</translation>
        </message>
        <message>
            <source>90th percentile</source>
            <translation>90th percentile</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>Ranks 1–%1 can't be told apart for certain (intervals overlap).</source>
            <translation>Ranks 1–%1 can't be told apart for certain (intervals overlap).</translation>
        </message>
        <message>
            <source>Ranking with uncertainty</source>
            <translation>Ranking with uncertainty</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 % interval</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Valid days</source>
            <translation>Valid days</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>n = %1 hours</source>
            <translation>n = %1 hours</translation>
        </message>
        <message>
            <source>Wind rose</source>
            <translation>Wind rose</translation>
        </message>
        <message>
            <source>how often the wind comes from where</source>
            <translation>how often the wind comes from where</translation>
        </message>
        <message>
            <source>No hour in which both were measured.</source>
            <translation>No hour in which both were measured.</translation>
        </message>
        <message>
            <source>Calm (&lt; %1): %2</source>
            <translation>Calm (&lt; %1): %2</translation>
        </message>
        <message>
            <source>%1, %2, %3: most often from %4 (%5). %6. %7.</source>
            <translation>%1, %2, %3: most often from %4 (%5). %6. %7.</translation>
        </message>
        <message>
            <source>Noise rose</source>
            <translation>Noise rose</translation>
        </message>
        <message>
            <source>%1 by wind direction, %2</source>
            <translation>%1 by wind direction, %2</translation>
        </message>
        <message>
            <source>Fewer than ten hours of each wind direction were measured.</source>
            <translation>Fewer than ten hours of each wind direction were measured.</translation>
        </message>
        <message>
            <source>Calm hours left out: %1</source>
            <translation>Calm hours left out: %1</translation>
        </message>
        <message>
            <source>%1, %2, %3: highest with wind from %4 (%5). %6.</source>
            <translation>%1, %2, %3: highest with wind from %4 (%5). %6.</translation>
        </message>
        <message>
            <source>Wind from %1</source>
            <translation>Wind from %1</translation>
        </message>
        <message>
            <source>Wind from</source>
            <translation>Wind from</translation>
        </message>
        <message>
            <source>no line: too few hours</source>
            <translation>no line: too few hours</translation>
        </message>
        <message>
            <source>y = %1 %2 %3 x</source>
            <translation>y = %1 %2 %3 x</translation>
        </message>
        <message>
            <source>Matched hours %1</source>
            <translation>Matched hours %1</translation>
        </message>
        <message>
            <source>Two quantities, hour by hour</source>
            <translation>Two quantities, hour by hour</translation>
        </message>
        <message>
            <source>%1 against %2</source>
            <translation>%1 against %2</translation>
        </message>
        <message>
            <source>Hour from</source>
            <translation>Hour from</translation>
        </message>
        <message>
            <source>%1 of %2 hours decided</source>
            <translation>%1 of %2 hours decided</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) above</source>
            <translation>
                <numerusform>%n hour above</numerusform>
                <numerusform>%n hours above</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) undecided</source>
            <translation>
                <numerusform>%n hour undecided</numerusform>
                <numerusform>%n hours undecided</numerusform>
            </translation>
        </message>
        <message>
            <source>(+n): days that were measured too little to say; ≥: less than 90 % of the year's days are decided.</source>
            <translation>(+n): days that were measured too little to say; ≥: less than 90 % of the year's days are decided.</translation>
        </message>
        <message>
            <source>(+n): hours that were measured too little to say; ≥: less than 90 % of the year's hours are decided.</source>
            <translation>(+n): hours that were measured too little to say; ≥: less than 90 % of the year's hours are decided.</translation>
        </message>
        <message numerus="yes">
            <source>Allowed: %n hour(s) a year.</source>
            <translation>
                <numerusform>Allowed: %n hour a year.</numerusform>
                <numerusform>Allowed: %n hours a year.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided hours</source>
            <translation>Decided hours</translation>
        </message>
        <message>
            <source>Exceedance hours per year</source>
            <translation>Exceedance hours per year</translation>
        </message>
        <message>
            <source>Hours above</source>
            <translation>Hours above</translation>
        </message>
        <message>
            <source>Hours with %1 (%2): %3.</source>
            <translation>Hours with %1 (%2): %3.</translation>
        </message>
        <message>
            <source>Neighbouring days resemble each other: intervals are probably too narrow.</source>
            <translation>Neighbouring days resemble each other: intervals are probably too narrow.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Undecided hours</source>
            <translation>Undecided hours</translation>
        </message>
        <message numerus="yes">
            <source>allowed: %n hour(s)</source>
            <translation>
                <numerusform>allowed: %n hour</numerusform>
                <numerusform>allowed: %n hours</numerusform>
            </translation>
        </message>
        <message>
            <source>highest 8-hour mean of the day</source>
            <translation>highest 8-hour mean of the day</translation>
        </message>
        <message>
            <source>hourly mean</source>
            <translation>hourly mean</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>hours</translation>
        </message>
        <message>
            <source>%1 (no whole days before)</source>
            <translation>%1 (no whole days before)</translation>
        </message>
        <message>
            <source>Fewer than %1 hours with wind direction and speed: too few for a wind rose.</source>
            <translation>Fewer than %1 hours with wind direction and speed: too few for a wind rose.</translation>
        </message>
        <message>
            <source>Intervals are shown from %1 valid days on.</source>
            <translation>Intervals are shown from %1 valid days on.</translation>
        </message>
        <message>
            <source>Mean week</source>
            <translation>Mean week</translation>
        </message>
        <message>
            <source>No data in this period. Choose another period or another station.</source>
            <translation>No data in this period. Choose another period or another station.</translation>
        </message>
        <message>
            <source>No hour in which level and wind direction were measured.</source>
            <translation>No hour in which level and wind direction were measured.</translation>
        </message>
        <message>
            <source>No hour in which wind direction and speed were measured.</source>
            <translation>No hour in which wind direction and speed were measured.</translation>
        </message>
        <message>
            <source>Not enough data: %1 valid days are needed on each side, there are %2 and %3. Choose a longer period.</source>
            <translation>Not enough data: %1 valid days are needed on each side, there are %2 and %3. Choose a longer period.</translation>
        </message>
        <message>
            <source>The filters leave no hour of this period. Choose other hours, days or months.</source>
            <translation>The filters leave no hour of this period. Choose other hours, days or months.</translation>
        </message>
        <message>
            <source>centre: %1</source>
            <translation>centre: %1</translation>
        </message>
        <message>
            <source>filled: after</source>
            <translation>filled: after</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>not decided</translation>
        </message>
        <message>
            <source>A %1, B %2</source>
            <translation>A %1, B %2</translation>
        </message>
        <message>
            <source>Days A</source>
            <translation>Days A</translation>
        </message>
        <message>
            <source>Days B</source>
            <translation>Days B</translation>
        </message>
        <message>
            <source>filled: B</source>
            <translation>filled: B</translation>
        </message>
        <message>
            <source>%1, special day</source>
            <translation>%1, special day</translation>
        </message>
        <message>
            <source>Special day (24/31 December)</source>
            <translation>Special day (24/31 December)</translation>
        </message>
        <message>
            <source>Workdays contain 24 or 31 December (special days).</source>
            <translation>Workdays contain 24 or 31 December (special days).</translation>
        </message>
        <message>
            <source>%1, %2, %3: highest %4, lowest %5.</source>
            <translation>%1, %2, %3: highest %4, lowest %5.</translation>
        </message>
        <message>
            <source>No month has enough data.</source>
            <translation>No month has enough data.</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4, no box. %5.</source>
            <translation>%1, %2, %3: %4, no box. %5.</translation>
        </message>
        <message>
            <source>%1–%2 of %3</source>
            <translation>%1–%2 of %3</translation>
        </message>
        <message>
            <source>10–90 %: %1</source>
            <translation>10–90 %: %1</translation>
        </message>
        <message>
            <source>A box needs %1 values and %2 of the hours.</source>
            <translation>A box needs %1 values and %2 of the hours.</translation>
        </message>
        <message>
            <source>Gap of one line</source>
            <translation>Gap of one line</translation>
        </message>
        <message>
            <source>Gaps of its own: %1.</source>
            <translation>Gaps of its own: %1.</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>Highest</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>Lowest</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Remark: %1</source>
            <translation>Remark: %1</translation>
        </message>
        <message>
            <source>Single values</source>
            <translation>Single values</translation>
        </message>
        <message>
            <source>lowest to highest hour (n &lt; 50)</source>
            <translation>lowest to highest hour (n &lt; 50)</translation>
        </message>
        <message>
            <source>lowest to highest, too little data for a box</source>
            <translation>lowest to highest, too little data for a box</translation>
        </message>
        <message>
            <source>rank %1 of %2: %3</source>
            <translation>rank %1 of %2: %3</translation>
        </message>
        <message>
            <source>single hours, too few for a box</source>
            <translation>single hours, too few for a box</translation>
        </message>
        <message>
            <source>too few values (%1 of %2)</source>
            <translation>too few values (%1 of %2)</translation>
        </message>
        <message>
            <source>Hourly speeds are weighted by the vehicles counted; where none are counted they weigh alike.</source>
            <translation>Hourly speeds are weighted by the vehicles counted; where none are counted they weigh alike.</translation>
        </message>
        <message>
            <source>Hours weigh alike here; the figures weight them by the vehicles counted.</source>
            <translation>Hours weigh alike here; the figures weight them by the vehicles counted.</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4.</source>
            <translation>%1, %2, %3: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %3: %n box(es), highest median %4 (%5). %6.</source>
            <translation>
                <numerusform>%1, %2, %3: %n box, highest median %4 (%5). %6.</numerusform>
                <numerusform>%1, %2, %3: %n boxes, highest median %4 (%5). %6.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) beyond them</source>
            <translation>
                <numerusform>%n hour beyond them</numerusform>
                <numerusform>%n hours beyond them</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2, %3: %n station(s), highest %4 with %5.</source>
            <translation>
                <numerusform>%1, %2, %3: %n station, highest %4 with %5.</numerusform>
                <numerusform>%1, %2, %3: %n stations, highest %4 with %5.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChartKind</name>
        <message>
            <source>Time series</source>
            <translation>Time series</translation>
        </message>
        <message>
            <source>Daily profile</source>
            <translation>Daily profile</translation>
        </message>
        <message>
            <source>Weekly profile</source>
            <translation>Weekly profile</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Hour × weekday</source>
            <translation>Hour × weekday</translation>
        </message>
        <message>
            <source>Histogram</source>
            <translation>Histogram</translation>
        </message>
        <message>
            <source>Duration curve</source>
            <translation>Duration curve</translation>
        </message>
        <message>
            <source>Box plot by month</source>
            <translation>Box plot by month</translation>
        </message>
        <message>
            <source>Box plot by day type</source>
            <translation>Box plot by day type</translation>
        </message>
        <message>
            <source>Box plot by station</source>
            <translation>Box plot by station</translation>
        </message>
        <message>
            <source>Two quantities</source>
            <translation>Two quantities</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Ranking</translation>
        </message>
        <message>
            <source>Exceedance days</source>
            <translation>Exceedance days</translation>
        </message>
        <message>
            <source>Wind rose</source>
            <translation>Wind rose</translation>
        </message>
        <message>
            <source>Noise rose</source>
            <translation>Noise rose</translation>
        </message>
        <message>
            <source>Before / after</source>
            <translation>Before / after</translation>
        </message>
    </context>
    <context>
        <name>CityProfile</name>
        <message>
            <source>no such member; is it misspelt?</source>
            <translation>no such member; is it misspelt?</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>('stadtblick %1 --help' explains)</source>
            <translation>('stadtblick %1 --help' explains)</translation>
        </message>
        <message>
            <source>The city's cache, a file.</source>
            <translation>The city's cache, a file.</translation>
        </message>
        <message>
            <source>Writes JSON, for programs.</source>
            <translation>Writes JSON, for programs.</translation>
        </message>
        <message>
            <source>--cache is needed</source>
            <translation>--cache is needed</translation>
        </message>
        <message>
            <source>Cannot write %1</source>
            <translation>Cannot write %1</translation>
        </message>
        <message>
            <source>Is the folder there and writable, and the disk not full?</source>
            <translation>Is the folder there and writable, and the disk not full?</translation>
        </message>
        <message>
            <source>--cache and --out are needed</source>
            <translation>--cache and --out are needed</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message numerus="yes">
            <source>%n night(s)</source>
            <translation>
                <numerusform>%n night</numerusform>
                <numerusform>%n nights</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
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
            <translation>Difference B − A, estimated between stations</translation>
        </message>
        <message>
            <source>Change in %1</source>
            <translation>Change in %1</translation>
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
            <translation>an error without a message</translation>
        </message>
        <message>
            <source>The answer is not one of CONSUL's GraphQL interface.</source>
            <translation>The answer is not one of CONSUL's GraphQL interface.</translation>
        </message>
        <message>
            <source>Check whether the address is that of the participation site.</source>
            <translation>Check whether the address is that of the participation site.</translation>
        </message>
        <message>
            <source>The participation site refused the query: %1</source>
            <translation>The participation site refused the query: %1</translation>
        </message>
        <message>
            <source>Its operator may have switched off the public interface.</source>
            <translation>Its operator may have switched off the public interface.</translation>
        </message>
        <message>
            <source>The site does not offer proposals.</source>
            <translation>The site does not offer proposals.</translation>
        </message>
        <message>
            <source>The site reports: %1</source>
            <translation>The site reports: %1</translation>
        </message>
        <message>
            <source>The site promises more %1 but gives no way to reach them.</source>
            <translation>The site promises more %1 but gives no way to reach them.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries without an id or of an unknown form were left out.</source>
            <translation>
                <numerusform>%n entry without an id or of an unknown form was left out.</numerusform>
                <numerusform>%n entries without an id or of an unknown form were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DemoCity</name>
        <message>
            <source>The demo city's map can't be written to %1.</source>
            <translation>The demo city's map can't be written to %1.</translation>
        </message>
        <message>
            <source>Check that the folder exists and has room.</source>
            <translation>Check that the folder exists and has room.</translation>
        </message>
    </context>
    <context>
        <name>DemoCityCommand</name>
        <message>
            <source>Serves the invented city of Musterlautern on loopback, as SensorThings and CONSUL. Prints its address as the
only line and ends when standard input closes.</source>
            <translation>Serves the invented city of Musterlautern on loopback, as SensorThings and CONSUL. Prints its address as the
only line and ends when standard input closes.</translation>
        </message>
        <message>
            <source>The port; without it a free one.</source>
            <translation>The port; without it a free one.</translation>
        </message>
        <message>
            <source>--port is a number from 0 to 65535, not '%1'</source>
            <translation>--port is a number from 0 to 65535, not '%1'</translation>
        </message>
    </context>
    <context>
        <name>Districts</name>
        <message>
            <source>Districts</source>
            <translation>Districts</translation>
        </message>
        <message>
            <source>No districts have been imported.</source>
            <translation>No districts have been imported.</translation>
        </message>
        <message>
            <source>boundaries · %1</source>
            <translation>boundaries · %1</translation>
        </message>
        <message>
            <source>boundary</source>
            <translation>boundary</translation>
        </message>
        <message>
            <source>%1 of %2 ideas have a place</source>
            <translation>%1 of %2 ideas have a place</translation>
        </message>
        <message>
            <source>%1 stations</source>
            <translation>%1 stations</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>%1 to below %2</source>
            <translation>%1 to below %2</translation>
        </message>
        <message>
            <source>%1, mean over the area</source>
            <translation>%1, mean over the area</translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s)</source>
            <translation>
                <numerusform>%n idea</numerusform>
                <numerusform>%n ideas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s)</source>
            <translation>
                <numerusform>%n station</numerusform>
                <numerusform>%n stations</numerusform>
            </translation>
        </message>
        <message>
            <source>(RMSE %1)</source>
            <translation>(RMSE %1)</translation>
        </message>
        <message>
            <source>Air and rain</source>
            <translation>Air and rain</translation>
        </message>
        <message>
            <source>Boundaries only</source>
            <translation>Boundaries only</translation>
        </message>
        <message>
            <source>Busiest counting station</source>
            <translation>Busiest counting station</translation>
        </message>
        <message>
            <source>Districts: %1</source>
            <translation>Districts: %1</translation>
        </message>
        <message>
            <source>Equal intervals</source>
            <translation>Equal intervals</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Heat</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>Ideas per km²</source>
            <translation>Ideas per km²</translation>
        </message>
        <message>
            <source>Motor traffic</source>
            <translation>Motor traffic</translation>
        </message>
        <message>
            <source>Natural breaks</source>
            <translation>Natural breaks</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Noise</translation>
        </message>
        <message>
            <source>Noise %1</source>
            <translation>Noise %1</translation>
        </message>
        <message>
            <source>Own bounds</source>
            <translation>Own bounds</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Participation</translation>
        </message>
        <message>
            <source>Quantiles</source>
            <translation>Quantiles</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>Rain</translation>
        </message>
        <message>
            <source>Rain, sum</source>
            <translation>Rain, sum</translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Reference: %1</translation>
        </message>
        <message>
            <source>Says something of the stations only: between microphones nothing is known</source>
            <translation>Says something of the stations only: between microphones nothing is known</translation>
        </message>
        <message>
            <source>Surface by inverse distance, mean over the area</source>
            <translation>Surface by inverse distance, mean over the area</translation>
        </message>
        <message>
            <source>Surface by kriging, mean over the area</source>
            <translation>Surface by kriging, mean over the area</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Traffic</translation>
        </message>
        <message>
            <source>Votes for ideas</source>
            <translation>Votes for ideas</translation>
        </message>
        <message>
            <source>busiest counting station</source>
            <translation>busiest counting station</translation>
        </message>
        <message>
            <source>energetic mean of the stations</source>
            <translation>energetic mean of the stations</translation>
        </message>
        <message>
            <source>fewer than three stations: no surface</source>
            <translation>fewer than three stations: no surface</translation>
        </message>
        <message>
            <source>ideas</source>
            <translation>ideas</translation>
        </message>
        <message>
            <source>indicative: sensors of cities are not calibrated</source>
            <translation>indicative: sensors of cities are not calibrated</translation>
        </message>
        <message>
            <source>little covered: surface over less than %1 of the area</source>
            <translation>little covered: surface over less than %1 of the area</translation>
        </message>
        <message>
            <source>mean of the stations</source>
            <translation>mean of the stations</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>no data (%1 of %2 districts)</source>
            <translation>no data (%1 of %2 districts)</translation>
        </message>
        <message>
            <source>no data: %1</source>
            <translation>no data: %1</translation>
        </message>
        <message>
            <source>no station in the district</source>
            <translation>no station in the district</translation>
        </message>
        <message>
            <source>not enough data at its stations</source>
            <translation>not enough data at its stations</translation>
        </message>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>number by area</source>
            <translation>number by area</translation>
        </message>
        <message>
            <source>per km²</source>
            <translation>per km²</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>sum</translation>
        </message>
        <message>
            <source>sum, mean of the stations</source>
            <translation>sum, mean of the stations</translation>
        </message>
        <message>
            <source>too far from stations</source>
            <translation>too far from stations</translation>
        </message>
        <message>
            <source>veh/24 h</source>
            <translation>veh/24 h</translation>
        </message>
        <message>
            <source>votes</source>
            <translation>votes</translation>
        </message>
        <message>
            <source>little covered</source>
            <translation>little covered</translation>
        </message>
        <message>
            <source>votes not given by the source</source>
            <translation>votes not given by the source</translation>
        </message>
        <message>
            <source>mean of the counting stations</source>
            <translation>mean of the counting stations</translation>
        </message>
        <message>
            <source>Heavy vehicles, share</source>
            <translation>Heavy vehicles, share</translation>
        </message>
        <message>
            <source>little covered: one station, or most without enough data</source>
            <translation>little covered: one station, or most without enough data</translation>
        </message>
        <message>
            <source>measured in intervals that reach beyond the period's edge</source>
            <translation>measured in intervals that reach beyond the period's edge</translation>
        </message>
        <message>
            <source>the period holds no whole day</source>
            <translation>the period holds no whole day</translation>
        </message>
        <message>
            <source>surface covers %1 of the area</source>
            <translation>surface covers %1 of the area</translation>
        </message>
        <message>
            <source>Classes of 5 dB</source>
            <translation>Classes of 5 dB</translation>
        </message>
        <message>
            <source>%1 needs whole days: not with filters</source>
            <translation>%1 needs whole days: not with filters</translation>
        </message>
        <message>
            <source>no station with a place measures this</source>
            <translation>no station with a place measures this</translation>
        </message>
        <message>
            <source>All ideas, whatever the period and the search</source>
            <translation>All ideas, whatever the period and the search</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n station(s)</source>
            <translation>
                <numerusform>%1 of %n station</numerusform>
                <numerusform>%1 of %n stations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportCommand</name>
        <message numerus="yes">
            <source>%n row(s) written to %1</source>
            <translation>
                <numerusform>%n row written to %1</numerusform>
                <numerusform>%n rows written to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>undecided</translation>
        </message>
        <message>
            <source>Coverage %1</source>
            <translation>Coverage %1</translation>
        </message>
        <message>
            <source>not enough data (%1 of %2)</source>
            <translation>not enough data (%1 of %2)</translation>
        </message>
        <message>
            <source>%1 below %2</source>
            <translation>%1 below %2</translation>
        </message>
        <message>
            <source>%1 above %2</source>
            <translation>%1 above %2</translation>
        </message>
        <message>
            <source>not enough data (%1 of %2 values)</source>
            <translation>not enough data (%1 of %2 values)</translation>
        </message>
        <message>
            <source>at night %1</source>
            <translation>at night %1</translation>
        </message>
        <message>
            <source>by day %1</source>
            <translation>by day %1</translation>
        </message>
        <message>
            <source>in the evening %1</source>
            <translation>in the evening %1</translation>
        </message>
        <message>
            <source>no whole day, evening and night in this period</source>
            <translation>no whole day, evening and night in this period</translation>
        </message>
        <message>
            <source>no whole night in this period</source>
            <translation>no whole night in this period</translation>
        </message>
        <message>
            <source>no whole day in this period</source>
            <translation>no whole day in this period</translation>
        </message>
    </context>
    <context>
        <name>FigureTable</name>
        <message>
            <source>Air temperature by station</source>
            <translation>Air temperature by station</translation>
        </message>
        <message>
            <source>Noise by station</source>
            <translation>Noise by station</translation>
        </message>
        <message>
            <source>Motor traffic by station</source>
            <translation>Motor traffic by station</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Motor traffic</source>
            <translation>Motor traffic</translation>
        </message>
        <message>
            <source>Vehicles counted ÷ measured time; needs 75 % coverage</source>
            <translation>Vehicles counted ÷ measured time; needs 75 % coverage</translation>
        </message>
        <message>
            <source>Mean daily volume by day types (BASt): days with at most two hours missing, half of the days of each type</source>
            <translation>Mean daily volume by day types (BASt): days with at most two hours missing, half of the days of each type</translation>
        </message>
        <message>
            <source>; sum of %1 counts (directions or lanes)</source>
            <translation>; sum of %1 counts (directions or lanes)</translation>
        </message>
        <message>
            <source>Peak hour</source>
            <translation>Peak hour</translation>
        </message>
        <message>
            <source>Largest hourly volume among the hours measured</source>
            <translation>Largest hourly volume among the hours measured</translation>
        </message>
        <message>
            <source>measured, for orientation</source>
            <translation>measured, for orientation</translation>
        </message>
        <message>
            <source>%1, highest</source>
            <translation>%1, highest</translation>
        </message>
        <message>
            <source>%1, lowest</source>
            <translation>%1, lowest</translation>
        </message>
        <message>
            <source>Largest or least valid sample that was measured</source>
            <translation>Largest or least valid sample that was measured</translation>
        </message>
        <message>
            <source>Energetic mean of the valid days, evenings and nights (06–18, 18–22, 22–06; hours with 75 % of their samples), 2002/49/EC annex I; measured, not calculated</source>
            <translation>Energetic mean of the valid days, evenings and nights (06–18, 18–22, 22–06; hours with 75 % of their samples), 2002/49/EC annex I; measured, not calculated</translation>
        </message>
        <message>
            <source>Loudest hour</source>
            <translation>Loudest hour</translation>
        </message>
        <message>
            <source>Largest hourly energetic mean of LAeq; hours need 75 % of their samples</source>
            <translation>Largest hourly energetic mean of LAeq; hours need 75 % of their samples</translation>
        </message>
        <message>
            <source>Energetic mean of LAeq weighted by time</source>
            <translation>Energetic mean of LAeq weighted by time</translation>
        </message>
        <message>
            <source>energetic mean</source>
            <translation>energetic mean</translation>
        </message>
        <message>
            <source>Tropical nights</source>
            <translation>Tropical nights</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source> (+%1 undecided)</source>
            <translation> (+%1 undecided)</translation>
        </message>
        <message>
            <source>Arithmetic mean weighted by time; needs 80 % coverage</source>
            <translation>Arithmetic mean weighted by time; needs 80 % coverage</translation>
        </message>
        <message>
            <source>Mean temperature</source>
            <translation>Mean temperature</translation>
        </message>
        <message>
            <source>Night temperature</source>
            <translation>Night temperature</translation>
        </message>
        <message>
            <source>%1, sum</source>
            <translation>%1, sum</translation>
        </message>
        <message>
            <source>Sum of what was measured; intervals that cross the period's edge count by their part</source>
            <translation>Sum of what was measured; intervals that cross the period's edge count by their part</translation>
        </message>
        <message>
            <source>at least: coverage below 95 %</source>
            <translation>at least: coverage below 95 %</translation>
        </message>
        <message>
            <source>%1, mean</source>
            <translation>%1, mean</translation>
        </message>
        <message>
            <source>Mean weighted by time; needs 75 % coverage</source>
            <translation>Mean weighted by time; needs 75 % coverage</translation>
        </message>
        <message>
            <source>Energetic mean weighted by time; needs 75 % coverage</source>
            <translation>Energetic mean weighted by time; needs 75 % coverage</translation>
        </message>
        <message>
            <source>Mean of unit vectors; needs 75 % coverage</source>
            <translation>Mean of unit vectors; needs 75 % coverage</translation>
        </message>
        <message>
            <source>day, evening, night</source>
            <translation>day, evening, night</translation>
        </message>
        <message>
            <source>Thresholds: %1.</source>
            <translation>Thresholds: %1.</translation>
        </message>
        <message>
            <source>indicative: sensors of cities are not calibrated</source>
            <translation>indicative: sensors of cities are not calibrated</translation>
        </message>
        <message>
            <source>%1, annual mean</source>
            <translation>%1, annual mean</translation>
        </message>
        <message>
            <source>Mean of the hourly means (2008/50/EC annexes VII, XI): 90 % of the hours, 85 % where the rest was maintenance; </source>
            <translation>Mean of the hourly means (2008/50/EC annexes VII, XI): 90 % of the hours, 85 % where the rest was maintenance; </translation>
        </message>
        <message>
            <source>Mean weighted by time; needs 75 % coverage; </source>
            <translation>Mean weighted by time; needs 75 % coverage; </translation>
        </message>
        <message>
            <source>below 90 % coverage: enough only if the rest was maintenance</source>
            <translation>below 90 % coverage: enough only if the rest was maintenance</translation>
        </message>
        <message>
            <source>%1, highest 8 h mean</source>
            <translation>%1, highest 8 h mean</translation>
        </message>
        <message>
            <source>Largest of the daily highest 8-hour means (6 hours each, 18 means a day; 2008/50/EC); </source>
            <translation>Largest of the daily highest 8-hour means (6 hours each, 18 means a day; 2008/50/EC); </translation>
        </message>
        <message>
            <source>%1, days above %2</source>
            <translation>%1, days above %2</translation>
        </message>
        <message>
            <source>Days whose mean (of ozone the highest 8-hour mean), rounded to whole µg/m³, is above the value of %1; </source>
            <translation>Days whose mean (of ozone the highest 8-hour mean), rounded to whole µg/m³, is above the value of %1; </translation>
        </message>
        <message>
            <source>at least; %1</source>
            <translation>at least; %1</translation>
        </message>
        <message>
            <source>; decided by %1</source>
            <translation>; decided by %1</translation>
        </message>
        <message>
            <source>; missing in that hour: %1</source>
            <translation>; missing in that hour: %1</translation>
        </message>
        <message>
            <source>Air quality index, worst hour</source>
            <translation>Air quality index, worst hour</translation>
        </message>
        <message>
            <source>Luftqualitätsindex of the Umweltbundesamt, 1 very good to 5 very poor, by hourly means; the worst pollutant decides</source>
            <translation>Luftqualitätsindex of the Umweltbundesamt, 1 very good to 5 very poor, by hourly means; the worst pollutant decides</translation>
        </message>
        <message>
            <source>European air quality index, worst hour</source>
            <translation>European air quality index, worst hour</translation>
        </message>
        <message>
            <source>European Air Quality Index (EEA, bands of 2024), 1 good to 6 extremely poor, by hourly means; the worst pollutant decides</source>
            <translation>European Air Quality Index (EEA, bands of 2024), 1 good to 6 extremely poor, by hourly means; the worst pollutant decides</translation>
        </message>
        <message>
            <source>Occupancy, mean</source>
            <translation>Occupancy, mean</translation>
        </message>
        <message>
            <source>Occupancy, highest</source>
            <translation>Occupancy, highest</translation>
        </message>
        <message>
            <source>or more</source>
            <translation>or more</translation>
        </message>
        <message>
            <source>Highest reading; up to 110 % is allowed, shown as 100 % or more</source>
            <translation>Highest reading; up to 110 % is allowed, shown as 100 % or more</translation>
        </message>
        <message>
            <source>Turnover, at least</source>
            <translation>Turnover, at least</translation>
        </message>
        <message>
            <source>per space and day</source>
            <translation>per space and day</translation>
        </message>
        <message>
            <source>Rises of the occupied spaces ÷ spaces and days: a lower bound, as arrivals and departures between two readings cancel out</source>
            <translation>Rises of the occupied spaces ÷ spaces and days: a lower bound, as arrivals and departures between two readings cancel out</translation>
        </message>
        <message>
            <source>Search traffic, at most</source>
            <translation>Search traffic, at most</translation>
        </message>
        <message>
            <source>estimate; of the inner-city flow at the fullest time</source>
            <translation>estimate; of the inner-city flow at the fullest time</translation>
        </message>
        <message>
            <source>Estimate: 0 to 30 %·clamp((occupancy − 85 %)/15 %, 0, 1) of the flow (after Shoup 2006; our estimate)</source>
            <translation>Estimate: 0 to 30 %·clamp((occupancy − 85 %)/15 %, 0, 1) of the flow (after Shoup 2006; our estimate)</translation>
        </message>
        <message>
            <source>Legally the calculated value counts (RLS-19).</source>
            <translation>Legally the calculated value counts (RLS-19).</translation>
        </message>
        <message>
            <source>%1 of the local day (DWD); one sample proves it, the opposite needs 80 % coverage of the day</source>
            <translation>%1 of the local day (DWD); one sample proves it, the opposite needs 80 % coverage of the day</translation>
        </message>
        <message>
            <source>Summer days</source>
            <translation>Summer days</translation>
        </message>
        <message>
            <source>Hot days</source>
            <translation>Hot days</translation>
        </message>
        <message>
            <source>Desert days</source>
            <translation>Desert days</translation>
        </message>
        <message>
            <source>Frost days</source>
            <translation>Frost days</translation>
        </message>
        <message>
            <source>Ice days</source>
            <translation>Ice days</translation>
        </message>
        <message>
            <source>Heat index, highest hour</source>
            <translation>Heat index, highest hour</translation>
        </message>
        <message>
            <source>Heat index of the hourly means of temperature and humidity of this station (NWS/WPC, Rothfusz 1990); light wind, shade; not valid far outside 27–45 °C. Highest of the hours measured</source>
            <translation>Heat index of the hourly means of temperature and humidity of this station (NWS/WPC, Rothfusz 1990); light wind, shade; not valid far outside 27–45 °C. Highest of the hours measured</translation>
        </message>
        <message>
            <source>Heat island by night</source>
            <translation>Heat island by night</translation>
        </message>
        <message>
            <source>against %1</source>
            <translation>against %1</translation>
        </message>
        <message>
            <source>Mean difference of the hours 22–06 valid at both stations; reference station: %1. </source>
            <translation>Mean difference of the hours 22–06 valid at both stations; reference station: %1. </translation>
        </message>
        <message>
            <source>Both corrected for height by 0.65 K per 100 m</source>
            <translation>Both corrected for height by 0.65 K per 100 m</translation>
        </message>
        <message>
            <source>Heights are not known: not corrected for height</source>
            <translation>Heights are not known: not corrected for height</translation>
        </message>
        <message>
            <source>Heat island, 95th percentile</source>
            <translation>Heat island, 95th percentile</translation>
        </message>
        <message>
            <source>Rating level, night</source>
            <translation>Rating level, night</translation>
        </message>
        <message>
            <source>Rating level, day</source>
            <translation>Rating level, day</translation>
        </message>
        <message>
            <source>Energetic mean of the valid days (06–22) or nights (22–06), rounded up to whole dB (16. BImSchV § 2); measured, for orientation: legally it is always calculated (RLS-19)</source>
            <translation>Energetic mean of the valid days (06–22) or nights (22–06), rounded up to whole dB (16. BImSchV § 2); measured, for orientation: legally it is always calculated (RLS-19)</translation>
        </message>
        <message>
            <source>of hourly levels</source>
            <translation>of hourly levels</translation>
        </message>
        <message>
            <source>Level exceeded %1 % of the time (percentile of type 7, ISO 1996-1); needs 75 % coverage and 50 values</source>
            <translation>Level exceeded %1 % of the time (percentile of type 7, ISO 1996-1); needs 75 % coverage and 50 values</translation>
        </message>
        <message>
            <source>fewer than 50 values</source>
            <translation>fewer than 50 values</translation>
        </message>
        <message>
            <source>no result</source>
            <translation>no result</translation>
        </message>
        <message>
            <source>The city's own indicator: %1</source>
            <translation>The city's own indicator: %1</translation>
        </message>
        <message>
            <source>markedly heavy rain (level 2)</source>
            <translation>markedly heavy rain (level 2)</translation>
        </message>
        <message>
            <source>severe rain (level 3)</source>
            <translation>severe rain (level 3)</translation>
        </message>
        <message>
            <source>extreme rain (level 4)</source>
            <translation>extreme rain (level 4)</translation>
        </message>
        <message>
            <source>no warning level</source>
            <translation>no warning level</translation>
        </message>
        <message>
            <source>Rain, sum</source>
            <translation>Rain, sum</translation>
        </message>
        <message>
            <source>at least</source>
            <translation>at least</translation>
        </message>
        <message>
            <source>Sum of what fell; 'at least' below 95 % coverage, after a reset of the counter in a gap, or where rain can't be placed</source>
            <translation>Sum of what fell; 'at least' below 95 % coverage, after a reset of the counter in a gap, or where rain can't be placed</translation>
        </message>
        <message>
            <source>Most rain in %1 h</source>
            <translation>Most rain in %1 h</translation>
        </message>
        <message>
            <source>Largest rolling sum (t − %1 h, t] at the readings' times; none over a gap of more than an hour</source>
            <translation>Largest rolling sum (t − %1 h, t] at the readings' times; none over a gap of more than an hour</translation>
        </message>
        <message>
            <source>Class of the rain</source>
            <translation>Class of the rain</translation>
        </message>
        <message>
            <source>measured amount in the class of: %1</source>
            <translation>measured amount in the class of: %1</translation>
        </message>
        <message>
            <source>Most rain in 1 h and in 6 h by DWD's criteria (15/25/40 mm and 20/35/60 mm); a class of amounts, never a warning</source>
            <translation>Most rain in 1 h and in 6 h by DWD's criteria (15/25/40 mm and 20/35/60 mm); a class of amounts, never a warning</translation>
        </message>
        <message>
            <source> · %1 of the mean day</source>
            <translation> · %1 of the mean day</translation>
        </message>
        <message>
            <source>Motor traffic on workdays</source>
            <translation>Motor traffic on workdays</translation>
        </message>
        <message>
            <source>Mon–Fri without holidays</source>
            <translation>Mon–Fri without holidays</translation>
        </message>
        <message>
            <source>Saturation in the peak hour</source>
            <translation>Saturation in the peak hour</translation>
        </message>
        <message>
            <source>level %1</source>
            <translation>level %1</translation>
        </message>
        <message>
            <source>capacity %1</source>
            <translation>capacity %1</translation>
        </message>
        <message>
            <source>Peak hour ÷ the profile's capacity; levels A–F after HBS 2015, simplified</source>
            <translation>Peak hour ÷ the profile's capacity; levels A–F after HBS 2015, simplified</translation>
        </message>
        <message>
            <source>%1, share</source>
            <translation>%1, share</translation>
        </message>
        <message>
            <source>of counts at this place, not of trips</source>
            <translation>of counts at this place, not of trips</translation>
        </message>
        <message>
            <source>Share of each mode's count at this cross-section in the hours that all modes have; needs 75 % of the hours</source>
            <translation>Share of each mode's count at this cross-section in the hours that all modes have; needs 75 % of the hours</translation>
        </message>
        <message>
            <source>Share of heavy vehicles</source>
            <translation>Share of heavy vehicles</translation>
        </message>
        <message>
            <source>Heavy vehicles (above 3.5 t) ÷ all, from the hours that have both; needs 75 % of the hours</source>
            <translation>Heavy vehicles (above 3.5 t) ÷ all, from the hours that have both; needs 75 % of the hours</translation>
        </message>
        <message>
            <source>Mean speed over the section</source>
            <translation>Mean speed over the section</translation>
        </message>
        <message>
            <source>Mean speed at the spot</source>
            <translation>Mean speed at the spot</translation>
        </message>
        <message>
            <source>Harmonic mean of the hourly speeds (Wardrop 1952), </source>
            <translation>Harmonic mean of the hourly speeds (Wardrop 1952), </translation>
        </message>
        <message>
            <source>Arithmetic mean of the hourly speeds, </source>
            <translation>Arithmetic mean of the hourly speeds, </translation>
        </message>
        <message>
            <source>weighted by the vehicles counted</source>
            <translation>weighted by the vehicles counted</translation>
        </message>
        <message>
            <source>%1 of the local day (DWD); one sample proves it, the opposite needs 80 % coverage of the day and of 11–19</source>
            <translation>%1 of the local day (DWD); one sample proves it, the opposite needs 80 % coverage of the day and of 11–19</translation>
        </message>
        <message>
            <source>Largest volume of an hour that begins with any counted interval (4×15 min rolling), complete hours only</source>
            <translation>Largest volume of an hour that begins with any counted interval (4×15 min rolling), complete hours only</translation>
        </message>
        <message>
            <source>Minimum 18–06 UTC not below 20 °C, dated by the morning (DWD); one sample disproves it, the proof needs 80 % coverage of the night</source>
            <translation>Minimum 18–06 UTC not below 20 °C, dated by the morning (DWD); one sample disproves it, the proof needs 80 % coverage of the night</translation>
        </message>
        <message>
            <source>PHF = volume of the peak hour ÷ (4 × its busiest quarter of an hour)</source>
            <translation>PHF = volume of the peak hour ÷ (4 × its busiest quarter of an hour)</translation>
        </message>
        <message>
            <source>Peak hour factor</source>
            <translation>Peak hour factor</translation>
        </message>
        <message>
            <source>Tmax &lt; 0 °C of the local day (DWD); one sample of 0 °C or more disproves it, the proof needs 80 % coverage of the day and of 11–19</source>
            <translation>Tmax &lt; 0 °C of the local day (DWD); one sample of 0 °C or more disproves it, the proof needs 80 % coverage of the day and of 11–19</translation>
        </message>
        <message>
            <source>95th percentile of the differences of the hours 22–06 valid at both stations, of 50 hours and more; reference station: %1. </source>
            <translation>95th percentile of the differences of the hours 22–06 valid at both stations, of 50 hours and more; reference station: %1. </translation>
        </message>
        <message>
            <source>%1, hours above %2</source>
            <translation>%1, hours above %2</translation>
        </message>
        <message>
            <source>Hours whose mean, rounded to whole µg/m³, is above the value of %1; </source>
            <translation>Hours whose mean, rounded to whole µg/m³, is above the value of %1; </translation>
        </message>
        <message>
            <source>the value was not checked against its source; </source>
            <translation>the value was not checked against its source; </translation>
        </message>
        <message>
            <source>%1 above</source>
            <translation>%1 above</translation>
        </message>
        <message>
            <source>%1 below</source>
            <translation>%1 below</translation>
        </message>
        <message>
            <source>%1, annual mean against %2</source>
            <translation>%1, annual mean against %2</translation>
        </message>
        <message>
            <source>%1, special day</source>
            <translation>%1, special day</translation>
        </message>
        <message>
            <source>; days with at most two hours missing, half of the days of each type, as for the DTV</source>
            <translation>; days with at most two hours missing, half of the days of each type, as for the DTV</translation>
        </message>
        <message>
            <source>; includes 24 or 31 December, workdays marked as special</source>
            <translation>; includes 24 or 31 December, workdays marked as special</translation>
        </message>
        <message>
            <source>; no %1, which needs 14 days</source>
            <translation>; no %1, which needs 14 days</translation>
        </message>
        <message>
            <source>Degree hours above %1 °C</source>
            <translation>Degree hours above %1 °C</translation>
        </message>
        <message>
            <source>Mean daily volume of workdays</source>
            <translation>Mean daily volume of workdays</translation>
        </message>
        <message>
            <source>Mean daily volume of workdays (%1)</source>
            <translation>Mean daily volume of workdays (%1)</translation>
        </message>
        <message>
            <source>Mean of the hourly means of the calendar year, rounded to whole µg/m³, beside the yearly value of %1: 90 % of the hours, 85 % where the rest was maintenance; </source>
            <translation>Mean of the hourly means of the calendar year, rounded to whole µg/m³, beside the yearly value of %1: 90 % of the hours, 85 % where the rest was maintenance; </translation>
        </message>
        <message>
            <source>equal to it</source>
            <translation>equal to it</translation>
        </message>
        <message>
            <source>indicative, uncalibrated: no verdict</source>
            <translation>indicative, uncalibrated: no verdict</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n workday(s), %1</source>
            <translation>
                <numerusform>mean of %n workday, %1</numerusform>
                <numerusform>mean of %n workdays, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>not compared with yearly values, which hold for a whole calendar year without filters; </source>
            <translation>not compared with yearly values, which hold for a whole calendar year without filters; </translation>
        </message>
        <message>
            <source>Σ max(T − %1 °C, 0)·Δt over the samples, not scaled up; needs 90 % coverage</source>
            <translation>Σ max(T − %1 °C, 0)·Δt over the samples, not scaled up; needs 90 % coverage</translation>
        </message>
        <message>
            <source>needs whole days</source>
            <translation>needs whole days</translation>
        </message>
        <message>
            <source>no workday in this period</source>
            <translation>no workday in this period</translation>
        </message>
        <message>
            <source>Occupied ÷ spaces of the same time, weighted by time; needs 75 % coverage</source>
            <translation>Occupied ÷ spaces of the same time, weighted by time; needs 75 % coverage</translation>
        </message>
        <message>
            <source>Highest valid sample; needs 80 % coverage of the period and of its hours 11–19</source>
            <translation>Highest valid sample; needs 80 % coverage of the period and of its hours 11–19</translation>
        </message>
        <message>
            <source>Lowest valid sample; needs 80 % coverage of the period</source>
            <translation>Lowest valid sample; needs 80 % coverage of the period</translation>
        </message>
        <message>
            <source>Loudest night hour</source>
            <translation>Loudest night hour</translation>
        </message>
        <message>
            <source>Largest hourly energetic mean of LAeq between 22 and 6 in all nights of the period, also those that it cuts; hours need 75 % of their samples. By night TA Lärm compares the loudest full hour; measured, for orientation</source>
            <translation>Largest hourly energetic mean of LAeq between 22 and 6 in all nights of the period, also those that it cuts; hours need 75 % of their samples. By night TA Lärm compares the loudest full hour; measured, for orientation</translation>
        </message>
        <message>
            <source>the period has no %1 h in a row</source>
            <translation>the period has no %1 h in a row</translation>
        </message>
        <message>
            <source>measured in intervals of more than %1 h</source>
            <translation>measured in intervals of more than %1 h</translation>
        </message>
        <message>
            <source>measured in intervals longer than the period</source>
            <translation>measured in intervals longer than the period</translation>
        </message>
        <message>
            <source>without 6 h in a row: class of what fell in the shorter time</source>
            <translation>without 6 h in a row: class of what fell in the shorter time</translation>
        </message>
        <message numerus="yes">
            <source>; %n count(s) in other intervals not added, taken for the same vehicles</source>
            <translation>
                <numerusform>; %n count in other intervals not added, taken for the same vehicles</numerusform>
                <numerusform>; %n counts in other intervals not added, taken for the same vehicles</numerusform>
            </translation>
        </message>
        <message>
            <source>Saturation in the hour</source>
            <translation>Saturation in the hour</translation>
        </message>
        <message>
            <source>%1, the fullest direction</source>
            <translation>%1, the fullest direction</translation>
        </message>
        <message>
            <source>Flow of the hour ÷ the profile's capacity; levels A–F after HBS 2015, simplified</source>
            <translation>Flow of the hour ÷ the profile's capacity; levels A–F after HBS 2015, simplified</translation>
        </message>
        <message>
            <source>hours alike, as no vehicles are counted by the hour here</source>
            <translation>hours alike, as no vehicles are counted by the hour here</translation>
        </message>
        <message>
            <source>; mean of %1 series (directions or lanes)</source>
            <translation>; mean of %1 series (directions or lanes)</translation>
        </message>
        <message>
            <source>; %1 series (directions or lanes), each by its own vehicles</source>
            <translation>; %1 series (directions or lanes), each by its own vehicles</translation>
        </message>
        <message>
            <source>; %1 series (directions or lanes) alike, as their vehicles are not told apart</source>
            <translation>; %1 series (directions or lanes) alike, as their vehicles are not told apart</translation>
        </message>
        <message>
            <source>%1, the fullest direction known</source>
            <translation>%1, the fullest direction known</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>out of range</source>
            <translation>out of range</translation>
        </message>
        <message>
            <source>spike</source>
            <translation>spike</translation>
        </message>
        <message>
            <source>step</source>
            <translation>step</translation>
        </message>
        <message>
            <source>unchanged too long</source>
            <translation>unchanged too long</translation>
        </message>
        <message>
            <source>clock</source>
            <translation>clock</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>duplicate</translation>
        </message>
        <message>
            <source>after a gap</source>
            <translation>after a gap</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
        <message>
            <source>excluded: %1</source>
            <translation>excluded: %1</translation>
        </message>
        <message>
            <source>noted: %1</source>
            <translation>noted: %1</translation>
        </message>
    </context>
    <context>
        <name>Freshness</name>
        <message>
            <source>%1 of %2 sources: not complete</source>
            <translation>%1 of %2 sources: not complete</translation>
        </message>
    </context>
    <context>
        <name>GeoJson</name>
        <message>
            <source>Check whether the address is that of a GeoJSON file in WGS 84 degrees.</source>
            <translation>Check whether the address is that of a GeoJSON file in WGS 84 degrees.</translation>
        </message>
        <message>
            <source>The answer is no GeoJSON FeatureCollection.</source>
            <translation>The answer is no GeoJSON FeatureCollection.</translation>
        </message>
        <message>
            <source>The service answered with an error: %1</source>
            <translation>The service answered with an error: %1</translation>
        </message>
        <message>
            <source>None of the features is an area with a name or id in degrees.</source>
            <translation>None of the features is an area with a name or id in degrees.</translation>
        </message>
        <message numerus="yes">
            <source>%n features are no area with a name or id and were left out.</source>
            <translation>
                <numerusform>%n feature is no area with a name or id and was left out.</numerusform>
                <numerusform>%n features are no area with a name or id and were left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n areas lie in the city only if longitude and latitude are swapped; they were kept as they came.</source>
            <translation>
                <numerusform>%n area lies in the city only if longitude and latitude are swapped; it was kept as it came.</numerusform>
                <numerusform>%n areas lie in the city only if longitude and latitude are swapped; they were kept as they came.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Heat</name>
        <message>
            <source>coverage %1</source>
            <translation>coverage %1</translation>
        </message>
        <message>
            <source>Air temperature, estimated between stations</source>
            <translation>Air temperature, estimated between stations</translation>
        </message>
        <message>
            <source>%1, estimated between stations</source>
            <translation>%1, estimated between stations</translation>
        </message>
        <message>
            <source>(+%1 undecided)</source>
            <translation>(+%1 undecided)</translation>
        </message>
        <message>
            <source>reference station %1: values more than 3 h apart</source>
            <translation>reference station %1: values more than 3 h apart</translation>
        </message>
        <message>
            <source>Colour scale: several seasons</source>
            <translation>Colour scale: several seasons</translation>
        </message>
        <message>
            <source>Colour scale: winter</source>
            <translation>Colour scale: winter</translation>
        </message>
        <message>
            <source>Colour scale: spring and autumn</source>
            <translation>Colour scale: spring and autumn</translation>
        </message>
        <message>
            <source>Colour scale: summer</source>
            <translation>Colour scale: summer</translation>
        </message>
        <message>
            <source>Colour scale widened: values lie outside</source>
            <translation>Colour scale widened: values lie outside</translation>
        </message>
        <message>
            <source>%1, widened: values lie outside</source>
            <translation>%1, widened: values lie outside</translation>
        </message>
        <message>
            <source>values more than 3 h apart</source>
            <translation>values more than 3 h apart</translation>
        </message>
        <message>
            <source>Corrected for height, 0.65 K per 100 m</source>
            <translation>Corrected for height, 0.65 K per 100 m</translation>
        </message>
        <message>
            <source>Not corrected for height</source>
            <translation>Not corrected for height</translation>
        </message>
        <message>
            <source>Corrected for height at %1 of %2 stations</source>
            <translation>Corrected for height at %1 of %2 stations</translation>
        </message>
        <message>
            <source>At %1 above sea level, 0.65 K per 100 m</source>
            <translation>At %1 above sea level, 0.65 K per 100 m</translation>
        </message>
        <message>
            <source>Height known at %1 of %2 stations</source>
            <translation>Height known at %1 of %2 stations</translation>
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
            <translation>workshop</translation>
        </message>
        <message>
            <source>stall</source>
            <translation>stall</translation>
        </message>
        <message>
            <source>postcard</source>
            <translation>postcard</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>letter</translation>
        </message>
        <message>
            <source>on site</source>
            <translation>on site</translation>
        </message>
        <message>
            <source>proposal</source>
            <translation>proposal</translation>
        </message>
        <message>
            <source>debate</source>
            <translation>debate</translation>
        </message>
        <message>
            <source>budget proposal</source>
            <translation>budget proposal</translation>
        </message>
        <message>
            <source>request</source>
            <translation>request</translation>
        </message>
        <message>
            <source>contribution</source>
            <translation>contribution</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>undecided</translation>
        </message>
        <message>
            <source>feasible</source>
            <translation>feasible</translation>
        </message>
        <message>
            <source>not feasible</source>
            <translation>not feasible</translation>
        </message>
        <message>
            <source>selected</source>
            <translation>selected</translation>
        </message>
        <message>
            <source>chosen by vote</source>
            <translation>chosen by vote</translation>
        </message>
    </context>
    <context>
        <name>Ideas</name>
        <message>
            <source>%1 votes</source>
            <translation>%1 votes</translation>
        </message>
        <message>
            <source>votes not counted</source>
            <translation>votes not counted</translation>
        </message>
        <message>
            <source>%1 ideas</source>
            <translation>%1 ideas</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>votes</source>
            <translation>votes</translation>
        </message>
        <message>
            <source>ideas</source>
            <translation>ideas</translation>
        </message>
        <message>
            <source>Votes at each place</source>
            <translation>Votes at each place</translation>
        </message>
        <message>
            <source>Ideas at each place</source>
            <translation>Ideas at each place</translation>
        </message>
        <message>
            <source>%1 of %2 ideas have a place</source>
            <translation>%1 of %2 ideas have a place</translation>
        </message>
        <message>
            <source>There are no ideas, or none that match the search.</source>
            <translation>There are no ideas, or none that match the search.</translation>
        </message>
        <message>
            <source>None of these ideas has a place on the map.</source>
            <translation>None of these ideas has a place on the map.</translation>
        </message>
    </context>
    <context>
        <name>ImportOsmCommand</name>
        <message>
            <source>Makes an OpenStreetMap extract (.osm.pbf, .osm, .osm.gz, .osm.bz2) the cache's base map; it replaces an earlier one.
Where the cache belongs to a city, the map is cut to the city's bounds. Without FILE the
extract that the city's profile names is fetched (a cut download goes on the next time), checked by its MD5 sum and imported.</source>
            <translation>Makes an OpenStreetMap extract (.osm.pbf, .osm, .osm.gz, .osm.bz2) the cache's base map; it replaces an earlier one.
Where the cache belongs to a city, the map is cut to the city's bounds. Without FILE the
extract that the city's profile names is fetched (a cut download goes on the next time), checked by its MD5 sum and imported.</translation>
        </message>
        <message>
            <source>The city whose bounds and extract count, where it isn't the cache's own.</source>
            <translation>The city whose bounds and extract count, where it isn't the cache's own.</translation>
        </message>
        <message>
            <source>an extract is needed: a FILE, or a city whose profile names one (--profile)</source>
            <translation>an extract is needed: a FILE, or a city whose profile names one (--profile)</translation>
        </message>
        <message>
            <source>fetching %1</source>
            <translation>fetching %1</translation>
        </message>
    </context>
    <context>
        <name>Junctions</name>
        <message numerus="yes">
            <source>%n counting station(s) within 60 m, grouped; the city profile names no junction here</source>
            <translation>
                <numerusform>%n counting station; the city profile names no junction here</numerusform>
                <numerusform>%n counting stations within 60 m, grouped; the city profile names no junction here</numerusform>
            </translation>
        </message>
        <message>
            <source>Counting station; the city profile names no junction here</source>
            <translation>Counting station; the city profile names no junction here</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>The folder %1 can't be made.</translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message numerus="yes">
            <source>%n station(s) without a place</source>
            <translation>
                <numerusform>%n station without a place</numerusform>
                <numerusform>%n stations without a place</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 series live</source>
            <translation>%1 of %2 series live</translation>
        </message>
        <message>
            <source>%1 · last value %2</source>
            <translation>%1 · last value %2</translation>
        </message>
        <message>
            <source>Data network</source>
            <translation>Data network</translation>
        </message>
        <message>
            <source>No station has a place, and the profile names no sites: network.sites can list them.</source>
            <translation>No station has a place, and the profile names no sites: network.sites can list them.</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>as of %1</translation>
        </message>
        <message>
            <source>being built (city profile)</source>
            <translation>being built (city profile)</translation>
        </message>
        <message>
            <source>connected (city profile)</source>
            <translation>connected (city profile)</translation>
        </message>
        <message>
            <source>late</source>
            <translation>late</translation>
        </message>
        <message>
            <source>live</source>
            <translation>live</translation>
        </message>
        <message>
            <source>live: last value within 3 steps or 24 h of the last sync; late: up to 7 times as long; a demo's and a table's: of its newest value</source>
            <translation>live: last value within 3 steps or 24 h of the last sync; late: up to 7 times as long; a demo's and a table's: of its newest value</translation>
        </message>
        <message>
            <source>never measured</source>
            <translation>never measured</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>offline since %1</translation>
        </message>
        <message>
            <source>planned (city profile)</source>
            <translation>planned (city profile)</translation>
        </message>
        <message>
            <source>sites by status</source>
            <translation>sites by status</translation>
        </message>
        <message>
            <source>source not reached</source>
            <translation>source not reached</translation>
        </message>
        <message>
            <source>newest value lies in the future: wrong clock</source>
            <translation>newest value lies in the future: wrong clock</translation>
        </message>
        <message>
            <source>source not reached since %1 · last value %2</source>
            <translation>source not reached since %1 · last value %2</translation>
        </message>
    </context>
    <context>
        <name>NetworkProfile</name>
        <message>
            <source>planned, building or live</source>
            <translation>planned, building or live</translation>
        </message>
    </context>
    <context>
        <name>Noise</name>
        <message>
            <source>coverage %1</source>
            <translation>coverage %1</translation>
        </message>
        <message>
            <source>Noise %1</source>
            <translation>Noise %1</translation>
        </message>
        <message>
            <source>measured · %1 · %2</source>
            <translation>measured · %1 · %2</translation>
        </message>
        <message>
            <source>Lower bound belongs to the class · %1 · coverage ≥ %2</source>
            <translation>Lower bound belongs to the class · %1 · coverage ≥ %2</translation>
        </message>
        <message>
            <source>Energetic mean of LAeq, not LDEN</source>
            <translation>Energetic mean of LAeq, not LDEN</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Noise</translation>
        </message>
        <message>
            <source>No station with a place measures noise.</source>
            <translation>No station with a place measures noise.</translation>
        </message>
        <message>
            <source>No noise was measured in this period.</source>
            <translation>No noise was measured in this period.</translation>
        </message>
        <message>
            <source>%1 %2, value %3</source>
            <translation>%1 %2, value %3</translation>
        </message>
        <message>
            <source>%1 above</source>
            <translation>%1 above</translation>
        </message>
        <message>
            <source>Aircraft</source>
            <translation>Aircraft</translation>
        </message>
        <message>
            <source>Computed from counts and speeds after RLS-19: %1 from the axis, 4 m high, no screens or reflections, ±3 to 5 dB</source>
            <translation>Computed from counts and speeds after RLS-19: %1 from the axis, 4 m high, no screens or reflections, ±3 to 5 dB</translation>
        </message>
        <message>
            <source>GE commercial</source>
            <translation>GE commercial</translation>
        </message>
        <message>
            <source>GI industrial</source>
            <translation>GI industrial</translation>
        </message>
        <message>
            <source>Hospital, school, care home</source>
            <translation>Hospital, school, care home</translation>
        </message>
        <message>
            <source>LDEN %1</source>
            <translation>LDEN %1</translation>
        </message>
        <message>
            <source>Lines: indicative street noise, screening, not for decisions · %1 · %2</source>
            <translation>Lines: indicative street noise, screening, not for decisions · %1 · %2</translation>
        </message>
        <message>
            <source>MI, MD mixed, village</source>
            <translation>MI, MD mixed, village</translation>
        </message>
        <message>
            <source>MK core area</source>
            <translation>MK core area</translation>
        </message>
        <message>
            <source>MU urban area</source>
            <translation>MU urban area</translation>
        </message>
        <message>
            <source>Measured, for orientation: no verdict. %1</source>
            <translation>Measured, for orientation: no verdict. %1</translation>
        </message>
        <message>
            <source>Noise against %1</source>
            <translation>Noise against %1</translation>
        </message>
        <message>
            <source>Rail traffic</source>
            <translation>Rail traffic</translation>
        </message>
        <message>
            <source>Road traffic</source>
            <translation>Road traffic</translation>
        </message>
        <message>
            <source>Values not checked against the source</source>
            <translation>Values not checked against the source</translation>
        </message>
        <message>
            <source>WA, WS general residential</source>
            <translation>WA, WS general residential</translation>
        </message>
        <message>
            <source>WB special residential</source>
            <translation>WB special residential</translation>
        </message>
        <message>
            <source>WR purely residential</source>
            <translation>WR purely residential</translation>
        </message>
        <message>
            <source>Wind turbines</source>
            <translation>Wind turbines</translation>
        </message>
        <message>
            <source>by day</source>
            <translation>by day</translation>
        </message>
        <message>
            <source>by night</source>
            <translation>by night</translation>
        </message>
        <message>
            <source>day %1</source>
            <translation>day %1</translation>
        </message>
        <message>
            <source>indicative, not for decisions</source>
            <translation>indicative, not for decisions</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>kept</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>measured</translation>
        </message>
        <message>
            <source>night %1</source>
            <translation>night %1</translation>
        </message>
        <message>
            <source>to +10</source>
            <translation>to +10</translation>
        </message>
        <message>
            <source>to +2</source>
            <translation>to +2</translation>
        </message>
        <message>
            <source>to +5</source>
            <translation>to +5</translation>
        </message>
        <message>
            <source>≈ %1, 25 m from the axis</source>
            <translation>≈ %1, 25 m from the axis</translation>
        </message>
        <message>
            <source>Lines: level in dB(A)</source>
            <translation>Lines: level in dB(A)</translation>
        </message>
        <message>
            <source>heavy share %1 at %2 of %3 streets</source>
            <translation>heavy share %1 at %2 of %3 streets</translation>
        </message>
        <message>
            <source>reference surface, level road</source>
            <translation>reference surface, level road</translation>
        </message>
        <message>
            <source>heavy vehicles of the usual kinds, as fast as all</source>
            <translation>heavy vehicles of the usual kinds, as fast as all</translation>
        </message>
        <message>
            <source>Assumed: %1</source>
            <translation>Assumed: %1</translation>
        </message>
        <message>
            <source>By night the loudest full hour of all nights in the period, those that it cuts included; 'kept' from %1 of their hours on</source>
            <translation>By night the loudest full hour of all nights in the period, those that it cuts included; 'kept' from %1 of their hours on</translation>
        </message>
        <message>
            <source>loudest night hour</source>
            <translation>loudest night hour</translation>
        </message>
        <message>
            <source>loudest night hour %1</source>
            <translation>loudest night hour %1</translation>
        </message>
        <message>
            <source>at least %1 above</source>
            <translation>at least %1 above</translation>
        </message>
        <message>
            <source>not of filtered hours or days</source>
            <translation>not of filtered hours or days</translation>
        </message>
        <message>
            <source>measured in steps of more than an hour</source>
            <translation>measured in steps of more than an hour</translation>
        </message>
        <message>
            <source>heavy share %1</source>
            <translation>heavy share %1</translation>
        </message>
        <message>
            <source>heavy share assumed %1</source>
            <translation>heavy share assumed %1</translation>
        </message>
        <message>
            <source>Level less reference value (%1), the worse of them · %2</source>
            <translation>Level less reference value (%1), the worse of them · %2</translation>
        </message>
        <message>
            <source>Level less reference value (%1) · %2</source>
            <translation>Level less reference value (%1) · %2</translation>
        </message>
        <message>
            <source>These values are for whole days and nights: nothing is compared with filters.</source>
            <translation>These values are for whole days and nights: nothing is compared with filters.</translation>
        </message>
        <message>
            <source>No street has both its flow and its speed measured by the hour</source>
            <translation>No street has both its flow and its speed measured by the hour</translation>
        </message>
        <message numerus="yes">
            <source>%n counted street(s) without a measured speed</source>
            <translation>
                <numerusform>%n counted street without a measured speed</numerusform>
                <numerusform>%n counted streets without a measured speed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n counted street(s) without counts by the hour</source>
            <translation>
                <numerusform>%n counted street without counts by the hour</numerusform>
                <numerusform>%n counted streets without counts by the hour</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoiseMap</name>
        <message numerus="yes">
            <source>%n station(s) without enough data for it</source>
            <translation>
                <numerusform>%n station without enough data for it</numerusform>
                <numerusform>%n stations without enough data for it</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: model %2 less measurement %3 = %4 dB</source>
            <translation>%1: model %2 less measurement %3 = %4 dB</translation>
        </message>
        <message>
            <source>Difference: %1 · measured %2 · coverage ≥ %3</source>
            <translation>Difference: %1 · measured %2 · coverage ≥ %3</translation>
        </message>
        <message>
            <source>Model − measurement, %1, dB</source>
            <translation>Model − measurement, %1, dB</translation>
        </message>
        <message>
            <source>No station on the map measured %1 in this period</source>
            <translation>No station on the map measured %1 in this period</translation>
        </message>
        <message>
            <source>The measurement covers this period only, a noise map a mean year</source>
            <translation>The measurement covers this period only, a noise map a mean year</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>coverage %1</translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) outside the map, or where it says nothing, left out</source>
            <translation>
                <numerusform>%n station outside the map, or where it says nothing, left out</numerusform>
                <numerusform>%n stations outside the map, or where it says nothing, left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Parking</name>
        <message>
            <source>%1 spaces</source>
            <translation>%1 spaces</translation>
        </message>
        <message>
            <source>No estimate: %1.</source>
            <translation>No estimate: %1.</translation>
        </message>
        <message>
            <source>No estimate: no flow into the inner city is counted.</source>
            <translation>No estimate: no flow into the inner city is counted.</translation>
        </message>
        <message>
            <source>No estimate: no hour has both occupancy and flow.</source>
            <translation>No estimate: no hour has both occupancy and flow.</translation>
        </message>
        <message>
            <source>Estimate: no search traffic, no hour with more than 85 % occupancy.</source>
            <translation>Estimate: no search traffic, no hour with more than 85 % occupancy.</translation>
        </message>
        <message>
            <source>Estimate: 0 to %1 of search traffic in the fullest hour (%2)</source>
            <translation>Estimate: 0 to %1 of search traffic in the fullest hour (%2)</translation>
        </message>
        <message>
            <source>No occupancy was measured in this period.</source>
            <translation>No occupancy was measured in this period.</translation>
        </message>
        <message>
            <source>No station with a place counts occupied parking spaces.</source>
            <translation>No station with a place counts occupied parking spaces.</translation>
        </message>
        <message>
            <source>Occupancy and search traffic by hour: %1</source>
            <translation>Occupancy and search traffic by hour: %1</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Occupancy</translation>
        </message>
        <message>
            <source>Inner-city flow, veh/h</source>
            <translation>Inner-city flow, veh/h</translation>
        </message>
        <message>
            <source>Parking</source>
            <translation>Parking</translation>
        </message>
        <message>
            <source>Search traffic, estimate, veh/h</source>
            <translation>Search traffic, estimate, veh/h</translation>
        </message>
        <message>
            <source>0 to %1</source>
            <translation>0 to %1</translation>
        </message>
        <message>
            <source>The number of spaces is unknown: the profile's capacities can say it.</source>
            <translation>The number of spaces is unknown: the profile's capacities can say it.</translation>
        </message>
        <message>
            <source>at most %1 occupied</source>
            <translation>at most %1 occupied</translation>
        </message>
        <message>
            <source>capacity as measured</source>
            <translation>capacity as measured</translation>
        </message>
        <message>
            <source>capacity as measured or of the profile</source>
            <translation>capacity as measured or of the profile</translation>
        </message>
        <message>
            <source>capacity of the city profile</source>
            <translation>capacity of the city profile</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>coverage %1</translation>
        </message>
        <message>
            <source>highest occupancy</source>
            <translation>highest occupancy</translation>
        </message>
        <message>
            <source>highest reading · %1 · at any coverage</source>
            <translation>highest reading · %1 · at any coverage</translation>
        </message>
        <message>
            <source>mean occupancy</source>
            <translation>mean occupancy</translation>
        </message>
        <message>
            <source>measured · %1 · needs %2 coverage</source>
            <translation>measured · %1 · needs %2 coverage</translation>
        </message>
        <message>
            <source>number of spaces unknown</source>
            <translation>number of spaces unknown</translation>
        </message>
        <message>
            <source>occupied ÷ spaces (%1)</source>
            <translation>occupied ÷ spaces (%1)</translation>
        </message>
        <message>
            <source>on average %1 occupied</source>
            <translation>on average %1 occupied</translation>
        </message>
        <message>
            <source>%1 to %2 spaces</source>
            <translation>%1 to %2 spaces</translation>
        </message>
    </context>
    <context>
        <name>Projection</name>
        <message>
            <source>“%1” is no projected coordinate system in metres.</source>
            <translation>“%1” is no projected coordinate system in metres.</translation>
        </message>
        <message>
            <source>Name one in the city profile, for example EPSG:25832.</source>
            <translation>Name one in the city profile, for example EPSG:25832.</translation>
        </message>
    </context>
    <context>
        <name>Quantity</name>
        <message>
            <source>Air temperature</source>
            <translation>Air temperature</translation>
        </message>
        <message>
            <source>Relative humidity</source>
            <translation>Relative humidity</translation>
        </message>
        <message>
            <source>Air pressure (station)</source>
            <translation>Air pressure (station)</translation>
        </message>
        <message>
            <source>Wind speed</source>
            <translation>Wind speed</translation>
        </message>
        <message>
            <source>Wind direction (from)</source>
            <translation>Wind direction (from)</translation>
        </message>
        <message>
            <source>Global radiation</source>
            <translation>Global radiation</translation>
        </message>
        <message>
            <source>Rain rate</source>
            <translation>Rain rate</translation>
        </message>
        <message>
            <source>Precipitation</source>
            <translation>Precipitation</translation>
        </message>
        <message>
            <source>Rain since midnight (counter)</source>
            <translation>Rain since midnight (counter)</translation>
        </message>
        <message>
            <source>Equivalent sound level LAeq</source>
            <translation>Equivalent sound level LAeq</translation>
        </message>
        <message>
            <source>Equivalent sound level LCeq</source>
            <translation>Equivalent sound level LCeq</translation>
        </message>
        <message>
            <source>Maximum sound level LAmax</source>
            <translation>Maximum sound level LAmax</translation>
        </message>
        <message>
            <source>Minimum sound level LAmin</source>
            <translation>Minimum sound level LAmin</translation>
        </message>
        <message>
            <source>Sound level LAF (fast)</source>
            <translation>Sound level LAF (fast)</translation>
        </message>
        <message>
            <source>Sound level LAS (slow)</source>
            <translation>Sound level LAS (slow)</translation>
        </message>
        <message>
            <source>Particulate matter PM1</source>
            <translation>Particulate matter PM1</translation>
        </message>
        <message>
            <source>Particulate matter PM2.5</source>
            <translation>Particulate matter PM2.5</translation>
        </message>
        <message>
            <source>Particulate matter PM10</source>
            <translation>Particulate matter PM10</translation>
        </message>
        <message>
            <source>Nitrogen dioxide</source>
            <translation>Nitrogen dioxide</translation>
        </message>
        <message>
            <source>Ozone</source>
            <translation>Ozone</translation>
        </message>
        <message>
            <source>Sulphur dioxide</source>
            <translation>Sulphur dioxide</translation>
        </message>
        <message>
            <source>Carbon monoxide</source>
            <translation>Carbon monoxide</translation>
        </message>
        <message>
            <source>Vehicles</source>
            <translation>Vehicles</translation>
        </message>
        <message>
            <source>Heavy vehicles</source>
            <translation>Heavy vehicles</translation>
        </message>
        <message>
            <source>Bicycles</source>
            <translation>Bicycles</translation>
        </message>
        <message>
            <source>Pedestrians</source>
            <translation>Pedestrians</translation>
        </message>
        <message>
            <source>Mean speed</source>
            <translation>Mean speed</translation>
        </message>
        <message>
            <source>Speed v85</source>
            <translation>Speed v85</translation>
        </message>
        <message>
            <source>Occupied parking spaces</source>
            <translation>Occupied parking spaces</translation>
        </message>
        <message>
            <source>Parking spaces</source>
            <translation>Parking spaces</translation>
        </message>
        <message>
            <source>Water level</source>
            <translation>Water level</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <source>Water temperature</source>
            <translation>Water temperature</translation>
        </message>
        <message>
            <source>veh</source>
            <translation>veh</translation>
        </message>
        <message>
            <source>bicycles</source>
            <translation>bicycles</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>persons</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>spaces</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Fig. %1.%2</source>
            <translation>Fig. %1.%2</translation>
        </message>
        <message>
            <source>Table %1.%2</source>
            <translation>Table %1.%2</translation>
        </message>
        <message>
            <source>Sources and method</source>
            <translation>Sources and method</translation>
        </message>
        <message>
            <source>Made with Stadtblick on %1</source>
            <translation>Made with Stadtblick on %1</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>The selected area %1 is no longer there.</source>
            <translation>The selected area %1 is no longer there.</translation>
        </message>
        <message>
            <source>%1 (%2, %3): %4 stations and %5 ideas.</source>
            <translation>%1 (%2, %3): %4 stations and %5 ideas.</translation>
        </message>
    </context>
    <context>
        <name>ReportCommand</name>
        <message>
            <source>Cannot read the view %1</source>
            <translation>Cannot read the view %1</translation>
        </message>
    </context>
    <context>
        <name>Scene</name>
        <message numerus="yes">
            <source>%n internal layer(s) left out</source>
            <translation>
                <numerusform>%n internal layer left out</numerusform>
                <numerusform>%n internal layers left out</numerusform>
            </translation>
        </message>
        <message>
            <source>Internal: left out of exports</source>
            <translation>Internal: left out of exports</translation>
        </message>
        <message>
            <source>The map was not computed.</source>
            <translation>The map was not computed.</translation>
        </message>
        <message>
            <source>Demo · synthetic data</source>
            <translation>Demo · synthetic data</translation>
        </message>
    </context>
    <context>
        <name>SensorThings</name>
        <message>
            <source>The coordinates of station '%1' lie in the city only if longitude and latitude are swapped; they were kept as they came.</source>
            <translation>The coordinates of station '%1' lie in the city only if longitude and latitude are swapped; they were kept as they came.</translation>
        </message>
        <message>
            <source>The answer is no list of observations.</source>
            <translation>The answer is no list of observations.</translation>
        </message>
        <message>
            <source>The service answered with an error: %1</source>
            <translation>The service answered with an error: %1</translation>
        </message>
        <message>
            <source>Check whether the address is that of a SensorThings service.</source>
            <translation>Check whether the address is that of a SensorThings service.</translation>
        </message>
        <message>
            <source>The answer is no list of SensorThings entities.</source>
            <translation>The answer is no list of SensorThings entities.</translation>
        </message>
        <message>
            <source>Check whether the address is that of a SensorThings service, with its version (…/v1.1).</source>
            <translation>Check whether the address is that of a SensorThings service, with its version (…/v1.1).</translation>
        </message>
        <message>
            <source>A link to the next page leads to something else (%1) and was not followed.</source>
            <translation>A link to the next page leads to something else (%1) and was not followed.</translation>
        </message>
        <message>
            <source>The observed area of station %1 lies in the city only if longitude and latitude are swapped; it was kept as it came.</source>
            <translation>The observed area of station %1 lies in the city only if longitude and latitude are swapped; it was kept as it came.</translation>
        </message>
        <message>
            <source>The stored position in the source is not readable.</source>
            <translation>The stored position in the source is not readable.</translation>
        </message>
        <message>
            <source>Sync again.</source>
            <translation>Sync again.</translation>
        </message>
        <message>
            <source>%1 does not come in the order of time: withdrawn values can't be recognised.</source>
            <translation>%1 does not come in the order of time: withdrawn values can't be recognised.</translation>
        </message>
        <message numerus="yes">
            <source>%n observations of %1 have a time without a time zone and were skipped.</source>
            <translation>
                <numerusform>%n observation of %1 has a time without a time zone and was skipped.</numerusform>
                <numerusform>%n observations of %1 have a time without a time zone and were skipped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n observations of %1 have no readable time and were skipped.</source>
            <translation>
                <numerusform>%n observation of %1 has no readable time and was skipped.</numerusform>
                <numerusform>%n observations of %1 have no readable time and were skipped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries without an id or of an unknown form were left out.</source>
            <translation>
                <numerusform>%n entry without an id or of an unknown form was left out.</numerusform>
                <numerusform>%n entries without an id or of an unknown form were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>The answer is nested more deeply than %1 levels.</source>
            <translation>The answer is nested more deeply than %1 levels.</translation>
        </message>
        <message>
            <source>Check whether the address is right.</source>
            <translation>Check whether the address is right.</translation>
        </message>
        <message>
            <source>The answer is too large.</source>
            <translation>The answer is too large.</translation>
        </message>
        <message>
            <source>The answer is empty.</source>
            <translation>The answer is empty.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Try again later.</translation>
        </message>
        <message>
            <source>The answer is a web page or XML, not JSON.</source>
            <translation>The answer is a web page or XML, not JSON.</translation>
        </message>
        <message>
            <source>Check whether the address is right and whether the service asks for a login.</source>
            <translation>Check whether the address is right and whether the service asks for a login.</translation>
        </message>
        <message>
            <source>The answer is not readable JSON.</source>
            <translation>The answer is not readable JSON.</translation>
        </message>
        <message>
            <source>Try again later; if it stays so, tell the operator of the service.</source>
            <translation>Try again later; if it stays so, tell the operator of the service.</translation>
        </message>
        <message>
            <source>Unknown kind of source '%1'.</source>
            <translation>Unknown kind of source '%1'.</translation>
        </message>
        <message>
            <source>Known kinds are: %1.</source>
            <translation>Known kinds are: %1.</translation>
        </message>
    </context>
    <context>
        <name>StatusCommand</name>
        <message>
            <source>Shows what the cache holds and how the last sync of each source ended.</source>
            <translation>Shows what the cache holds and how the last sync of each source ended.</translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>The cache %1 has a damaged block of measurements.</source>
            <translation>The cache %1 has a damaged block of measurements.</translation>
        </message>
        <message>
            <source>Sync the source into a new cache.</source>
            <translation>Sync the source into a new cache.</translation>
        </message>
        <message>
            <source>Ideas can't be grouped by '%1'.</source>
            <translation>Ideas can't be grouped by '%1'.</translation>
        </message>
        <message>
            <source>A measurement's time lies outside of what the cache can keep.</source>
            <translation>A measurement's time lies outside of what the cache can keep.</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelled.</translation>
        </message>
    </context>
    <context>
        <name>Sync</name>
        <message>
            <source>The answer unfolds to more than %1 MB.</source>
            <translation>The answer unfolds to more than %1 MB.</translation>
        </message>
        <message>
            <source>The answer is packed in a way that can't be unpacked.</source>
            <translation>The answer is packed in a way that can't be unpacked.</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>%1 is larger than %2 MiB.</source>
            <translation>%1 is larger than %2 MiB.</translation>
        </message>
        <message>
            <source>Split the table.</source>
            <translation>Split the table.</translation>
        </message>
        <message>
            <source>%1 is a workbook, not a CSV table.</source>
            <translation>%1 is a workbook, not a CSV table.</translation>
        </message>
        <message>
            <source>Save the sheet as CSV (UTF-8) and import that.</source>
            <translation>Save the sheet as CSV (UTF-8) and import that.</translation>
        </message>
        <message>
            <source>%1 is not a text file.</source>
            <translation>%1 is not a text file.</translation>
        </message>
        <message>
            <source>Choose a CSV table.</source>
            <translation>Choose a CSV table.</translation>
        </message>
        <message>
            <source>%1 has more than %2 rows.</source>
            <translation>%1 has more than %2 rows.</translation>
        </message>
        <message>
            <source>%1: a quotation mark that is opened in line %2 is never closed.</source>
            <translation>%1: a quotation mark that is opened in line %2 is never closed.</translation>
        </message>
        <message>
            <source>Export the table again, or correct that line.</source>
            <translation>Export the table again, or correct that line.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 is empty.</translation>
        </message>
        <message>
            <source>%1 has no column '%2'.</source>
            <translation>%1 has no column '%2'.</translation>
        </message>
        <message>
            <source>It has: %1. Correct the mapping.</source>
            <translation>It has: %1. Correct the mapping.</translation>
        </message>
        <message>
            <source>%1: no column was recognised as title, text or id.</source>
            <translation>%1: no column was recognised as title, text or id.</translation>
        </message>
        <message>
            <source>Columns are: %1. Give a mapping file.</source>
            <translation>Columns are: %1. Give a mapping file.</translation>
        </message>
        <message>
            <source>No count in the column for '%1'</source>
            <translation>No count in the column for '%1'</translation>
        </message>
        <message>
            <source>No usable coordinates; metres need the member 'crs' in the mapping</source>
            <translation>No usable coordinates; metres need the member 'crs' in the mapping</translation>
        </message>
        <message>
            <source>In the city only if longitude and latitude are swapped; kept as it came</source>
            <translation>In the city only if longitude and latitude are swapped; kept as it came</translation>
        </message>
        <message>
            <source>No readable date</source>
            <translation>No readable date</translation>
        </message>
        <message>
            <source>Neither title nor text; the row was left out</source>
            <translation>Neither title nor text; the row was left out</translation>
        </message>
        <message>
            <source>No id; the row was left out</source>
            <translation>No id; the row was left out</translation>
        </message>
        <message>
            <source>More cells than columns; the row was left out</source>
            <translation>More cells than columns; the row was left out</translation>
        </message>
        <message>
            <source>An id that came before; the later row counts</source>
            <translation>An id that came before; the later row counts</translation>
        </message>
        <message>
            <source>Unknown coordinate system '%1'.</source>
            <translation>Unknown coordinate system '%1'.</translation>
        </message>
        <message>
            <source>Give it as EPSG code, such as EPSG:25832.</source>
            <translation>Give it as EPSG code, such as EPSG:25832.</translation>
        </message>
        <message>
            <source>%1 (%2 times; line %3)</source>
            <translation>%1 (%2 times; line %3)</translation>
        </message>
        <message>
            <source>one of %1, or an empty text</source>
            <translation>one of %1, or an empty text</translation>
        </message>
        <message>
            <source>a text for one of %1</source>
            <translation>a text for one of %1</translation>
        </message>
        <message>
            <source>an IANA name such as Europe/Berlin</source>
            <translation>an IANA name such as Europe/Berlin</translation>
        </message>
        <message>
            <source>utf-8 or windows-1252</source>
            <translation>utf-8 or windows-1252</translation>
        </message>
        <message>
            <source>one character</source>
            <translation>one character</translation>
        </message>
        <message>
            <source>no such member</source>
            <translation>no such member</translation>
        </message>
        <message>
            <source>The mapping %1 is not valid: %2</source>
            <translation>The mapping %1 is not valid: %2</translation>
        </message>
        <message>
            <source>Correct the mapping file.</source>
            <translation>Correct the mapping file.</translation>
        </message>
        <message>
            <source>%1 is not a JSON object.</source>
            <translation>%1 is not a JSON object.</translation>
        </message>
    </context>
    <context>
        <name>TableImport</name>
        <message>
            <source>Cannot read %1</source>
            <translation>Cannot read %1</translation>
        </message>
        <message numerus="yes">
            <source>%n rows name an idea that is not there and were left out. Import the table with titles first.</source>
            <translation>
                <numerusform>%n row names an idea that is not there and was left out. Import the table with titles first.</numerusform>
                <numerusform>%n rows name an idea that is not there and were left out. Import the table with titles first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaggedPdf</name>
        <message>
            <source>The PDF could not be put together.</source>
            <translation>The PDF could not be put together.</translation>
        </message>
    </context>
    <context>
        <name>TimeFilter</name>
        <message>
            <source>workdays</source>
            <translation>workdays</translation>
        </message>
        <message>
            <source>Saturdays</source>
            <translation>Saturdays</translation>
        </message>
        <message>
            <source>Sundays and holidays</source>
            <translation>Sundays and holidays</translation>
        </message>
        <message>
            <source>in school holidays</source>
            <translation>in school holidays</translation>
        </message>
        <message>
            <source>outside school holidays</source>
            <translation>outside school holidays</translation>
        </message>
    </context>
    <context>
        <name>Traffic</name>
        <message>
            <source>veh/h</source>
            <translation>veh/h</translation>
        </message>
        <message>
            <source>veh/24 h</source>
            <translation>veh/24 h</translation>
        </message>
        <message>
            <source>mean flow</source>
            <translation>mean flow</translation>
        </message>
        <message>
            <source>DTV Mon–Sun</source>
            <translation>DTV Mon–Sun</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n day(s)</source>
            <translation>
                <numerusform>mean of %n day</numerusform>
                <numerusform>mean of %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>coverage %1</translation>
        </message>
        <message>
            <source>Motor traffic</source>
            <translation>Motor traffic</translation>
        </message>
        <message>
            <source>measured · %1 counting stations</source>
            <translation>measured · %1 counting stations</translation>
        </message>
        <message>
            <source>not enough data (%1 of %2 stations)</source>
            <translation>not enough data (%1 of %2 stations)</translation>
        </message>
        <message>
            <source>No station with a place counts vehicles.</source>
            <translation>No station with a place counts vehicles.</translation>
        </message>
        <message>
            <source>No traffic was counted in this period.</source>
            <translation>No traffic was counted in this period.</translation>
        </message>
        <message>
            <source>Colour: %1, %2</source>
            <translation>Colour: %1, %2</translation>
        </message>
        <message>
            <source>Directions side by side, each on the right</source>
            <translation>Directions side by side, each on the right</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Flow</translation>
        </message>
        <message>
            <source>Heavy vehicles</source>
            <translation>Heavy vehicles</translation>
        </message>
        <message>
            <source>Hollow: %1 not known (%2)</source>
            <translation>Hollow: %1 not known (%2)</translation>
        </message>
        <message>
            <source>Level against capacity</source>
            <translation>Level against capacity</translation>
        </message>
        <message>
            <source>Mean speed</source>
            <translation>Mean speed</translation>
        </message>
        <message>
            <source>Peak hour ÷ capacity, after HBS 2015, simplified</source>
            <translation>Peak hour ÷ capacity, after HBS 2015, simplified</translation>
        </message>
        <message>
            <source>The profile names no directions: added up</source>
            <translation>The profile names no directions: added up</translation>
        </message>
        <message>
            <source>Width: %1</source>
            <translation>Width: %1</translation>
        </message>
        <message>
            <source>heavy %1</source>
            <translation>heavy %1</translation>
        </message>
        <message>
            <source>level %1 (%2 of the capacity)</source>
            <translation>level %1 (%2 of the capacity)</translation>
        </message>
        <message>
            <source>no capacity known</source>
            <translation>no capacity known</translation>
        </message>
        <message>
            <source>%1: %2 of %3, %4 needed</source>
            <translation>%1: %2 of %3, %4 needed</translation>
        </message>
        <message>
            <source>Speed weighted by the vehicles counted</source>
            <translation>Speed weighted by the vehicles counted</translation>
        </message>
        <message>
            <source>not enough complete days (%1)</source>
            <translation>not enough complete days (%1)</translation>
        </message>
        <message>
            <source>no whole day in this period</source>
            <translation>no whole day in this period</translation>
        </message>
        <message>
            <source>known by days only</source>
            <translation>known by days only</translation>
        </message>
        <message>
            <source>known in intervals of %1 h only</source>
            <translation>known in intervals of %1 h only</translation>
        </message>
        <message>
            <source>no hours counted</source>
            <translation>no hours counted</translation>
        </message>
        <message>
            <source>only of whole days or a single hour</source>
            <translation>only of whole days or a single hour</translation>
        </message>
        <message>
            <source>level %1 (%2 of the capacity, %3)</source>
            <translation>level %1 (%2 of the capacity, %3)</translation>
        </message>
        <message>
            <source>Flow of the hour ÷ capacity, after HBS 2015, simplified</source>
            <translation>Flow of the hour ÷ capacity, after HBS 2015, simplified</translation>
        </message>
        <message>
            <source>No level: it is that of the peak hour of whole days, or of a single hour</source>
            <translation>No level: it is that of the peak hour of whole days, or of a single hour</translation>
        </message>
        <message>
            <source>Directions together: the fullest one</source>
            <translation>Directions together: the fullest one</translation>
        </message>
        <message>
            <source>no vehicle counted</source>
            <translation>no vehicle counted</translation>
        </message>
        <message>
            <source>not measured</source>
            <translation>not measured</translation>
        </message>
        <message>
            <source>Directions weigh alike where their vehicles are not told apart</source>
            <translation>Directions weigh alike where their vehicles are not told apart</translation>
        </message>
        <message>
            <source>Hours weigh alike where vehicles are not counted by the hour</source>
            <translation>Hours weigh alike where vehicles are not counted by the hour</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>not counted</translation>
        </message>
        <message>
            <source>Directions together: the fullest one known</source>
            <translation>Directions together: the fullest one known</translation>
        </message>
        <message>
            <source>not counted in the same directions as all</source>
            <translation>not counted in the same directions as all</translation>
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
                <numerusform>Unusual: %n hour in this period</numerusform>
                <numerusform>Unusual: %n hours in this period</numerusform>
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
            <translation>E</translation>
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
            <translation>The view %1 can't be read.</translation>
        </message>
        <message>
            <source>The picture %1 could not be written.</source>
            <translation>The picture %1 could not be written.</translation>
        </message>
        <message>
            <source>The cache %1 is not there.</source>
            <translation>The cache %1 is not there.</translation>
        </message>
        <message>
            <source>Make it with 'stadtblick sync'.</source>
            <translation>Make it with 'stadtblick sync'.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick</name>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Data network</source>
            <translation>Data network</translation>
        </message>
        <message>
            <source>Difference to stations</source>
            <translation>Difference to stations</translation>
        </message>
        <message>
            <source>Internal: leave out of exports</source>
            <translation>Internal: leave out of exports</translation>
        </message>
        <message>
            <source>Noise bands (DIN 45682)</source>
            <translation>Noise bands (DIN 45682)</translation>
        </message>
        <message>
            <source>Noise bands by %1</source>
            <translation>Noise bands by %1</translation>
        </message>
        <message>
            <source>None: one colour</source>
            <translation>None: one colour</translation>
        </message>
        <message>
            <source>Parking</source>
            <translation>Parking</translation>
        </message>
        <message>
            <source>The map shows</source>
            <translation>The map shows</translation>
        </message>
        <message>
            <source>an address that begins with https:// or http://</source>
            <translation>an address that begins with https:// or http://</translation>
        </message>
        <message>
            <source>an address without user name and password; name a secret in 'credentials'</source>
            <translation>an address without user name and password; name a secret in 'credentials'</translation>
        </message>
        <message>
            <source>lower-case letters, digits, - and _</source>
            <translation>lower-case letters, digits, - and _</translation>
        </message>
        <message>
            <source>one of %1</source>
            <translation>one of %1</translation>
        </message>
        <message>
            <source>an id that no other source has</source>
            <translation>an id that no other source has</translation>
        </message>
        <message>
            <source>a quantity that Stadtblick knows, such as air_temperature</source>
            <translation>a quantity that Stadtblick knows, such as air_temperature</translation>
        </message>
        <message>
            <source>west less than east and south less than north</source>
            <translation>west less than east and south less than north</translation>
        </message>
        <message>
            <source>osm</source>
            <translation>osm</translation>
        </message>
        <message>
            <source>an IANA time zone such as Europe/Berlin</source>
            <translation>an IANA time zone such as Europe/Berlin</translation>
        </message>
        <message>
            <source>a view (%1)</source>
            <translation>a view (%1)</translation>
        </message>
        <message>
            <source>a code such as EPSG:25832</source>
            <translation>a code such as EPSG:25832</translation>
        </message>
        <message>
            <source>the id of one of the sources</source>
            <translation>the id of one of the sources</translation>
        </message>
        <message>
            <source>%1 is no city profile: no JSON object.</source>
            <translation>%1 is no city profile: no JSON object.</translation>
        </message>
        <message>
            <source>The city profile %1 has an error at %2.</source>
            <translation>The city profile %1 has an error at %2.</translation>
        </message>
        <message>
            <source>resources/profiles/README.md describes the format.</source>
            <translation>resources/profiles/README.md describes the format.</translation>
        </message>
        <message>
            <source>The city profile %1 can't be read.</source>
            <translation>The city profile %1 can't be read.</translation>
        </message>
        <message>
            <source>Give a file, or one of: %1.</source>
            <translation>Give a file, or one of: %1.</translation>
        </message>
        <message>
            <source>a layer that is not listed twice</source>
            <translation>a layer that is not listed twice</translation>
        </message>
        <message>
            <source>a time such as 2026-07-13T22:00:00Z</source>
            <translation>a time such as 2026-07-13T22:00:00Z</translation>
        </message>
        <message>
            <source>a time after 'from'</source>
            <translation>a time after 'from'</translation>
        </message>
        <message>
            <source>two hours such as [22, 6]</source>
            <translation>two hours such as [22, 6]</translation>
        </message>
        <message>
            <source>hour, day, week or month</source>
            <translation>hour, day, week or month</translation>
        </message>
        <message>
            <source>months from 1 to 12</source>
            <translation>months from 1 to 12</translation>
        </message>
        <message>
            <source>This view was written by a newer version of Stadtblick.</source>
            <translation>This view was written by a newer version of Stadtblick.</translation>
        </message>
        <message>
            <source>Open it with that version.</source>
            <translation>Open it with that version.</translation>
        </message>
        <message>
            <source>The view can't be read: %1.</source>
            <translation>The view can't be read: %1.</translation>
        </message>
        <message>
            <source>%1 is no view: no JSON object.</source>
            <translation>%1 is no view: no JSON object.</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>yesterday %1</translation>
        </message>
        <message>
            <source>No source connected</source>
            <translation>No source connected</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Not synced yet</translation>
        </message>
        <message>
            <source>Synced · as of %1</source>
            <translation>Synced · as of %1</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>As of %1</translation>
        </message>
        <message>
            <source>Scale about 1 : %1</source>
            <translation>Scale about 1 : %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 and %2</translation>
        </message>
        <message>
            <source>Base map</source>
            <translation>Base map</translation>
        </message>
        <message>
            <source>Map of %1, %2. %3</source>
            <translation>Map of %1, %2. %3</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>Key figures: %1</source>
            <translation>Key figures: %1</translation>
        </message>
        <message>
            <source>Further figures: %1</source>
            <translation>Further figures: %1</translation>
        </message>
        <message>
            <source>The view shows %1, %2.</source>
            <translation>The view shows %1, %2.</translation>
        </message>
        <message>
            <source>The map shows %1 in %2, %3.</source>
            <translation>The map shows %1 in %2, %3.</translation>
        </message>
        <message>
            <source>%1 %2 (%3)</source>
            <translation>%1 %2 (%3)</translation>
        </message>
        <message>
            <source>At the station %1: %2.</source>
            <translation>At the station %1: %2.</translation>
        </message>
        <message>
            <source>The selected station %1 is no longer in the cache.</source>
            <translation>The selected station %1 is no longer in the cache.</translation>
        </message>
        <message>
            <source>fetched %1</source>
            <translation>fetched %1</translation>
        </message>
        <message>
            <source>last sync incomplete</source>
            <translation>last sync incomplete</translation>
        </message>
        <message>
            <source>Data: %1</source>
            <translation>Data: %1</translation>
        </message>
        <message>
            <source>All measurements and ideas are synthetic: made for demonstration, not measured anywhere.</source>
            <translation>All measurements and ideas are synthetic: made for demonstration, not measured anywhere.</translation>
        </message>
        <message>
            <source>Chart: %1, %2</source>
            <translation>Chart: %1, %2</translation>
        </message>
        <message>
            <source>Map: %1</source>
            <translation>Map: %1</translation>
        </message>
        <message>
            <source>the cache's city profile</source>
            <translation>the cache's city profile</translation>
        </message>
        <message>
            <source>The report could not be written to %1.</source>
            <translation>The report could not be written to %1.</translation>
        </message>
        <message>
            <source>Choose another place, or make room there.</source>
            <translation>Choose another place, or make room there.</translation>
        </message>
        <message>
            <source>%1 is a database of another program.</source>
            <translation>%1 is a database of another program.</translation>
        </message>
        <message>
            <source>The file is left as it is. Choose another one.</source>
            <translation>The file is left as it is. Choose another one.</translation>
        </message>
        <message>
            <source>The cache %1 was written by a newer version of Stadtblick.</source>
            <translation>The cache %1 was written by a newer version of Stadtblick.</translation>
        </message>
        <message>
            <source>The file is left as it is. Open it with that version.</source>
            <translation>The file is left as it is. Open it with that version.</translation>
        </message>
        <message>
            <source>The cache %1 can't be opened.</source>
            <translation>The cache %1 can't be opened.</translation>
        </message>
        <message>
            <source>Check that you may read it.</source>
            <translation>Check that you may read it.</translation>
        </message>
        <message>
            <source>%1 is no cache of Stadtblick: it is no database.</source>
            <translation>%1 is no cache of Stadtblick: it is no database.</translation>
        </message>
        <message>
            <source>The cache %1 is damaged.</source>
            <translation>The cache %1 is damaged.</translation>
        </message>
        <message>
            <source>The cache %1 could not be backed up before bringing it up to date.</source>
            <translation>The cache %1 could not be backed up before bringing it up to date.</translation>
        </message>
        <message>
            <source>The schema %1 is missing in this program.</source>
            <translation>The schema %1 is missing in this program.</translation>
        </message>
        <message>
            <source>There is no cache %1.</source>
            <translation>There is no cache %1.</translation>
        </message>
        <message>
            <source>Sync a city or a source into it first.</source>
            <translation>Sync a city or a source into it first.</translation>
        </message>
        <message>
            <source>The cache %1 is empty or of an older version.</source>
            <translation>The cache %1 is empty or of an older version.</translation>
        </message>
        <message>
            <source>Sync it once; that brings it up to date.</source>
            <translation>Sync it once; that brings it up to date.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again; what was cached before is still there.</source>
            <translation>The disk is full. Make room and try again; what was cached before is still there.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write there.</source>
            <translation>Check that the folder exists and that you may write there.</translation>
        </message>
        <message>
            <source>Another program is writing to the cache. Try again when it has finished.</source>
            <translation>Another program is writing to the cache. Try again when it has finished.</translation>
        </message>
        <message>
            <source>The file is left as it is. Restore it from a backup, or choose another file.</source>
            <translation>The file is left as it is. Restore it from a backup, or choose another file.</translation>
        </message>
        <message>
            <source>The disk or the network drive reported an error.</source>
            <translation>The disk or the network drive reported an error.</translation>
        </message>
        <message>
            <source>The folder of the cache can't be written: %1.</source>
            <translation>The folder of the cache can't be written: %1.</translation>
        </message>
        <message>
            <source>Check its permissions, or choose another place for the cache.</source>
            <translation>Check its permissions, or choose another place for the cache.</translation>
        </message>
        <message>
            <source>Another sync of this cache is running: %1.</source>
            <translation>Another sync of this cache is running: %1.</translation>
        </message>
        <message>
            <source>Wait until it has ended.</source>
            <translation>Wait until it has ended.</translation>
        </message>
        <message>
            <source>The server at %1 leads to an address that is neither http nor https: %2.</source>
            <translation>The server at %1 leads to an address that is neither http nor https: %2.</translation>
        </message>
        <message>
            <source>Nothing was requested there. Ask the provider to correct it.</source>
            <translation>Nothing was requested there. Ask the provider to correct it.</translation>
        </message>
        <message>
            <source>The server at %1 leads to another origin: %2.</source>
            <translation>The server at %1 leads to another origin: %2.</translation>
        </message>
        <message>
            <source>Nothing was requested there. If you trust it, list it under 'origins' in the city's profile.</source>
            <translation>Nothing was requested there. If you trust it, list it under 'origins' in the city's profile.</translation>
        </message>
        <message>
            <source>The secret '%1' is not known.</source>
            <translation>The secret '%1' is not known.</translation>
        </message>
        <message>
            <source>Save it in the system's key store, or set %1.</source>
            <translation>Save it in the system's key store, or set %1.</translation>
        </message>
        <message>
            <source>The server refuses access (status %1).</source>
            <translation>The server refuses access (status %1).</translation>
        </message>
        <message>
            <source>If it wants a login, name a secret for this source ('credentials').</source>
            <translation>If it wants a login, name a secret for this source ('credentials').</translation>
        </message>
        <message>
            <source>Check the secret '%1'.</source>
            <translation>Check the secret '%1'.</translation>
        </message>
        <message>
            <source>The server has nothing at this address (status 404).</source>
            <translation>The server has nothing at this address (status 404).</translation>
        </message>
        <message>
            <source>Check the source's address.</source>
            <translation>Check the source's address.</translation>
        </message>
        <message>
            <source>The server asks for a pause: too many requests (status 429).</source>
            <translation>The server asks for a pause: too many requests (status 429).</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Try again later.</translation>
        </message>
        <message>
            <source>The server has a fault (status %1).</source>
            <translation>The server has a fault (status %1).</translation>
        </message>
        <message>
            <source>The server answered with status %1.</source>
            <translation>The server answered with status %1.</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>It says: %1</translation>
        </message>
        <message>
            <source>Air temperature</source>
            <translation>Air temperature</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Noise</translation>
        </message>
        <message>
            <source>Motor traffic</source>
            <translation>Motor traffic</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Districts</translation>
        </message>
        <message>
            <source>Base map, grey</source>
            <translation>Base map, grey</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Measurements</translation>
        </message>
        <message>
            <source>Participation</source>
            <translation>Participation</translation>
        </message>
        <message>
            <source>Plan data</source>
            <translation>Plan data</translation>
        </message>
        <message>
            <source>base map: reading streets, buildings and areas</source>
            <translation>base map: reading streets, buildings and areas</translation>
        </message>
        <message>
            <source>base map: storing</source>
            <translation>base map: storing</translation>
        </message>
        <message>
            <source>base map: reading the extract</source>
            <translation>base map: reading the extract</translation>
        </message>
        <message>
            <source>base map from %1: %2 buildings, %3 roads, %4 areas, %5 railways, %6 streams, %7 places</source>
            <translation>base map from %1: %2 buildings, %3 roads, %4 areas, %5 railways, %6 streams, %7 places</translation>
        </message>
        <message>
            <source>Language of messages and reports: de or en; otherwise the system's.</source>
            <translation>Language of messages and reports: de or en; otherwise the system's.</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>Shows this help.</translation>
        </message>
        <message>
            <source>Stadtblick: a city's sensors and its citizens' ideas on one map.</source>
            <translation>Stadtblick: a city's sensors and its citizens' ideas on one map.</translation>
        </message>
        <message>
            <source>opens the window</source>
            <translation>opens the window</translation>
        </message>
        <message>
            <source>names the version</source>
            <translation>names the version</translation>
        </message>
        <message>
            <source>'stadtblick COMMAND --help' explains a command. Results go to standard output, messages to standard error.
Exit code 0: done, 1: failed or incomplete, 2: wrong usage.</source>
            <translation>'stadtblick COMMAND --help' explains a command. Results go to standard output, messages to standard error.
Exit code 0: done, 1: failed or incomplete, 2: wrong usage.</translation>
        </message>
        <message>
            <source>--language is de or en, not '%1'</source>
            <translation>--language is de or en, not '%1'</translation>
        </message>
        <message>
            <source>an argument is missing</source>
            <translation>an argument is missing</translation>
        </message>
        <message>
            <source>unexpected argument '%1'</source>
            <translation>unexpected argument '%1'</translation>
        </message>
        <message>
            <source>unknown command or option '%1' ('stadtblick --help' lists all)</source>
            <translation>unknown command or option '%1' ('stadtblick --help' lists all)</translation>
        </message>
        <message>
            <source>Stadtblick %1, Qt %2, drawing by '%3'</source>
            <translation>Stadtblick %1, Qt %2, drawing by '%3'</translation>
        </message>
        <message>
            <source>SQLite %1 with full-text search and R-tree</source>
            <translation>SQLite %1 with full-text search and R-tree</translation>
        </message>
        <message>
            <source>SQLite %1 lacks full-text search (FTS5) or R-tree</source>
            <translation>SQLite %1 lacks full-text search (FTS5) or R-tree</translation>
        </message>
        <message>
            <source>GDAL %1</source>
            <translation>GDAL %1</translation>
        </message>
        <message>
            <source>GDAL %1 has no GeoJSON driver</source>
            <translation>GDAL %1 has no GeoJSON driver</translation>
        </message>
        <message>
            <source>PROJ converts to EPSG:25832</source>
            <translation>PROJ converts to EPSG:25832</translation>
        </message>
        <message>
            <source>PROJ cannot convert to EPSG:25832: is its data (proj.db) installed?</source>
            <translation>PROJ cannot convert to EPSG:25832: is its data (proj.db) installed?</translation>
        </message>
        <message>
            <source>%1 font families; texts are set in %2</source>
            <translation>%1 font families; texts are set in %2</translation>
        </message>
        <message>
            <source>no font is installed: nothing can be written on maps and reports</source>
            <translation>no font is installed: nothing can be written on maps and reports</translation>
        </message>
        <message>
            <source>SVG pictures can be read</source>
            <translation>SVG pictures can be read</translation>
        </message>
        <message>
            <source>SVG pictures cannot be read: icons will be missing</source>
            <translation>SVG pictures cannot be read: icons will be missing</translation>
        </message>
        <message>
            <source>no TLS: https sources cannot be reached</source>
            <translation>no TLS: https sources cannot be reached</translation>
        </message>
        <message>
            <source>TLS by %1, %2 certificate authorities</source>
            <translation>TLS by %1, %2 certificate authorities</translation>
        </message>
        <message>
            <source>no certificate authorities: every https source will fail</source>
            <translation>no certificate authorities: every https source will fail</translation>
        </message>
        <message>
            <source>the system's key store keeps secrets</source>
            <translation>the system's key store keeps secrets</translation>
        </message>
        <message>
            <source>no key store: secrets are read from STADTBLICK_SECRET_&lt;NAME&gt; only</source>
            <translation>no key store: secrets are read from STADTBLICK_SECRET_&lt;NAME&gt; only</translation>
        </message>
        <message>
            <source>OpenGL %1.%2</source>
            <translation>OpenGL %1.%2</translation>
        </message>
        <message>
            <source>no OpenGL here: maps are drawn by the processor</source>
            <translation>no OpenGL here: maps are drawn by the processor</translation>
        </message>
        <message>
            <source>time zones are known</source>
            <translation>time zones are known</translation>
        </message>
        <message>
            <source>the time zones' data are missing (tzdata)</source>
            <translation>the time zones' data are missing (tzdata)</translation>
        </message>
        <message>
            <source>caches lie in %1</source>
            <translation>caches lie in %1</translation>
        </message>
        <message>
            <source>cannot write to %1</source>
            <translation>cannot write to %1</translation>
        </message>
        <message>
            <source>the cache opens, version %1</source>
            <translation>the cache opens, version %1</translation>
        </message>
        <message>
            <source>the cache is whole</source>
            <translation>the cache is whole</translation>
        </message>
        <message>
            <source>the cache is damaged: %1</source>
            <translation>the cache is damaged: %1</translation>
        </message>
        <message>
            <source>all references hold</source>
            <translation>all references hold</translation>
        </message>
        <message>
            <source>references are broken in: %1</source>
            <translation>references are broken in: %1</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>FAILED</source>
            <translation>FAILED</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>ok</translation>
        </message>
        <message>
            <source>%1 ideas, %2 of them new, %3 without coordinates, %4 rows skipped</source>
            <translation>%1 ideas, %2 of them new, %3 without coordinates, %4 rows skipped</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplete</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>never synced</source>
            <translation>never synced</translation>
        </message>
        <message>
            <source>last complete %1</source>
            <translation>last complete %1</translation>
        </message>
        <message>
            <source>%1 stations, %2 series, %3 observations, %4 ideas, %5 comments, %6 skipped</source>
            <translation>%1 stations, %2 series, %3 observations, %4 ideas, %5 comments, %6 skipped</translation>
        </message>
        <message>
            <source>Cache version %1, %2</source>
            <translation>Cache version %1, %2</translation>
        </message>
        <message>
            <source>Nothing was synced yet.</source>
            <translation>Nothing was synced yet.</translation>
        </message>
        <message>
            <source>--source is KIND=URL, such as sensorthings=https://host/v1.1, not '%1'</source>
            <translation>--source is KIND=URL, such as sensorthings=https://host/v1.1, not '%1'</translation>
        </message>
        <message>
            <source>--%1 is a date or a time with zone in ISO 8601, not '%2'</source>
            <translation>--%1 is a date or a time with zone in ISO 8601, not '%2'</translation>
        </message>
        <message>
            <source>--to must be later than --from</source>
            <translation>--to must be later than --from</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>not begun</translation>
        </message>
        <message>
            <source>%1 stations, %2 series, %3 observations (%4 new, %5 corrected), %6 ideas, %7 comments</source>
            <translation>%1 stations, %2 series, %3 observations (%4 new, %5 corrected), %6 ideas, %7 comments</translation>
        </message>
        <message>
            <source>%1 results that are no values skipped</source>
            <translation>%1 results that are no values skipped</translation>
        </message>
        <message>
            <source>%1 withdrawn</source>
            <translation>%1 withdrawn</translation>
        </message>
        <message>
            <source>%1: note: %2</source>
            <translation>%1: note: %2</translation>
        </message>
        <message>
            <source>%1: %2 further notes</source>
            <translation>%1: %2 further notes</translation>
        </message>
        <message>
            <source>The demo city's map can't be read again.</source>
            <translation>The demo city's map can't be read again.</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>had ended before the sync was interrupted</source>
            <translation>had ended before the sync was interrupted</translation>
        </message>
        <message>
            <source>louder</source>
            <translation>louder</translation>
        </message>
        <message>
            <source>quieter</source>
            <translation>quieter</translation>
        </message>
        <message>
            <source>warmer</source>
            <translation>warmer</translation>
        </message>
        <message>
            <source>cooler</source>
            <translation>cooler</translation>
        </message>
        <message>
            <source>faster</source>
            <translation>faster</translation>
        </message>
        <message>
            <source>slower</source>
            <translation>slower</translation>
        </message>
        <message>
            <source>more</source>
            <translation>more</translation>
        </message>
        <message>
            <source>less</source>
            <translation>less</translation>
        </message>
        <message>
            <source>workdays</source>
            <translation>workdays</translation>
        </message>
        <message>
            <source>Saturdays</source>
            <translation>Saturdays</translation>
        </message>
        <message>
            <source>Sundays and holidays</source>
            <translation>Sundays and holidays</translation>
        </message>
        <message>
            <source>Weather could not be considered: neither rain nor temperature is known.</source>
            <translation>Weather could not be considered: neither rain nor temperature is known.</translation>
        </message>
        <message>
            <source>B was %1 warmer; not matched.</source>
            <translation>B was %1 warmer; not matched.</translation>
        </message>
        <message>
            <source>B was %1 cooler; not matched.</source>
            <translation>B was %1 cooler; not matched.</translation>
        </message>
        <message>
            <source>Days with rain: A %1, B %2; not matched.</source>
            <translation>Days with rain: A %1, B %2; not matched.</translation>
        </message>
        <message>
            <source>School holidays in A, not matched (A %1, B %2 days).</source>
            <translation>School holidays in A, not matched (A %1, B %2 days).</translation>
        </message>
        <message>
            <source>School holidays in B, not matched (A %1, B %2 days).</source>
            <translation>School holidays in B, not matched (A %1, B %2 days).</translation>
        </message>
        <message>
            <source>not shown (%1 of %2)</source>
            <translation>not shown (%1 of %2)</translation>
        </message>
        <message>
            <source>no difference</source>
            <translation>no difference</translation>
        </message>
        <message>
            <source>%1, on average</source>
            <translation>%1, on average</translation>
        </message>
        <message>
            <source>Probably between %1 and %2 %3 (95 % range).</source>
            <translation>Probably between %1 and %2 %3 (95 % range).</translation>
        </message>
        <message>
            <source>The values of both sides are equal.</source>
            <translation>The values of both sides are equal.</translation>
        </message>
        <message>
            <source>Probably between %1 and %2 (95 % range).</source>
            <translation>Probably between %1 and %2 (95 % range).</translation>
        </message>
        <message>
            <source>Not to be explained by chance alone.</source>
            <translation>Not to be explained by chance alone.</translation>
        </message>
        <message>
            <source>May be chance: the range contains 0.</source>
            <translation>May be chance: the range contains 0.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>%1 (uncertain)</source>
            <translation>%1 (uncertain)</translation>
        </message>
        <message>
            <source>energetic means</source>
            <translation>energetic means</translation>
        </message>
        <message>
            <source>means</source>
            <translation>means</translation>
        </message>
        <message>
            <source>Difference B − A of the %1 of %2 (%3).</source>
            <translation>Difference B − A of the %1 of %2 (%3).</translation>
        </message>
        <message>
            <source>A: %1 of %2, coverage %3; B: %4 of %5, coverage %6.</source>
            <translation>A: %1 of %2, coverage %3; B: %4 of %5, coverage %6.</translation>
        </message>
        <message>
            <source>Day types matched.</source>
            <translation>Day types matched.</translation>
        </message>
        <message>
            <source>Only days without rain (under 0.1 mm).</source>
            <translation>Only days without rain (under 0.1 mm).</translation>
        </message>
        <message>
            <source>Only days with %1 to %2.</source>
            <translation>Only days with %1 to %2.</translation>
        </message>
        <message>
            <source>The periods overlap by %1.</source>
            <translation>The periods overlap by %1.</translation>
        </message>
        <message>
            <source>The periods lie in different seasons.</source>
            <translation>The periods lie in different seasons.</translation>
        </message>
        <message>
            <source>One side has no %1: left out.</source>
            <translation>One side has no %1: left out.</translation>
        </message>
        <message>
            <source>Day types not matched.</source>
            <translation>Day types not matched.</translation>
        </message>
        <message>
            <source>a date such as 2030-01-01</source>
            <translation>a date such as 2030-01-01</translation>
        </message>
        <message>
            <source>a list of sets of limits</source>
            <translation>a list of sets of limits</translation>
        </message>
        <message>
            <source>The limits have an error at %1.</source>
            <translation>The limits have an error at %1.</translation>
        </message>
        <message>
            <source>Too little was measured for a daily profile.</source>
            <translation>Too little was measured for a daily profile.</translation>
        </message>
        <message>
            <source>Daily profile, mean per hour</source>
            <translation>Daily profile, mean per hour</translation>
        </message>
        <message>
            <source>Night 22–6</source>
            <translation>Night 22–6</translation>
        </message>
        <message>
            <source>a date such as 2026-06-29</source>
            <translation>a date such as 2026-06-29</translation>
        </message>
        <message>
            <source>a date that is not before 'from'</source>
            <translation>a date that is not before 'from'</translation>
        </message>
        <message>
            <source>The comparison can't be read: %1.</source>
            <translation>The comparison can't be read: %1.</translation>
        </message>
        <message>
            <source>a GeoJSON Polygon or MultiPolygon in degrees</source>
            <translation>a GeoJSON Polygon or MultiPolygon in degrees</translation>
        </message>
        <message>
            <source>an id that no other area has</source>
            <translation>an id that no other area has</translation>
        </message>
        <message>
            <source>a number here or in 'below', not in both</source>
            <translation>a number here or in 'below', not in both</translation>
        </message>
        <message>
            <source>a small letter, then letters and digits</source>
            <translation>a small letter, then letters and digits</translation>
        </message>
        <message>
            <source>%1 at column %2</source>
            <translation>%1 at column %2</translation>
        </message>
        <message>
            <source>a number from %1 to %2</source>
            <translation>a number from %1 to %2</translation>
        </message>
        <message>
            <source>a key that no other indicator has</source>
            <translation>a key that no other indicator has</translation>
        </message>
        <message>
            <source>at most %1 characters</source>
            <translation>at most %1 characters</translation>
        </message>
        <message>
            <source>a quantity in a function, such as mean(air_temperature)</source>
            <translation>a quantity in a function, such as mean(air_temperature)</translation>
        </message>
        <message>
            <source>signals or priority</source>
            <translation>signals or priority</translation>
        </message>
        <message>
            <source>at least one approach</source>
            <translation>at least one approach</translation>
        </message>
        <message>
            <source>Difference B − A</source>
            <translation>Difference B − A</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Ring: uncertain, the range contains 0</source>
            <translation>Ring: uncertain, the range contains 0</translation>
        </message>
        <message>
            <source>%1 stations · at least %2 on each side</source>
            <translation>%1 stations · at least %2 on each side</translation>
        </message>
        <message>
            <source>not shown (%1 of %2 stations)</source>
            <translation>not shown (%1 of %2 stations)</translation>
        </message>
        <message>
            <source>Surface: kriging between the stations</source>
            <translation>Surface: kriging between the stations</translation>
        </message>
        <message>
            <source>Surface: inverse distance between the stations</source>
            <translation>Surface: inverse distance between the stations</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>mean of the compared days · %1</source>
            <translation>mean of the compared days · %1</translation>
        </message>
        <message>
            <source>No station measures %1.</source>
            <translation>No station measures %1.</translation>
        </message>
        <message>
            <source>Nothing was measured in A.</source>
            <translation>Nothing was measured in A.</translation>
        </message>
        <message>
            <source>Nothing was measured in B.</source>
            <translation>Nothing was measured in B.</translation>
        </message>
        <message>
            <source>at the station</source>
            <translation>at the station</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>, %1 of %2 hours measured</source>
            <translation>, %1 of %2 hours measured</translation>
        </message>
        <message>
            <source>, %1 of %2 parts valid</source>
            <translation>, %1 of %2 parts valid</translation>
        </message>
        <message>
            <source>; needed: %1</source>
            <translation>; needed: %1</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passed</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>not passed</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Threshold</translation>
        </message>
        <message>
            <source>Missing hours, %1</source>
            <translation>Missing hours, %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source> (%1 h)</source>
            <translation> (%1 h)</translation>
        </message>
        <message>
            <source>and %1 further gaps</source>
            <translation>and %1 further gaps</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formula</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>The same figures again, from the same cache:</source>
            <translation>The same figures again, from the same cache:</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>Lowest value</source>
            <translation>Lowest value</translation>
        </message>
        <message>
            <source>Highest value</source>
            <translation>Highest value</translation>
        </message>
        <message>
            <source>Night mean</source>
            <translation>Night mean</translation>
        </message>
        <message>
            <source>Air temperature at night</source>
            <translation>Air temperature at night</translation>
        </message>
        <message>
            <source>Mean %1</source>
            <translation>Mean %1</translation>
        </message>
        <message>
            <source>Hot days</source>
            <translation>Hot days</translation>
        </message>
        <message>
            <source>Highest value 30 °C or more</source>
            <translation>Highest value 30 °C or more</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>Tropical nights</source>
            <translation>Tropical nights</translation>
        </message>
        <message>
            <source>Not below 20 °C, 18–6 UTC</source>
            <translation>Not below 20 °C, 18–6 UTC</translation>
        </message>
        <message>
            <source>nights</source>
            <translation>nights</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Heat island</source>
            <translation>Heat island</translation>
        </message>
        <message>
            <source>Heat island at night</source>
            <translation>Heat island at night</translation>
        </message>
        <message>
            <source>Mean difference %1</source>
            <translation>Mean difference %1</translation>
        </message>
        <message>
            <source>no statement: too far from stations</source>
            <translation>no statement: too far from stations</translation>
        </message>
        <message>
            <source>%1 · %2 stations</source>
            <translation>%1 · %2 stations</translation>
        </message>
        <message>
            <source>Kriging</source>
            <translation>Kriging</translation>
        </message>
        <message>
            <source>Inverse distance</source>
            <translation>Inverse distance</translation>
        </message>
        <message>
            <source> · RMSE %1</source>
            <translation> · RMSE %1</translation>
        </message>
        <message>
            <source>No kriging: fewer than 10 stations</source>
            <translation>No kriging: fewer than 10 stations</translation>
        </message>
        <message>
            <source>No kriging: distance does not explain the differences</source>
            <translation>No kriging: distance does not explain the differences</translation>
        </message>
        <message>
            <source>Leave-one-out: bias %1</source>
            <translation>Leave-one-out: bias %1</translation>
        </message>
        <message>
            <source> · (error/σ)² %1</source>
            <translation> · (error/σ)² %1</translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Reference: %1</translation>
        </message>
        <message>
            <source>Reference: %1 (outermost station)</source>
            <translation>Reference: %1 (outermost station)</translation>
        </message>
        <message>
            <source>Fewer than three stations: no surface</source>
            <translation>Fewer than three stations: no surface</translation>
        </message>
        <message>
            <source>station</source>
            <translation>station</translation>
        </message>
        <message>
            <source>%1 of %2 stations have too little data (under %3)</source>
            <translation>%1 of %2 stations have too little data (under %3)</translation>
        </message>
        <message>
            <source>Junction with signals, after the city profile</source>
            <translation>Junction with signals, after the city profile</translation>
        </message>
        <message>
            <source>Junction without signals, after the city profile</source>
            <translation>Junction without signals, after the city profile</translation>
        </message>
        <message>
            <source>Hours with 75 % of their time counted, whole days, no filters. Saturation x = q/C with the capacity of the city profile; levels after HBS 2015, simplified. Overload recurs where x &gt; 0.9 on half of the days of a type, five measured at least.</source>
            <translation>Hours with 75 % of their time counted, whole days, no filters. Saturation x = q/C with the capacity of the city profile; levels after HBS 2015, simplified. Overload recurs where x &gt; 0.9 on half of the days of a type, five measured at least.</translation>
        </message>
        <message>
            <source>Hours with 75 % of their time counted, whole days, no filters. No saturation: the city profile gives no capacity.</source>
            <translation>Hours with 75 % of their time counted, whole days, no filters. No saturation: the city profile gives no capacity.</translation>
        </message>
        <message>
            <source>no capacity: neither measured nor in the city profile</source>
            <translation>no capacity: neither measured nor in the city profile</translation>
        </message>
        <message>
            <source>sum of the cross-sections that the city profile names</source>
            <translation>sum of the cross-sections that the city profile names</translation>
        </message>
        <message>
            <source>sum of the counting stations within 800 m; the city profile names no cross-sections</source>
            <translation>sum of the counting stations within 800 m; the city profile names no cross-sections</translation>
        </message>
        <message>
            <source>Our estimate, not measured: search traffic is 0 to 0.30 · clamp((o − 0.85)/0.15, 0, 1) × flow, hour by hour, after Shoup (it begins to rise at 85 % occupancy). Inputs: occupancy o of this car park (%1); flow: %2 (%3). A vehicle that passes two cross-sections counts twice; other car parks are not in it.</source>
            <translation>Our estimate, not measured: search traffic is 0 to 0.30 · clamp((o − 0.85)/0.15, 0, 1) × flow, hour by hour, after Shoup (it begins to rise at 85 % occupancy). Inputs: occupancy o of this car park (%1); flow: %2 (%3). A vehicle that passes two cross-sections counts twice; other car parks are not in it.</translation>
        </message>
        <message>
            <source>none found</source>
            <translation>none found</translation>
        </message>
        <message>
            <source>workday</source>
            <translation>workday</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Saturday</translation>
        </message>
        <message>
            <source>Sunday, holiday</source>
            <translation>Sunday, holiday</translation>
        </message>
        <message>
            <source>%1, %2: x &gt; %3 on %4 of %5 days, at most x = %6</source>
            <translation>%1, %2: x &gt; %3 on %4 of %5 days, at most x = %6</translation>
        </message>
        <message>
            <source>Flow by hour: %1</source>
            <translation>Flow by hour: %1</translation>
        </message>
        <message>
            <source>Day type</source>
            <translation>Day type</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Hour</translation>
        </message>
        <message>
            <source>%1, veh/h · x, level</source>
            <translation>%1, veh/h · x, level</translation>
        </message>
        <message>
            <source>%1, veh/h</source>
            <translation>%1, veh/h</translation>
        </message>
        <message>
            <source>Trend %1 a decade</source>
            <translation>Trend %1 a decade</translation>
        </message>
        <message>
            <source>95 %: %1 to %2</source>
            <translation>95 %: %1 to %2</translation>
        </message>
        <message>
            <source>%1 yearly values</source>
            <translation>%1 yearly values</translation>
        </message>
        <message>
            <source>%1 monthly values</source>
            <translation>%1 monthly values</translation>
        </message>
        <message>
            <source>may be chance</source>
            <translation>may be chance</translation>
        </message>
        <message>
            <source>neighbouring years depend on each other (%1): p is too small</source>
            <translation>neighbouring years depend on each other (%1): p is too small</translation>
        </message>
        <message>
            <source>neighbouring months depend on each other (%1): p is too small</source>
            <translation>neighbouring months depend on each other (%1): p is too small</translation>
        </message>
        <message>
            <source>Unusual hours: no data in this period</source>
            <translation>Unusual hours: no data in this period</translation>
        </message>
        <message>
            <source>Unusual hours: nothing to compare with (fewer than %1 values per hour and day type)</source>
            <translation>Unusual hours: nothing to compare with (fewer than %1 values per hour and day type)</translation>
        </message>
        <message>
            <source>Nothing unusual in this period</source>
            <translation>Nothing unusual in this period</translation>
        </message>
        <message>
            <source>%1 of %2 hours compared</source>
            <translation>%1 of %2 hours compared</translation>
        </message>
        <message>
            <source>Trend not shown (%1 of %2 months)</source>
            <translation>Trend not shown (%1 of %2 months)</translation>
        </message>
        <message>
            <source>Trend: median slope (Theil–Sen) with Mann–Kendall test, over yearly means from 8 on, else between the same months of different years from 24 monthly means on; each needs 75 % coverage.</source>
            <translation>Trend: median slope (Theil–Sen) with Mann–Kendall test, over yearly means from 8 on, else between the same months of different years from 24 monthly means on; each needs 75 % coverage.</translation>
        </message>
        <message>
            <source>Unusual: the hour's modified z-score against the same hour and day type of %1 days before and after the period is above 3.5.</source>
            <translation>Unusual: the hour's modified z-score against the same hour and day type of %1 days before and after the period is above 3.5.</translation>
        </message>
        <message>
            <source>%1, %2: %3, usual %4</source>
            <translation>%1, %2: %3, usual %4</translation>
        </message>
        <message>
            <source>%1 at %2: %3, %4.</source>
            <translation>%1 at %2: %3, %4.</translation>
        </message>
        <message>
            <source>Difference B − A, %1. Blue = %2.</source>
            <translation>Difference B − A, %1. Blue = %2.</translation>
        </message>
        <message>
            <source>Difference with its 95 % range</source>
            <translation>Difference with its 95 % range</translation>
        </message>
        <message>
            <source>B − A at %1.</source>
            <translation>B − A at %1.</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Both sides</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Compared</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>All stations: %1</source>
            <translation>All stations: %1</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>B − A</source>
            <translation>B − A</translation>
        </message>
        <message>
            <source>95 % range</source>
            <translation>95 % range</translation>
        </message>
        <message>
            <source>Days A, B</source>
            <translation>Days A, B</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>'Uncertain': the range contains 0, no certain difference.</source>
            <translation>'Uncertain': the range contains 0, no certain difference.</translation>
        </message>
        <message>
            <source>Comparison: %1</source>
            <translation>Comparison: %1</translation>
        </message>
        <message>
            <source>Weather: %1</source>
            <translation>Weather: %1</translation>
        </message>
        <message>
            <source>Measured, for orientation. Sources: %1.</source>
            <translation>Measured, for orientation. Sources: %1.</translation>
        </message>
        <message>
            <source>The table behind it has %1 rows; the window saves it as a file.</source>
            <translation>The table behind it has %1 rows; the window saves it as a file.</translation>
        </message>
        <message>
            <source>Values of the chart: %1</source>
            <translation>Values of the chart: %1</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>Reference of the heat island</source>
            <translation>Reference of the heat island</translation>
        </message>
        <message>
            <source>Outermost station</source>
            <translation>Outermost station</translation>
        </message>
        <message>
            <source>Selected station</source>
            <translation>Selected station</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>Surface between stations</source>
            <translation>Surface between stations</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Number (id)</source>
            <translation>Number (id)</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Number of comments</source>
            <translation>Number of comments</translation>
        </message>
        <message>
            <source>Longitude (degrees)</source>
            <translation>Longitude (degrees)</translation>
        </message>
        <message>
            <source>Latitude (degrees)</source>
            <translation>Latitude (degrees)</translation>
        </message>
        <message>
            <source>East (metres)</source>
            <translation>East (metres)</translation>
        </message>
        <message>
            <source>North (metres)</source>
            <translation>North (metres)</translation>
        </message>
        <message>
            <source>Coordinates in one cell</source>
            <translation>Coordinates in one cell</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>Name of the place</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Keywords</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Kind of contribution</source>
            <translation>Kind of contribution</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Web address</translation>
        </message>
        <message>
            <source>%1: %2, usual %3</source>
            <translation>%1: %2, usual %3</translation>
        </message>
        <message>
            <source>Air quality</source>
            <translation>Air quality</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>Amounts</translation>
        </message>
        <message>
            <source>At every scale</source>
            <translation>At every scale</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Black</translation>
        </message>
        <message>
            <source>Brown</source>
            <translation>Brown</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>By kind</translation>
        </message>
        <message>
            <source>Circular block bootstrap, %1 draws, blocks of %2; range widened by %3 for the number of blocks.</source>
            <translation>Circular block bootstrap, %1 draws, blocks of %2; range widened by %3 for the number of blocks.</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Colour</translation>
        </message>
        <message>
            <source>Colour scale</source>
            <translation>Colour scale</translation>
        </message>
        <message>
            <source>Contour lines</source>
            <translation>Contour lines</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Fetching the base map, %1 MB</source>
            <translation>Fetching the base map, %1 MB</translation>
        </message>
        <message>
            <source>Fetching the base map, %1 of %2 MB</source>
            <translation>Fetching the base map, %1 of %2 MB</translation>
        </message>
        <message>
            <source>From the quarter's scale on</source>
            <translation>From the quarter's scale on</translation>
        </message>
        <message>
            <source>From the town's scale on</source>
            <translation>From the town's scale on</translation>
        </message>
        <message>
            <source>Neighbouring days resemble each other (correlation %1): the range is probably too narrow, chance explains more than it says.</source>
            <translation>Neighbouring days resemble each other (correlation %1): the range is probably too narrow, chance explains more than it says.</translation>
        </message>
        <message>
            <source>Only close up</source>
            <translation>Only close up</translation>
        </message>
        <message>
            <source>OpenStreetMap, grey (offline)</source>
            <translation>OpenStreetMap, grey (offline)</translation>
        </message>
        <message>
            <source>Petrol</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>Rain</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Remove layer</source>
            <translation>Remove layer</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Visible</source>
            <translation>Visible</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Warm</translation>
        </message>
        <message>
            <source>Water level</source>
            <translation>Water level</translation>
        </message>
        <message>
            <source>centre or outside, or a bearing</source>
            <translation>centre or outside, or a bearing</translation>
        </message>
        <message>
            <source>%1 a decade</source>
            <translation>%1 a decade</translation>
        </message>
        <message>
            <source>(level %1)</source>
            <translation>(level %1)</translation>
        </message>
        <message>
            <source>Busiest hour of workdays, mean</source>
            <translation>Busiest hour of workdays, mean</translation>
        </message>
        <message>
            <source>Saturation of the busiest hour, x = q/C</source>
            <translation>Saturation of the busiest hour, x = q/C</translation>
        </message>
        <message>
            <source>Search traffic in the fullest hour, estimate: up to</source>
            <translation>Search traffic in the fullest hour, estimate: up to</translation>
        </message>
        <message>
            <source>Trend, %1</source>
            <translation>Trend, %1</translation>
        </message>
        <message>
            <source>Trends and traffic: %1</source>
            <translation>Trends and traffic: %1</translation>
        </message>
        <message>
            <source>Unusual hours, %1</source>
            <translation>Unusual hours, %1</translation>
        </message>
        <message>
            <source>Windows of recurring overload</source>
            <translation>Windows of recurring overload</translation>
        </message>
        <message>
            <source>%1, difference B − A</source>
            <translation>%1, difference B − A</translation>
        </message>
        <message>
            <source>side A</source>
            <translation>side A</translation>
        </message>
        <message>
            <source>side B</source>
            <translation>side B</translation>
        </message>
        <message>
            <source>%1 highest %2, lowest %3</source>
            <translation>%1 highest %2, lowest %3</translation>
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
            <translation>Side</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Compared with</translation>
        </message>
        <message>
            <source>Missing hours</source>
            <translation>Missing hours</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stations</translation>
        </message>
        <message>
            <source>not known for everything that this figure is computed from</source>
            <translation>not known for everything that this figure is computed from</translation>
        </message>
        <message>
            <source>against %1</source>
            <translation>against %1</translation>
        </message>
        <message>
            <source>on the days compared with %1</source>
            <translation>on the days compared with %1</translation>
        </message>
        <message>
            <source>day</source>
            <translation>day</translation>
        </message>
        <message>
            <source>night</source>
            <translation>night</translation>
        </message>
        <message>
            <source>%1 a year allowed</source>
            <translation>%1 a year allowed</translation>
        </message>
        <message>
            <source>%1–%2 a year (99th percentile)</source>
            <translation>%1–%2 a year (99th percentile)</translation>
        </message>
        <message>
            <source>Degree hours above %1 °C</source>
            <translation>Degree hours above %1 °C</translation>
        </message>
        <message>
            <source>Mean occupancy by hour, fullest hour</source>
            <translation>Mean occupancy by hour, fullest hour</translation>
        </message>
        <message>
            <source>Daily values: hourly speeds weighted by the vehicles counted; hours without a count are not covered.</source>
            <translation>Daily values: hourly speeds weighted by the vehicles counted; hours without a count are not covered.</translation>
        </message>
        <message>
            <source>Daily values: hourly speeds, all weighing alike, as no vehicles are counted here.</source>
            <translation>Daily values: hourly speeds, all weighing alike, as no vehicles are counted here.</translation>
        </message>
        <message>
            <source>Daily values: hourly speeds, weighted in %1 by the vehicles counted; in %2 all weigh alike, as no vehicles are counted there.</source>
            <translation>Daily values: hourly speeds, weighted in %1 by the vehicles counted; in %2 all weigh alike, as no vehicles are counted there.</translation>
        </message>
        <message>
            <source>Monthly and yearly means are of hourly speeds weighted by the vehicles counted; hours without a count are not covered.</source>
            <translation>Monthly and yearly means are of hourly speeds weighted by the vehicles counted; hours without a count are not covered.</translation>
        </message>
        <message>
            <source>Monthly and yearly means are of hourly speeds, all weighing alike, as no vehicles are counted here.</source>
            <translation>Monthly and yearly means are of hourly speeds, all weighing alike, as no vehicles are counted here.</translation>
        </message>
        <message>
            <source>%1 of %2 stations have values more than 3 h apart</source>
            <translation>%1 of %2 stations have values more than 3 h apart</translation>
        </message>
        <message>
            <source>Occupied ÷ spaces of the same time (%1, %2), by local hour: the mean over the whole days of this type that the filters let through, each day counting once. An hour needs 75 % of its time; readings below 0 or above 110 % of the spaces are left out.</source>
            <translation>Occupied ÷ spaces of the same time (%1, %2), by local hour: the mean over the whole days of this type that the filters let through, each day counting once. An hour needs 75 % of its time; readings below 0 or above 110 % of the spaces are left out.</translation>
        </message>
        <message>
            <source>Neutral, or the file's colours</source>
            <translation>Neutral, or the file's colours</translation>
        </message>
        <message>
            <source>Source of the plan</source>
            <translation>Source of the plan</translation>
        </message>
        <message>
            <source>As it stands on every picture</source>
            <translation>As it stands on every picture</translation>
        </message>
        <message>
            <source>Source …</source>
            <translation>Source …</translation>
        </message>
        <message>
            <source>No kriging: all stations have the same value</source>
            <translation>No kriging: all stations have the same value</translation>
        </message>
        <message>
            <source>No station with a place measures air temperature.</source>
            <translation>No station with a place measures air temperature.</translation>
        </message>
        <message>
            <source>The reference station %1 has values more than 3 h apart: choose another one.</source>
            <translation>The reference station %1 has values more than 3 h apart: choose another one.</translation>
        </message>
        <message>
            <source>All stations' values are more than 3 h apart.</source>
            <translation>All stations' values are more than 3 h apart.</translation>
        </message>
        <message>
            <source>The period holds no whole day or night.</source>
            <translation>The period holds no whole day or night.</translation>
        </message>
        <message>
            <source>No temperature was measured in this period.</source>
            <translation>No temperature was measured in this period.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::AreaPage</name>
        <message>
            <source>Support in total: %1</source>
            <translation>Support in total: %1</translation>
        </message>
        <message>
            <source>%1 ideas of the city have no place and count nowhere.</source>
            <translation>%1 ideas of the city have no place and count nowhere.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>Support is not given by the source.</source>
            <translation>Support is not given by the source.</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>Name of the area</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copy table</translation>
        </message>
        <message>
            <source>Save table …</source>
            <translation>Save table …</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Show trends of the stations</source>
            <translation>Show trends of the stations</translation>
        </message>
        <message>
            <source>Reads the whole record of every station here</source>
            <translation>Reads the whole record of every station here</translation>
        </message>
        <message>
            <source>Reading the whole record …</source>
            <translation>Reading the whole record …</translation>
        </message>
        <message>
            <source>Trends of the stations</source>
            <translation>Trends of the stations</translation>
        </message>
        <message>
            <source>No sensor here.</source>
            <translation>No sensor here.</translation>
        </message>
        <message>
            <source>Not measured here</source>
            <translation>Not measured here</translation>
        </message>
        <message>
            <source>The nearest sensor of each quantity:</source>
            <translation>The nearest sensor of each quantity:</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 in %2</translation>
        </message>
        <message>
            <source>%1, support %2</source>
            <translation>%1, support %2</translation>
        </message>
        <message>
            <source>No idea here</source>
            <translation>No idea here</translation>
        </message>
        <message numerus="yes">
            <source>%n idea(s)</source>
            <translation>
                <numerusform>%n idea</numerusform>
                <numerusform>%n ideas</numerusform>
            </translation>
        </message>
        <message>
            <source>New ideas per month</source>
            <translation>New ideas per month</translation>
        </message>
        <message>
            <source>Show %1 more</source>
            <translation>Show %1 more</translation>
        </message>
        <message>
            <source>The %1 most supported of %2.</source>
            <translation>The %1 most supported of %2.</translation>
        </message>
        <message>
            <source>How was this computed?</source>
            <translation>How was this computed?</translation>
        </message>
        <message>
            <source>How were ideas and support counted?</source>
            <translation>How were ideas and support counted?</translation>
        </message>
        <message>
            <source>Ideas and their support</source>
            <translation>Ideas and their support</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CacheWriter</name>
        <message>
            <source>Series %1 was left out: its station %2 is not known.</source>
            <translation>Series %1 was left out: its station %2 is not known.</translation>
        </message>
        <message>
            <source>Values of series %1 were left out: it is not known.</source>
            <translation>Values of series %1 were left out: it is not known.</translation>
        </message>
        <message>
            <source>Series %1 has values of the future: a wrong clock. Figures leave them out.</source>
            <translation>Series %1 has values of the future: a wrong clock. Figures leave them out.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ChartArea</name>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ChartKey</name>
        <message>
            <source>Gap %1</source>
            <translation>Gap %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ChartPanel</name>
        <message>
            <source>Table behind the chart (T)</source>
            <translation>Table behind the chart (T)</translation>
        </message>
        <message>
            <source>Copy and save</source>
            <translation>Copy and save</translation>
        </message>
        <message>
            <source>Copy chart</source>
            <translation>Copy chart</translation>
        </message>
        <message>
            <source>Save chart …</source>
            <translation>Save chart …</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copy table</translation>
        </message>
        <message>
            <source>Save table …</source>
            <translation>Save table …</translation>
        </message>
        <message>
            <source>Choose another kind of chart</source>
            <translation>Choose another kind of chart</translation>
        </message>
        <message>
            <source>Enlarge chart</source>
            <translation>Enlarge chart</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ChartRowsModel</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Value in %1</source>
            <translation>Value in %1</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CityCharts</name>
        <message>
            <source>%1, not in the cache</source>
            <translation>%1, not in the cache</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CitySync</name>
        <message>
            <source>Beginning to sync …</source>
            <translation>Beginning to sync …</translation>
        </message>
        <message>
            <source>Starting the demo city …</source>
            <translation>Starting the demo city …</translation>
        </message>
        <message>
            <source>Fetching the base map …</source>
            <translation>Fetching the base map …</translation>
        </message>
        <message>
            <source>Importing the base map …</source>
            <translation>Importing the base map …</translation>
        </message>
        <message>
            <source>Importing the base map, %1</source>
            <translation>Importing the base map, %1</translation>
        </message>
        <message>
            <source>Syncing · %1 values</source>
            <translation>Syncing · %1 values</translation>
        </message>
        <message>
            <source>Syncing %1 · %2 values</source>
            <translation>Syncing %1 · %2 values</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CityView</name>
        <message>
            <source>No longer there</source>
            <translation>No longer there</translation>
        </message>
        <message>
            <source>The station %1 of the source %2 is not in the cache.</source>
            <translation>The station %1 of the source %2 is not in the cache.</translation>
        </message>
        <message>
            <source>The idea %1 is not in the cache.</source>
            <translation>The idea %1 is not in the cache.</translation>
        </message>
        <message>
            <source>%1 is not in the cache.</source>
            <translation>%1 is not in the cache.</translation>
        </message>
        <message>
            <source>Area %1</source>
            <translation>Area %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CompareBar</name>
        <message>
            <source>Periods</source>
            <translation>Periods</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>What is compared</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Swap A and B</source>
            <translation>Swap A and B</translation>
        </message>
        <message>
            <source>Side B</source>
            <translation>Side B</translation>
        </message>
        <message>
            <source>Side A</source>
            <translation>Side A</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>Swipe</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>What is matched</source>
            <translation>What is matched</translation>
        </message>
        <message>
            <source>Match day types</source>
            <translation>Match day types</translation>
        </message>
        <message>
            <source>Only days without rain</source>
            <translation>Only days without rain</translation>
        </message>
        <message>
            <source>Only days of like temperature</source>
            <translation>Only days of like temperature</translation>
        </message>
        <message>
            <source>Save and copy</source>
            <translation>Save and copy</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Save as PDF …</translation>
        </message>
        <message>
            <source>Save table …</source>
            <translation>Save table …</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copy table</translation>
        </message>
        <message>
            <source>Save map …</source>
            <translation>Save map …</translation>
        </message>
        <message>
            <source>Choose a place</source>
            <translation>Choose a place</translation>
        </message>
        <message>
            <source>Choose a period</source>
            <translation>Choose a period</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Map</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ComparePanel</name>
        <message>
            <source>compared with %1, the same days</source>
            <translation>compared with %1, the same days</translation>
        </message>
        <message>
            <source>day types matched</source>
            <translation>day types matched</translation>
        </message>
        <message>
            <source>days without rain</source>
            <translation>days without rain</translation>
        </message>
        <message>
            <source>like temperature</source>
            <translation>like temperature</translation>
        </message>
        <message>
            <source>Result of the comparison</source>
            <translation>Result of the comparison</translation>
        </message>
        <message>
            <source>Difference B − A</source>
            <translation>Difference B − A</translation>
        </message>
        <message>
            <source>All stations</source>
            <translation>All stations</translation>
        </message>
        <message>
            <source>Blue = %1. 'Uncertain': the range contains 0, no certain difference.</source>
            <translation>Blue = %1. 'Uncertain': the range contains 0, no certain difference.</translation>
        </message>
        <message>
            <source>Weather: %1</source>
            <translation>Weather: %1</translation>
        </message>
        <message>
            <source>Comparing …</source>
            <translation>Comparing …</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CompareView</name>
        <message>
            <source>Compare two places</source>
            <translation>Compare two places</translation>
        </message>
        <message>
            <source>Choose the stations A and B above, or B on the map. They are compared day by day in %1.</source>
            <translation>Choose the stations A and B above, or B on the map. They are compared day by day in %1.</translation>
        </message>
        <message>
            <source>Nothing to compare</source>
            <translation>Nothing to compare</translation>
        </message>
        <message>
            <source>Choose another period above or another quantity.</source>
            <translation>Choose another period above or another quantity.</translation>
        </message>
        <message>
            <source>Compare two periods</source>
            <translation>Compare two periods</translation>
        </message>
        <message>
            <source>Before and after: road works, a new speed limit. %1 is compared with …</source>
            <translation>Before and after: road works, a new speed limit. %1 is compared with …</translation>
        </message>
        <message>
            <source>Present period: %1</source>
            <translation>Present period: %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ComparedStation</name>
        <message>
            <source>Rain: %1.</source>
            <translation>Rain: %1.</translation>
        </message>
        <message>
            <source>Temperature: %1.</source>
            <translation>Temperature: %1.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ComparisonIndicator</name>
        <message>
            <source>%1 at night</source>
            <translation>%1 at night</translation>
        </message>
        <message>
            <source>%1/night</source>
            <translation>%1/night</translation>
        </message>
        <message>
            <source>%1/24 h</source>
            <translation>%1/24 h</translation>
        </message>
        <message>
            <source>at night, %1</source>
            <translation>at night, %1</translation>
        </message>
        <message>
            <source>by day, %1</source>
            <translation>by day, %1</translation>
        </message>
        <message>
            <source>days from 6 to 6</source>
            <translation>days from 6 to 6</translation>
        </message>
        <message>
            <source>whole days</source>
            <translation>whole days</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ConnectDialog</name>
        <message>
            <source>Connect a source</source>
            <translation>Connect a source</translation>
        </message>
        <message>
            <source>Name of the city</source>
            <translation>Name of the city</translation>
        </message>
        <message>
            <source>Address of the interface</source>
            <translation>Address of the interface</translation>
        </message>
        <message>
            <source>Name of the source, as it will be shown</source>
            <translation>Name of the source, as it will be shown</translation>
        </message>
        <message>
            <source>Stadtblick asks the address as soon as you leave the field, and says what is offered there.</source>
            <translation>Stadtblick asks the address as soon as you leave the field, and says what is offered there.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Connect and load</source>
            <translation>Connect and load</translation>
        </message>
        <message>
            <source>This is no web address. It begins with https:// or http://.</source>
            <translation>This is no web address. It begins with https:// or http://.</translation>
        </message>
        <message>
            <source>Asking %1 …</source>
            <translation>Asking %1 …</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>Recognised: %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Connection</name>
        <message>
            <source>The cache %1 can't be opened.</source>
            <translation>The cache %1 can't be opened.</translation>
        </message>
        <message>
            <source>The cache %1 can't be read or written.</source>
            <translation>The cache %1 can't be read or written.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::DemoProcess</name>
        <message>
            <source>The demo city did not start</source>
            <translation>The demo city did not start</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::DemoServer</name>
        <message>
            <source>The demo city can't listen on port %1 of this computer.</source>
            <translation>The demo city can't listen on port %1 of this computer.</translation>
        </message>
        <message>
            <source>Choose another port, or leave it out for a free one.</source>
            <translation>Choose another port, or leave it out for a free one.</translation>
        </message>
        <message>
            <source>The demo city can't serve on port %1.</source>
            <translation>The demo city can't serve on port %1.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::DifferenceMap</name>
        <message>
            <source>Map of the difference</source>
            <translation>Map of the difference</translation>
        </message>
        <message>
            <source>Show large</source>
            <translation>Show large</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::DoctorCommand</name>
        <message>
            <source>Checks whether this machine has what Stadtblick needs, and whether a cache is whole.</source>
            <translation>Checks whether this machine has what Stadtblick needs, and whether a cache is whole.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ExplainDialog</name>
        <message>
            <source>How was this computed?</source>
            <translation>How was this computed?</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copy text</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Copy command</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>How was %1 computed?</source>
            <translation>How was %1 computed?</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ExplorePage</name>
        <message>
            <source>Computing figures</source>
            <translation>Computing figures</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ExportCommand</name>
        <message>
            <source>The file to write; its ending chooses the format.</source>
            <translation>The file to write; its ending chooses the format.</translation>
        </message>
        <message>
            <source>Keeps e-mail addresses and telephone numbers in citizens' texts: for the office's own use.</source>
            <translation>Keeps e-mail addresses and telephone numbers in citizens' texts: for the office's own use.</translation>
        </message>
        <message>
            <source>--cache and --out are needed</source>
            <translation>--cache and --out are needed</translation>
        </message>
        <message>
            <source>GeoPackage (.gpkg) is not in this version; there are .csv and .geojson</source>
            <translation>GeoPackage (.gpkg) is not in this version; there are .csv and .geojson</translation>
        </message>
        <message>
            <source>the file's ending must be .csv or .geojson: %1</source>
            <translation>the file's ending must be .csv or .geojson: %1</translation>
        </message>
        <message>
            <source>Writes what the cache holds to a file, for other programs. CSV is UTF-8 with comma and decimal point, times are UTC;
observations have the source's own values and units, flagged ones included. E-mail addresses and telephone numbers
in citizens' texts are masked.
Figures are those that window and report show for the view's period and filters, a row each, with coverage, threshold,
source and method: of every station, of the selected area, of the districts by their colours, of the pinned comparison.</source>
            <translation>Writes what the cache holds to a file, for other programs. CSV is UTF-8 with comma and decimal point, times are UTC;
observations have the source's own values and units, flagged ones included. E-mail addresses and telephone numbers
in citizens' texts are masked.
Figures are those that window and report show for the view's period and filters, a row each, with coverage, threshold,
source and method: of every station, of the selected area, of the districts by their colours, of the pinned comparison.</translation>
        </message>
        <message>
            <source>figures: the view with their period, a file or its JSON; else the view with which the city opens.</source>
            <translation>figures: the view with their period, a file or its JSON; else the view with which the city opens.</translation>
        </message>
        <message>
            <source>'%1' is not in this version; there are stations, series, observations, ideas, figures</source>
            <translation>'%1' is not in this version; there are stations, series, observations, ideas, figures</translation>
        </message>
        <message>
            <source>cannot export '%1'; there are stations, series, observations, ideas, figures</source>
            <translation>cannot export '%1'; there are stations, series, observations, ideas, figures</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Histogram</name>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Arrow keys move the period, with Shift its end, with Ctrl its begin.</source>
            <translation>Arrow keys move the period, with Shift its end, with Ctrl its begin.</translation>
        </message>
        <message>
            <source>No measurements yet</source>
            <translation>No measurements yet</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <comment>date on the time axis</comment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <comment>date on the time axis</comment>
            <translation>d MMMM</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::HourBars</name>
    </context>
    <context>
        <name>stadtblick::HttpFetch</name>
        <message>
            <source>Stopped.</source>
            <translation>Stopped.</translation>
        </message>
        <message>
            <source>All tries are used up.</source>
            <translation>All tries are used up.</translation>
        </message>
        <message>
            <source>The server leads to a web page instead of data: it probably wants a login.</source>
            <translation>The server leads to a web page instead of data: it probably wants a login.</translation>
        </message>
        <message>
            <source>Name a secret for this source, or check its address.</source>
            <translation>Name a secret for this source, or check its address.</translation>
        </message>
        <message>
            <source>The server redirects without saying where.</source>
            <translation>The server redirects without saying where.</translation>
        </message>
        <message>
            <source>The server redirects in a circle: %1.</source>
            <translation>The server redirects in a circle: %1.</translation>
        </message>
        <message>
            <source>The server redirects more than %1 times.</source>
            <translation>The server redirects more than %1 times.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::HttpTry</name>
        <message>
            <source>The server did not answer within %1 s.</source>
            <translation>The server did not answer within %1 s.</translation>
        </message>
        <message>
            <source>No connection within %1 s.</source>
            <translation>No connection within %1 s.</translation>
        </message>
        <message>
            <source>The answer was not complete after %1 s.</source>
            <translation>The answer was not complete after %1 s.</translation>
        </message>
        <message>
            <source>The connection was cut.</source>
            <translation>The connection was cut.</translation>
        </message>
        <message>
            <source>The answer is packed in a way that can't be unpacked.</source>
            <translation>The answer is packed in a way that can't be unpacked.</translation>
        </message>
        <message>
            <source>The answer is larger than %1 MB.</source>
            <translation>The answer is larger than %1 MB.</translation>
        </message>
        <message>
            <source>The answer is nested deeper than %1 levels.</source>
            <translation>The answer is nested deeper than %1 levels.</translation>
        </message>
        <message>
            <source>The answer came too slowly: less than %1 bytes a second over %2 s.</source>
            <translation>The answer came too slowly: less than %1 bytes a second over %2 s.</translation>
        </message>
        <message>
            <source>The server's answer is no HTTP.</source>
            <translation>The server's answer is no HTTP.</translation>
        </message>
        <message>
            <source>The server's certificate can't be trusted, or no secure connection is possible.</source>
            <translation>The server's certificate can't be trusted, or no secure connection is possible.</translation>
        </message>
        <message>
            <source>The server was not found: no network, or a wrong address.</source>
            <translation>The server was not found: no network, or a wrong address.</translation>
        </message>
        <message>
            <source>The server accepts no connection.</source>
            <translation>The server accepts no connection.</translation>
        </message>
        <message>
            <source>The connection failed.</source>
            <translation>The connection failed.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::IdeaDetails</name>
        <message numerus="yes">
            <source>%n votes</source>
            <translation>
                <numerusform>%n vote</numerusform>
                <numerusform>%n votes</numerusform>
            </translation>
        </message>
        <message>
            <source>The source no longer shows this idea.</source>
            <translation>The source no longer shows this idea.</translation>
        </message>
        <message>
            <source>No text: the source gives only a title.</source>
            <translation>No text: the source gives only a title.</translation>
        </message>
        <message>
            <source>Without a place on the map.</source>
            <translation>Without a place on the map.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>Comments (%1)</source>
            <translation>Comments (%1)</translation>
        </message>
        <message>
            <source>%1 of %2 comments are in the cache.</source>
            <translation>%1 of %2 comments are in the cache.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::IdeaListModel</name>
        <message numerus="yes">
            <source>%1, %n votes</source>
            <translation>
                <numerusform>%1, %n vote</numerusform>
                <numerusform>%1, %n votes</numerusform>
            </translation>
        </message>
        <message>
            <source>place on the map</source>
            <translation>place on the map</translation>
        </message>
        <message>
            <source>without a place</source>
            <translation>without a place</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::IdeasPage</name>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Search in ideas</source>
            <translation>Search in ideas</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>by votes</source>
            <translation>by votes</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>newest first</translation>
        </message>
        <message>
            <source>by comments</source>
            <translation>by comments</translation>
        </message>
        <message>
            <source>by title</source>
            <translation>by title</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Order</translation>
        </message>
        <message>
            <source>Previous idea</source>
            <translation>Previous idea</translation>
        </message>
        <message>
            <source>Next idea</source>
            <translation>Next idea</translation>
        </message>
        <message>
            <source>No idea chosen</source>
            <translation>No idea chosen</translation>
        </message>
        <message>
            <source>Choose one in the list or on the map: its text and comments appear here.</source>
            <translation>Choose one in the list or on the map: its text and comments appear here.</translation>
        </message>
        <message>
            <source>%1: all %2</source>
            <translation>%1: all %2</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>not given</translation>
        </message>
        <message numerus="yes">
            <source>%n ideas</source>
            <translation>
                <numerusform>%n idea</numerusform>
                <numerusform>%n ideas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 · %3 votes</source>
            <translation>%1 of %2 · %3 votes</translation>
        </message>
        <message>
            <source>No ideas yet</source>
            <translation>No ideas yet</translation>
        </message>
        <message>
            <source>Ideas come from a participation platform or from a table (CSV) that you import.</source>
            <translation>Ideas come from a participation platform or from a table (CSV) that you import.</translation>
        </message>
        <message>
            <source>Import a table …</source>
            <translation>Import a table …</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nothing found</translation>
        </message>
        <message>
            <source>No idea matches the search and the filters.</source>
            <translation>No idea matches the search and the filters.</translation>
        </message>
        <message>
            <source>Reset search and filters</source>
            <translation>Reset search and filters</translation>
        </message>
        <message>
            <source>Not among the ideas found</source>
            <translation>Not among the ideas found</translation>
        </message>
        <message>
            <source>Idea %1 of %2</source>
            <translation>Idea %1 of %2</translation>
        </message>
        <message>
            <source>%1 votes</source>
            <translation>%1 votes</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ImportFileCommand</name>
        <message>
            <source>Imports a table of ideas (CSV), as participation platforms deliver them. Importing again updates by id. The mapping says
which column is what (docs/import-mapping.md); without one the columns are recognised by their headings.</source>
            <translation>Imports a table of ideas (CSV), as participation platforms deliver them. Importing again updates by id. The mapping says
which column is what (docs/import-mapping.md); without one the columns are recognised by their headings.</translation>
        </message>
        <message>
            <source>A mapping file, or the name of a mapping in the city's profile.</source>
            <translation>A mapping file, or the name of a mapping in the city's profile.</translation>
        </message>
        <message>
            <source>%1: note: %2</source>
            <translation>%1: note: %2</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Inspector</name>
        <message>
            <source>Select nothing (Esc)</source>
            <translation>Select nothing (Esc)</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nothing selected</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idea</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Key figures</translation>
        </message>
        <message>
            <source>Trends</source>
            <translation>Trends</translation>
        </message>
        <message>
            <source>Junction</source>
            <translation>Junction</translation>
        </message>
        <message>
            <source>Click a station, a street, a district or an idea on the map, or draw an area: key figures and their course over time appear here. With the keyboard: F6 to the map, then Enter.</source>
            <translation>Click a station, a street, a district or an idea on the map, or draw an area: key figures and their course over time appear here. With the keyboard: F6 to the map, then Enter.</translation>
        </message>
        <message numerus="yes">
            <source>%n station(s)</source>
            <translation>
                <numerusform>%n station</numerusform>
                <numerusform>%n stations</numerusform>
            </translation>
        </message>
        <message>
            <source>Parking search</source>
            <translation>Parking search</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::JsonReader</name>
        <message>
            <source>%1: expected %2</source>
            <translation>%1: expected %2</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>a text</translation>
        </message>
        <message>
            <source>a number from %1 to %2</source>
            <translation>a number from %1 to %2</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true or false</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>a list of texts</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>a list</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>an object</translation>
        </message>
        <message>
            <source>an object with lon and lat</source>
            <translation>an object with lon and lat</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::LargeChart</name>
        <message>
            <source>Add series</source>
            <translation>Add series</translation>
        </message>
        <message>
            <source>Back to the map (Esc)</source>
            <translation>Back to the map (Esc)</translation>
        </message>
        <message>
            <source>Take %1 out of the chart</source>
            <translation>Take %1 out of the chart</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::LayerRail</name>
        <message>
            <source>Layers and legend</source>
            <translation>Layers and legend</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::LayerRow</name>
        <message>
            <source>Follows the period; click to go to the timeline</source>
            <translation>Follows the period; click to go to the timeline</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacity</translation>
        </message>
        <message>
            <source>Opacity of %1</source>
            <translation>Opacity of %1</translation>
        </message>
        <message>
            <source>Hide %1</source>
            <translation>Hide %1</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>Show %1</translation>
        </message>
        <message>
            <source>Options of %1</source>
            <translation>Options of %1</translation>
        </message>
        <message>
            <source>All events (%1)</source>
            <translation>All events (%1)</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::LayersPanel</name>
        <message>
            <source>Layers</source>
            <translation>Layers</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::LegendBox</name>
        <message>
            <source>Fold %1</source>
            <translation>Fold %1</translation>
        </message>
        <message>
            <source>Unfold %1</source>
            <translation>Unfold %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::MainWindow</name>
        <message>
            <source>Import a base map</source>
            <translation>Import a base map</translation>
        </message>
        <message>
            <source>OpenStreetMap extracts (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)</source>
            <translation>OpenStreetMap extracts (*.osm.pbf *.pbf *.osm *.osm.gz *.osm.bz2)</translation>
        </message>
        <message>
            <source>Import a table of ideas</source>
            <translation>Import a table of ideas</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>Tables (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>Importing %1 …</source>
            <translation>Importing %1 …</translation>
        </message>
        <message numerus="yes">
            <source>%n ideas in the table</source>
            <translation>
                <numerusform>%n idea in the table</numerusform>
                <numerusform>%n ideas in the table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are new</source>
            <translation>
                <numerusform>%n of them is new</numerusform>
                <numerusform>%n of them are new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows were left out</source>
            <translation>
                <numerusform>%n row was left out</numerusform>
                <numerusform>%n rows were left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ideas are without a place</source>
            <translation>
                <numerusform>%n idea is without a place</numerusform>
                <numerusform>%n ideas are without a place</numerusform>
            </translation>
        </message>
        <message>
            <source>Table of ideas</source>
            <translation>Table of ideas</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <source>Save map</source>
            <translation>Save map</translation>
        </message>
        <message>
            <source>map</source>
            <translation>map</translation>
        </message>
        <message>
            <source>Picture (*.png);;Vector drawing (*.svg);;PDF (*.pdf)</source>
            <translation>Picture (*.png);;Vector drawing (*.svg);;PDF (*.pdf)</translation>
        </message>
        <message>
            <source>report</source>
            <translation>report</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Save report</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Writing the report …</source>
            <translation>Writing the report …</translation>
        </message>
        <message>
            <source>Save chart</source>
            <translation>Save chart</translation>
        </message>
        <message>
            <source>chart</source>
            <translation>chart</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Picture (*.png)</translation>
        </message>
        <message>
            <source>Save table</source>
            <translation>Save table</translation>
        </message>
        <message>
            <source>table</source>
            <translation>table</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Table (*.csv)</translation>
        </message>
        <message>
            <source>Opening the city …</source>
            <translation>Opening the city …</translation>
        </message>
        <message>
            <source>No source is connected yet.</source>
            <translation>No source is connected yet.</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>Connect a source …</translation>
        </message>
        <message>
            <source>Nothing was synced yet.</source>
            <translation>Nothing was synced yet.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>There is no base map yet.</source>
            <translation>There is no base map yet.</translation>
        </message>
        <message>
            <source>Import an OpenStreetMap extract …</source>
            <translation>Import an OpenStreetMap extract …</translation>
        </message>
        <message>
            <source>Import a base map …</source>
            <translation>Import a base map …</translation>
        </message>
        <message>
            <source>Import a table of ideas …</source>
            <translation>Import a table of ideas …</translation>
        </message>
        <message>
            <source>Sources and sync …</source>
            <translation>Sources and sync …</translation>
        </message>
        <message>
            <source>Save map …</source>
            <translation>Save map …</translation>
        </message>
        <message>
            <source>Copy map</source>
            <translation>Copy map</translation>
        </message>
        <message>
            <source>Save report as PDF …</source>
            <translation>Save report as PDF …</translation>
        </message>
        <message>
            <source>Connect a new city …</source>
            <translation>Connect a new city …</translation>
        </message>
        <message>
            <source>Start page</source>
            <translation>Start page</translation>
        </message>
        <message>
            <source>Settings …</source>
            <translation>Settings …</translation>
        </message>
        <message>
            <source>About Stadtblick</source>
            <translation>About Stadtblick</translation>
        </message>
        <message>
            <source>Stadtblick %1

Measurements and citizens' ideas of a city on one map.
Free software: GNU General Public License, version 3 or later.</source>
            <translation>Stadtblick %1

Measurements and citizens' ideas of a city on one map.
Free software: GNU General Public License, version 3 or later.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Profile %1</source>
            <translation>Profile %1</translation>
        </message>
        <message>
            <source>comparison</source>
            <translation>comparison</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>The map is in the clipboard.</source>
            <translation>The map is in the clipboard.</translation>
        </message>
        <message>
            <source>The chart is in the clipboard.</source>
            <translation>The chart is in the clipboard.</translation>
        </message>
        <message>
            <source>The table is in the clipboard.</source>
            <translation>The table is in the clipboard.</translation>
        </message>
        <message>
            <source>A sync is under way.</source>
            <translation>A sync is under way.</translation>
        </message>
        <message>
            <source>Import the base map when it has ended, or stop it first.</source>
            <translation>Import the base map when it has ended, or stop it first.</translation>
        </message>
        <message>
            <source>Caches, tables, extracts and profiles (*.sqlite *.csv *.tsv *.txt *.pbf *.osm *.json)</source>
            <translation>Caches, tables, extracts and profiles (*.sqlite *.csv *.tsv *.txt *.pbf *.osm *.json)</translation>
        </message>
        <message>
            <source>%1 is no file that Stadtblick reads.</source>
            <translation>%1 is no file that Stadtblick reads.</translation>
        </message>
        <message>
            <source>%1 can't be read.</source>
            <translation>%1 can't be read.</translation>
        </message>
        <message>
            <source>%1 is a view.</source>
            <translation>%1 is a view.</translation>
        </message>
        <message>
            <source>Open the city first that it belongs to.</source>
            <translation>Open the city first that it belongs to.</translation>
        </message>
        <message>
            <source>%1 can't be written.</source>
            <translation>%1 can't be written.</translation>
        </message>
        <message>
            <source>%1 is a map.</source>
            <translation>%1 is a map.</translation>
        </message>
        <message>
            <source>Areas are fetched of map services: choose one in the menu of the layer 'Base map'.</source>
            <translation>Areas are fetched of map services: choose one in the menu of the layer 'Base map'.</translation>
        </message>
        <message>
            <source>Fetch the base map</source>
            <translation>Fetch the base map</translation>
        </message>
        <message>
            <source>Fetching %1 …</source>
            <translation>Fetching %1 …</translation>
        </message>
        <message>
            <source>Import an extract from a file.</source>
            <translation>Import an extract from a file.</translation>
        </message>
        <message>
            <source>It reads tables of ideas (.csv), plans (.gpkg, .geojson, .shp, .gml, .tif), OpenStreetMap extracts (.osm.pbf), maps (.mbtiles), caches (.sqlite) and city profiles (.json).</source>
            <translation>It reads tables of ideas (.csv), plans (.gpkg, .geojson, .shp, .gml, .tif), OpenStreetMap extracts (.osm.pbf), maps (.mbtiles), caches (.sqlite) and city profiles (.json).</translation>
        </message>
        <message>
            <source>Make area available offline …</source>
            <translation>Make area available offline …</translation>
        </message>
        <message>
            <source>Map service …</source>
            <translation>Map service …</translation>
        </message>
        <message>
            <source>No city is open.</source>
            <translation>No city is open.</translation>
        </message>
        <message>
            <source>Open a plan or raster</source>
            <translation>Open a plan or raster</translation>
        </message>
        <message>
            <source>Open a plan or raster …</source>
            <translation>Open a plan or raster …</translation>
        </message>
        <message>
            <source>Open the city first that it is for.</source>
            <translation>Open the city first that it is for.</translation>
        </message>
        <message>
            <source>Open the city first that the plan belongs to.</source>
            <translation>Open the city first that the plan belongs to.</translation>
        </message>
        <message>
            <source>Plans and rasters (*.gpkg *.geojson *.json *.shp *.gml *.xml *.fgb *.kml *.tif *.tiff *.asc)</source>
            <translation>Plans and rasters (*.gpkg *.geojson *.json *.shp *.gml *.xml *.fgb *.kml *.tif *.tiff *.asc)</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Reading %1 …</translation>
        </message>
        <message>
            <source>The service answers with HTTP %1.</source>
            <translation>The service answers with HTTP %1.</translation>
        </message>
        <message>
            <source>This base map is on your computer already.</source>
            <translation>This base map is on your computer already.</translation>
        </message>
        <message>
            <source>This city's profile names no extract to fetch.</source>
            <translation>This city's profile names no extract to fetch.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::MapView</name>
        <message>
            <source>Map</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Nothing to select in view</source>
            <translation>Nothing to select in view</translation>
        </message>
        <message>
            <source>Arrow keys move the map, plus and minus zoom, Enter lists the things in view, W what is in the middle, Space plays time.</source>
            <translation>Arrow keys move the map, plus and minus zoom, Enter lists the things in view, W what is in the middle, Space plays time.</translation>
        </message>
        <message>
            <source>What is here?</source>
            <translation>What is here?</translation>
        </message>
        <message>
            <source>What is in the middle?</source>
            <translation>What is in the middle?</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::PresentPage</name>
        <message>
            <source>Sources: %1.</source>
            <translation>Sources: %1.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Reader</name>
        <message>
            <source>the formula's end or a sign such as +</source>
            <translation>the formula's end or a sign such as +</translation>
        </message>
        <message>
            <source>fewer nested parentheses and functions</source>
            <translation>fewer nested parentheses and functions</translation>
        </message>
        <message>
            <source>one comparison; join several by 'and'</source>
            <translation>one comparison; join several by 'and'</translation>
        </message>
        <message>
            <source>a shorter formula</source>
            <translation>a shorter formula</translation>
        </message>
        <message>
            <source>a closing parenthesis</source>
            <translation>a closing parenthesis</translation>
        </message>
        <message>
            <source>a number such as 12.5</source>
            <translation>a number such as 12.5</translation>
        </message>
        <message>
            <source>a quantity that Stadtblick knows, such as air_temperature</source>
            <translation>a quantity that Stadtblick knows, such as air_temperature</translation>
        </message>
        <message>
            <source>a quantity: within hours() it is that of the hour</source>
            <translation>a quantity: within hours() it is that of the hour</translation>
        </message>
        <message>
            <source>a function other than hours() and days() within days()</source>
            <translation>a function other than hours() and days() within days()</translation>
        </message>
        <message>
            <source>a number, a function or a parenthesis</source>
            <translation>a number, a function or a parenthesis</translation>
        </message>
        <message>
            <source>a parenthesis behind the function's name</source>
            <translation>a parenthesis behind the function's name</translation>
        </message>
        <message>
            <source>a function of the quantity, such as mean(%1)</source>
            <translation>a function of the quantity, such as mean(%1)</translation>
        </message>
        <message>
            <source>a function such as mean, max, hours or days</source>
            <translation>a function such as mean, max, hours or days</translation>
        </message>
        <message>
            <source>a comma: %1() has %2 arguments</source>
            <translation>a comma: %1() has %2 arguments</translation>
        </message>
        <message>
            <source>a percentage from 0 to 100 in p()</source>
            <translation>a percentage from 0 to 100 in p()</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ReportCommand</name>
        <message>
            <source>Writes a view of the city as an accessible PDF: map, chart, key figures, sources and method.
Without --view it is the view with which the city opens.</source>
            <translation>Writes a view of the city as an accessible PDF: map, chart, key figures, sources and method.
Without --view it is the view with which the city opens.</translation>
        </message>
        <message>
            <source>The view to print, a file.</source>
            <translation>The view to print, a file.</translation>
        </message>
        <message>
            <source>The PDF to write.</source>
            <translation>The PDF to write.</translation>
        </message>
        <message>
            <source>dossiers are not in this version; --view prints one view</source>
            <translation>dossiers are not in this version; --view prints one view</translation>
        </message>
        <message>
            <source>the file's ending must be .pdf: %1</source>
            <translation>the file's ending must be .pdf: %1</translation>
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
            <translation>E</translation>
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
            <translation>Station or quantity</translation>
        </message>
        <message>
            <source>Search a series</source>
            <translation>Search a series</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Series</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>By the graphics card</source>
            <translation>By the graphics card</translation>
        </message>
        <message>
            <source>By the processor</source>
            <translation>By the processor</translation>
        </message>
        <message>
            <source>Drawing the map</source>
            <translation>Drawing the map</translation>
        </message>
        <message>
            <source>The processor where the graphics card draws the map wrongly or not at all.</source>
            <translation>The processor where the graphics card draws the map wrongly or not at all.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ShowCommand</name>
        <message>
            <source>Opens the window with a cache. Without --view it is the view with which the city opens.</source>
            <translation>Opens the window with a cache. Without --view it is the view with which the city opens.</translation>
        </message>
        <message>
            <source>The view to open, a file.</source>
            <translation>The view to open, a file.</translation>
        </message>
        <message>
            <source>The window's size in pixels.</source>
            <translation>The window's size in pixels.</translation>
        </message>
        <message>
            <source>light or dark; otherwise the system's.</source>
            <translation>light or dark; otherwise the system's.</translation>
        </message>
        <message>
            <source>Writes a picture once nothing is loading, and leaves.</source>
            <translation>Writes a picture once nothing is loading, and leaves.</translation>
        </message>
        <message>
            <source>--theme is light or dark, not '%1'</source>
            <translation>--theme is light or dark, not '%1'</translation>
        </message>
        <message>
            <source>--size is a width and a height such as 1366x768, not '%1'</source>
            <translation>--size is a width and a height such as 1366x768, not '%1'</translation>
        </message>
        <message>
            <source>there is no display for the window; 'stadtblick --help' lists what works without</source>
            <translation>there is no display for the window; 'stadtblick --help' lists what works without</translation>
        </message>
        <message>
            <source>The page that a picture shows: explore, compare, ideas or present.</source>
            <translation>The page that a picture shows: explore, compare, ideas or present.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SidePicker</name>
        <message>
            <source>The weeks before: %1</source>
            <translation>The weeks before: %1</translation>
        </message>
        <message>
            <source>The weeks after: %1</source>
            <translation>The weeks after: %1</translation>
        </message>
        <message>
            <source>A year earlier: %1</source>
            <translation>A year earlier: %1</translation>
        </message>
        <message>
            <source>Side B</source>
            <translation>Side B</translation>
        </message>
        <message>
            <source>Side A</source>
            <translation>Side A</translation>
        </message>
        <message>
            <source>Period B</source>
            <translation>Period B</translation>
        </message>
        <message>
            <source>Period A</source>
            <translation>Period A</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To, included</source>
            <translation>To, included</translation>
        </message>
        <message>
            <source>for example: after</source>
            <translation>for example: after</translation>
        </message>
        <message>
            <source>for example: before</source>
            <translation>for example: before</translation>
        </message>
        <message>
            <source>Place B</source>
            <translation>Place B</translation>
        </message>
        <message>
            <source>Place A</source>
            <translation>Place A</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Sketch</name>
        <message>
            <source>closed: %1</source>
            <translation>closed: %1</translation>
        </message>
        <message>
            <source>radius %1</source>
            <translation>radius %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SourceFinder</name>
        <message>
            <source>%1 answers, but as nothing that Stadtblick knows.</source>
            <translation>%1 answers, but as nothing that Stadtblick knows.</translation>
        </message>
        <message>
            <source>Known are OGC SensorThings, CONSUL Democracy and GeoJSON. Check the address.</source>
            <translation>Known are OGC SensorThings, CONSUL Democracy and GeoJSON. Check the address.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SourceListModel</name>
        <message>
            <source>complete</source>
            <translation>complete</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplete</translation>
        </message>
        <message>
            <source>never synced</source>
            <translation>never synced</translation>
        </message>
        <message>
            <source>%1 stations</source>
            <translation>%1 stations</translation>
        </message>
        <message>
            <source>%1 series</source>
            <translation>%1 series</translation>
        </message>
        <message>
            <source>%1 values</source>
            <translation>%1 values</translation>
        </message>
        <message>
            <source>%1 ideas</source>
            <translation>%1 ideas</translation>
        </message>
        <message>
            <source>%1 comments</source>
            <translation>%1 comments</translation>
        </message>
        <message>
            <source>%1 results skipped</source>
            <translation>%1 results skipped</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nothing yet</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Last sync</source>
            <translation>Last sync</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>Last success</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SourceSync</name>
        <message>
            <source>No progress for %1 s.</source>
            <translation>No progress for %1 s.</translation>
        </message>
        <message>
            <source>The server is too slow or does not answer; try again later.</source>
            <translation>The server is too slow or does not answer; try again later.</translation>
        </message>
        <message>
            <source>Stopped; the next sync goes on from here.</source>
            <translation>Stopped; the next sync goes on from here.</translation>
        </message>
        <message>
            <source>The server's link to the next page leads back to a page that was read already.</source>
            <translation>The server's link to the next page leads back to a page that was read already.</translation>
        </message>
        <message>
            <source>The list may be incomplete. Ask the provider to correct the paging.</source>
            <translation>The list may be incomplete. Ask the provider to correct the paging.</translation>
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
            <translation>Monthly means</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::StartPage</name>
        <message>
            <source>What would you like to begin with?</source>
            <translation>What would you like to begin with?</translation>
        </message>
        <message>
            <source>Stadtblick shows your city's measurements and citizens' ideas on one map. Everything stays on this computer.</source>
            <translation>Stadtblick shows your city's measurements and citizens' ideas on one map. Everything stays on this computer.</translation>
        </message>
        <message>
            <source>Open the demo city</source>
            <translation>Open the demo city</translation>
        </message>
        <message>
            <source>Paste an address …</source>
            <translation>Paste an address …</translation>
        </message>
        <message>
            <source>See the demo city</source>
            <translation>See the demo city</translation>
        </message>
        <message>
            <source>Musterlautern: a fictional city with invented measurements and ideas. To try things out, without the internet.</source>
            <translation>Musterlautern: a fictional city with invented measurements and ideas. To try things out, without the internet.</translation>
        </message>
        <message>
            <source>measurements of one year: heat, noise, traffic, air, rain</source>
            <translation>measurements of one year: heat, noise, traffic, air, rain</translation>
        </message>
        <message>
            <source>ideas of citizens with votes and comments</source>
            <translation>ideas of citizens with votes and comments</translation>
        </message>
        <message>
            <source>its own base map; everything marked as synthetic data</source>
            <translation>its own base map; everything marked as synthetic data</translation>
        </message>
        <message>
            <source>Connect a city</source>
            <translation>Connect a city</translation>
        </message>
        <message>
            <source>Paste the address of an interface. Stadtblick finds out what is offered there.</source>
            <translation>Paste the address of an interface. Stadtblick finds out what is offered there.</translation>
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
            <translation>tables of ideas (CSV)</translation>
        </message>
        <message>
            <source>Or drop a file here:</source>
            <translation>Or drop a file here:</translation>
        </message>
        <message>
            <source>table of ideas (CSV), OpenStreetMap extract (.osm.pbf), cache (.sqlite)</source>
            <translation>table of ideas (CSV), OpenStreetMap extract (.osm.pbf), cache (.sqlite)</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Choose a file …</translation>
        </message>
        <message>
            <source>City profiles:</source>
            <translation>City profiles:</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::Statement</name>
        <message>
            <source>The cache %1 can't be read or written.</source>
            <translation>The cache %1 can't be read or written.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::StationTable</name>
        <message>
            <source>All stations</source>
            <translation>All stations</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>95 % range</source>
            <translation>95 % range</translation>
        </message>
        <message>
            <source>%1: difference B − A, %2</source>
            <translation>%1: difference B − A, %2</translation>
        </message>
        <message>
            <source>95 % range from, %1</source>
            <translation>95 % range from, %1</translation>
        </message>
        <message>
            <source>95 % range to, %1</source>
            <translation>95 % range to, %1</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>A: mean, %1</source>
            <translation>A: mean, %1</translation>
        </message>
        <message>
            <source>B: mean, %1</source>
            <translation>B: mean, %1</translation>
        </message>
        <message>
            <source>A: days used</source>
            <translation>A: days used</translation>
        </message>
        <message>
            <source>B: days used</source>
            <translation>B: days used</translation>
        </message>
        <message>
            <source>A: coverage, %</source>
            <translation>A: coverage, %</translation>
        </message>
        <message>
            <source>B: coverage, %</source>
            <translation>B: coverage, %</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Caveats</source>
            <translation>Caveats</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SwipeHandle</name>
        <message>
            <source>Swipe handle between A and B</source>
            <translation>Swipe handle between A and B</translation>
        </message>
        <message>
            <source>Left and Right move it, Home and End take it to the edges.</source>
            <translation>Left and Right move it, Home and End take it to the edges.</translation>
        </message>
        <message>
            <source>Drag, or arrow keys</source>
            <translation>Drag, or arrow keys</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SwipeMap</name>
        <message>
            <source>Map of A</source>
            <translation>Map of A</translation>
        </message>
        <message>
            <source>Map of B</source>
            <translation>Map of B</translation>
        </message>
        <message>
            <source>A and B</source>
            <translation>A and B</translation>
        </message>
        <message>
            <source>Choose a station, or click one on the map of A.</source>
            <translation>Choose a station, or click one on the map of A.</translation>
        </message>
        <message>
            <source>Choose place A …</source>
            <translation>Choose place A …</translation>
        </message>
        <message>
            <source>Choose place B …</source>
            <translation>Choose place B …</translation>
        </message>
        <message>
            <source>Choose the station that the other one is compared with.</source>
            <translation>Choose the station that the other one is compared with.</translation>
        </message>
        <message>
            <source>Place A is not chosen</source>
            <translation>Place A is not chosen</translation>
        </message>
        <message>
            <source>Place B is not chosen</source>
            <translation>Place B is not chosen</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SyncCommand</name>
        <message>
            <source>Fetches what is new from a city's sources into the cache. The profile 'demo' is an invented city that the program
serves itself. A sync that was interrupted goes on where it stopped. Exit code 1: something asked for could not be
fetched or stored; what was cached stays.</source>
            <translation>Fetches what is new from a city's sources into the cache. The profile 'demo' is an invented city that the program
serves itself. A sync that was interrupted goes on where it stopped. Exit code 1: something asked for could not be
fetched or stored; what was cached stays.</translation>
        </message>
        <message>
            <source>A shipped city profile (%1) or a file.</source>
            <translation>A shipped city profile (%1) or a file.</translation>
        </message>
        <message>
            <source>A source without profile, with all that it offers: sensorthings=https://host/v1.1, consul=https://host. May be repeated.</source>
            <translation>A source without profile, with all that it offers: sensorthings=https://host/v1.1, consul=https://host. May be repeated.</translation>
        </message>
        <message>
            <source>Asks for observations that begin at or after this ISO 8601 time; a bare date is midnight in the profile's zone, else UTC.</source>
            <translation>Asks for observations that begin at or after this ISO 8601 time; a bare date is midnight in the profile's zone, else UTC.</translation>
        </message>
        <message>
            <source>Asks for observations that begin before this time.</source>
            <translation>Asks for observations that begin before this time.</translation>
        </message>
        <message>
            <source>Syncs again and again, each source in its interval.</source>
            <translation>Syncs again and again, each source in its interval.</translation>
        </message>
        <message>
            <source>either --profile or --source is needed</source>
            <translation>either --profile or --source is needed</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SyncEngine</name>
        <message>
            <source>Stopped.</source>
            <translation>Stopped.</translation>
        </message>
        <message>
            <source>A sync is under way already.</source>
            <translation>A sync is under way already.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SyncJob</name>
        <message>
            <source>base map: fetching %1</source>
            <translation>base map: fetching %1</translation>
        </message>
        <message>
            <source>%1 of about %2 values</source>
            <translation>%1 of about %2 values</translation>
        </message>
        <message>
            <source>%1 values</source>
            <translation>%1 values</translation>
        </message>
        <message>
            <source>%1: %2, %3 requests left</source>
            <translation>%1: %2, %3 requests left</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SyncPage</name>
        <message>
            <source>Sources of %1</source>
            <translation>Sources of %1</translation>
        </message>
        <message>
            <source>Connect a source …</source>
            <translation>Connect a source …</translation>
        </message>
        <message>
            <source>Sync all</source>
            <translation>Sync all</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>No source is connected yet. Paste the address of an interface: Stadtblick finds out what is offered there.</source>
            <translation>No source is connected yet. Paste the address of an interface: Stadtblick finds out what is offered there.</translation>
        </message>
        <message>
            <source>last success %1</source>
            <translation>last success %1</translation>
        </message>
        <message>
            <source>no success yet</source>
            <translation>no success yet</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TableDialog</name>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>Example</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>Is</translation>
        </message>
        <message>
            <source>Columns of the table</source>
            <translation>Columns of the table</translation>
        </message>
        <message>
            <source>Reading %1 …</source>
            <translation>Reading %1 …</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>The first ideas as they would be read</source>
            <translation>The first ideas as they would be read</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Import a table of ideas</source>
            <translation>Import a table of ideas</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>Mapping</translation>
        </message>
        <message>
            <source>Columns by their headings</source>
            <translation>Columns by their headings</translation>
        </message>
        <message>
            <source>Mapping file …</source>
            <translation>Mapping file …</translation>
        </message>
        <message>
            <source>Coordinate system of east and north</source>
            <translation>Coordinate system of east and north</translation>
        </message>
        <message>
            <source>none: degrees</source>
            <translation>none: degrees</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Choose a mapping file</source>
            <translation>Choose a mapping file</translation>
        </message>
        <message>
            <source>Mapping files (*.json)</source>
            <translation>Mapping files (*.json)</translation>
        </message>
        <message>
            <source>Say in the last column of the list what they are.</source>
            <translation>Say in the last column of the list what they are.</translation>
        </message>
        <message>
            <source>What the column '%1' is</source>
            <translation>What the column '%1' is</translation>
        </message>
        <message numerus="yes">
            <source>%n ideas would be read</source>
            <translation>
                <numerusform>%n idea would be read</numerusform>
                <numerusform>%n ideas would be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows left out</source>
            <translation>
                <numerusform>%n row left out</numerusform>
                <numerusform>%n rows left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a place on the map</source>
            <translation>
                <numerusform>%n without a place on the map</numerusform>
                <numerusform>%n without a place on the map</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message numerus="yes">
            <source>Import %n ideas</source>
            <translation>
                <numerusform>Import %n idea</numerusform>
                <numerusform>Import %n ideas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TimeFilters</name>
        <message>
            <source>Time of day</source>
            <translation>Time of day</translation>
        </message>
        <message>
            <source>Day type</source>
            <translation>Day type</translation>
        </message>
        <message>
            <source>0–24 h</source>
            <translation>0–24 h</translation>
        </message>
        <message>
            <source>22–6 h</source>
            <translation>22–6 h</translation>
        </message>
        <message>
            <source>other …</source>
            <translation>other …</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Workday</source>
            <translation>Workday</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Sat</translation>
        </message>
        <message>
            <source>Sun, holiday</source>
            <translation>Sun, holiday</translation>
        </message>
        <message>
            <source>%1–%2 h</source>
            <translation>%1–%2 h</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Break</translation>
        </message>
        <message>
            <source>Only days within the school holidays</source>
            <translation>Only days within the school holidays</translation>
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
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>One step back</translation>
        </message>
        <message>
            <source>One step forward</source>
            <translation>One step forward</translation>
        </message>
        <message>
            <source>Hour</source>
            <comment>step, short</comment>
            <translation>Hour</translation>
        </message>
        <message>
            <source>Day</source>
            <comment>step, short</comment>
            <translation>Day</translation>
        </message>
        <message>
            <source>Week</source>
            <comment>step, short</comment>
            <translation>Week</translation>
        </message>
        <message>
            <source>Month</source>
            <comment>step, short</comment>
            <translation>Month</translation>
        </message>
        <message>
            <source>Step: hour</source>
            <translation>Step: hour</translation>
        </message>
        <message>
            <source>Step: day</source>
            <translation>Step: day</translation>
        </message>
        <message>
            <source>Step: week</source>
            <translation>Step: week</translation>
        </message>
        <message>
            <source>Step: month</source>
            <translation>Step: month</translation>
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
            <translation>No period</translation>
        </message>
        <message numerus="yes">
            <source>%n steps a second</source>
            <translation>
                <numerusform>%n step a second</numerusform>
                <numerusform>%n steps a second</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin anew at the end</source>
            <translation>Begin anew at the end</translation>
        </message>
        <message>
            <source>Play the period step by step (Space)</source>
            <translation>Play the period step by step (Space)</translation>
        </message>
        <message>
            <source>Speed and loop</source>
            <translation>Speed and loop</translation>
        </message>
        <message>
            <source>Stop (Space)</source>
            <translation>Stop (Space)</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ToolBox</name>
        <message>
            <source>Map tools</source>
            <translation>Map tools</translation>
        </message>
        <message>
            <source>Select and move (Esc)</source>
            <translation>Select and move (Esc)</translation>
        </message>
        <message>
            <source>Draw a rectangle (R)</source>
            <translation>Draw a rectangle (R)</translation>
        </message>
        <message>
            <source>Draw a circle (C)</source>
            <translation>Draw a circle (C)</translation>
        </message>
        <message>
            <source>Draw a polygon (P): click the corners, double click or Enter ends</source>
            <translation>Draw a polygon (P): click the corners, double click or Enter ends</translation>
        </message>
        <message>
            <source>Measure distance and area (M)</source>
            <translation>Measure distance and area (M)</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TopBar</name>
        <message>
            <source>Explore</source>
            <translation>Explore</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Undo (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>Redo (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Show this view full screen (F11)</source>
            <translation>Show this view full screen (F11)</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Search (Ctrl+K)</source>
            <translation>Search (Ctrl+K)</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TrafficPage</name>
        <message>
            <source>Mean flow of workdays by hour: %1</source>
            <translation>Mean flow of workdays by hour: %1</translation>
        </message>
        <message>
            <source>capacity %1</source>
            <translation>capacity %1</translation>
        </message>
        <message>
            <source>Reading the counts …</source>
            <translation>Reading the counts …</translation>
        </message>
        <message>
            <source>The period holds no whole day.</source>
            <translation>The period holds no whole day.</translation>
        </message>
        <message>
            <source>No counts of the station %1 in the cache.</source>
            <translation>No counts of the station %1 in the cache.</translation>
        </message>
        <message>
            <source>No workday was counted.</source>
            <translation>No workday was counted.</translation>
        </message>
        <message>
            <source>x = %1 · level %2</source>
            <translation>x = %1 · level %2</translation>
        </message>
        <message numerus="yes">
            <source>Busiest hour, mean of %n workday(s): %1, %2</source>
            <translation>
                <numerusform>Busiest hour of %n workday: %1, %2</numerusform>
                <numerusform>Busiest hour, mean of %n workdays: %1, %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Workdays by hour</source>
            <translation>Workdays by hour</translation>
        </message>
        <message>
            <source>No recurring overload</source>
            <translation>No recurring overload</translation>
        </message>
        <message>
            <source>Coverage %1</source>
            <translation>Coverage %1</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>Occupancy</translation>
        </message>
        <message>
            <source>mean %1, at most %2</source>
            <translation>mean %1, at most %2</translation>
        </message>
        <message>
            <source>no data in this period</source>
            <translation>no data in this period</translation>
        </message>
        <message>
            <source>Search traffic · estimate</source>
            <translation>Search traffic · estimate</translation>
        </message>
        <message>
            <source>search begins at %1</source>
            <translation>search begins at %1</translation>
        </message>
        <message>
            <source>Mean occupancy by hour, %1</source>
            <translation>Mean occupancy by hour, %1</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Sources: %1</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copy table</translation>
        </message>
        <message>
            <source>Save table …</source>
            <translation>Save table …</translation>
        </message>
        <message>
            <source>Traffic flow</source>
            <translation>Traffic flow</translation>
        </message>
        <message>
            <source>%1, %2 · Coverage %3</source>
            <translation>%1, %2 · Coverage %3</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TrendsPage</name>
        <message>
            <source>Reading the whole record …</source>
            <translation>Reading the whole record …</translation>
        </message>
        <message>
            <source>Nothing here has a trend.</source>
            <translation>Nothing here has a trend.</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Sources: %1</translation>
        </message>
        <message>
            <source>Monthly means</source>
            <translation>Monthly means</translation>
        </message>
        <message>
            <source>Show this day</source>
            <translation>Show this day</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>and %1 more</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ZoomBox</name>
        <message>
            <source>Zoom in (+)</source>
            <translation>Zoom in (+)</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Zoom out (−)</translation>
        </message>
        <message>
            <source>Whole city (Home)</source>
            <translation>Whole city (Home)</translation>
        </message>
    </context>
    <context>
        <name>Air</name>
        <message>
            <source>%1 %2 above %3</source>
            <translation>%1 %2 above %3</translation>
        </message>
        <message>
            <source>%1 above %2</source>
            <translation>%1 above %2</translation>
        </message>
        <message>
            <source>%1 stations</source>
            <translation>%1 stations</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, by %2</translation>
        </message>
        <message>
            <source>Air quality index (UBA)</source>
            <translation>Air quality index (UBA)</translation>
        </message>
        <message>
            <source>European air quality index</source>
            <translation>European air quality index</translation>
        </message>
        <message>
            <source>Indicative: sensors of cities are not calibrated, no verdict on limits</source>
            <translation>Indicative: sensors of cities are not calibrated, no verdict on limits</translation>
        </message>
        <message>
            <source>No station with a place measures this.</source>
            <translation>No station with a place measures this.</translation>
        </message>
        <message>
            <source>Nothing of this was measured in this period.</source>
            <translation>Nothing of this was measured in this period.</translation>
        </message>
        <message>
            <source>The period holds no whole day.</source>
            <translation>The period holds no whole day.</translation>
        </message>
        <message>
            <source>The worst pollutant decides · %1</source>
            <translation>The worst pollutant decides · %1</translation>
        </message>
        <message>
            <source>Value %1, %2</source>
            <translation>Value %1, %2</translation>
        </message>
        <message>
            <source>Value not checked against the source</source>
            <translation>Value not checked against the source</translation>
        </message>
        <message>
            <source>at least %1 %2 above %3</source>
            <translation>at least %1 %2 above %3</translation>
        </message>
        <message>
            <source>class</source>
            <translation>class</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>coverage %1</translation>
        </message>
        <message>
            <source>days</source>
            <translation>days</translation>
        </message>
        <message>
            <source>highest 8 h mean of the day</source>
            <translation>highest 8 h mean of the day</translation>
        </message>
        <message>
            <source>hourly means</source>
            <translation>hourly means</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>hours</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>mean</translation>
        </message>
        <message>
            <source>mean of the day</source>
            <translation>mean of the day</translation>
        </message>
        <message>
            <source>mean of the hour</source>
            <translation>mean of the hour</translation>
        </message>
        <message>
            <source>number of %1</source>
            <translation>number of %1</translation>
        </message>
        <message>
            <source>worst hour</source>
            <translation>worst hour</translation>
        </message>
        <message>
            <source>day</source>
            <translation>day</translation>
        </message>
        <message>
            <source>hour</source>
            <translation>hour</translation>
        </message>
        <message>
            <source>annual mean</source>
            <translation>annual mean</translation>
        </message>
        <message>
            <source>Limits are for whole days: nothing is counted with filters.</source>
            <translation>Limits are for whole days: nothing is counted with filters.</translation>
        </message>
        <message>
            <source>This needs hourly values, and all stations measure in longer intervals.</source>
            <translation>This needs hourly values, and all stations measure in longer intervals.</translation>
        </message>
        <message>
            <source>needs hourly values, measured in longer intervals</source>
            <translation>needs hourly values, measured in longer intervals</translation>
        </message>
        <message>
            <source>; missing in that hour: %1</source>
            <translation>; missing in that hour: %1</translation>
        </message>
        <message>
            <source>counted by whole days, not with filters</source>
            <translation>counted by whole days, not with filters</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <source>Against limits</source>
            <translation>Against limits</translation>
        </message>
        <message>
            <source>Air quality index (UBA)</source>
            <translation>Air quality index (UBA)</translation>
        </message>
        <message>
            <source>Bounds between the classes, divided by semicolons.
The lower bound belongs to its class.</source>
            <translation>Bounds between the classes, divided by semicolons.
The lower bound belongs to its class.</translation>
        </message>
        <message>
            <source>Class of the amount (DWD)</source>
            <translation>Class of the amount (DWD)</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Colour by</source>
            <translation>Colour by</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>DIN 45682</source>
            <translation>DIN 45682</translation>
        </message>
        <message>
            <source>Directions</source>
            <translation>Directions</translation>
        </message>
        <message>
            <source>European air quality index</source>
            <translation>European air quality index</translation>
        </message>
        <message>
            <source>Exceedances of</source>
            <translation>Exceedances of</translation>
        </message>
        <message>
            <source>For colour blindness and grey print</source>
            <translation>For colour blindness and grey print</translation>
        </message>
        <message>
            <source>Highest occupancy</source>
            <translation>Highest occupancy</translation>
        </message>
        <message>
            <source>Index by hourly means</source>
            <translation>Index by hourly means</translation>
        </message>
        <message>
            <source>Indicative street noise (screening)</source>
            <translation>Indicative street noise (screening)</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Indicator</translation>
        </message>
        <message>
            <source>LDEN, else LAeq</source>
            <translation>LDEN, else LAeq</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Mean occupancy</source>
            <translation>Mean occupancy</translation>
        </message>
        <message>
            <source>Mean of</source>
            <translation>Mean of</translation>
        </message>
        <message>
            <source>Most in 1 h</source>
            <translation>Most in 1 h</translation>
        </message>
        <message>
            <source>Most in 6 h</source>
            <translation>Most in 6 h</translation>
        </message>
        <message>
            <source>Noise between stations</source>
            <translation>Noise between stations</translation>
        </message>
        <message>
            <source>None: show levels</source>
            <translation>None: show levels</translation>
        </message>
        <message>
            <source>Number of classes</source>
            <translation>Number of classes</translation>
        </message>
        <message>
            <source>Own bounds …</source>
            <translation>Own bounds …</translation>
        </message>
        <message>
            <source>Own class bounds</source>
            <translation>Own class bounds</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>The level falls by 3 to 6 dB with each doubling of the distance from its source, and a row of houses takes 10 to 20 dB at once. A surface drawn through a few stations would show neither: it would make streets quieter and courtyards louder than they are, by more than the limits differ. Noise maps are therefore computed from traffic, terrain and buildings (RLS-19, CNOSSOS), not interpolated. Stations say what is heard at their place; indicative street noise estimates what counted traffic causes beside its street.</source>
            <translation>The level falls by 3 to 6 dB with each doubling of the distance from its source, and a row of houses takes 10 to 20 dB at once. A surface drawn through a few stations would show neither: it would make streets quieter and courtyards louder than they are, by more than the limits differ. Noise maps are therefore computed from traffic, terrain and buildings (RLS-19, CNOSSOS), not interpolated. Stations say what is heard at their place; indicative street noise estimates what counted traffic causes beside its street.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Together</translation>
        </message>
        <message>
            <source>Why is there no noise surface?</source>
            <translation>Why is there no noise surface?</translation>
        </message>
    </context>
    <context>
        <name>MapExport</name>
        <message>
            <source>Choose fewer pixels.</source>
            <translation>Choose fewer pixels.</translation>
        </message>
        <message>
            <source>The picture is too large for this computer's memory.</source>
            <translation>The picture is too large for this computer's memory.</translation>
        </message>
        <message>
            <source>%1: %2 missing</source>
            <translation>%1: %2 missing</translation>
        </message>
        <message>
            <source>%1: %2 missing, %3 only coarse</source>
            <translation>%1: %2 missing, %3 only coarse</translation>
        </message>
        <message>
            <source>%1: %2 only coarse</source>
            <translation>%1: %2 only coarse</translation>
        </message>
        <message>
            <source>Base map</source>
            <translation>Base map</translation>
        </message>
        <message numerus="yes">
            <source>%n further legend(s) without room</source>
            <translation>
                <numerusform>%n further legend without room</numerusform>
                <numerusform>%n further legends without room</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Plans</name>
        <message>
            <source>%1 can't be read as a plan.</source>
            <translation>%1 can't be read as a plan.</translation>
        </message>
        <message>
            <source>%1 has too many cells.</source>
            <translation>%1 has too many cells.</translation>
        </message>
        <message>
            <source>%1 holds nothing that a map could show.</source>
            <translation>%1 holds nothing that a map could show.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 GB.</source>
            <translation>%1 is larger than %2 GB.</translation>
        </message>
        <message>
            <source>%1 of %2 features name no level</source>
            <translation>%1 of %2 features name no level</translation>
        </message>
        <message>
            <source>%1 says nothing of where it lies.</source>
            <translation>%1 says nothing of where it lies.</translation>
        </message>
        <message>
            <source>Check whether it was moved or deleted.</source>
            <translation>Check whether it was moved or deleted.</translation>
        </message>
        <message>
            <source>Cut it to the city's area first.</source>
            <translation>Cut it to the city's area first.</translation>
        </message>
        <message>
            <source>Not measured; lower bound belongs to the class</source>
            <translation>Not measured; lower bound belongs to the class</translation>
        </message>
        <message>
            <source>Not measured; lower bound belongs to the class · %1</source>
            <translation>Not measured; lower bound belongs to the class · %1</translation>
        </message>
        <message>
            <source>Not shown at this scale</source>
            <translation>Not shown at this scale</translation>
        </message>
        <message>
            <source>Stadtblick reads GeoPackage, GeoJSON, Shapefile, GML (XPlanung) and GeoTIFF files.</source>
            <translation>Stadtblick reads GeoPackage, GeoJSON, Shapefile, GML (XPlanung) and GeoTIFF files.</translation>
        </message>
        <message>
            <source>The coordinate system of %1 can't be converted.</source>
            <translation>The coordinate system of %1 can't be converted.</translation>
        </message>
        <message>
            <source>The file names no coordinate system; taken as %1</source>
            <translation>The file names no coordinate system; taken as %1</translation>
        </message>
        <message>
            <source>There is no readable file %1.</source>
            <translation>There is no readable file %1.</translation>
        </message>
        <message>
            <source>There is not enough memory for %1.</source>
            <translation>There is not enough memory for %1.</translation>
        </message>
        <message>
            <source>Too large to be shown whole: cut off</source>
            <translation>Too large to be shown whole: cut off</translation>
        </message>
        <message numerus="yes">
            <source>and %n further kinds</source>
            <translation>
                <numerusform>and %n further kind</numerusform>
                <numerusform>and %n further kinds</numerusform>
            </translation>
        </message>
        <message>
            <source>noise map by %1 · %2</source>
            <translation>noise map by %1 · %2</translation>
        </message>
        <message>
            <source>noise map · %1</source>
            <translation>noise map · %1</translation>
        </message>
        <message>
            <source>At least %1 features; no more were asked for</source>
            <translation>At least %1 features; no more were asked for</translation>
        </message>
        <message>
            <source>Cut off: %1 of %2 features</source>
            <translation>Cut off: %1 of %2 features</translation>
        </message>
        <message>
            <source>Source: %1 · as of %2</source>
            <translation>Source: %1 · as of %2</translation>
        </message>
        <message>
            <source>Source: %1 · file of %2</source>
            <translation>Source: %1 · file of %2</translation>
        </message>
        <message>
            <source>Band 1 of %1</source>
            <translation>Band 1 of %1</translation>
        </message>
        <message>
            <source>Levels below 10 and above 130 dB are left out</source>
            <translation>Levels below 10 and above 130 dB are left out</translation>
        </message>
        <message>
            <source>Drawn coarser: %1 of %2 cells across</source>
            <translation>Drawn coarser: %1 of %2 cells across</translation>
        </message>
        <message>
            <source>The file names no unit of its values</source>
            <translation>The file names no unit of its values</translation>
        </message>
    </context>
    <context>
        <name>Rain</name>
        <message>
            <source>Measured amount in the class of DWD's warning levels, never a warning</source>
            <translation>Measured amount in the class of DWD's warning levels, never a warning</translation>
        </message>
        <message>
            <source>No rain gauge measured in this period.</source>
            <translation>No rain gauge measured in this period.</translation>
        </message>
        <message>
            <source>No station with a place measures rain.</source>
            <translation>No station with a place measures rain.</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>Rain</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>at least %1</translation>
        </message>
        <message>
            <source>class of the amount</source>
            <translation>class of the amount</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>coverage %1</translation>
        </message>
        <message>
            <source>measured · %1</source>
            <translation>measured · %1</translation>
        </message>
        <message>
            <source>most in 1 h</source>
            <translation>most in 1 h</translation>
        </message>
        <message>
            <source>most in 6 h</source>
            <translation>most in 6 h</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>sum</translation>
        </message>
        <message>
            <source>≥: at least, coverage below 95 %</source>
            <translation>≥: at least, coverage below 95 %</translation>
        </message>
        <message>
            <source>Amounts of intervals that reach beyond the period's edge are not counted</source>
            <translation>Amounts of intervals that reach beyond the period's edge are not counted</translation>
        </message>
        <message>
            <source>wettest gauge %1</source>
            <translation>wettest gauge %1</translation>
        </message>
        <message>
            <source>amount in DWD's class %1</source>
            <translation>amount in DWD's class %1</translation>
        </message>
        <message>
            <source>The period has no %1 h in a row.</source>
            <translation>The period has no %1 h in a row.</translation>
        </message>
        <message>
            <source>Rain was measured in intervals longer than this period.</source>
            <translation>Rain was measured in intervals longer than this period.</translation>
        </message>
    </context>
    <context>
        <name>RasterMaps</name>
        <message>
            <source>%1 holds no map pictures.</source>
            <translation>%1 holds no map pictures.</translation>
        </message>
        <message>
            <source>Check the address; it is that of a WFS.</source>
            <translation>Check the address; it is that of a WFS.</translation>
        </message>
        <message>
            <source>Check the address; it is that of a WMS or WMTS.</source>
            <translation>Check the address; it is that of a WMS or WMTS.</translation>
        </message>
        <message>
            <source>Choose a smaller area or fewer zoom levels.</source>
            <translation>Choose a smaller area or fewer zoom levels.</translation>
        </message>
        <message>
            <source>Choose an MBTiles file with raster tiles (PNG, JPEG or WebP).</source>
            <translation>Choose an MBTiles file with raster tiles (PNG, JPEG or WebP).</translation>
        </message>
        <message>
            <source>Choose another map service, or import an OpenStreetMap extract: it is offline anyway.</source>
            <translation>Choose another map service, or import an OpenStreetMap extract: it is offline anyway.</translation>
        </message>
        <message>
            <source>Fetching the area was stopped.</source>
            <translation>Fetching the area was stopped.</translation>
        </message>
        <message>
            <source>The answer is no description of a map service.</source>
            <translation>The answer is no description of a map service.</translation>
        </message>
        <message>
            <source>The area has %1 tiles, more than the %2 that are fetched at once.</source>
            <translation>The area has %1 tiles, more than the %2 that are fetched at once.</translation>
        </message>
        <message>
            <source>The map service answers with something that is no picture.</source>
            <translation>The map service answers with something that is no picture.</translation>
        </message>
        <message>
            <source>The map service can't be used: %1</source>
            <translation>The map service can't be used: %1</translation>
        </message>
        <message>
            <source>The provider of '%1' does not allow fetching areas ahead.</source>
            <translation>The provider of '%1' does not allow fetching areas ahead.</translation>
        </message>
        <message>
            <source>The service offers no features.</source>
            <translation>The service offers no features.</translation>
        </message>
        <message>
            <source>The service offers no map in Web Mercator (EPSG:3857).</source>
            <translation>The service offers no map in Web Mercator (EPSG:3857).</translation>
        </message>
        <message>
            <source>What is there stays; start again to go on.</source>
            <translation>What is there stays; start again to go on.</translation>
        </message>
        <message>
            <source>an address with {z}, {x} and {y}</source>
            <translation>an address with {z}, {x} and {y}</translation>
        </message>
        <message>
            <source>an http or https address</source>
            <translation>an http or https address</translation>
        </message>
        <message>
            <source>letters, digits, - and _</source>
            <translation>letters, digits, - and _</translation>
        </message>
        <message>
            <source>the name of a layer</source>
            <translation>the name of a layer</translation>
        </message>
        <message>
            <source>The map service answers in a form that was not asked for.</source>
            <translation>The map service answers in a form that was not asked for.</translation>
        </message>
        <message>
            <source>The map service reports an error.</source>
            <translation>The map service reports an error.</translation>
        </message>
        <message>
            <source>The map service tells too much of this place.</source>
            <translation>The map service tells too much of this place.</translation>
        </message>
        <message>
            <source>The service cuts its maps in Web Mercator (EPSG:3857) into other tiles than the usual ones.</source>
            <translation>The service cuts its maps in Web Mercator (EPSG:3857) into other tiles than the usual ones.</translation>
        </message>
        <message>
            <source>If it has a WMS as well, add that one.</source>
            <translation>If it has a WMS as well, add that one.</translation>
        </message>
        <message>
            <source>not above maximumZoom</source>
            <translation>not above maximumZoom</translation>
        </message>
        <message>
            <source>one name for each zoom of the map</source>
            <translation>one name for each zoom of the map</translation>
        </message>
        <message>
            <source>The file %1 can't be found.</source>
            <translation>The file %1 can't be found.</translation>
        </message>
        <message>
            <source>Bring it back, or open the map from its new place.</source>
            <translation>Bring it back, or open the map from its new place.</translation>
        </message>
        <message>
            <source>It begins with tiles too fine for so large a view.</source>
            <translation>It begins with tiles too fine for so large a view.</translation>
        </message>
        <message>
            <source>Zoom in.</source>
            <translation>Zoom in.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>building</source>
            <translation>building</translation>
        </message>
        <message>
            <source>cemetery</source>
            <translation>cemetery</translation>
        </message>
        <message>
            <source>district</source>
            <translation>district</translation>
        </message>
        <message>
            <source>forest</source>
            <translation>forest</translation>
        </message>
        <message>
            <source>green space</source>
            <translation>green space</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>quarter</source>
            <translation>quarter</translation>
        </message>
        <message>
            <source>sports ground</source>
            <translation>sports ground</translation>
        </message>
        <message>
            <source>square</source>
            <translation>square</translation>
        </message>
        <message>
            <source>town</source>
            <translation>town</translation>
        </message>
        <message>
            <source>village</source>
            <translation>village</translation>
        </message>
        <message>
            <source>water</source>
            <translation>water</translation>
        </message>
        <message>
            <source>no number %1 in the map</source>
            <translation>no number %1 in the map</translation>
        </message>
    </context>
    <context>
        <name>Stations</name>
        <message>
            <source>no data</source>
            <translation>no data</translation>
        </message>
        <message>
            <source>not enough data (%1 of %2 stations)</source>
            <translation>not enough data (%1 of %2 stations)</translation>
        </message>
        <message>
            <source>no value (%1 of %2 stations)</source>
            <translation>no value (%1 of %2 stations)</translation>
        </message>
    </context>
    <context>
        <name>Water</name>
        <message>
            <source>%1, above %2</source>
            <translation>%1, above %2</translation>
        </message>
        <message>
            <source>No station with a place measures water levels.</source>
            <translation>No station with a place measures water levels.</translation>
        </message>
        <message>
            <source>No water level was measured in this period.</source>
            <translation>No water level was measured in this period.</translation>
        </message>
        <message>
            <source>The profile names no thresholds for water levels</source>
            <translation>The profile names no thresholds for water levels</translation>
        </message>
        <message>
            <source>Thresholds: %1</source>
            <translation>Thresholds: %1</translation>
        </message>
        <message>
            <source>Water level</source>
            <translation>Water level</translation>
        </message>
        <message>
            <source>below all thresholds</source>
            <translation>below all thresholds</translation>
        </message>
        <message>
            <source>coverage %1</source>
            <translation>coverage %1</translation>
        </message>
        <message>
            <source>highest %1</source>
            <translation>highest %1</translation>
        </message>
        <message>
            <source>highest value</source>
            <translation>highest value</translation>
        </message>
        <message>
            <source>measured · %1</source>
            <translation>measured · %1</translation>
        </message>
        <message>
            <source>no threshold of this gauge</source>
            <translation>no threshold of this gauge</translation>
        </message>
        <message>
            <source>The same for every gauge, as the profile names none: %1</source>
            <translation>The same for every gauge, as the profile names none: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n further gauge(s) with thresholds of their own</source>
            <translation>
                <numerusform>%n further gauge with thresholds of their own</numerusform>
                <numerusform>%n further gauges with thresholds of their own</numerusform>
            </translation>
        </message>
        <message>
            <source>The profile has thresholds of gauges that are not here: %1</source>
            <translation>The profile has thresholds of gauges that are not here: %1</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::CheckedFile</name>
        <message>
            <source>%1 can't be read.</source>
            <translation>%1 can't be read.</translation>
        </message>
        <message>
            <source>%1 holds no MD5 sum.</source>
            <translation>%1 holds no MD5 sum.</translation>
        </message>
        <message>
            <source>Check the profile's baseMap.md5.</source>
            <translation>Check the profile's baseMap.md5.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>The download was stopped.</translation>
        </message>
        <message>
            <source>The file %1 is damaged: its MD5 sum is not the published one.</source>
            <translation>The file %1 is damaged: its MD5 sum is not the published one.</translation>
        </message>
        <message>
            <source>Try again later; the base map stays as it is.</source>
            <translation>Try again later; the base map stays as it is.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::FileDownload</name>
        <message>
            <source>%1 can't be written.</source>
            <translation>%1 can't be written.</translation>
        </message>
        <message>
            <source>%1 could not be fetched (HTTP %2).</source>
            <translation>%1 could not be fetched (HTTP %2).</translation>
        </message>
        <message>
            <source>Check the free space and that you may write there.</source>
            <translation>Check the free space and that you may write there.</translation>
        </message>
        <message>
            <source>Name a smaller extract in the profile, or raise its maximumBytes.</source>
            <translation>Name a smaller extract in the profile, or raise its maximumBytes.</translation>
        </message>
        <message>
            <source>The connection to %1 was cut.</source>
            <translation>The connection to %1 was cut.</translation>
        </message>
        <message>
            <source>The download of %1 has stalled.</source>
            <translation>The download of %1 has stalled.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>The download was stopped.</translation>
        </message>
        <message>
            <source>The file %1 is larger than %2 MB.</source>
            <translation>The file %1 is larger than %2 MB.</translation>
        </message>
        <message>
            <source>The server redirects more than %1 times.</source>
            <translation>The server redirects more than %1 times.</translation>
        </message>
        <message>
            <source>The server sends another part of the file than was asked for.</source>
            <translation>The server sends another part of the file than was asked for.</translation>
        </message>
        <message>
            <source>The server sends more than it said, or than is allowed.</source>
            <translation>The server sends more than it said, or than is allowed.</translation>
        </message>
        <message>
            <source>Try again: it goes on where it stopped.</source>
            <translation>Try again: it goes on where it stopped.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::MapServiceDialog</name>
        <message numerus="yes">
            <source>%n maps or kinds of features</source>
            <translation>
                <numerusform>%n map or kind of features</numerusform>
                <numerusform>%n maps or kinds of features</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Asking %1 …</source>
            <translation>Asking %1 …</translation>
        </message>
        <message>
            <source>Attribution</source>
            <translation>Attribution</translation>
        </message>
        <message>
            <source>Lay over the base map</source>
            <translation>Lay over the base map</translation>
        </message>
        <message>
            <source>Map service</source>
            <translation>Map service</translation>
        </message>
        <message>
            <source>Maps of the service</source>
            <translation>Maps of the service</translation>
        </message>
        <message>
            <source>Show maps</source>
            <translation>Show maps</translation>
        </message>
        <message>
            <source>The address must begin with http:// or https://.</source>
            <translation>The address must begin with http:// or https://.</translation>
        </message>
        <message>
            <source>The address of a WMS, WMTS or WFS, or of tiles with {z}, {x} and {y}</source>
            <translation>The address of a WMS, WMTS or WFS, or of tiles with {z}, {x} and {y}</translation>
        </message>
        <message>
            <source>Use as base map</source>
            <translation>Use as base map</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::OfflineDialog</name>
        <message>
            <source>%1 of %2 tiles</source>
            <translation>%1 of %2 tiles</translation>
        </message>
        <message>
            <source>%1 tiles, complete</source>
            <translation>%1 tiles, complete</translation>
        </message>
        <message>
            <source>%1 was deleted.</source>
            <translation>%1 was deleted.</translation>
        </message>
        <message>
            <source>Area in view</source>
            <translation>Area in view</translation>
        </message>
        <message>
            <source>Delete the area %1</source>
            <translation>Delete the area %1</translation>
        </message>
        <message>
            <source>Fetch area</source>
            <translation>Fetch area</translation>
        </message>
        <message>
            <source>From zoom</source>
            <translation>From zoom</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>Make area available offline</source>
            <translation>Make area available offline</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>The area is available offline.</source>
            <translation>The area is available offline.</translation>
        </message>
        <message>
            <source>To zoom</source>
            <translation>To zoom</translation>
        </message>
        <message>
            <source>incomplete: %1 of %2 tiles</source>
            <translation>incomplete: %1 of %2 tiles</translation>
        </message>
        <message>
            <source>Counting the tiles …</source>
            <translation>Counting the tiles …</translation>
        </message>
        <message>
            <source>Area in view %1</source>
            <translation>Area in view %1</translation>
        </message>
        <message>
            <source>There is another area of this name already. Choose another name.</source>
            <translation>There is another area of this name already. Choose another name.</translation>
        </message>
        <message>
            <source>%1 tiles, %2 of them still to fetch: about %3, at most %4. Please keep to the provider's terms of use.</source>
            <translation>%1 tiles, %2 of them still to fetch: about %3, at most %4. Please keep to the provider's terms of use.</translation>
        </message>
        <message>
            <source>%1 tiles, all of them here already.</source>
            <translation>%1 tiles, all of them here already.</translation>
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
            <translation>A3 landscape, 300 dpi</translation>
        </message>
        <message>
            <source>A4 landscape, 300 dpi</source>
            <translation>A4 landscape, 300 dpi</translation>
        </message>
        <message>
            <source>As on the screen</source>
            <translation>As on the screen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Full HD</source>
            <translation>Full HD</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Height</translation>
        </message>
        <message>
            <source>Own size</source>
            <translation>Own size</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Size of the picture</source>
            <translation>Size of the picture</translation>
        </message>
        <message>
            <source>Twice as on the screen</source>
            <translation>Twice as on the screen</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Width</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SearchBox</name>
        <message>
            <source>Nothing found for '%1'.</source>
            <translation>Nothing found for '%1'.</translation>
        </message>
        <message>
            <source>Search (Ctrl+K or Ctrl+F)</source>
            <translation>Search (Ctrl+K or Ctrl+F)</translation>
        </message>
        <message>
            <source>Search places, stations, ideas</source>
            <translation>Search places, stations, ideas</translation>
        </message>
        <message>
            <source>Search places, streets, stations and ideas</source>
            <translation>Search places, streets, stations and ideas</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SearchResults</name>
        <message>
            <source>Search results</source>
            <translation>Search results</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::SearchResultsModel</name>
        <message>
            <source>Addresses</source>
            <translation>Addresses</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Districts</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stations</translation>
        </message>
        <message>
            <source>Streets</source>
            <translation>Streets</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::TileClient</name>
        <message>
            <source>The map service %1 answers with HTTP %2.</source>
            <translation>The map service %1 answers with HTTP %2.</translation>
        </message>
        <message>
            <source>Ask its provider whether you may use it.</source>
            <translation>Ask its provider whether you may use it.</translation>
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
            <translation>A and B at all stations</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::PlaceInfo</name>
        <message>
            <source>Asking the service …</source>
            <translation>Asking the service …</translation>
        </message>
        <message>
            <source>Nothing at this place</source>
            <translation>Nothing at this place</translation>
        </message>
        <message>
            <source>The service answers with HTTP %1.</source>
            <translation>The service answers with HTTP %1.</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::ResultCard</name>
        <message>
            <source>How was this computed?</source>
            <translation>How was this computed?</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::MapFetch</name>
        <message>
            <source>%1 of %2 tiles that the picture needs</source>
            <translation>%1 of %2 tiles that the picture needs</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Fetching the map</source>
            <translation>Fetching the map</translation>
        </message>
    </context>
    <context>
        <name>stadtblick::PlaceMenu</name>
        <message>
            <source>Asking the service …</source>
            <translation>Asking the service …</translation>
        </message>
        <message>
            <source>Nothing at this place</source>
            <translation>Nothing at this place</translation>
        </message>
        <message>
            <source>What is here?</source>
            <translation>What is here?</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilePicture</name>
        <message>
            <source>%1 could not be written.</source>
            <translation>%1 could not be written.</translation>
        </message>
        <message>
            <source>Choose another folder or free some space.</source>
            <translation>Choose another folder or free some space.</translation>
        </message>
    </context>
    <context>
        <name>MapTrouble</name>
        <message>
            <source>It is asked again every half minute.</source>
            <translation>It is asked again every half minute.</translation>
        </message>
        <message>
            <source>Map pictures are missing.</source>
            <translation>Map pictures are missing.</translation>
        </message>
        <message numerus="yes">
            <source>%n more maps can't be shown</source>
            <translation>
                <numerusform>%n more map can't be shown</numerusform>
                <numerusform>%n more maps can't be shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SaveDialog</name>
        <message>
            <source>%1 already exists. Replace it?</source>
            <translation>%1 already exists. Replace it?</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
</TS>
