#include "tests/support/testmain.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <cstdio>
#include <vector>

namespace {

std::vector<stadtblick::TestClass> &testClasses()
{
    static std::vector<stadtblick::TestClass> classes;
    return classes;
}

QString nameOf(const stadtblick::TestClass &test)
{
    return QFileInfo(QString::fromUtf8(test.file)).completeBaseName();
}

} // namespace

bool stadtblick::addTestClass(const TestClass &test)
{
    testClasses().push_back(test);
    return true;
}

/** `tests_charts tst_chartdays …`: the rest are QtTest's arguments. */
int main(int argc, char *argv[])
{
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (const stadtblick::TestClass &test : testClasses()) {
        if (nameOf(test) == wanted) {
            // Each has its own settings and folders, as if it were a program of its own.
            QCoreApplication::setApplicationName(wanted);
            QTest::setMainSourcePath(test.file);
            argv[1] = argv[0];
            return test.run(argc - 1, argv + 1);
        }
    }
    std::fprintf(stderr, "The first argument names one of these tests; QtTest's arguments follow.\n");
    for (const stadtblick::TestClass &test : testClasses()) {
        std::fprintf(stderr, "  %s\n", qPrintable(nameOf(test)));
    }
    return 2;
}
