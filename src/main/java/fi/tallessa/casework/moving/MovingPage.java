package fi.tallessa.casework.moving;

import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.Note;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import java.util.List;

/**
 * What is to be moved, and to whom.
 *
 * @param unkept all that was said in it, the newest first, where no consent keeps it on the other
 *     side: to be copied before it goes
 */
public record MovingPage(
    Code code,
    String name,
    KeptContact kept,
    MovingForm form,
    List<Note> unkept,
    Problems problems) {

  /** With what was typed, and what is wrong with it. */
  MovingPage again(MovingForm typed, Problems found) {
    return new MovingPage(code, name, kept, typed, unkept, found);
  }

  MovingPage without(List<Note> said) {
    return new MovingPage(code, name, kept, form, said, problems);
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
