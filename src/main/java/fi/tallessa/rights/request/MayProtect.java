package fi.tallessa.rights.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When what may only be kept is opened all the same, to protect a child (GDPR Art. 18(2), D12), and
 * of which requests it is asked whether they could harm one.
 */
final class MayProtect {

  private static final Set<Kind> COULD_HARM = EnumSet.of(Kind.OBJECTION, Kind.ERASURE);

  /**
   * Not to be counted hides nothing. What rests on one consent is opened for nobody: a guardian has
   * none frozen ({@link MayFreeze#aConsent}), and the child could take it back, and all with it.
   */
  private static final Set<Extent> SHUT = EnumSet.of(Extent.STATISTICS, Extent.CONSENT);

  /** While a child's file, or a field of it, is frozen by it. */
  static boolean may(Request request, Optional<Freeze> freeze, LocalDate day) {
    return request.told().minor(day)
        && freeze.filter(one -> one.lasts() && !SHUT.contains(one.extent())).isPresent();
  }

  /** Whether what is asked, and not decided, takes away what may keep a child safe. */
  static boolean couldHarm(Request request, LocalDate day) {
    return request.current(day).isEmpty()
        && COULD_HARM.contains(request.kind())
        && !request.told().own()
        && request.told().minor(day);
  }

  private MayProtect() {}
}
