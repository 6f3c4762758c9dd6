package fi.tallessa.casework.plan;

import fi.tallessa.association.Once;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.Optional;

/**
 * An aim as it is typed.
 *
 * @param once drawn for each form, so that one sent twice makes one aim
 * @param state an {@link AimState} code; blank of a new one
 * @param version of the aim that is put right, blank of a new one
 * @param over "yes" where somebody else wrote meanwhile, until this is saved
 */
public record AimForm(String once, String text, String state, String version, String over) {

  static final int LONGEST = 300;

  public AimForm {
    once = Objects.requireNonNullElse(once, "");
    text = Objects.requireNonNullElse(text, "");
    state = Objects.requireNonNullElse(state, "");
    version = Objects.requireNonNullElse(version, "");
    over = Objects.requireNonNullElse(over, "");
  }

  static AimForm blank() {
    return new AimForm(Once.fresh(), "", "", "", "");
  }

  static AimForm of(KeptAim kept) {
    return new AimForm("", kept.aim().text(), kept.aim().state().code(), "" + kept.version(), "");
  }

  /** The same words, for another aim. */
  AimForm anew() {
    return new AimForm(Once.fresh(), text, state, version, over);
  }

  /** The same words, over the newest version. */
  AimForm over(KeptAim newest) {
    return new AimForm(once, text, state, "" + newest.version(), "yes");
  }

  /** With the other words where somebody chose them. */
  AimForm worded(Worded answer) {
    return new AimForm(once, Guard.worded(answer, text), state, version, over);
  }

  boolean isOn(KeptAim kept) {
    return version.equals("" + kept.version());
  }

  /** What was meant; a new aim is still aimed at. */
  Result<Aim> check(boolean fresh, Visit visit) {
    return Words.line("text", text, LONGEST)
        .flatMap(words -> Result.needed(words, "text", "web.field.required"))
        .with(
            Choice.made("state", fresh ? Optional.of(AimState.GOING) : AimState.of(state)),
            (words, chosen) -> Aim.of(words.value(), chosen, visit));
  }

  @Override
  public String toString() {
    return "AimForm";
  }
}
