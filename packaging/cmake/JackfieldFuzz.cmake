# jackfield_fuzz(name SOURCES file.cpp LIBRARIES cache provider) makes a libFuzzer program, and a test that runs it for a few seconds, where
# JACKFIELD_FUZZ is on:
#
#   cmake -B build/fuzz -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DJACKFIELD_FUZZ=ON && cmake --build build/fuzz --target fuzzers
option(JACKFIELD_FUZZ "Build the fuzzers; takes clang" OFF)

if(JACKFIELD_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "JACKFIELD_FUZZ takes clang: -DCMAKE_CXX_COMPILER=clang++")
    endif()
    # What is fuzzed tells libFuzzer where it went.
    target_compile_options(jackfield_settings INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer)
    target_link_options(jackfield_settings INTERFACE -fsanitize=address,undefined)
    add_custom_target(fuzzers)
endif()

function(jackfield_fuzz name)
    if(NOT JACKFIELD_FUZZ)
        return()
    endif()
    cmake_parse_arguments(FUZZ "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${FUZZ_SOURCES})
    foreach(library ${FUZZ_LIBRARIES})
        target_link_libraries(${name} PRIVATE Jackfield::${library})
    endforeach()
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers ${name})
    # Qt and SQLite keep what they have for the life of the program.
    add_test(NAME ${name} COMMAND ${name} -max_total_time=20 -detect_leaks=0)
    set_tests_properties(${name} PROPERTIES TIMEOUT 120)
endfunction()
