package fi.tallessa.access;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.SubjectId;
import java.util.List;

/**
 * Who has the very name and year of birth somebody was told of with: ids, of which the door shows a
 * line manager those they oversee. Answered by whoever keeps the directory.
 */
@FunctionalInterface
public interface Likely {
  List<SubjectId> same(String name, Birth birth);
}
