package fi.tallessa.staff.absence;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;
import java.util.UUID;

/** Somebody is away on these days; why is nobody's to write down. */
public record Absence(UUID id, WorkerId worker, DateRange days) {}
