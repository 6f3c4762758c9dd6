package fi.tallessa.customer.basis;

import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the groups of a file rest on that was opened before each had its own row: what the first
 * relationship says in its seal, and nothing that nobody ever said. A file without a relationship
 * rests on nothing (S3).
 */
final class OpenedOn {

  static boolean everyGroup(List<Rest> written) {
    return FieldGroup.OF_A_FILE.stream()
        .allMatch(group -> group.purposes().stream().allMatch(why -> has(written, group, why)));
  }

  static List<Rest> added(List<Rest> written, List<Relationship> related) {
    var all = new ArrayList<>(written);
    first(related)
        .ifPresent(
            opened ->
                FieldGroup.OF_A_FILE.forEach(
                    group ->
                        group.purposes().stream()
                            .filter(why -> !has(written, group, why))
                            .forEach(why -> all.add(rest(opened, group, why)))));
    return all;
  }

  private static boolean has(List<Rest> written, FieldGroup group, Purpose purpose) {
    return written.stream().anyMatch(one -> one.group() == group && one.purpose() == purpose);
  }

  private static Optional<Relationship> first(List<Relationship> related) {
    return related.stream().min(Comparator.comparing(one -> one.lasts().from()));
  }

  private static Rest rest(Relationship opened, FieldGroup group, Purpose purpose) {
    return new Rest(
        group,
        purpose,
        0,
        opened.lasts().from().atStartOfDay(Visit.ZONE).toInstant(),
        Basis.read(opened.ground().basis()),
        true,
        false,
        null,
        opened.ground().recordedBy());
  }

  private OpenedOn() {}
}
