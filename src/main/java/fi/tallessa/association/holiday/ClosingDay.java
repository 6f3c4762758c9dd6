package fi.tallessa.association.holiday;

import fi.tallessa.kernel.DateRange;
import java.util.UUID;

/**
 * Days on which nobody is here. They are for people to plan by and move no time limit: what a law
 * gives a month for takes no longer because we are away.
 */
public record ClosingDay(UUID id, String name, DateRange days) {}
