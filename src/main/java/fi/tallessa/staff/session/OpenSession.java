package fi.tallessa.staff.session;

import java.time.Instant;
import java.util.UUID;

/** One of my own sessions, as I see it. */
public record OpenSession(UUID id, Instant began, Instant touched, boolean thisOne) {}
