package fi.tallessa.association;

import java.time.LocalDate;

/**
 * A company that runs the register for the association, and the written agreement with it (S30,
 * GDPR Art. 28(3)).
 *
 * @param contact of the company, nobody in particular
 * @param until the last day of the agreement, null where it has none
 */
public record Supplier(String name, String contact, LocalDate agreed, LocalDate until) {}
