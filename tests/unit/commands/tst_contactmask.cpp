#include "models/domain/contactmask.h"
#include "tests/support/testmain.h"

#include <QtTest/QTest>

using namespace stadtblick;

/** What leaves the office of a citizen's text. */
class TestContactMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void masks_data();
    void masks();
    void keeps_data();
    void keeps();
};

void TestContactMask::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("plain mail", "Fragen an erika.muster@example.org bitte", "Fragen an [e-mail] bitte");
    row("mail with plus and digits", "a+b_1@mail.example.co.uk!", "[e-mail]!");
    row("mail with umlauts", "jürgen@müller-straße.de", "[e-mail]");
    row("mail written out", "erika (at) example.org", "[e-mail]");
    row("mail in brackets", "erika[at]example[dot]org", "[e-mail]");
    row("two mails", "a@example.org, b@example.org", "[e-mail], [e-mail]");
    row("area code with blank", "Rufen Sie 0631 123456 an", "Rufen Sie [tel] an");
    row("area code with slash", "Tel. 0631/365-4321.", "Tel. [tel].");
    row("area code in brackets", "(0631) 36 54 321", "[tel]");
    row("mobile", "mobil 0170 1234567", "mobil [tel]");
    row("mobile together", "01701234567", "[tel]");
    row("country code", "+49 631 3654321", "[tel]");
    row("country code and zero", "+49 (0)631 365-4321", "[tel]");
    row("double zero", "0049 631 3654321", "[tel]");
    row("Swiss", "+41 31 321 44 44", "[tel]");
    row("Spanish mobile", "llame al 612 345 678", "llame al [tel]");
    row("Spanish landline", "91 588 10 00", "[tel]");
    row("short number behind its word", "Telefon: 36520", "Telefon: [tel]");
    row("two numbers", "0631 123456 oder 0631 654321 abends", "[tel] oder [tel] abends");
}

void TestContactMask::masks()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(maskContacts(text), expected);
}

void TestContactMask::keeps_data()
{
    QTest::addColumn<QString>("text");

    for (const char *text : {"", "am 01.02.2024 um 08:30 Uhr", "seit 2017-09-13", "02/03/2024",
             "von 06:00-22:00 Uhr", "67655 Kaiserslautern", "01067 Dresden", "Kosten: 1.000.000 €",
             "750 000 000 Euro", "49.4447, 7.7689", "0,5 m breit", "Hausnummer 12-14",
             "Linien 101, 102 und 103", "§ 45 Abs. 1 StVO", "30 km/h statt 50", "@stadt ist ein Name",
             "5 @ 3", "Telefonzelle am Markt", "100.000 Fahrzeuge", "B 270 / L 395", "zwischen 0 und 100",
             "2019 2020 2021", "Tel. fehlt", "ISBN 3-16-148410-0"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestContactMask::keeps()
{
    QFETCH(QString, text);
    QCOMPARE(maskContacts(text), text);
}

STADTBLICK_TEST(TestContactMask, QCoreApplication)
#include "tst_contactmask.moc"
