package fi.tallessa.audit;

import fi.tallessa.holdings.Action;
import java.time.LocalDate;

/**
 * How often something of one kind was done on one day.
 *
 * @param ground the name of why it was allowed
 */
public record LookCount(LocalDate day, Action.Kind kind, String ground, int times) {}
