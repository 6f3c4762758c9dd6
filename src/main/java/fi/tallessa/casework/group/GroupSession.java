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
 * @param minutes null where nobody said
 * @param workers who was there for the association
 * @param present how many members came
 * @param absent how many did not
 * @param unnamed how many others, by age
 */
record GroupSession(
    LocalTime at,
    Integer minutes,
    List<UUID> workers,
    int present,
    int absent,
    Map<AgeBand, Integer> unnamed) {

  static final Shape<GroupSession> SHAPE = Shape.of("casework.group_session", GroupSession.class);

  int visitors() {
    return unnamed.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    return "GroupSession";
  }
}
