#pragma once

#include "app/demo/measurements.h"

/** What Musterlautern observes and in which units; some stations spell a unit in another, harmless way. */
namespace stadtblick::demo::observed {

inline constexpr ObservedProperty temperature{
    1, "Lufttemperatur", "http://www.w3.org/ns/sosa/airTemperature", "Temperatur der Luft in 2 bis 3 m Höhe"};
inline constexpr ObservedProperty humidity{2, "Relative Luftfeuchte",
    "http://vocab.nerc.ac.uk/collection/P07/current/CFSN0413/", "relative Feuchte der Luft"};
inline constexpr ObservedProperty laeq{3, "LAeq", "https://de.wikipedia.org/wiki/Dauerschallpegel",
    "A-bewerteter energieäquivalenter Dauerschallpegel"};
inline constexpr ObservedProperty lamax{4, "LAFmax", "", "höchster A-bewerteter Pegel, Zeitbewertung Fast"};
inline constexpr ObservedProperty vehicles{5, "Kfz", "", "Kraftfahrzeuge je Intervall"};
inline constexpr ObservedProperty heavy{6, "Schwerverkehr", "", "Kraftfahrzeuge über 3,5 t je Intervall"};
inline constexpr ObservedProperty speed{
    7, "Mittlere Geschwindigkeit", "", "arithmetisches Mittel der Geschwindigkeiten"};
inline constexpr ObservedProperty no2{
    8, "NO2", "http://dd.eionet.europa.eu/vocabulary/aq/pollutant/8", "Stickstoffdioxid"};
inline constexpr ObservedProperty pm25{
    9, "PM2.5", "http://dd.eionet.europa.eu/vocabulary/aq/pollutant/6001", "Feinstaub bis 2,5 µm"};
inline constexpr ObservedProperty pm10{
    10, "PM10", "http://dd.eionet.europa.eu/vocabulary/aq/pollutant/5", "Feinstaub bis 10 µm"};
inline constexpr ObservedProperty ozone{
    11, "O3", "http://dd.eionet.europa.eu/vocabulary/aq/pollutant/7", "Ozon"};
inline constexpr ObservedProperty rain{12, "Niederschlag", "", "Niederschlagshöhe je Intervall"};
inline constexpr ObservedProperty pressure{13, "Luftdruck", "", "Luftdruck in Stationshöhe"};
inline constexpr ObservedProperty wind{
    14, "Windgeschwindigkeit", "", "Mittel über das Intervall in 10 m Höhe"};
inline constexpr ObservedProperty windFrom{15, "Windrichtung", "", "woher der Wind weht"};
inline constexpr ObservedProperty radiation{16, "Globalstrahlung", "", "Mittel über das Intervall"};
inline constexpr ObservedProperty occupied{17, "Belegte Stellplätze", "", "Fahrzeuge im Parkhaus"};
inline constexpr ObservedProperty level{18, "Wasserstand", "", "über Pegelnullpunkt"};

inline constexpr Unit celsius{"Grad Celsius", "°C", "ucum:Cel"};
inline constexpr Unit celsiusVariant{"Degree Celsius", "degC", "http://unitsofmeasure.org/ucum.html#para-30"};
inline constexpr Unit percent{"Prozent", "%", "ucum:%"};
inline constexpr Unit decibel{"Dezibel (A)", "dB(A)", "ucum:dB[A]"};
inline constexpr Unit decibelVariant{"dBA", "dBA", ""};
inline constexpr Unit number{"Anzahl", "Kfz", ""};
inline constexpr Unit kilometresPerHour{"Kilometer je Stunde", "km/h", "ucum:km/h"};
inline constexpr Unit microgram{"Mikrogramm je Kubikmeter", "µg/m³", "ucum:ug/m3"};
inline constexpr Unit microgramVariant{"ug/m3", "ug/m3", "ucum:ug/m3"};
inline constexpr Unit millimetre{"Millimeter", "mm", "ucum:mm"};
inline constexpr Unit hectopascal{"Hektopascal", "hPa", "ucum:hPa"};
inline constexpr Unit metresPerSecond{"Meter je Sekunde", "m/s", "ucum:m/s"};
inline constexpr Unit degrees{"Grad", "°", "ucum:deg"};
inline constexpr Unit watt{"Watt je Quadratmeter", "W/m²", "ucum:W/m2"};
inline constexpr Unit spaces{"Anzahl", "Stellplätze", ""};
inline constexpr Unit centimetre{"Zentimeter", "cm", "ucum:cm"};

} // namespace stadtblick::demo::observed
