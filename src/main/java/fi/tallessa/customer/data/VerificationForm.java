package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who said that data is right.
 *
 * @param by {@code customer} or the id of a guardian; a worker's own word is not one (S23)
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

  /** Whose word it is; a problem where nobody was named whose word counts today. */
  Result<Whose> named(List<KeptGuardian> acting) {
    return Result.needed(
        Whose.of(by, acting.stream().map(KeptGuardian::id).toList()),
        "by",
        "customer.data.verifier_missing");
  }

  /** The same of a reading item by item: nothing ticked is nothing said. */
  Result<Whose> ticked(List<KeptGuardian> acting) {
    return named(acting)
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
