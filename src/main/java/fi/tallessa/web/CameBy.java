package fi.tallessa.web;

/**
 * By which way a request came as far as us, for the foot of a page.
 *
 * @param words their key
 */
public record CameBy(String words) {}
