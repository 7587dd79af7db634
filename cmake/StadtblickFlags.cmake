# Compiler flags of everything that is ours: an INTERFACE target, so that no package sees them.
add_library(stadtblick_flags INTERFACE)
target_include_directories(stadtblick_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(stadtblick_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060800
    STADTBLICK_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(stadtblick_flags INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
    target_compile_definitions(stadtblick_flags INTERFACE NOMINMAX _USE_MATH_DEFINES)
else()
    target_compile_options(stadtblick_flags INTERFACE -Wall -Wextra -Wpedantic -Woverloaded-virtual)
    # In files compiled together, what one declares for itself is no shadow in the others; only GCC can tell.
    if(NOT STADTBLICK_UNITED)
        target_compile_options(stadtblick_flags INTERFACE -Wshadow)
    elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(stadtblick_flags INTERFACE -Wshadow=local)
    endif()
endif()

# Conversions are checked everywhere but in tests: Qt's QTRY macros trip the warning.
add_library(stadtblick_strict INTERFACE)
target_link_libraries(stadtblick_strict INTERFACE stadtblick_flags)
if(NOT MSVC)
    target_compile_options(stadtblick_strict INTERFACE -Wconversion -Wno-sign-conversion)
endif()

option(STADTBLICK_ASAN "Address and undefined behaviour sanitizers" OFF)
option(STADTBLICK_TSAN "Thread sanitizer" OFF)
option(STADTBLICK_FUZZ "Fuzzers (Clang)" OFF)
if(STADTBLICK_ASAN)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
elseif(STADTBLICK_TSAN)
    add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
    add_link_options(-fsanitize=thread)
endif()

find_program(STADTBLICK_MOLD mold)
if(STADTBLICK_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()
