package fi.tallessa.staff.password;

import fi.tallessa.kernel.Problems;

/** The form for a new password; nothing typed in it is ever sent back. */
public record PasswordPage(Problems problems) {}
