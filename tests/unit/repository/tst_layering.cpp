#include "tests/support/testmain.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

/** Reads every #include of models, widgets and app and checks the one direction in which they may point. */
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void includesPointOneWay_data();
    void includesPointOneWay();
    void modelsKnowNoScreen();
    void onlyLoadersReadTheStore();

private:
    static QStringList filesBelow(const QString &folder);
    static QList<std::pair<QString, QString>> includesBelow(const QString &folder); ///< file, included
};

QStringList TestLayering::filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(QStringLiteral(STADTBLICK_SOURCE_DIR "/") + folder,
        {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        files.append(iterator.next());
    }
    return files;
}

QList<std::pair<QString, QString>> TestLayering::includesBelow(const QString &folder)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    QList<std::pair<QString, QString>> includes;
    for (const QString &name : filesBelow(folder)) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        auto matches = pattern.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            includes.append({name, matches.next().captured(1)});
        }
    }
    return includes;
}

void TestLayering::includesPointOneWay_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char *folder, const char *allowed) {
        QTest::newRow(folder) << QString::fromLatin1(folder)
                              << QString::fromLatin1(allowed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("models/domain", "");
    row("models/store", "");
    row("models/sources", "");
    row("models/sync", "sources store");
    row("models/analysis", "");
    row("models/overlays", "analysis store basemap");
    row("models/charts", "analysis store");
    row("models/painting", "overlays charts basemap analysis");
    row("models/basemap", "store");
    row("models/report", "overlays charts painting basemap store analysis");
    row("models/search", "store basemap");
    row("models/items", "search store sources sync analysis overlays charts");
}

void TestLayering::includesPointOneWay()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, allowed);
    allowed += {QStringLiteral("domain"), folder.section(QLatin1Char('/'), 1)};
    QStringList wrong;
    for (const auto &[file, included] : includesBelow(folder)) {
        const bool isOurs = included.startsWith(QLatin1String("models/"))
            || included.startsWith(QLatin1String("widgets/")) || included.startsWith(QLatin1String("app/"));
        if (!isOurs) {
            continue;
        }
        if (!included.startsWith(QLatin1String("models/"))
            || !allowed.contains(included.section(QLatin1Char('/'), 1, 1))) {
            wrong.append(file + QLatin1String(" includes ") + included);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestLayering::modelsKnowNoScreen()
{
    static const QRegularExpression screen(QStringLiteral(
        "^(QtWidgets|QtQuick|QtCharts|QtQml)/|^Q(Widget|Quick|Chart|Application|MainWindow|Qml)"));
    QStringList wrong;
    for (const auto &[file, included] : includesBelow(QStringLiteral("models"))) {
        if (screen.match(included).hasMatch()) {
            wrong.append(file + QLatin1String(" includes ") + included);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestLayering::onlyLoadersReadTheStore()
{
    QStringList wrong;
    for (const QString &folder : {QStringLiteral("models/overlays"), QStringLiteral("models/charts")}) {
        for (const auto &[file, included] : includesBelow(folder)) {
            if (included.startsWith(QLatin1String("models/store/"))
                && !file.contains(QLatin1String("loader"))) {
                wrong.append(file + QLatin1String(" includes ") + included);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

STADTBLICK_TEST(TestLayering, QCoreApplication)
#include "tst_layering.moc"
