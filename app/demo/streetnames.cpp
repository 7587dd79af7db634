#include "app/demo/streetnames.h"

#include <span>

namespace stadtblick::demo {

namespace {

using Words = std::span<const char *const>;

constexpr const char *oldTown[]{"Bäcker", "Gerber", "Küfer", "Metzger", "Schmied", "Kloster", "Salz", "Fisch",
    "Korn", "Töpfer", "Weber", "Färber", "Turm", "Tor", "Rathaus", "Brunnen", "Apotheker", "Bader", "Seiler",
    "Kram", "Holz", "Rosen", "Engel", "Löwen", "Pfarr", "Stifts", "Zehnt", "Münz", "Schloss", "Zwinger",
    "Graben", "Glocken", "Wein", "Hafner", "Kappen", "Enten", "Gäns"};
constexpr const char *founders[]{"Luisen", "Augusta", "Victoria", "Karl", "Ludwig", "Friedrich", "Wilhelm",
    "Garten", "Allee", "Eisen", "Humboldt", "Uhland", "Lessing", "Goethe", "Schiller", "Herder", "Kant",
    "Fichte", "Heine", "Mörike", "Hebel", "Kleist", "Logen", "Turner", "Post", "Markt", "Theater", "Kaiser",
    "König", "Richard-Wagner", "Bürger", "Freiheit", "Steinmetz", "Kanal", "Damm", "Bleich"};
constexpr const char *trees[]{"Ahorn", "Akazien", "Birken", "Buchen", "Eichen", "Erlen", "Eschen", "Fichten",
    "Ginster", "Haselnuss", "Holunder", "Kastanien", "Kiefern", "Lärchen", "Linden", "Pappel", "Platanen",
    "Robinien", "Tannen", "Ulmen", "Wacholder", "Weiden", "Weißdorn", "Zedern", "Eiben", "Espen",
    "Ebereschen", "Hainbuchen", "Kirsch", "Birnbaum", "Nussbaum", "Quitten", "Schlehen", "Mispel",
    "Douglasien", "Maulbeer", "Pfirsich", "Apfel", "Zwetschgen", "Sanddorn"};
constexpr const char *birds[]{"Amsel", "Bussard", "Drossel", "Eichelhäher", "Elster", "Falken", "Finken",
    "Fasanen", "Gimpel", "Goldammer", "Habicht", "Häher", "Kiebitz", "Kranich", "Kuckuck", "Lerchen",
    "Meisen", "Milan", "Möwen", "Nachtigallen", "Pirol", "Reiher", "Rotkehlchen", "Schwalben", "Spatzen",
    "Specht", "Sperber", "Star", "Stieglitz", "Storchen", "Tauben", "Wachtel", "Zaunkönig", "Zeisig",
    "Dohlen", "Eulen", "Uhu", "Zilpzalp", "Rebhuhn", "Kleiber", "Girlitz", "Bachstelzen", "Wiedehopf",
    "Turmfalken"};
constexpr const char *flowers[]{"Astern", "Dahlien", "Enzian", "Flieder", "Geranien", "Gladiolen",
    "Hyazinthen", "Iris", "Jasmin", "Kamillen", "Klee", "Kornblumen", "Krokus", "Lavendel", "Lilien",
    "Lupinen", "Maiglöckchen", "Malven", "Margeriten", "Mohn", "Narzissen", "Nelken", "Orchideen", "Primel",
    "Rosmarin", "Schlüsselblumen", "Schneeglöckchen", "Sonnenblumen", "Tulpen", "Veilchen",
    "Vergissmeinnicht", "Wicken", "Zinnien", "Anemonen", "Arnika", "Begonien", "Disteln", "Hortensien",
    "Magnolien", "Minzen", "Salbei", "Thymian", "Oleander", "Ringelblumen"};
constexpr const char *fields[]{"Acker", "Hang", "Rain", "Bruch", "Wiesen", "Heide", "Hecken", "Sand", "Lehm",
    "Kies", "Hohl", "Mittel", "Kreuz", "Sonnen", "Hügel", "Quellen", "Brunnen", "Weiher", "Anger", "Garten",
    "Wingert", "Reben", "Ziegel", "Pfuhl", "Steinbruch", "Galgen"};
constexpr const char *trades[]{"Müller", "Mühlen", "Walkmühl", "Sägmühl", "Tuchmacher", "Drucker", "Gießerei",
    "Hütten", "Kessel", "Werk", "Spinnerei", "Kammgarn", "Nähmaschinen", "Röntgen", "Siemens", "Daimler",
    "Diesel", "Benz", "Bosch", "Zeppelin", "Liebig", "Ampère", "Ohm", "Volta", "Hertz", "Planck",
    "Fraunhofer", "Gauß", "Kepler", "Newton", "Otto-Hahn", "Marie-Curie", "Lise-Meitner", "Kupfer", "Zink",
    "Ziegelei", "Ton", "Güterbahn", "Lager", "Kran", "Feld", "Gas", "Schlachthof", "Brauerei"};
constexpr const char *towns[]{"Breslauer", "Danziger", "Dresdner", "Erfurter", "Görlitzer", "Hallesche",
    "Jenaer", "Königsberger", "Leipziger", "Magdeburger", "Potsdamer", "Rostocker", "Schweriner", "Stettiner",
    "Weimarer", "Wismarer", "Stralsunder", "Bamberger", "Fuldaer", "Gießener", "Marburger", "Kasseler",
    "Siegener", "Bonner", "Aachener", "Dürener", "Neusser", "Krefelder", "Soester", "Paderborner",
    "Detmolder", "Hamelner", "Celler", "Lüneburger"};
constexpr const char *composers[]{"Bach", "Beethoven", "Brahms", "Bruckner", "Dvořák", "Gluck", "Grieg",
    "Händel", "Haydn", "Humperdinck", "Liszt", "Lortzing", "Mahler", "Mendelssohn", "Mozart", "Offenbach",
    "Pachelbel", "Reger", "Schubert", "Schumann", "Silcher", "Smetana", "Strauß", "Telemann", "Verdi",
    "Vivaldi", "Weber", "Clara-Schumann", "Fanny-Hensel", "Flotow", "Nicolai", "Schütz", "Buxtehude",
    "Corelli", "Chopin", "Bizet", "Orff", "Hindemith"};
constexpr const char *forest[]{"Jäger", "Förster", "Köhler", "Holzhauer", "Fuchs", "Dachs", "Hirsch", "Reh",
    "Hasen", "Igel", "Eichhörnchen", "Marder", "Luchs", "Wildschwein", "Auerhahn", "Farn", "Moos", "Pilz",
    "Heidelbeer", "Brombeer", "Himbeer", "Bärlauch", "Wald", "Hochwald", "Buchwald", "Tannenwald",
    "Kiefernberg", "Sonnenhang", "Panorama", "Berg", "Höhen", "Schanz", "Burg", "Felsen", "Klamm", "Ameisen",
    "Hirschkäfer", "Salamander", "Wolfs", "Kauz", "Wiesel", "Iltis"};
constexpr const char *village[]{"Dorf", "Ober", "Unter", "Kirch", "Schul", "Mühl", "Hinter", "Vorder",
    "Linden", "Brunnen", "Back", "Bach", "Winkel", "Kelter", "Scheuer", "Hof", "Schäfer", "Hirten", "Anger",
    "Rathaus", "Neu", "Alt", "Weiher", "Wasch", "Feuer", "Kapellen", "Sand", "Eck"};

constexpr const char *before[]{"Am", "Im", "An der", "Auf der", "In der", "Zum", "Beim", "Hinter der"};
constexpr const char *masculine[]{"Hang", "Weiher", "Anger", "Steinbruch", "Wingert", "Sonnenberg",
    "Rosengarten", "Wasserturm", "Hohlweg", "Grünen Weg", "Kirschgarten", "Hasenbühl", "Galgenhügel",
    "Krummen Acker", "Langen Acker", "Fuchsbau", "Haselrain", "Wiesenhang", "Bruchrain", "Mühlgraben"};
constexpr const char *feminine[]{"Heide", "Halde", "Ziegelhütte", "Lehmgrube", "Sandgrube", "Hohl", "Steige",
    "Ruhbank", "Eselsfürth", "Platte", "Rothenhecke", "Lauterwiese", "Pfingstweide", "Obermühle", "Bleiche",
    "Schafweide", "Trift", "Neuwiese", "Hub", "Dornhecke"};

Words wordsOf(Theme theme)
{
    switch (theme) {
    case Theme::OldTown:
        return oldTown;
    case Theme::Founders:
        return founders;
    case Theme::Trees:
        return trees;
    case Theme::Birds:
        return birds;
    case Theme::Flowers:
        return flowers;
    case Theme::Fields:
        return fields;
    case Theme::Trades:
        return trades;
    case Theme::Towns:
        return towns;
    case Theme::Composers:
        return composers;
    case Theme::Forest:
        return forest;
    case Theme::Village:
        return village;
    }
    return fields;
}

std::string fieldName(Random &random)
{
    const std::size_t kind = random.below(std::size(before));
    const std::string word = before[kind];
    const bool isFeminine = word.ends_with("der");
    const Words words = isFeminine ? Words(feminine) : Words(masculine);
    return word + ' ' + words[random.below(words.size())];
}

} // namespace

StreetNames::StreetNames(std::uint64_t seed)
    : m_random(seed)
{ }

std::string StreetNames::draw(Theme theme, bool isShort)
{
    const bool isQuarterOfFields =
        theme == Theme::Village || theme == Theme::Forest || theme == Theme::Fields;
    if (m_random.chance(isQuarterOfFields ? 0.3 : theme == Theme::OldTown ? 0.0 : 0.06)) {
        return fieldName(m_random);
    }
    const Words words = wordsOf(theme);
    const std::string word = words[m_random.below(words.size())];
    if (theme == Theme::OldTown) {
        return word + (m_random.chance(0.72) ? "gasse" : m_random.chance(0.6) ? "straße" : "winkel");
    }
    if (theme == Theme::Towns) {
        return word + (isShort && m_random.chance(0.5) ? " Weg" : m_random.chance(0.9) ? " Straße" : " Ring");
    }
    const bool isHyphened = word.find('-') != std::string::npos;
    const char *ending = isShort ? (m_random.chance(0.8)          ? "weg"
                                           : m_random.chance(0.5) ? "gasse"
                                                                  : "pfad")
                                 : (m_random.chance(0.72)         ? "straße"
                                           : m_random.chance(0.7) ? "weg"
                                           : m_random.chance(0.5) ? "allee"
                                                                  : "ring");
    if (isHyphened) {
        return word + (isShort ? "-Weg" : "-Straße");
    }
    return word + ending;
}

std::string StreetNames::next(Theme theme, bool isShort)
{
    for (int attempt = 0; attempt < 200; ++attempt) {
        // A quarter that has used up its own names borrows from the fields it was built on.
        const Theme source = attempt < 80 ? theme : attempt < 140 ? Theme::Fields : Theme::Trees;
        std::string name = draw(source, isShort != (attempt % 3 == 2));
        if (m_used.insert(name).second) {
            return name;
        }
    }
    for (int number = 1;; ++number) {
        std::string name = "Feldweg " + std::to_string(number);
        if (m_used.insert(name).second) {
            return name;
        }
    }
}

} // namespace stadtblick::demo
