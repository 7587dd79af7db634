#pragma once

#include <QtCore/QCoreApplication>
#include <QtTest/QTest>

namespace stadtblick {

/** A test class of this program, known by the name of its file ("tst_geo"). */
struct TestClass
{
    const char *file; ///< path of the source file
    int (*run)(int argc, char **argv); ///< makes the application and runs the class with QtTest's arguments
};

/** Adds @p test to those that main() can be asked for; called before main(). Always true. */
bool addTestClass(const TestClass &test);

/** Runs the test class @p Test in an application of type @p Application, as QTEST_MAIN does. */
template <typename Application, typename Test> int runTestClass(int argc, char **argv)
{
    QTest::Internal::callInitMain<Test>();
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace stadtblick

/**
 * In place of QTEST_MAIN, as the tests of a folder are one program: @p Application is QCoreApplication,
 * QGuiApplication or QApplication.
 */
#define STADTBLICK_TEST(Test, Application) \
    static const bool added##Test \
        = stadtblick::addTestClass({__FILE__, stadtblick::runTestClass<Application, Test>});
