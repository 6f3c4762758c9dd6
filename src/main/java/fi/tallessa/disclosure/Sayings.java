package fi.tallessa.disclosure;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.customer.datum.Kept;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which saying of each thing somebody was told, and what of it says something else by now or is
 * gone: whoever was told it is to be told that (GDPR Art. 19). To verify is not to change.
 */
final class Sayings {

  /** The newest of each, by its moment; what the file does not say is not among them. */
  static Map<Thing, Instant> now(Collection<Thing> what, List<Kept> data) {
    return found(what, data, one -> true);
  }

  /** Those that held at a moment, as far as they are still there. */
  static Map<Thing, Instant> at(Instant then, Collection<Thing> what, List<Kept> data) {
    return found(what, data, one -> !one.at().isAfter(then));
  }

  private static Map<Thing, Instant> found(
      Collection<Thing> what, List<Kept> data, Predicate<Kept> which) {
    return what.stream()
        .flatMap(
            thing ->
                of(thing, data, which)
                    .filter(one -> one.datum().known())
                    .map(one -> Map.entry(thing, one.at()))
                    .stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /** What has changed or gone since, in the order of the form. */
  static List<Thing> changed(Map<Thing, Instant> told, List<Kept> data) {
    return told.entrySet().stream()
        .filter(one -> changed(one.getKey(), one.getValue(), data))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static boolean changed(Thing thing, Instant told, List<Kept> data) {
    var then = of(thing, data, one -> one.at().equals(told)).map(one -> one.datum().value());
    var now = of(thing, data, one -> true).map(one -> one.datum().value());
    return then.isEmpty() || !then.equals(now);
  }

  private static Optional<Kept> of(Thing thing, List<Kept> data, Predicate<Kept> which) {
    return data.stream()
        .filter(one -> thing.field().filter(one.field()::equals).isPresent())
        .filter(which)
        .max((one, other) -> Integer.compare(one.version(), other.version()));
  }

  private Sayings() {}
}
