package fi.tallessa.casework.print;

import fi.tallessa.casework.contact.Place;

/**
 * So many contacts on one paper, counted from the newest.
 *
 * @param end the place of its last contact
 */
public record PrintPart(Place end, int first, int last) {}
