package fi.tallessa.casework.plan;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that a plan says or has said.
 *
 * @param key what it is: an aim, a step, how one went, an answer
 * @param word the message key of a word that goes with it, or null
 * @param text what was written, or null
 * @param day of a step by when, of an answer when it was asked; or null
 */
public record PastPart(
    String key, String word, String text, LocalDate day, WorkerId by, Instant written) {

  static PastPart of(Aim aim) {
    return new PastPart(
        "casework.plan.aim", aim.state().label(), aim.text(), null, aim.by(), aim.written());
  }

  static PastPart of(Step step) {
    return new PastPart(
        "casework.plan.step",
        step.doer().label(),
        step.text(),
        step.due(),
        step.by(),
        step.written());
  }

  static PastPart of(Outcome outcome) {
    return new PastPart(
        "casework.plan.how",
        outcome.how().label(),
        outcome.words(),
        null,
        outcome.by(),
        outcome.written());
  }

  /**
   * @param undone whether another day took its place
   */
  static PastPart of(Benefit benefit, boolean undone) {
    return new PastPart(
        undone ? "casework.plan.benefit.undone" : "casework.plan.benefit",
        benefit.label(),
        null,
        benefit.on(),
        benefit.by(),
        benefit.written());
  }

  PastPart hiding(HiddenPlaces places) {
    return new PastPart(key, word, text == null ? null : places.hiding(text), day, by, written);
  }

  @Override
  public String toString() {
    return "PastPart";
  }
}
