# Desktop integration and the Debian package.
set(linux ${CMAKE_CURRENT_LIST_DIR})
set(app io.jackfield.Jackfield)
set(doc ${CMAKE_INSTALL_DATADIR}/doc/jackfield)

install(FILES ${linux}/${app}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${app}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/${app}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${linux}/${app}-symbolic.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
install(FILES ${linux}/copyright DESTINATION ${doc})

# Debian's policy: manual pages and the change log are compressed, and the same input gives the same file (-n).
find_program(GZIP gzip)
function(jackfield_install_compressed file destination)
    get_filename_component(name ${file} NAME)
    if(NOT GZIP)
        install(FILES ${file} DESTINATION ${destination})
        return()
    endif()
    set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    execute_process(COMMAND ${GZIP} -9nc ${file} OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    install(FILES ${packed} DESTINATION ${destination})
endfunction()
jackfield_install_compressed(${linux}/jackfield.1 ${CMAKE_INSTALL_MANDIR}/man1)
jackfield_install_compressed(${linux}/jackfield-provider.1 ${CMAKE_INSTALL_MANDIR}/man1)
jackfield_install_compressed(${linux}/changelog ${doc})

set(CPACK_PACKAGE_NAME jackfield)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Jackfield developers")
set(CPACK_PACKAGE_CONTACT "The Jackfield developers <developers@jackfield.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop console for hosted-voice accounts")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Jackfield is where an administrator of a hosted-voice account sets up and
looks after users, phone numbers, licences and phones. It keeps a copy of the
account on this computer: lists and searches answer at once, also without a
connection, and changes wait in a queue until the provider can take them.
.
The package also holds jackfield-provider, the reference provider, which is
what the demo talks to.")
# Libraries are read from the binaries. Plugins that Qt loads by name are not to be found that way: the SQLite driver, and SVG for the
# icons. The platform plugins come with libqt6gui6, but for Wayland.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-inter, fonts-noto-core, gnome-keyring | kwalletmanager | keepassxc")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, libqt6sql6-psql") # jackfield-provider --database
include(CPack)
