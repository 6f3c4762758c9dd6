package fi.tallessa.rights.copy;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.wording.HiddenPlaces;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names in what is held that are other people's, in every form that Finnish bends them to: it
 * rather takes a word too many than one too few. What the person is called is none of them.
 */
final class Others {

  private static final int LEAST = 3;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}-]+");

  /** Signs that nobody sees: a word they stand in is still that word. */
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

  private final Map<Reason, HiddenPlaces> names;

  private Others(Map<Reason, HiddenPlaces> names) {
    this.names = names;
  }

  /**
   * @param own what the person is called
   * @param added other people's names that a worker found
   */
  static Others of(List<Held> all, String own, List<String> added) {
    var theirs = parts(own).map(one -> one.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    var names = new EnumMap<Reason, HiddenPlaces>(Reason.class);
    names.put(Reason.NAMED, places(added.stream(), Set.of()));
    names.put(
        Reason.GUARDIAN,
        places(lines(all, "guardians", line -> line.label().startsWith("customer.role.")), theirs)
            .and(reached(all)));
    names.put(Reason.WORKER, places(workers(all), theirs));
    return new Others(names);
  }

  /**
   * How guardians are reached, wherever it was typed (K16); but not what is the person's as well.
   */
  private static HiddenPlaces reached(List<Held> all) {
    var own = lines(all, "data", line -> true).toList();
    return HiddenPlaces.phones(guardians(all, "customer.guardian.phone"))
        .and(HiddenPlaces.phonesIn(guardians(all, "customer.guardian.safe_way")))
        .and(HiddenPlaces.emails(guardians(all, "customer.guardian.email")))
        .without(HiddenPlaces.phones(own).and(HiddenPlaces.emails(own)));
  }

  private static List<String> guardians(List<Held> all, String label) {
    return lines(all, "guardians", line -> line.label().equals(label)).toList();
  }

  private static Stream<String> workers(List<Held> all) {
    return Stream.of(
            lines(all, "designations", line -> true),
            lines(all, "intern_entries", line -> !line.label().endsWith(".why")),
            Stream.of("openings", "protections")
                .flatMap(one -> lines(all, one, line -> line.value().contains(": ")))
                .map(said -> said.substring(0, said.indexOf(": "))))
        .flatMap(some -> some);
  }

  private static Stream<String> lines(List<Held> all, String holding, Predicate<CopyLine> which) {
    return all.stream()
        .filter(one -> one.holding().equals(holding))
        .flatMap(one -> one.lines().stream())
        .filter(which)
        .map(CopyLine::value);
  }

  private static HiddenPlaces places(Stream<String> names, Set<String> but) {
    return HiddenPlaces.names(
        names
            .flatMap(Others::parts)
            .filter(one -> one.length() >= LEAST)
            .filter(one -> !but.contains(one.toLowerCase(Locale.ROOT)))
            .distinct()
            .toList());
  }

  /** Of Anna-Liisa also what she is called for short. */
  private static Stream<String> parts(String name) {
    return Arrays.stream(BETWEEN.split(name))
        .flatMap(one -> Stream.concat(Stream.of(one), Arrays.stream(one.split("-"))))
        .filter(one -> !one.isBlank())
        .distinct();
  }

  Optional<Reason> in(String text) {
    var seen = seen(text);
    return names.entrySet().stream()
        .filter(one -> one.getValue().in(seen))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The text without them; nothing is left of how long they were. */
  String without(String text) {
    var left = seen(text);
    for (var some : names.values()) {
      left = some.hiding(left);
    }
    return left;
  }

  private static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll("");
  }

  @Override
  public String toString() {
    return "Others";
  }
}
