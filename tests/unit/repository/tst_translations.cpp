#include "tests/support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

namespace {

/** Source texts of a .ts file with their translations; unfinished ones are empty. */
QMap<QString, QStringList> readTs(const QString &path)
{
    QMap<QString, QStringList> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    bool isUnfinished = false;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1StringView("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("source")) {
            source = context + QLatin1Char('|') + xml.readElementText();
            messages[source];
        } else if (xml.name() == QLatin1StringView("translation")) {
            isUnfinished = xml.attributes().hasAttribute(QLatin1StringView("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages[source] = isUnfinished ? QStringList() : QStringList{text};
        }
    }
    return messages;
}

QString tsFile(const QString &language)
{
    return QStringLiteral(STADTBLICK_SOURCE_DIR "/translations/stadtblick_%1.ts").arg(language);
}

} // namespace

/** Both translations are complete, and know every text of the sources. */
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everythingIsTranslated_data();
    void everythingIsTranslated();
    void placeholdersAreKept();
    void sourcesAreKnown();
    void countedTextsAreKnown();
    void textsAskedOfAClassAreInItsContext();
};

void TestTranslations::everythingIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestTranslations::everythingIsTranslated()
{
    QFETCH(QString, language);
    const auto messages = readTs(tsFile(language));
    QVERIFY(messages.size() > 500);
    QStringList missing;
    for (auto message = messages.begin(); message != messages.end(); ++message) {
        if (message->isEmpty() || message->first().trimmed().isEmpty()) {
            missing.append(message.key());
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void TestTranslations::placeholdersAreKept()
{
    const auto messages = readTs(tsFile(QStringLiteral("de")));
    QStringList wrong;
    for (auto message = messages.begin(); message != messages.end(); ++message) {
        for (const QString &mark :
            {QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%3"), QStringLiteral("%n")}) {
            const bool isAsked = message.key().contains(mark);
            if (!message->isEmpty() && isAsked != message->first().contains(mark)) {
                wrong.append(message.key() + QLatin1String(" → ") + message->first());
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::sourcesAreKnown()
{
    const QString lupdate = QStandardPaths::findExecutable(
        QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin"), QStringLiteral("/usr/bin")});
    if (lupdate.isEmpty()) {
        QSKIP("lupdate is not installed");
    }
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh_de.ts"));
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(STADTBLICK_SOURCE_DIR));
    process.start(lupdate,
        {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-locations"),
            QStringLiteral("none"), QStringLiteral("-tr-function-alias"), QStringLiteral("tr+=translated"),
            QStringLiteral("models"), QStringLiteral("widgets"), QStringLiteral("app"), QStringLiteral("-ts"),
            fresh});
    QVERIFY(process.waitForFinished(60000));
    const auto known = readTs(tsFile(QStringLiteral("de")));
    const auto found = readTs(fresh);
    QVERIFY(!found.isEmpty());
    QStringList unknown;
    // How a context is spelt depends on the headers that lupdate sees; the texts do not.
    QSet<QString> knownTexts;
    for (auto message = known.begin(); message != known.end(); ++message) {
        knownTexts.insert(message.key().section(QLatin1Char('|'), 1));
    }
    for (auto message = found.begin(); message != found.end(); ++message) {
        if (!knownTexts.contains(message.key().section(QLatin1Char('|'), 1))) {
            unknown.append(message.key());
        }
    }
    QVERIFY2(unknown.isEmpty(),
        qPrintable(QStringLiteral("build the target update_translations and translate:\n")
            + unknown.join(QLatin1Char('\n'))));
}

/** Texts with a number are not seen by lupdate where the number is cast in the call. */
void TestTranslations::countedTextsAreKnown()
{
    static const QRegularExpression asked(
        QStringLiteral(R"re(translate\(\s*"(\w+)",\s*((?:"[^"\\]*%n[^"\\]*"\s*)(?:"[^"\\]*"\s*)*))re"));
    static const QRegularExpression literal(QStringLiteral(R"re("([^"]*)")re"));
    const auto known = readTs(tsFile(QStringLiteral("de")));
    QStringList unknown;
    int count = 0;
    for (const QString &folder :
        {QStringLiteral("models"), QStringLiteral("widgets"), QStringLiteral("app")}) {
        QDirIterator files(QStringLiteral(STADTBLICK_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            for (auto match = asked.globalMatch(code); match.hasNext();) {
                const auto found = match.next();
                QString text;
                for (auto part = literal.globalMatch(found.captured(2)); part.hasNext();) {
                    text += part.next().captured(1);
                }
                const QString key = found.captured(1) + QLatin1Char('|') + text;
                ++count;
                if (!known.contains(key)) {
                    unknown.append(key);
                }
            }
        }
    }
    QVERIFY(count > 40);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
}

/** 'X::tr(…)' outside of X asks in the context that moc gave X, 'stadtblick::X'; lupdate does not always see
 * that. */
void TestTranslations::textsAskedOfAClassAreInItsContext()
{
    const auto known = readTs(tsFile(QStringLiteral("de")));
    static const QRegularExpression asked(QStringLiteral(R"re(\b([A-Z]\w+)::tr\(\s*"((?:[^"\\]|\\.)*)")re"));
    QStringList misplaced;
    int count = 0;
    for (const char *module : {"models", "widgets", "app"}) {
        QDirIterator files(QStringLiteral(STADTBLICK_SOURCE_DIR "/") + QLatin1StringView(module),
            {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = asked.globalMatch(text); match.hasNext();) {
                const auto found = match.next();
                // A text of several literals is known by its first.
                const QString key =
                    QStringLiteral("stadtblick::%1|%2").arg(found.captured(1), found.captured(2));
                const auto at = known.lowerBound(key);
                ++count;
                if (at == known.end() || !at.key().startsWith(key)) {
                    misplaced.append(key);
                }
            }
        }
    }
    QVERIFY(count > 20);
    QVERIFY2(misplaced.isEmpty(), qPrintable(misplaced.join(QLatin1Char('\n'))));
}

STADTBLICK_TEST(TestTranslations, QCoreApplication)
#include "tst_translations.moc"
