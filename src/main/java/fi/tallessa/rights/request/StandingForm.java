package fi.tallessa.rights.request;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found out of who asks, as typed.
 *
 * @param maturity blank while nobody has heard the minor, and of an adult
 * @param heard what the minor said, and why a worker judges so
 * @param other the code of what the other guardian says; blank where it is not asked here
 * @param what in their words; blank while they have not told
 * @param version of the request the form was filled from
 */
public record StandingForm(
    String identity, String maturity, String heard, String other, String what, String version) {

  public StandingForm {
    identity = Objects.requireNonNullElse(identity, "");
    maturity = Objects.requireNonNullElse(maturity, "");
    heard = Objects.requireNonNullElse(heard, "");
    other = Objects.requireNonNullElse(other, "");
    what = Objects.requireNonNullElse(what, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static StandingForm of(Request one) {
    var told = one.told();
    return new StandingForm(
        told.identity().code(),
        Optional.ofNullable(told.maturity()).map(Maturity::code).orElse(null),
        told.heard(),
        told.other().code(),
        told.what(),
        "" + one.version());
  }

  /** The same words, after what came meanwhile. */
  StandingForm over(Request now) {
    return new StandingForm(identity, maturity, heard, other, what, "" + now.version());
  }

  /** What was typed, well; null where nothing was. */
  record Read(
      Identity identity,
      Maturity maturity,
      String heard,
      Optional<OtherGuardian> other,
      String what) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  Result<Read> read() {
    var known = Choice.made("identity", Identity.of(identity));
    var assessed =
        maturity.isEmpty()
            ? Result.fine(Optional.<Maturity>empty())
            : Choice.made("maturity", Maturity.of(maturity)).map(Optional::of);
    var why = Words.text("heard", heard, RequestForm.LONGEST).flatMap(this::needed);
    var said = Words.text("what", what, RequestForm.LONGEST);
    var says =
        other.isEmpty()
            ? Result.fine(Optional.<OtherGuardian>empty())
            : Choice.made("other", OtherGuardian.of(other)).map(Optional::of);
    var problems = Problems.in(known, assessed, why, says, said);
    return problems.isEmpty()
        ? Result.fine(
            new Read(
                known.sure(),
                assessed.sure().orElse(null),
                plain(why.sure()),
                says.sure(),
                plain(said.sure())))
        : Result.faulty(problems);
  }

  /** An assessment without its reason could not be looked at again. */
  private Result<Optional<Words>> needed(Optional<Words> words) {
    return !maturity.isEmpty() && words.isEmpty()
        ? Result.faulty("heard", "web.field.required")
        : Result.fine(words);
  }

  private static String plain(Optional<Words> words) {
    return words.map(Words::value).orElse(null);
  }

  @Override
  public String toString() {
    return "StandingForm";
  }
}
