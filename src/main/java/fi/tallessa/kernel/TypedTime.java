package fi.tallessa.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of day as people type it: 9, 9.30, 09:30, klo 9.30. */
public final class TypedTime {

  private static final Pattern TIME =
      Pattern.compile("(?:kl(?:o|\\.)? ?)?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?");

  /**
   * Blank is empty. Problems: {@code web.time.unreadable}, {@code web.time.no_such_time}, {@code
   * web.words.identity_code}.
   */
  public static Result<Optional<LocalTime>> read(String field, String typed) {
    var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    if (plain.isEmpty()) {
      return Result.fine(Optional.empty());
    }
    if (IdentityCode.in(plain)) {
      return Result.faulty(field, "web.words.identity_code");
    }
    var found = TIME.matcher(plain);
    return found.matches()
        ? time(field, found.group("hour"), found.group("minute"))
        : Result.faulty(field, "web.time.unreadable");
  }

  /** As it is written: 9.05, 09:05 in English. */
  public static String shown(LocalTime time, String lang) {
    return DateTimeFormatter.ofPattern(lang.equals("en") ? "HH:mm" : "H.mm").format(time);
  }

  private static Result<Optional<LocalTime>> time(String field, String hour, String minute) {
    try {
      int past = minute == null ? 0 : Integer.parseInt(minute);
      return Result.fine(Optional.of(LocalTime.of(Integer.parseInt(hour), past)));
    } catch (DateTimeException never) {
      return Result.faulty(field, "web.time.no_such_time");
    }
  }

  private TypedTime() {}
}
