package fi.tallessa.staff.signin;

import fi.tallessa.kernel.Problems;

/**
 * The second step: six digits.
 *
 * @param passkey whether a passkey can be shown instead
 */
public record CodePage(
    String to, boolean passkey, String association, String tls, Problems problems) {}
