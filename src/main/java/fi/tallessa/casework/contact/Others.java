package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who else was in a meeting, by code: a family, a network. Each has a text of their own, in their
 * own file (S12).
 */
final class Others {

  /** With the one in whose file it is begun, eight. */
  static final int MOST = 7;

  /** Codes between commas or spaces; none is nobody else. */
  static Result<Set<Code>> typed(String typed, Optional<Code> own) {
    var parts = Stream.of(typed.split("[,;\\s]+")).filter(part -> !part.isEmpty()).toList();
    var codes = codes(parts);
    if (parts.stream().anyMatch(Others::none)) {
      return Result.faulty("with", "casework.contact.with.unreadable");
    }
    if (own.filter(codes::contains).isPresent()) {
      return Result.faulty("with", "casework.contact.with.own");
    }
    return codes.size() > MOST
        ? Result.faulty("with", "casework.contact.with.too_many", MOST)
        : Result.fine(codes);
  }

  /** Those that can be read, whatever else stands among them: none of their words are dropped. */
  static Set<Code> read(String typed) {
    return codes(List.of(typed.split("[,;\\s]+"))).stream()
        .limit(2L * MOST)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Code> codes(List<String> parts) {
    var codes = new LinkedHashSet<Code>();
    parts.forEach(part -> Code.parse(part).ifPresent(codes::add));
    return codes;
  }

  private static boolean none(String part) {
    return Code.parse(part).isEmpty();
  }

  private Others() {}
}
