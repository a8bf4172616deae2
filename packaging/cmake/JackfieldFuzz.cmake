# jackfield_fuzz(fuzz_request SOURCES fuzz_request.cpp DEPENDS domain CORPUS corpus)
# A libFuzzer target of the folder it is called in; CORPUS beside it has the first inputs. With JACKFIELD_FUZZ (which takes clang++) it is
# built, with address and undefined-behaviour sanitizers. Without, a short run of it is a test where there is a clang++: packaging/fuzz.sh
# builds it in a build folder of its own.
option(JACKFIELD_FUZZ "Build the fuzz targets, and everything they link, for libFuzzer" OFF)
if(JACKFIELD_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "JACKFIELD_FUZZ takes clang++: cmake --preset fuzz")
    endif()
    # vptr would want the type information of Qt's own classes.
    target_compile_options(jackfield_settings INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr -fno-omit-frame-pointer)
    target_link_options(jackfield_settings INTERFACE -fsanitize=address,undefined -fno-sanitize=vptr)
else()
    find_program(JACKFIELD_CLANG NAMES clang++ clang++-19 clang++-18 clang++-17 clang++-16 clang++-15 clang++-14)
endif()

function(jackfield_fuzz name)
    cmake_parse_arguments(FUZZ "" "CORPUS" "SOURCES;DEPENDS" ${ARGN})
    if(JACKFIELD_FUZZ)
        add_executable(${name} ${FUZZ_SOURCES})
        target_link_libraries(${name} PRIVATE jackfield_settings)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
        foreach(dependency ${FUZZ_DEPENDS})
            if(dependency MATCHES "::")
                target_link_libraries(${name} PRIVATE ${dependency})
            else()
                target_link_libraries(${name} PRIVATE Jackfield::${dependency})
            endif()
        endforeach()
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
    elseif(JACKFIELD_CLANG)
        add_test(NAME ${name} COMMAND sh ${CMAKE_SOURCE_DIR}/packaging/fuzz.sh --build ${CMAKE_BINARY_DIR}/fuzz --clang ${JACKFIELD_CLANG}
            --seconds 15 ${name} ${CMAKE_CURRENT_SOURCE_DIR}/${FUZZ_CORPUS})
        # One after the other: they share the build folder.
        set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 900 RESOURCE_LOCK fuzz)
    endif()
endfunction()
