package fi.tallessa.access.look;

import fi.tallessa.audit.Look;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Refusal;
import java.time.Instant;

/**
 * One sentence on the page: who did what, and why they could.
 *
 * @param who a worker's name, null for the register itself
 * @param code whose file, null where it goes without saying or is not to be told
 * @param times how often in a row
 * @param reason what a line manager wrote, else null
 */
public record LookLine(
    Instant at,
    String who,
    String code,
    String action,
    Action.Kind kind,
    String ground,
    Refusal refusal,
    String reason,
    int times) {

  static LookLine of(Look look, String who, String code, String reason) {
    return new LookLine(
        look.at(), who, code, look.action(), look.kind(), look.ground(), look.refusal(), reason, 1);
  }

  /** The key of what was done. */
  public String act() {
    return refusal == null ? action + ".log" : "access.look.tried." + refusal.name().toLowerCase();
  }

  /** The key for codes that have no words any more: what kind it was. */
  public String actByKind() {
    return "access.look.kind." + kind.name().toLowerCase();
  }

  /** The key of why they could, or could not. */
  public String why() {
    return refusal == null
        ? "access.look.ground." + ground.toLowerCase()
        : "access.look.refused." + refusal.name().toLowerCase();
  }

  /** Somebody was where they had nothing to do: a person looks at this. */
  public boolean care() {
    return refusal == Refusal.NOT_THERE || refusal == Refusal.NOT_YOURS_TO_DO;
  }

  boolean sameAs(LookLine other) {
    return times(1).at(Instant.EPOCH).equals(other.times(1).at(Instant.EPOCH));
  }

  LookLine times(int so) {
    return new LookLine(at, who, code, action, kind, ground, refusal, reason, so);
  }

  private LookLine at(Instant then) {
    return new LookLine(then, who, code, action, kind, ground, refusal, reason, times);
  }

  @Override
  public String toString() {
    return "LookLine";
  }
}
