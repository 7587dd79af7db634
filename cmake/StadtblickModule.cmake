# Precompiled headers are shared by all modules: one with QtCore, one with QtWidgets on top. Compiling one for each
# of two dozen modules took a fifth of a first build. No header in them may depend on a module's own definitions.
function(stadtblick_add_precompiled name)
    file(WRITE "${CMAKE_BINARY_DIR}/${name}.cpp" "namespace { [[maybe_unused]] const int carriesHeader = 0; }\n")
    add_library(${name} STATIC "${CMAKE_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE stadtblick_strict tl::expected ${ARGN})
endfunction()
stadtblick_add_precompiled(stadtblick_pch_core Qt6::Core)
target_precompile_headers(stadtblick_pch_core PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled.h")
stadtblick_add_precompiled(stadtblick_pch_widgets Qt6::Widgets)
target_precompile_headers(stadtblick_pch_widgets PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiledwidgets.h")

# stadtblick_add_module(name HEADERS … SOURCES … USES … [NOPCH])
#   a static library stadtblick_<name> from the current folder; headers in a FILE_SET, so that
#   all_verify_interface_header_sets compiles each alone.
function(stadtblick_add_module name)
    cmake_parse_arguments(PARSE_ARGV 1 module "NOPCH" "" "HEADERS;SOURCES;USES")
    set(target stadtblick_${name})
    add_library(${target} STATIC ${module_SOURCES})
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${module_HEADERS})
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    target_link_libraries(${target} PUBLIC ${module_USES} PRIVATE stadtblick_strict)
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}")
    if(NOT module_NOPCH)
        if("Qt6::Widgets" IN_LIST module_USES)
            target_precompile_headers(${target} REUSE_FROM stadtblick_pch_widgets)
        else()
            target_precompile_headers(${target} REUSE_FROM stadtblick_pch_core)
        endif()
    endif()
endfunction()

# stadtblick_add_test(name SOURCES … USES … [LABELS …] [TIMEOUT seconds] [GUI])
function(stadtblick_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "GUI" "TIMEOUT" "SOURCES;USES;LABELS")
    if(NOT test_SOURCES)
        set(test_SOURCES ${name}.cpp)
    endif()
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 120)
    endif()
    add_executable(${name} ${test_SOURCES})
    target_link_libraries(${name} PRIVATE stadtblick_flags Qt6::Test ${test_USES})
    target_compile_definitions(${name} PRIVATE
        STADTBLICK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" STADTBLICK_BINARY_DIR="${CMAKE_BINARY_DIR}")
    target_precompile_headers(${name} REUSE_FROM stadtblick_testpch)
    # A test includes its own moc file; what is left here is empty, and reading the header for it took a minute in all.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp"
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${test_TIMEOUT} LABELS "${test_LABELS}"
        ENVIRONMENT "TZ=Europe/Berlin;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;STADTBLICK_SHARED=${CMAKE_SOURCE_DIR}/../shared")
endfunction()
