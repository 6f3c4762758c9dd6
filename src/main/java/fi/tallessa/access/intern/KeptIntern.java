package fi.tallessa.access.intern;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;
import java.util.UUID;

/** A student in practice who is designated now or later. */
record KeptIntern(UUID id, WorkerId worker, DateRange days, WorkerId countersigner) {}
