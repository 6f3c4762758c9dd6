package fi.tallessa.staff.proof;

import java.time.Instant;

/** A browser somebody signed in on for the first time. */
public record NewDevice(Instant since, Machine machine) {}
