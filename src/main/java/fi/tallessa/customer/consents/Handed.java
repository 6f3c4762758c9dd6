package fi.tallessa.customer.consents;

/**
 * A screen that was just handed over.
 *
 * @param path of the one page that opens
 * @param language in which it is read first
 */
record Handed(String path, String language) {}
