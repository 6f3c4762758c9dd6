package fi.tallessa.casework.moving;

import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.Note;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;

/**
 * What is to be moved, and to whom.
 *
 * @param unkept all that was said in it, the newest first, where no consent keeps it on the other
 *     side: to be copied before it goes
 * @param keptFromGuardians whether the child here keeps something of it from their guardians
 */
public record MovingPage(
    Code code,
    String name,
    KeptContact kept,
    MovingForm form,
    List<Note> unkept,
    boolean keptFromGuardians,
    Problems problems) {

  /** With what was typed, and what is wrong with it. */
  MovingPage again(MovingForm typed, Problems found) {
    return new MovingPage(code, name, kept, typed, unkept, keptFromGuardians, found);
  }

  MovingPage without(List<Note> said) {
    return new MovingPage(code, name, kept, form, said, keptFromGuardians, problems);
  }

  public List<Choice> told(Ui ui) {
    return List.of(
        new Choice(MovingForm.NOT, ui.t("casework.moving.told.not")),
        new Choice(MovingForm.MAY, ui.t("casework.moving.told.may")));
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
