package fi.tallessa.access;

import fi.tallessa.audit.Entered;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The one permit there is: a line that was written, and what it is about. */
record Granted(
    SubjectId subject, Code code, Action action, Visit visit, long line, Optional<WrappedKey> key)
    implements Permit {

  /** One permit a line, in the order of the log. */
  static List<Permit> of(
      List<Entered> lines, Function<SubjectId, Code> codes, Action action, Visit visit) {
    return lines.stream()
        .<Permit>map(
            one ->
                new Granted(
                    one.subject(),
                    codes.apply(one.subject()),
                    action,
                    visit,
                    one.line(),
                    one.key()))
        .toList();
  }
}
