package fi.tallessa.staff;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.DateRange;

/** A service somebody works in, and on which days. */
public record Work(Service service, DateRange days) {}
