package fi.tallessa.casework.need;

import java.time.Instant;
import java.time.LocalDate;

/** That somebody looked at a note, and it stays until somebody looks again. */
public record Looked(Decision how, LocalDate lookOn, Instant at) {}
