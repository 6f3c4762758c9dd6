package fi.tallessa.casework.moving;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;

/**
 * Whose the contact is, as typed.
 *
 * @param told whether guardians over there may be told of what a child here keeps from theirs:
 *     {@code may} or {@code not}
 * @param without which words the mover has seen and lets go, as no consent keeps them there; blank
 *     for none
 */
public record MovingForm(String to, String told, String without) {

  static final MovingForm EMPTY = new MovingForm("", "", "");

  Result<Code> check(Code wrong) {
    return Result.needed(Code.parse(to.strip()), "to", "casework.moving.to.unreadable")
        .flatMap(
            right ->
                right.equals(wrong)
                    ? Result.faulty("to", "casework.moving.to.same")
                    : Result.fine(right));
  }

  static final String MAY = "may";
  static final String NOT = "not";

  /** It is another child who is asked over there, and nobody else answers for them (K3). */
  boolean asked() {
    return told.equals(MAY) || told.equals(NOT);
  }

  boolean keeps() {
    return told.equals(NOT);
  }

  @Override
  public String toString() {
    return "MovingForm";
  }
}
