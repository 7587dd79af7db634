# The tests of a folder are one program, in which each test class is called by its name: there is one moc run and one
# link for all of them, and their files are compiled together. For ctest each class stays a test of its own.

# stadtblick_add_test(name SOURCES … USES … [LABELS …] [TIMEOUT seconds] [DEPENDS target…])
#   the test class in <name>.cpp, as a part of tests_<folder>.
function(stadtblick_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "TIMEOUT" "SOURCES;USES;LABELS;DEPENDS")
    if(NOT test_SOURCES)
        set(test_SOURCES ${name}.cpp)
    endif()
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 120)
    endif()
    stadtblick_folder_tests(program)
    target_sources(${program} PRIVATE ${test_SOURCES})
    target_link_libraries(${program} PRIVATE ${test_USES})
    if(test_DEPENDS)
        add_dependencies(${program} ${test_DEPENDS})
    endif()
    add_test(NAME ${name} COMMAND ${program} ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${test_TIMEOUT} LABELS "${test_LABELS}"
        ENVIRONMENT "TZ=Europe/Berlin;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;STADTBLICK_SHARED=${CMAKE_SOURCE_DIR}/../shared")
endfunction()

# Sets result to the current folder's program of tests, which begins with the first test.
function(stadtblick_folder_tests result)
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    set(program tests_${folder})
    set(${result} ${program} PARENT_SCOPE)
    if(TARGET ${program})
        return()
    endif()
    add_executable(${program})
    target_link_libraries(${program} PRIVATE stadtblick_flags stadtblick_testmain Qt6::Test)
    target_compile_definitions(${program} PRIVATE
        STADTBLICK_SOURCE_DIR="${CMAKE_SOURCE_DIR}" STADTBLICK_BINARY_DIR="${CMAKE_BINARY_DIR}")
    # A test includes its own moc file; what is left here is empty, and reading the header for it took a minute in all.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${program}_autogen/mocs_compilation.cpp"
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    cmake_language(DEFER CALL stadtblick_finish_folder_tests)
endfunction()

# What can be chosen only when all tests of the folder are known.
function(stadtblick_finish_folder_tests)
    stadtblick_folder_tests(program)
    get_target_property(uses ${program} LINK_LIBRARIES)
    if(uses MATCHES "stadtblick_(widgets|window|commands)")
        target_precompile_headers(${program} REUSE_FROM stadtblick_testpch_widgets)
    else()
        target_precompile_headers(${program} REUSE_FROM stadtblick_testpch)
    endif()
    get_target_property(sources ${program} SOURCES)
    list(REMOVE_DUPLICATES sources)
    set_target_properties(${program} PROPERTIES SOURCES "${sources}")
    if(STADTBLICK_UNITED)
        stadtblick_unite(${program} ${sources})
    endif()
endfunction()
