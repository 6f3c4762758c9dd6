package fi.tallessa.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.audit.Entered;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Optional;

/** The one permit there is: a line that was written, and what it is about. */
record Granted(Admitted to, Action action, Visit visit, Entered entered) implements Permit {

  /** Writes a line for each; whoever gets none is nobody any more. In the order of the log. */
  static List<Permit> to(List<Admitted> all, Action action, Visit visit, AccessLog log) {
    var known = all.stream().collect(toMap(Admitted::subject, identity()));
    var subjects = all.stream().map(Admitted::subject).toList();
    var grounds = all.stream().map(one -> one.ground().name()).toList();
    return log.enter(action, subjects, grounds, visit).stream()
        .<Permit>map(line -> new Granted(known.get(line.subject()), action, visit, line))
        .toList();
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
