package fi.tallessa.casework.group;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * When a group met, the newest first.
 *
 * @param next the place at which the list goes on, null at the end
 */
public record SessionList(List<Row> rows, String next) {

  /**
   * One time they met.
   *
   * @param unnamed how many whose names we do not know
   * @param stands whether it was not taken back
   * @param undo whether the reader may take it back still
   */
  public record Row(
      UUID id,
      LocalDate on,
      int present,
      int absent,
      int unnamed,
      String by,
      boolean stands,
      boolean undo) {
    @Override
    public String toString() {
      return "Row[" + id + "]";
    }
  }

  /**
   * @param some one more than are shown, where there are more
   */
  static SessionList of(
      List<KeptSession> some, int most, Map<WorkerId, String> names, Visit visit) {
    return new SessionList(
        some.stream()
            .limit(most)
            .map(
                one ->
                    new Row(
                        one.id(),
                        one.on(),
                        one.session().present(),
                        one.session().absent(),
                        one.session().visitors(),
                        names.getOrDefault(one.by(), ""),
                        one.stands(),
                        MayTakeBack.decide(one, visit)))
            .toList(),
        some.size() > most ? some.get(most - 1).place().written() : null);
  }

  @Override
  public String toString() {
    return "SessionList";
  }
}
