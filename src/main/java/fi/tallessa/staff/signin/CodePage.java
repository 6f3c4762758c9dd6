package fi.tallessa.staff.signin;

import fi.tallessa.kernel.Problems;

/** The second step: six digits. */
public record CodePage(String to, String association, String tls, Problems problems) {}
