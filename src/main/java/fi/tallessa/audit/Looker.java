package fi.tallessa.audit;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/** How often somebody opened or changed a file lately, and when last. */
public record Looker(WorkerId who, int times, Instant last) {}
