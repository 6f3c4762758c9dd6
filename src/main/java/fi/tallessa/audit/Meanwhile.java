package fi.tallessa.audit;

/**
 * Who opened or changed a file between two lines of the log.
 *
 * @param printed how many of the times were papers
 */
public record Meanwhile(Looker looker, int printed) {}
