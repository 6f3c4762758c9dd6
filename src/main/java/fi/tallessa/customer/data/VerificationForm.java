package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Verifier;
import fi.tallessa.kernel.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who said that data is right.
 *
 * @param by a {@link Verifier} code; a worker's own word is not one (S23)
 * @param seen what was read through, field and version, as {@code phone:2}
 * @param correct a field that is not right, to be corrected next; null for none
 */
public record VerificationForm(String by, List<String> seen, String correct) {

  public VerificationForm {
    seen = Objects.requireNonNullElse(seen, List.of());
  }

  /** The field to go on with; empty where the reading is over. */
  Optional<Field> next() {
    return Optional.ofNullable(correct).flatMap(Field::of);
  }

  Optional<Verifier> verifier(boolean ofMinor) {
    return Verifier.of(by).filter(who -> who == Verifier.CUSTOMER || ofMinor);
  }

  /** Whose word it is; a problem where nobody was named. */
  Result<Verifier> named(boolean ofMinor) {
    return Result.needed(verifier(ofMinor), "by", "customer.data.verifier_missing");
  }

  /** The same of a reading item by item: nothing ticked is nothing said. */
  Result<Verifier> ticked(boolean ofMinor) {
    return named(ofMinor)
        .flatMap(
            by ->
                seen.isEmpty()
                    ? Result.faulty("by", "customer.data.reading.none_ticked")
                    : Result.fine(by));
  }

  /** The version of each field that was on the page; what cannot be read was not. */
  Map<Field, Integer> versions() {
    var versions = new HashMap<Field, Integer>();
    for (var one : seen) {
      var parts = one.split(":", 2);
      if (parts.length == 2 && parts[1].matches("\\d{1,6}")) {
        Field.of(parts[0]).ifPresent(field -> versions.put(field, Integer.valueOf(parts[1])));
      }
    }
    return versions;
  }
}
