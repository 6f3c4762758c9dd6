package fi.tallessa.casework.group;

import fi.tallessa.vault.Shape;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One time a group met, as it lies in its seal; who was there stands in their own files.
 *
 * @param at null where nobody said
 * @param minutes null where nobody said; they are counted here and in no file, so that none are
 *     lost when a row is taken back, moved or erased (S12)
 * @param workers who was there for the association
 * @param present how many members came
 * @param absent how many did not
 * @param unnamed how many others, by age
 */
public record GroupSession(
    LocalTime at,
    Integer minutes,
    List<UUID> workers,
    int present,
    int absent,
    Map<AgeBand, Integer> unnamed) {

  static final Shape<GroupSession> SHAPE = Shape.of("casework.group_session", GroupSession.class);

  public int visitors() {
    return unnamed.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** With so many more who came, and who did not. */
  GroupSession counting(int came, int away) {
    return new GroupSession(at, minutes, workers, present + came, absent + away, unnamed);
  }

  @Override
  public String toString() {
    return "GroupSession";
  }
}
