#pragma once

#include <QMetaEnum>

namespace jackfield {

Q_NAMESPACE

/// What a colour is for; tokens.json says what each one means and gives its value in the light and in the dark theme.
enum class ColorRole {
    Window,             ///< Window and page background
    Chrome,             ///< Menu bar and status bar
    Sidebar,            ///< Navigation list
    Surface,            ///< Cards, tables, inputs (QPalette::Base)
    SurfaceAlt,         ///< Table headers, section bands (QPalette::AlternateBase)
    SurfaceRaised,      ///< Menus, pop-ups, dialogs
    SurfaceSunken,      ///< Read-only fields, code and password wells
    Hover,              ///< Row and quiet-button hover
    Pressed,            ///< Row and quiet-button pressed
    Selection,          ///< Selected rows in the focused view
    SelectionInactive,  ///< Selected rows when the view is not focused
    SidebarActive,      ///< Current place in the navigation list
    Tooltip,            ///< Tooltip background
    Scrim,              ///< Veil over the parent while a window-modal dialog is open (flat, no blur)
    BorderSubtle,       ///< Row separators, card inner lines (decorative)
    Border,             ///< Card outlines (decorative)
    ControlBorder,      ///< Outline of inputs, check boxes, buttons (3:1)
    ControlBorderHover, ///< The same on hover
    Track,              ///< Empty part of meters
    SwitchOff,          ///< Switch track when off
    Text,               ///< Primary text
    TextSecondary,      ///< Secondary text and icons
    TextTertiary,       ///< Captions, hints, placeholder
    TextDisabled,       ///< Disabled text (exempt from AA)
    TextOnAccent,       ///< Text on accent and solid fills
    TextOnTooltip,      ///< Tooltip text
    Link,               ///< Links and accent-coloured text
    Accent,             ///< Primary button, switch on, checked box
    AccentHover,        ///< Primary hover
    AccentPressed,      ///< Primary pressed
    AccentSubtle,       ///< Tinted panels, active chips
    AccentBorder,       ///< Outline of tinted panels and active chips
    Focus,              ///< Keyboard focus ring
    HighlightMatch,     ///< Search match background
    OnHighlightMatch,   ///< Search match text
    Success,            ///< Applied, valid, verified: text and icon
    SuccessBg,          ///< Background of the state
    SuccessBorder,      ///< Outline of the state's panel
    SuccessSolid,       ///< Fill of dots, badges, meters, banners
    Warning,            ///< Caution, stale: text and icon
    WarningBg,          ///< Background of the state
    WarningBorder,      ///< Outline of the state's panel
    WarningSolid,       ///< Fill of dots, badges, meters, banners
    Danger,             ///< Failed, destructive: text and icon
    DangerBg,           ///< Background of the state
    DangerBorder,       ///< Outline of the state's panel
    DangerSolid,        ///< Destructive button fill
    DangerSolidHover,   ///< Hover of the fill
    Info,               ///< Neutral advice: text and icon
    InfoBg,             ///< Background of the state
    InfoBorder,         ///< Outline of the state's panel
    Pending,            ///< Edited here, not yet applied: text and icon
    PendingBg,          ///< Background of the state
    PendingBorder,      ///< Outline of the state's panel
    PendingSolid,       ///< Fill of dots, badges, meters, banners
    Conflict,           ///< Changed here and at the provider: text and icon
    ConflictBg,         ///< Background of the state
    ConflictBorder,     ///< Outline of the state's panel
    Offline,            ///< Working from the saved copy: text and icon
    OfflineBg,          ///< Background of the state
    OfflineBorder,      ///< Outline of the state's panel
    Acting,             ///< Acting as customer: text and icon. Used for nothing else
    ActingBg,           ///< Background of the state
    ActingBorder,       ///< Outline of the state's panel
    ActingSolid,        ///< Fill of dots, badges, meters, banners
    OnActing,           ///< Text on the banner
    LinkOnTooltip,      ///< Action in a toast
    SuccessOnTooltip,   ///< Success icon in a toast
    Chart1,             ///< Chart series 1
    Chart2,             ///< Chart series 2
    Chart3,             ///< Chart series 3
    Chart4,             ///< Chart series 4
    Chart5,             ///< Chart remainder
    Count               ///< how many there are
};
Q_ENUM_NS(ColorRole)

} // namespace jackfield
