package fi.tallessa.customer.search;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of what was found, or of one's own list, ready to print.
 *
 * @param code as shown, {@code K7F-2QD}
 * @param name in pieces, what was typed marked
 * @param age in full years, where a birth day or year was told
 * @param unverified the name or the age is not yet verified by the customer, or what is shown of a
 *     guardian by the guardian (S23)
 * @param services names in the reader's language
 * @param guardian for a guardian of the customer: who that is; the name is the guardian's then
 * @param how how like they are to what was typed
 * @param broken a reference, where what is kept of the customer cannot be read; nothing else is
 *     there then but the code
 */
public record FoundRow(
    String code,
    List<Marked> name,
    Optional<Integer> age,
    boolean unverified,
    List<String> services,
    Optional<OfChild> guardian,
    Likeness how,
    Optional<String> broken) {

  /**
   * @param parent the guardian who was found, where it was not the customer
   */
  static FoundRow of(
      Permit permit,
      Card card,
      Optional<KeptGuardian> parent,
      List<String> services,
      List<Word> typed,
      Likeness how) {
    var shown = parent.map(kept -> kept.guardian().name()).orElse(card.name());
    var today = permit.visit().today();
    return new FoundRow(
        permit.code().shown(),
        Marked.in(shown, typed, how.near()),
        card.birth().bornIn().map(year -> card.birth().youngestAge(today)),
        parent
            .map(kept -> kept.guardian().unverified() || card.unverified(Field.NAME))
            .orElseGet(() -> card.unverified(Field.NAME, Field.BIRTH)),
        services,
        parent.map(kept -> OfChild.of(kept, card)),
        how,
        Optional.empty());
  }

  static FoundRow broken(String code, String reference) {
    return new FoundRow(
        code,
        List.of(),
        Optional.empty(),
        false,
        List.of(),
        Optional.empty(),
        Likeness.EXACT,
        Optional.of(reference));
  }

  /**
   * Whose guardian was found, and how to reach them.
   *
   * @param child the child's name
   * @param phone as people say it
   */
  public record OfChild(
      GuardianRole role, String child, Optional<String> phone, Optional<String> safeWay) {

    private static OfChild of(KeptGuardian kept, Card child) {
      var guardian = kept.guardian();
      return new OfChild(
          guardian.role(),
          child.name(),
          Optional.ofNullable(guardian.phone()).map(PhoneNumber::new).map(PhoneNumber::shown),
          Optional.ofNullable(guardian.safeWay()));
    }

    /** The number, and when to call it. */
    public String reach(Ui ui) {
      var safe = safeWay.map(way -> SafeWay.of(way).shown(key -> ui.t(key)));
      return Stream.of(phone, safe).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
      return "OfChild";
    }
  }

  public String path() {
    return "/customers/" + code;
  }

  @Override
  public String toString() {
    return "FoundRow[" + code + "]";
  }
}
