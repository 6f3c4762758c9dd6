package fi.tallessa.casework.plan;

import fi.tallessa.vault.Key;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One row of a plan, still sealed: an aim, a step, how it went, or an answer.
 *
 * @param version of an aim or a step; of the others their number
 * @param on of an answer its day; of an aim until when guardians are not told of it, or null
 */
record PlanPart(Kind kind, UUID id, UUID aim, int version, LocalDate on, int told, byte[] sealed) {

  enum Kind {
    AIM,
    STEP,
    OUTCOME,
    BENEFIT
  }

  static PlanPart of(ResultSet row, int n) throws SQLException {
    return new PlanPart(
        Kind.valueOf(row.getString("part")),
        row.getObject("id", UUID.class),
        row.getObject("aim_id", UUID.class),
        row.getInt("version"),
        row.getObject("on_day", LocalDate.class),
        row.getInt("told"),
        row.getBytes("sealed"));
  }

  /** An answer is sealed for its aim and its day. */
  static String place(UUID aim, LocalDate on) {
    return aim + "/" + on;
  }

  /** Put together; the order of the rows is kept. */
  static List<KeptAim> open(List<PlanPart> parts, Key key) {
    var outcomes = new HashMap<UUID, Outcome>();
    var steps = new HashMap<UUID, List<KeptStep>>();
    var benefits = new HashMap<UUID, List<Benefit>>();
    parts.stream()
        .filter(one -> one.kind == Kind.OUTCOME)
        .forEach(one -> outcomes.put(one.id, one.outcome(key)));
    for (var one : parts) {
      switch (one.kind) {
        case STEP -> in(steps, one.aim).add(one.kept(key, outcomes));
        case BENEFIT -> in(benefits, one.aim).add(one.benefit(key));
        case AIM, OUTCOME -> {}
      }
    }
    return parts.stream()
        .filter(one -> one.kind == Kind.AIM)
        .map(
            one ->
                new KeptAim(
                    one.id,
                    one.version,
                    one.aim(key),
                    one.on,
                    in(steps, one.id),
                    in(benefits, one.id)))
        .toList();
  }

  private static <T> List<T> in(Map<UUID, List<T>> some, UUID aim) {
    return some.computeIfAbsent(aim, none -> new ArrayList<>());
  }

  Aim aim(Key key) {
    return key.unseal(Aim.SHAPE, id, version, sealed);
  }

  private KeptStep kept(Key key, Map<UUID, Outcome> outcomes) {
    return new KeptStep(id, version, step(key), told, Optional.ofNullable(outcomes.get(id)));
  }

  Step step(Key key) {
    return key.unseal(Step.SHAPE, id, version, sealed);
  }

  Outcome outcome(Key key) {
    return key.unseal(Outcome.SHAPE, id, version, sealed);
  }

  Benefit benefit(Key key) {
    return key.unseal(Benefit.SHAPE, place(aim, on), version, sealed);
  }

  /** Of an answer: whether it was put right to another day. */
  boolean undone() {
    return told > 0;
  }

  @Override
  public String toString() {
    return "PlanPart[" + kind + "]";
  }
}
