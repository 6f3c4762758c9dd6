package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;

/**
 * Somebody opened a screen that nobody handed to them: what is asked on it is not shown.
 *
 * @param back the worker's page, from which it is handed
 */
public record UnhandedPage(Code code, String back) {}
