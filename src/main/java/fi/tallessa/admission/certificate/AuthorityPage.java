package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.Problems;

/**
 * The form for the association's own CA.
 *
 * @param authority the one there is, null for none
 */
public record AuthorityPage(Authority authority, Problems problems) {}
