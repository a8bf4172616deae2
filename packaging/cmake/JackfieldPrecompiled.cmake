# jackfield_precompile(target SET): what nearly every file of a target includes is read once, and not by each file. The sets are core, ui,
# tests (core and GoogleTest) and uitests (ui and GoogleTest). The files say what they include all the same, and
# cmake -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds them without.
set(precompiled_core <QDateTime> <QFutureWatcher> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QObject> <QPromise>
    <QRegularExpression> <QSet> <QStringList> <QTimer> <QUrl> <QVariant>
    <algorithm> <chrono> <functional> <map> <memory> <optional> <tuple> <variant> <vector> <tl/expected.hpp>)
set(precompiled_ui ${precompiled_core} <QAbstractItemView> <QApplication> <QBoxLayout> <QCheckBox> <QComboBox> <QDialog> <QKeyEvent> <QLabel>
    <QLineEdit> <QPainter> <QPushButton> <QStyledItemDelegate> <QToolButton> <QWidget>)
set(precompiled_gtest <QDir> <QFile> <QTemporaryDir> <gmock/gmock.h> <gtest/gtest.h>)
set(precompiled_tests ${precompiled_core} ${precompiled_gtest})
set(precompiled_uitests ${precompiled_ui} ${precompiled_gtest})

function(jackfield_precompile target set)
    # Visual C++ wants a target's flags to be the set's to the letter.
    if(MSVC)
        return()
    endif()
    set(precompiled jackfield_precompiled_${set})
    if(NOT TARGET ${precompiled})
        add_library(${precompiled} OBJECT EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/packaging/cmake/precompiled.cpp)
        set_target_properties(${precompiled} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(${precompiled} PRIVATE jackfield_settings Qt6::Core tl::expected)
        if(set MATCHES "ui")
            target_link_libraries(${precompiled} PRIVATE Qt6::Widgets)
        endif()
        if(set MATCHES "tests")
            target_link_libraries(${precompiled} PRIVATE GTest::gmock)
        endif()
        target_precompile_headers(${precompiled} PRIVATE ${precompiled_${set}})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${precompiled})
endfunction()
