package fi.tallessa.casework.forguardian;

import java.util.Locale;
import java.util.Optional;

/**
 * A screen that was just handed over.
 *
 * @param path of the one page that opens
 * @param language in which it is read first; empty where none of ours is spoken with them
 */
record HandedFile(String path, Optional<Locale> language) {}
