package fi.tallessa.casework.need;

import fi.tallessa.holdings.Action;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of an old note; what is kept says why (S40, D20). */
public enum Decision {
  /** The work goes on, and goes on from it. */
  WORK(NeedAction.KEEP),
  /** Something agreed rests on it. */
  AGREED(NeedAction.KEEP),
  /** The customer or a guardian wants it to be there. */
  ASKED(NeedAction.KEEP),
  /** It stays in fewer words. */
  THIN(NeedAction.THIN),
  ERASE(NeedAction.ERASE);

  private final Action action;

  Decision(Action action) {
    this.action = action;
  }

  static Optional<Decision> of(String code) {
    return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  static Stream<Decision> keeping() {
    return Stream.of(values()).filter(Decision::keeps);
  }

  Action action() {
    return action;
  }

  public boolean keeps() {
    return action.equals(NeedAction.KEEP);
  }

  /** As it stands in a form. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "casework.need." + code();
  }
}
