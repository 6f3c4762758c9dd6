package fi.tallessa.staff.signin;

/**
 * @param association null until set-up has named it
 */
public record HelpPage(String association) {}
