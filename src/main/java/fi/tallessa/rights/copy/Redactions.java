package fi.tallessa.rights.copy;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.CopyFile;
import fi.tallessa.holdings.CopyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What of a copy is other people's as well and is taken out of it, line by line (GDPR Art. 15(4)):
 * never the whole answer. What nobody has weighed is taken out. The text itself is changed, before
 * anything is made of it, so that nothing lies below what is shown.
 */
final class Redactions {

  /** Stands for a whole line, however long it was. */
  static final String GONE = "[…]";

  /** The message key of who told it, where that is not told. */
  static final String SOMEBODY = "rights.copy.somebody";

  /** Who has looked is counted by day and told so; its lines are in no copy. */
  private static final String LOOKS = "looks";

  static final Set<String> GUARDIANS =
      Set.of("customer.source.mother", "customer.source.father", "customer.source.guardian");

  /** Where a guardian speaks of the person, and not of what they are called and when born. */
  private static final Set<String> SPEAKING =
      Set.of(
          "other_information",
          "health",
          "notes",
          "attachments",
          "family",
          "homes",
          "home_addresses",
          "intake",
          "relationships",
          "cooperation");

  /** What a person is called and when they were born tells of nobody who told it. */
  private static final Set<String> OF_ANYBODY =
      Set.of(Field.NAME.label(), Field.BIRTH.label(), Field.GENDER.label());

  private final List<Proposal> all;
  private final List<Held> left;

  private Redactions(List<Proposal> all, List<Held> left) {
    this.all = List.copyOf(all);
    this.left = List.copyOf(left);
  }

  static Redactions of(List<Held> all, Others others, Map<String, Why> marked) {
    return of(all, others, marked, false, sight -> true);
  }

  /**
   * @param marked what two see otherwise, by {@link Proposal#id}
   * @param masked whether where the person lives is protected: then nothing tells of their homes
   *     and guardians, whoever ticks it (K8)
   * @param seen whether it was seen as it is left, by {@link Proposal#sight}: what came since, and
   *     what would be left otherwise now, is taken out and looked through no more
   */
  static Redactions of(
      List<Held> all,
      Others others,
      Map<String, Why> marked,
      boolean masked,
      Predicate<String> seen) {
    var weighing = new Weighing(others, marked, masked, seen, new ArrayList<>());
    var left = new ArrayList<Held>();
    for (var one : all) {
      var lines = one.lines().stream().map(line -> line(one.holding(), line, weighing)).toList();
      var files = one.files().stream().filter(file -> file(one.holding(), file, weighing)).toList();
      left.add(one.with(lines, files));
    }
    return new Redactions(weighing.found(), left);
  }

  /** By what a line is weighed, and what was found so far. */
  private record Weighing(
      Others others,
      Map<String, Why> marked,
      boolean masked,
      Predicate<String> seen,
      List<Proposal> found) {
    @Override
    public String toString() {
      return "Weighing";
    }
  }

  private static CopyLine line(String holding, CopyLine line, Weighing by) {
    var reason = reason(holding, line, by.others()).orElse(null);
    var without = reason == null ? line : without(holding, line, by.others());
    if (reason == null && (line.value().isBlank() || holding.equals(LOOKS))) {
      return without;
    }
    var id = Proposal.id(holding, line);
    var why = Optional.ofNullable(by.marked().get(id));
    boolean mayGive = reason != null && mayGive(reason, by.masked());
    var gone = new CopyLine(without.label(), GONE, SOMEBODY, line.told());
    var left =
        why.filter(one -> !one.gives()).isPresent()
            ? gone
            : given(line, without, why.isPresent() && mayGive);
    var sight = Proposal.id(holding, left);
    if (!by.seen().test(sight)) {
      return gone;
    }
    by.found().add(new Proposal(id, sight, reason, line, without, why, mayGive));
    return left;
  }

  /** Who told it is not given by a box that gives what they told. */
  private static CopyLine given(CopyLine line, CopyLine without, boolean all) {
    return all ? new CopyLine(line.label(), line.value(), without.source(), line.told()) : without;
  }

  private static boolean mayGive(Reason reason, boolean masked) {
    return switch (reason) {
      case INFORMANT -> false;
      case HOME, GUARDIAN -> !masked;
      default -> true;
    };
  }

  private static boolean file(String holding, CopyFile file, Weighing by) {
    var line = new CopyLine("rights.copy.attached", file.name(), "web.copy.by_us", null);
    var place = holding + "/" + file.id();
    var id = Proposal.id(place, line);
    var why = Optional.ofNullable(by.marked().get(id));
    boolean gives = why.filter(Why::gives).isPresent();
    var without = new CopyLine(line.label(), GONE, line.source(), null);
    var sight = Proposal.id(place, gives ? line : without);
    if (!by.seen().test(sight)) {
      return false;
    }
    by.found().add(new Proposal(id, sight, Reason.FILE, line, without, why, true));
    return gives;
  }

  private static Optional<Reason> reason(String holding, CopyLine line, Others others) {
    return whole(holding, line)
        .or(() -> others.in(line.value()))
        .or(() -> informant(holding, line) ? Optional.of(Reason.INFORMANT) : Optional.empty());
  }

  private static CopyLine without(String holding, CopyLine line, Others others) {
    boolean whole = whole(holding, line).isPresent();
    return new CopyLine(
        whole && line.value().isBlank() ? Copy.ENTRY : line.label(),
        whole ? GONE : others.without(line.value()),
        informant(holding, line) ? SOMEBODY : line.source(),
        line.told());
  }

  /**
   * What is another's from its first word to its last; of a guardian also what is a label alone, as
   * what to take care of when they are reached. What a file is called says what is in it.
   */
  private static Optional<Reason> whole(String holding, CopyLine line) {
    if (line.value().isBlank() && !holding.equals("guardians")) {
      return Optional.empty();
    }
    return switch (holding) {
      case "guardians" ->
          line.label().equals("customer.guardian.custody")
                  || line.label().equals("customer.guardian.removed")
              ? Optional.empty()
              : Optional.of(Reason.GUARDIAN);
      case "attachments" -> Optional.of(Reason.FILE);
      // Why somebody was answered so is often of a guardian who asked (K5, K9).
      case "requests" ->
          line.label().startsWith("rights.outcome.")
              ? Optional.of(Reason.GUARDIAN)
              : Optional.empty();
      case "awaiting" -> Optional.of(Reason.GUARDIAN);
      case "family" -> Optional.of(Reason.FAMILY);
      case "homes", "home_addresses" -> Optional.of(Reason.HOME);
      case "cooperation" ->
          line.label().startsWith("cooperation.point")
              ? Optional.of(Reason.PROFESSIONAL)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean informant(String holding, CopyLine line) {
    return GUARDIANS.contains(line.source())
        && (SPEAKING.contains(holding)
            || holding.equals("data") && !OF_ANYBODY.contains(line.label()));
  }

  /** All that two look through: what is taken out of it, and what is given. */
  List<Proposal> all() {
    return all;
  }

  /**
   * What somebody has seen of it, as it is left.
   *
   * @param looked what stood on their pages, by {@link Proposal#id}; of pages that others had
   *     before them, as it was left
   */
  Set<String> sights(Set<String> looked) {
    return all.stream()
        .filter(one -> looked.contains(one.id()) || looked.contains(one.sight()))
        .map(Proposal::sight)
        .collect(toSet());
  }

  /** What is taken out unless two have it given. */
  List<Proposal> proposals() {
    return all.stream().filter(Proposal::proposed).toList();
  }

  int lines() {
    return left.stream().mapToInt(one -> one.lines().size()).sum();
  }

  /** How many are given. */
  int files() {
    return left.stream().mapToInt(one -> one.files().size()).sum();
  }

  /** What is left to be given. */
  List<Held> left() {
    return left;
  }

  @Override
  public String toString() {
    return "Redactions";
  }
}
