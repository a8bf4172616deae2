// This room is furnished by the next steps.
