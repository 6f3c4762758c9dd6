package fi.tallessa.casework.moving;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who had opened the file meanwhile, and the question whether it was a breach.
 *
 * @param by the name of whoever moved the contact
 * @param given what guardians were given of the file meanwhile
 * @param told on which days others were told something of the customer meanwhile
 * @param chosen what is chosen in the form
 * @param decided what a line manager decided, empty while nobody has
 */
public record BreachPage(
    Code code,
    UUID contact,
    Instant at,
    String by,
    List<Seen> seen,
    List<Given> given,
    List<LocalDate> told,
    Optional<Decision> decided,
    String chosen,
    Problems problems) {

  /**
   * What was decided.
   *
   * @param tellBy until when a breach is told to the authority; empty where it was none
   */
  public record Decision(Answer answer, String by, Instant at, Optional<Instant> tellBy) {
    @Override
    public String toString() {
      return "Decision";
    }
  }

  BreachPage again(String answer, Problems found) {
    return new BreachPage(code, contact, at, by, seen, given, told, decided, answer, found);
  }

  public String address() {
    return "/customers/" + code.shown() + "/movings/" + contact;
  }

  /** Where the names of the guardians stand, for whoever opens the file. */
  public String guardians() {
    return "/customers/" + code.shown() + "/for-guardian";
  }

  /** Where it stands to whom, and what, for whoever opens the file. */
  public String disclosures() {
    return "/customers/" + code.shown() + "/disclosures";
  }

  public List<Choice> answers(Ui ui) {
    return Stream.of(Answer.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  @Override
  public String toString() {
    return "BreachPage";
  }
}
