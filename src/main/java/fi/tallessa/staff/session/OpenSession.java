package fi.tallessa.staff.session;

import fi.tallessa.staff.proof.Factor;
import fi.tallessa.staff.proof.Machine;
import java.time.Instant;
import java.util.UUID;

/** One of my own sessions, as I see it. */
public record OpenSession(
    UUID id, Instant began, Instant touched, Machine machine, Factor second, boolean thisOne) {}
