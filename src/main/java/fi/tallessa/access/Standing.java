package fi.tallessa.access;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;

/**
 * How a worker stands to a file at the moment of the visit.
 *
 * @param designated is designated today
 * @param leads is the line manager of a worker who is designated today
 * @param gaveReason has said why within the last while
 * @param frozen the customer's data may only be kept (GDPR Art. 18)
 */
public record Standing(
    SubjectId subject,
    Code code,
    boolean designated,
    boolean leads,
    boolean gaveReason,
    boolean frozen) {}
