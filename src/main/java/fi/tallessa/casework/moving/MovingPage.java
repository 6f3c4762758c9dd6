package fi.tallessa.casework.moving;

import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;

/** What is to be moved, and to whom. */
public record MovingPage(
    Code code, String name, KeptContact kept, MovingForm form, Problems problems) {

  /** With what was typed, and what is wrong with it. */
  MovingPage again(MovingForm typed, Problems found) {
    return new MovingPage(code, name, kept, typed, found);
  }

  public String address() {
    return "/customers/" + code.shown() + "/contacts/" + kept.id() + "/moving";
  }

  public String back() {
    return "/customers/" + code.shown() + "#timeline";
  }

  @Override
  public String toString() {
    return "MovingPage";
  }
}
