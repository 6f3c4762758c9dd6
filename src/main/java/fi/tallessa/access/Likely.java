package fi.tallessa.access;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.SubjectId;
import java.util.List;

/** Whom somebody may mean by a name and a birth. Answered by whoever keeps the directory. */
public interface Likely {

  /** False while names are still coming, as just after a start: nobody is found by one then. */
  boolean whole();

  /**
   * Who has the very name and year of birth somebody was told of with: ids, of which the door shows
   * a line manager those they oversee.
   */
  List<SubjectId> same(String name, Birth birth);

  /** Of these who was not born on another day either: whose file may be opened by it. */
  List<SubjectId> meant(String name, Birth birth);
}
