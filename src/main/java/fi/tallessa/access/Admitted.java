package fi.tallessa.access;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;

/**
 * Whom the door opens to a visitor, and why; not yet a permit, for no line is written.
 *
 * @param masked whether where the person lives is protected (K8)
 */
record Admitted(SubjectId subject, Code code, Ground ground, boolean masked) {}
