#include "models/domain/unittable.h"

#include <QtCore/QHash>

#include <array>

namespace stadtblick {

namespace {

/**
 * Sources of the codes: UCUM 2.1 (c/s variant), QUDT 2.1 vocabulary 'unit', Units Ontology (UO),
 * UN/CEFACT Recommendation 20; the words are those seen at German and other city servers.
 */
constexpr std::array units{
    KnownUnit{"°C", UnitKind::Temperature, 1, 0, false,
        "°c c cel degc deg_c deg.c degreec degreecelsius degreescelsius degree_celsius celsius gradcelsius "
        "gradc "
        "temperatureindegreescelsius uo_0000027"},
    KnownUnit{"K", UnitKind::Temperature, 1, -273.15, false, "k kel kelvin uo_0000012"},
    KnownUnit{"°F", UnitKind::Temperature, 5.0 / 9.0, -160.0 / 9.0, false,
        "°f f [degf] degf deg_f fah fahrenheit degreefahrenheit degreesfahrenheit uo_0000195"},
    KnownUnit{"%", UnitKind::Percent, 1, 0, false,
        "% percent percentage prozent pct %rh rh% %r.h. percentrh p1 uo_0000187"},
    KnownUnit{"hPa", UnitKind::Pressure, 1, 0, false, "hpa hectopa hectopascal hektopascal a97"},
    KnownUnit{"mbar", UnitKind::Pressure, 1, 0, false, "mbar mb millibar millibars mbr pressureinmillibar"},
    KnownUnit{"Pa", UnitKind::Pressure, 0.01, 0, false, "pa pascal pal uo_0000110"},
    KnownUnit{"kPa", UnitKind::Pressure, 10, 0, false, "kpa kilopa kilopascal"},
    KnownUnit{"bar", UnitKind::Pressure, 1000, 0, false, "bar"},
    KnownUnit{"m/s", UnitKind::Speed, 1, 0, false,
        "m/s ms-1 m.s-1 m-per-sec m/sec mps meterpersecond meterspersecond metrepersecond metrespersecond "
        "meterprosekunde mts uo_0000094"},
    KnownUnit{"km/h", UnitKind::Speed, 1 / 3.6, 0, false,
        "km/h kmh kmh-1 km.h-1 kph km/hr kilom-per-hr kilometerperhour kilometersperhour kilometreperhour "
        "kilometresperhour kilometerprostunde uo_0010008"},
    KnownUnit{"kn", UnitKind::Speed, 1852.0 / 3600.0, 0, false, "kn [kn_i] kt knot knots knoten"},
    KnownUnit{"°", UnitKind::Angle, 1, 0, false, "° deg degree degrees grad winkelgrad dd arcdeg uo_0000185"},
    KnownUnit{"W/m²", UnitKind::Irradiance, 1, 0, false,
        "w/m2 w/m^2 wm-2 w.m-2 w-per-m2 wattpersquaremeter wattpersquaremetre wattspersquaremeter "
        "wattspersquaremetre wattproquadratmeter d54"},
    KnownUnit{"mm/h", UnitKind::LengthRate, 1, 0, false,
        "mm/h mmh-1 mm.h-1 mm/hr millim-per-hr millimeterperhour millimetreperhour millimeterprostunde "
        "l/m2/h "
        "l/(m2h) l/(m2.h)"},
    KnownUnit{"mm", UnitKind::Length, 1, 0, false,
        "mm millim millimeter millimetre millimeters millimetres mmt l/m2 l/m^2 lm-2 uo_0000016"},
    KnownUnit{"cm", UnitKind::Length, 10, 0, false,
        "cm centim centimeter centimetre centimeters centimetres zentimeter cmt uo_0000015"},
    KnownUnit{"m", UnitKind::Length, 1000, 0, false, "m meter metre meters metres mtr uo_0000008"},
    KnownUnit{"dB(A)", UnitKind::LevelA, 1, 0, false,
        "db(a) dba db[a] db_a dbsoundpressure(a) dezibela dezibel(a) decibela decibel(a) a-weighteddecibel "
        "a-weighteddecibels decibela-weighted"},
    KnownUnit{"dB(C)", UnitKind::LevelC, 1, 0, false,
        "db(c) dbc db[c] db_c dezibelc dezibel(c) decibelc decibel(c)"},
    KnownUnit{"dB", UnitKind::Level, 1, 0, false, "db decib decibel decibels dezibel 2n"},
    KnownUnit{"µg/m³", UnitKind::MassConcentration, 1, 0, false,
        "ug/m3 ug/m^3 ugm-3 ug.m-3 microgm-per-m3 mcg/m3 microgrampercubicmeter microgrampercubicmetre "
        "microgramspercubicmeter microgramspercubicmetre mikrogrammprokubikmeter gq"},
    KnownUnit{"mg/m³", UnitKind::MassConcentration, 1000, 0, false,
        "mg/m3 mg/m^3 mgm-3 mg.m-3 milligm-per-m3 milligrampercubicmeter milligrampercubicmetre "
        "milligrammprokubikmeter gp"},
    KnownUnit{"ng/m³", UnitKind::MassConcentration, 0.001, 0, false, "ng/m3 ng/m^3 ngm-3 ng.m-3"},
    KnownUnit{"ppm", UnitKind::MixingRatio, 1, 0, false, "ppm [ppm] partspermillion 59"},
    KnownUnit{"ppb", UnitKind::MixingRatio, 0.001, 0, false, "ppb [ppb] partsperbillion 61"},
    KnownUnit{"1", UnitKind::Count, 1, 0, true, "1 {1} unity c62 num unitless"},
    KnownUnit{"n", UnitKind::Count, 1, 0, false,
        "n anzahl count counts {count} {#} # number stück stk {vehicles} {vehicle} {veh} veh vehicle "
        "vehicles kfz fz "
        "fahrzeug fahrzeuge kraftfahrzeuge pkw lkw cars trucks anzahlkfz anzahlfahrzeuge {bicycles} bicycle "
        "bicycles "
        "bikes bike cyclists rad räder fahrrad fahrräder radfahrer radfahrende anzahlfahrräder {persons} "
        "person persons "
        "personen people pedestrians fußgänger passanten spaces parkingspaces plätze stellplätze parkplätze "
        "vehicles/interval kfz/intervall veh/interval"},
    KnownUnit{"1/h", UnitKind::CountPerHour, 1, 0, false,
        "1/h /h h-1 n/h veh/h veh/hr {veh}/h {vehicles}/h vehicles/h vehicles/hour vehiclesperhour vph kfz/h "
        "kfz/std "
        "kfzprostunde fz/h fahrzeuge/h pkw/h lkw/h {count}/h {bicycles}/h bicycles/h räder/h rad/h "
        "radfahrer/h "
        "persons/h personen/h people/h p/h anzahl/h"},
};

struct PropertyName
{
    const char *quantity;
    bool isGeneral;
    const char *names; ///< parted by blanks; lower case, letters and digits only, umlauts kept
};

/** The words of city-apis.md (section 7), domain.md, kaiserslautern.md and the CF standard names. */
constexpr std::array properties{
    PropertyName{"air_temperature", false,
        "airtemperature lufttemperatur temperatureair airtemp temperatur2m temperature2m ambienttemperature "
        "aussentemperatur außentemperatur outdoortemperature surfaceairtemperature"},
    PropertyName{"air_temperature", true, "temperature temperatur temp"},
    PropertyName{"water_temperature", false,
        "watertemperature wassertemperatur temperaturewater seawatertemperature temperatureofwater"},
    PropertyName{"relative_humidity", false,
        "relativehumidity relativeluftfeuchte relativeluftfeuchtigkeit relluftfeuchte airhumidity "
        "luftfeuchte "
        "luftfeuchtigkeit rh relativefeuchte"},
    PropertyName{"relative_humidity", true, "humidity feuchte feuchtigkeit"},
    PropertyName{"air_pressure", false,
        "airpressure luftdruck atmosphericpressure barometricpressure surfaceairpressure stationpressure"},
    PropertyName{"air_pressure", true, "pressure druck"},
    PropertyName{"wind_speed", false, "windspeed windgeschwindigkeit windspeedmean"},
    PropertyName{"wind_direction", false, "winddirection windrichtung windfromdirection winddirectionfrom"},
    PropertyName{"global_radiation", false,
        "globalradiation globalstrahlung solarradiation solarirradiance shortwaveradiation "
        "surfacedownwellingshortwavefluxinair globalhorizontalirradiance"},
    PropertyName{"rain_rate", false,
        "rainrate regenrate rainfallrate precipitationrate niederschlagsrate niederschlagsintensität "
        "rainintensity precipitationintensity rainfallintensity rain regen rainfall precipitation "
        "niederschlag"},
    PropertyName{"precipitation", false,
        "precipitation niederschlag rain regen rainfall precipitationamount niederschlagsmenge "
        "niederschlagshöhe rainamount regenmenge rainfallamount thicknessofrainfallamount"},
    PropertyName{
        "rain_day_counter", false, "dayrain raindaycounter tagesregen dailyraincounter rainsincemidnight"},
    PropertyName{"laeq", false,
        "laeq leqa equivalentcontinuoussoundlevel equivalentsoundlevel äquivalenterdauerschallpegel "
        "äquivalentdauerschallpegel mittelungspegel equivalentcontinuoussoundpressurelevel equivalentlevel"},
    PropertyName{"lceq", false, "lceq"},
    PropertyName{"lamax", false, "lamax lafmax maximumsoundlevel maximalpegel"},
    PropertyName{"lamin", false, "lamin lafmin minimumsoundlevel minimalpegel"},
    PropertyName{"laf", false, "laf"},
    PropertyName{"las", false, "las"},
    PropertyName{"pm1", false, "pm1 particulatematterpm1 feinstaubpm1"},
    PropertyName{"pm25", false, "pm25 particulatematterpm25 feinstaubpm25 pm2p5"},
    PropertyName{"pm10", false, "pm10 particulatematterpm10 feinstaubpm10"},
    PropertyName{"no2", false, "no2 nitrogendioxide stickstoffdioxid"},
    PropertyName{"o3", false, "o3 ozone ozon"},
    PropertyName{"so2", false, "so2 sulphurdioxide sulfurdioxide schwefeldioxid"},
    PropertyName{"co", false, "co carbonmonoxide kohlenmonoxid kohlenstoffmonoxid"},
    PropertyName{"vehicle_count", false,
        "vehiclecount vehicles kfz anzahlkfz kfzanzahl kraftfahrzeuge fahrzeuge anzahlfahrzeuge "
        "fahrzeuganzahl "
        "numberofvehicles trafficvolume trafficflow verkehrsstärke verkehrsmenge kfzverkehrsstärke "
        "vehicleflow trafficcount motorvehicles motorvehiclecount"},
    PropertyName{"heavy_count", false,
        "heavycount heavyvehicles heavyvehiclecount schwerverkehr anzahlschwerverkehr lkw anzahllkw sv "
        "trucks"},
    PropertyName{"bicycle_count", false,
        "bicyclecount bicycles fahrräder anzahlfahrräder radverkehr radverkehrsstärke bikecount "
        "numberofbicycles fahrradaufkommen radfahrende cyclists fahrradanzahl"},
    PropertyName{"pedestrian_count", false,
        "pedestriancount pedestrians fußgänger anzahlfußgänger passanten numberofpedestrians peoplecount "
        "passantenfrequenz fußverkehr personen"},
    PropertyName{"speed_mean", false,
        "speedmean meanspeed averagespeed averagevehiclespeed mittleregeschwindigkeit vehiclespeed "
        "durchschnittsgeschwindigkeit"},
    PropertyName{"speed_v85", false, "speedv85 v85"},
    PropertyName{"parking_occupied", false,
        "parkingoccupied occupiedspotnumber occupiedspaces occupiedparkingspaces belegtestellplätze "
        "belegteparkplätze occupiedspots"},
    PropertyName{"parking_capacity", false,
        "parkingcapacity totalspotnumber capacity stellplätze parkingspaces totalspaces kapazität"},
    PropertyName{"water_level", false,
        "waterlevel wasserstand pegelstand gaugeheight streamlevel riverlevel wasserpegel streamgaugelevel"},
    PropertyName{"distance", false, "distance abstand"},
};

/** Lower case, letters and digits only: 'PM 2.5', 'pm2_5' and 'PM2.5' are one name. */
QString plainName(const QString &name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            result += c == QChar(0x2082) ? QChar(u'2') : c == QChar(0x2083) ? QChar(u'3') : c.toLower();
        }
    }
    return result;
}

} // namespace

const KnownUnit *knownUnit(const QString &folded)
{
    static const auto byAlias = [] {
        QHash<QString, const KnownUnit *> result;
        for (const KnownUnit &unit : units) {
            for (const QString &alias : QString::fromUtf8(unit.aliases).split(u' ')) {
                result.insert(alias, &unit);
            }
        }
        return result;
    }();
    return byAlias.value(folded);
}

std::vector<PropertyMeaning> meaningsOf(const QString &name)
{
    static const auto byName = [] {
        QHash<QString, std::vector<PropertyMeaning>> result;
        for (const PropertyName &property : properties) {
            const PropertyMeaning meaning{QLatin1StringView(property.quantity), property.isGeneral};
            for (const QString &alias : QString::fromUtf8(property.names).split(u' ')) {
                result[alias].push_back(meaning);
            }
        }
        return result;
    }();
    return byName.value(plainName(name));
}

} // namespace stadtblick
