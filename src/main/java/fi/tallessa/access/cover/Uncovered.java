package fi.tallessa.access.cover;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;

/** A customer who would have nobody on some day of a gap. */
record Uncovered(SubjectId subject, Code code) {}
