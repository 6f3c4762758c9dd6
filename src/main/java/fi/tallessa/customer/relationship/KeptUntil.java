package fi.tallessa.customer.relationship;

import fi.tallessa.kernel.KeepFor;
import java.time.LocalDate;

/** Both days on which the duties end, and the day by which everything is erased (S42). */
public record KeptUntil(KeepFor days, LocalDate erased) {}
