package fi.tallessa.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.audit.Entered;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** The one permit there is: a line that was written, and what it is about. */
record Granted(Admitted to, Action action, Visit visit, Entered entered) implements Permit {

  /** Writes a line for each; whoever gets none is nobody any more. In the order of the log. */
  static List<Permit> to(List<Admitted> all, Action action, Visit visit, AccessLog log) {
    return to(
        all, action, visit, (subjects, grounds) -> log.enter(action, subjects, grounds, visit));
  }

  /** The same, whoever has a line of this search keeping it. */
  static List<Permit> once(
      List<Admitted> all, Action action, UUID search, Visit visit, AccessLog log) {
    return to(
        all,
        action,
        visit,
        (subjects, grounds) -> log.enterOnce(action, search, subjects, grounds, visit));
  }

  private static List<Permit> to(
      List<Admitted> all,
      Action action,
      Visit visit,
      BiFunction<List<SubjectId>, List<String>, List<Entered>> lines) {
    var known = all.stream().collect(toMap(Admitted::subject, identity()));
    var subjects = all.stream().map(Admitted::subject).toList();
    var grounds = all.stream().map(one -> one.ground().name()).toList();
    return lines.apply(subjects, grounds).stream()
        .<Permit>map(line -> new Granted(known.get(line.subject()), action, visit, line))
        .toList();
  }

  @Override
  public boolean byIntern() {
    return to.ground() == Ground.INTERN;
  }

  @Override
  public boolean everyday() {
    return to.ground().everyday();
  }

  /** A student sees nobody's place, so that what is not there tells them nothing (K14). */
  @Override
  public boolean masked() {
    return (to.masked() || byIntern()) && action.reach() != Reach.UNMASKED;
  }

  @Override
  public SubjectId subject() {
    return to.subject();
  }

  @Override
  public Code code() {
    return to.code();
  }

  @Override
  public long line() {
    return entered.line();
  }

  @Override
  public Optional<WrappedKey> key() {
    return entered.key();
  }
}
