package fi.tallessa.customer.duties;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What else is to be done for customers, of what a module above keeps: days that lie beside its
 * rows, asked in the one statement of each list.
 */
public interface MoreDue {

  /**
   * A select of {@code subject_id}, {@code kind} (a {@link Duty.Kind}) and {@code due_on}. It may
   * ask for {@code :today}, {@code :now} and {@code :who}.
   */
  String select();

  static String all(List<MoreDue> some) {
    return some.isEmpty()
        ? "select cast(null as uuid) as subject_id, '' as kind, cast(null as date) as due_on"
            + " where false"
        : some.stream().map(MoreDue::select).collect(Collectors.joining(" union all "));
  }
}
