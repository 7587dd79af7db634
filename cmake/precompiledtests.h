// What nearly every test includes: compiled once for all of them.
#pragma once

#include "cmake/precompiled.h"

#include <QtTest/QTest>
