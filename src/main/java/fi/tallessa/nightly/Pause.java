package fi.tallessa.nightly;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/** A job rests: who said so, when and why. */
public record Pause(WorkerId by, Instant from, WhyPaused why) {}
