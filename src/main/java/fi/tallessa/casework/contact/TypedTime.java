package fi.tallessa.casework.contact;

import fi.tallessa.kernel.IdentityCode;
import fi.tallessa.kernel.Result;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time as people type it: 14.02, 14:02 or 14. */
final class TypedTime {

  private static final Pattern TIME =
      Pattern.compile("(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?");

  /** Blank is empty. */
  static Result<Optional<LocalTime>> read(String field, String typed) {
    var plain = typed.strip();
    if (plain.isEmpty()) {
      return Result.fine(Optional.empty());
    }
    if (IdentityCode.in(plain)) {
      return Result.faulty(field, "web.words.identity_code");
    }
    var found = TIME.matcher(plain);
    if (!found.matches()) {
      return Result.faulty(field, "casework.contact.time.unreadable");
    }
    try {
      var minute = found.group("minute");
      return Result.fine(
          Optional.of(
              LocalTime.of(
                  Integer.parseInt(found.group("hour")),
                  minute == null ? 0 : Integer.parseInt(minute))));
    } catch (DateTimeException never) {
      return Result.faulty(field, "casework.contact.time.no_such_time");
    }
  }

  private TypedTime() {}
}
