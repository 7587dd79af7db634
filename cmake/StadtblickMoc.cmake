# What moc makes of classes with Q_OBJECT. It needs no include paths for them; with the paths that AUTOMOC gives, it reads
# all of Qt's headers for each file: two seconds instead of five milliseconds.

# Adds to a target what its headers need, and to the list sources the file that is compiled for it.
function(stadtblick_moc_headers target sources)
    set(includes)
    foreach(header ${ARGN})
        # A class that becomes a QObject is found at the next build.
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${header}")
        file(STRINGS "${header}" macros REGEX "^ *(Q_OBJECT|Q_GADGET|Q_NAMESPACE)" LIMIT_COUNT 1)
        if(macros)
            get_filename_component(name "${header}" NAME_WE)
            qt_generate_moc("${header}" "${CMAKE_CURRENT_BINARY_DIR}/moc_${name}.cpp")
            target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc_${name}.cpp")
            set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/moc_${name}.cpp" PROPERTIES HEADER_FILE_ONLY ON)
            string(APPEND includes "#include \"${CMAKE_CURRENT_BINARY_DIR}/moc_${name}.cpp\"\n")
        endif()
    endforeach()
    if(includes)
        file(CONFIGURE OUTPUT "mocs_${target}.cpp" CONTENT "${includes}" @ONLY)
        target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/mocs_${target}.cpp")
        set(${sources} "${CMAKE_CURRENT_BINARY_DIR}/mocs_${target}.cpp" ${${sources}} PARENT_SCOPE)
    endif()
endfunction()

# Adds to a target what its sources need that include their own moc file.
function(stadtblick_moc_sources target)
    foreach(source ${ARGN})
        get_filename_component(name "${source}" NAME_WE)
        file(STRINGS "${source}" included REGEX "^#include \"${name}\\.moc\"" LIMIT_COUNT 1)
        if(included)
            qt_generate_moc("${source}" "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
            target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
            target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
        endif()
    endforeach()
endfunction()
