package fi.tallessa.access.unusual;

import fi.tallessa.access.Unusual;
import fi.tallessa.kernel.SubjectId;
import java.util.Set;

/** One pattern of unusual looking: which of the files somebody opened on a day show it. */
interface Sign {

  Unusual unusual();

  Set<SubjectId> in(DayLooks looks);
}
