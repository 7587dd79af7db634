#include "madeup.h"
#include "pagejson.h"
#include "tests/support/testmain.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace stadtblick;

/** Made-up answers in, everything that was read of them out: tests/data/<protocol>/madeup-<case>.out.json. */
class TestMadeUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestMadeUp::reads_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : madeUpFiles()) {
        QTest::newRow(qPrintable(madeUp(path).name)) << path;
    }
}

void TestMadeUp::reads()
{
    QFETCH(QString, path);
    const MadeUp example = madeUp(path);
    const auto page = readBody(*example.source, example.request, example.bytes(), example.state);
    QVERIFY2(page, page ? "" : qPrintable(page.error().what + page.error().detail));
    const QByteArray found = QJsonDocument(pageJson(*page)).toJson();
    const QString golden = QString(path).replace(u".in.json"_s, u".out.json"_s);
    const QString fail = golden + u".fail"_s;
    if (found == bytesOf(golden)) {
        QFile::remove(fail);
        return;
    }
    QFile file(fail);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(found);
    QFAIL(qPrintable(u"See: diff -u %1 %2"_s.arg(golden, fail)));
}

STADTBLICK_TEST(TestMadeUp, QCoreApplication)
#include "tst_madeup.moc"
