package fi.tallessa.association.service;

import fi.tallessa.association.Municipalities;
import fi.tallessa.association.Municipality;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The municipalities a service is meant for, as typed; kept as their official codes. */
final class TypedArea {

  static final String FIELD = "municipalities";

  /** All 308 of them in both languages fit in. */
  private static final int LONGEST = 4000;

  static Result<Set<String>> read(String typed, Municipalities known) {
    return Words.text(FIELD, typed, LONGEST)
        .flatMap(words -> codes(words.map(Words::value).orElse(""), known));
  }

  private static Result<Set<String>> codes(String typed, Municipalities known) {
    var codes = new TreeSet<String>();
    for (var name : names(typed).toList()) {
      var found = known.find(name).map(Municipality::code);
      if (found.isEmpty()) {
        return Result.faulty(FIELD, "association.service.municipality.unknown", name);
      }
      codes.add(found.get());
    }
    return Result.fine(codes);
  }

  private static Stream<String> names(String typed) {
    return Stream.of(typed.split("[,;\n]"))
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty));
  }

  private TypedArea() {}
}
