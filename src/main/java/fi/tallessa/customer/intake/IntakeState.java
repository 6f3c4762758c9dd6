package fi.tallessa.customer.intake;

import fi.tallessa.customer.datum.Source;
import java.util.Locale;

/** How far an intake has come (S3). */
public enum IntakeState {
  /** A professional has told of somebody; nobody of the family has been spoken with. */
  ARRIVED,
  /** The family has been spoken with. */
  REACHED,
  OFFERED,
  /** In the list of the service. */
  WAITING,
  DECLINED,
  /** The relationship has begun. */
  BEGUN;

  /** With what it begins: a family that tells of itself has been spoken with. */
  static IntakeState toldBy(Source source) {
    return source == Source.PROFESSIONAL ? ARRIVED : REACHED;
  }

  /** The message key of its words. */
  public String label() {
    return "customer.intake.state." + name().toLowerCase(Locale.ROOT);
  }
}
