package fi.tallessa.rights.request;

import fi.tallessa.association.Once;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Something a customer, or somebody for them, asks for, as typed.
 *
 * @param who as in {@link TypedAsker}
 * @param name of whoever is neither
 * @param came the day it came; blank is today
 * @param what in their words; may be left out
 * @param once drawn for each form
 */
public record RequestForm(
    String kind,
    String who,
    String name,
    String channel,
    String came,
    String what,
    String identity,
    String once) {

  static final int LONGEST = 2000;

  public RequestForm {
    kind = Objects.requireNonNullElse(kind, "");
    who = Objects.requireNonNullElse(who, "");
    name = Objects.requireNonNullElse(name, "");
    channel = Objects.requireNonNullElse(channel, "");
    came = Objects.requireNonNullElse(came, "");
    what = Objects.requireNonNullElse(what, "");
    identity = Objects.requireNonNullElse(identity, "");
    once = Objects.requireNonNullElse(once, "");
  }

  static RequestForm blank() {
    return new RequestForm(null, null, null, null, null, null, null, Once.fresh());
  }

  /** The same words, for another request. */
  RequestForm anew() {
    return new RequestForm(kind, who, name, channel, came, what, identity, Once.fresh());
  }

  /** What was typed, well. */
  record Read(Kind kind, LocalDate came, Told told) {

    /** Whether a request says it already, as it was taken down. */
    boolean is(Request one) {
      return one.kind() == kind && one.came().equals(came) && one.told().equals(told);
    }

    @Override
    public String toString() {
      return "Read";
    }
  }

  /**
   * Problems on each box by its name.
   *
   * @param found what the file says today
   */
  Result<Read> check(List<KeptGuardian> guardians, LookedUp found) {
    var right = Choice.made("kind", Kind.of(kind));
    var asker = TypedAsker.read(who, name, guardians);
    var way = Choice.made("channel", Channel.of(channel));
    var day = TypedDay.lately("came", came, found.on());
    var said = Words.text("what", what, LONGEST);
    var known = Choice.made("identity", Identity.of(identity));
    var problems = Problems.in(right, asker, way, day, said, known);
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    var words = said.sure().map(Words::value).orElse(null);
    return Result.fine(
        new Read(
            right.sure(),
            day.sure(),
            Told.asked(asker.sure(), found, way.sure(), words, known.sure(), null)));
  }

  static Problems written() {
    return Problems.of(Problem.of("what", "rights.ask.written_already"));
  }

  @Override
  public String toString() {
    return "RequestForm";
  }
}
