package fi.tallessa.staff.proving;

import fi.tallessa.kernel.Problems;

/**
 * The second factor is shown once more.
 *
 * @param to where to go on
 */
public record ProvingPage(String to, Problems problems) {}
