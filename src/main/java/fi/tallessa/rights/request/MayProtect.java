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
   * While a child's file, a field of it, or what rests on one of their consents is frozen by it:
   * who freezes less shuts away no more. Not to be counted hides nothing.
   */
  static boolean may(Request request, Optional<Freeze> freeze, LocalDate day) {
    return request.told().minor(day)
        && freeze.filter(one -> one.lasts() && one.extent() != Extent.STATISTICS).isPresent();
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
