package fi.tallessa.rights.copy;

import fi.tallessa.holdings.CopyFile;
import fi.tallessa.holdings.CopyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  private static final Set<String> GUARDIANS =
      Set.of("customer.source.mother", "customer.source.father", "customer.source.guardian");

  /** Where a guardian speaks of the person, and not of what they are called and when born. */
  private static final Set<String> SPEAKING =
      Set.of("other_information", "health", "notes", "attachments", "family");

  private final List<Proposal> proposals;
  private final List<Held> left;

  private Redactions(List<Proposal> proposals, List<Held> left) {
    this.proposals = List.copyOf(proposals);
    this.left = List.copyOf(left);
  }

  static Redactions of(List<Held> all, Others others, Map<String, Why> given) {
    var proposals = new ArrayList<Proposal>();
    var left = new ArrayList<Held>();
    for (var one : all) {
      var lines = one.lines().stream().map(line -> line(one, line, others, given, proposals));
      var kept = lines.toList();
      var files = one.files().stream().filter(file -> file(one, file, given, proposals)).toList();
      left.add(one.with(kept, files));
    }
    return new Redactions(proposals, left);
  }

  private static CopyLine line(
      Held held, CopyLine line, Others others, Map<String, Why> given, List<Proposal> proposals) {
    var reason = reason(held.holding(), line, others);
    if (reason.isEmpty()) {
      return line;
    }
    var without = without(held.holding(), line, others);
    var id = Proposal.id(held.holding(), line);
    var why = Optional.ofNullable(given.get(id));
    proposals.add(new Proposal(id, reason.get(), line, without, why));
    return why.isPresent() ? line : without;
  }

  private static boolean file(
      Held held, CopyFile file, Map<String, Why> given, List<Proposal> proposals) {
    var line = new CopyLine("rights.copy.attached", file.name(), "web.copy.by_us", null);
    var id = Proposal.id(held.holding(), line);
    var why = Optional.ofNullable(given.get(id));
    var without = new CopyLine(line.label(), GONE, line.source(), null);
    proposals.add(new Proposal(id, Reason.FILE, line, without, why));
    return why.isPresent();
  }

  private static Optional<Reason> reason(String holding, CopyLine line, Others others) {
    return whole(holding, line)
        .or(() -> others.in(line.value()))
        .or(() -> informant(holding, line) ? Optional.of(Reason.INFORMANT) : Optional.empty());
  }

  private static CopyLine without(String holding, CopyLine line, Others others) {
    return new CopyLine(
        line.label(),
        whole(holding, line).isPresent() ? GONE : others.without(line.value()),
        informant(holding, line) ? SOMEBODY : line.source(),
        line.told());
  }

  /** What is another's from its first word to its last. */
  private static Optional<Reason> whole(String holding, CopyLine line) {
    if (line.value().isBlank()) {
      return Optional.empty();
    }
    return switch (holding) {
      case "guardians" ->
          line.label().equals("customer.guardian.custody")
                  || line.label().equals("customer.guardian.removed")
              ? Optional.empty()
              : Optional.of(Reason.GUARDIAN);
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
    return SPEAKING.contains(holding) && GUARDIANS.contains(line.source());
  }

  List<Proposal> proposals() {
    return proposals;
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
