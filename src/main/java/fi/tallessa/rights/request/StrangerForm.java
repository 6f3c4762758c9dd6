package fi.tallessa.rights.request;

import fi.tallessa.association.Once;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A request of somebody who is in no file, as typed.
 *
 * @param identity how it is known that they are who they say
 * @param came the day it came; blank is today
 * @param once drawn for each form
 */
public record StrangerForm(String identity, String kind, String came, String once) {

  public StrangerForm {
    identity = Objects.requireNonNullElse(identity, "");
    kind = Objects.requireNonNullElse(kind, "");
    came = Objects.requireNonNullElse(came, "");
    once = Objects.requireNonNullElse(once, "");
  }

  static StrangerForm blank() {
    return new StrangerForm(null, null, null, Once.fresh());
  }

  /** The same words, for another request. */
  StrangerForm anew() {
    return new StrangerForm(identity, kind, came, Once.fresh());
  }

  /** What was typed, well. */
  record Read(Identity identity, Kind kind, LocalDate came) {

    /** Whether a request says it already; who asks may have been found out since. */
    boolean is(Stranger one) {
      return one.kind() == kind
          && one.came().equals(came)
          && (identity == one.identity() || identity == Identity.NOT_YET);
    }
  }

  Result<Read> read(LocalDate today) {
    var known = Choice.made("identity", Identity.of(identity));
    var right = Choice.made("kind", Kind.of(kind));
    var day = TypedDay.lately("came", came, today);
    var problems = Problems.in(known, right, day);
    return problems.isEmpty()
        ? Result.fine(new Read(known.sure(), right.sure(), day.sure()))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "StrangerForm";
  }
}
