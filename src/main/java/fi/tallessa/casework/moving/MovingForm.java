package fi.tallessa.casework.moving;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;

/**
 * Whose the contact is, as typed.
 *
 * @param without which words the mover has seen and lets go, as no consent keeps them there; blank
 *     for none
 */
public record MovingForm(String to, String without) {

  static final MovingForm EMPTY = new MovingForm("", "");

  Result<Code> check(Code wrong) {
    return Result.needed(Code.parse(to.strip()), "to", "casework.moving.to.unreadable")
        .flatMap(
            right ->
                right.equals(wrong)
                    ? Result.faulty("to", "casework.moving.to.same")
                    : Result.fine(right));
  }

  @Override
  public String toString() {
    return "MovingForm";
  }
}
