package fi.tallessa.access;

import fi.tallessa.holdings.Action;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;

/** A student in practice was on the way to something that is not theirs to do. */
record NotTheirs(Action action, SubjectId subject, Visit visit) {}
