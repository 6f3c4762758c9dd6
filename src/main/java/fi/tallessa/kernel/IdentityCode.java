package fi.tallessa.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds a Finnish personal identity code in anything typed, however it is spelled: the notice does
 * not list it, so no field may keep it (S10).
 *
 * <p>DDMMYY, a century sign (+ for the 1800s, - Y X W V U the 1900s, A–F the 2000s), a number
 * 002–999 and a check character out of 31. Sums of money, telephone numbers, dates and references
 * look much alike, so the looser the spelling, the more the rest must agree.
 */
public final class IdentityCode {
  private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  /** A birth day, what stands between (sign, blanks, the edge of a table cell), the tail. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          """
          (?<!\\d)(?<day>\\d\\d)(?<dot>[./ -]?)(?<month>\\d\\d)\\k<dot>(?:18|19|20)?(?<year>\\d\\d)
          (?<between>[^0-9A-Z]{0,5}[A-FU-Y]?[^0-9A-Z]{0,5})
          (?<number>\\d{3})(?<gap>\\s{0,3})(?<check>[0-9A-Y])"""
              .replace("\n", ""));

  /** Each character alone: 0 1 0 1 9 0 - 1 2 3 A. */
  private static final Pattern SPACED =
      Pattern.compile(
          "(?<![0-9A-Z])(?:\\d\\s){5}\\d\\s?[-+A-FU-Y](?:\\s?\\d){3}\\s?[0-9A-Y](?![0-9A-Z])");

  /**
   * Blanks wherever a hand or a machine has put them, before a check <em>letter</em>: 0101 90-91
   * 9A.
   */
  private static final Pattern LOOSE =
      Pattern.compile("(?<![0-9A-Z])(?:\\d\\s?){6}[-+A-FU-Y](?:\\s?\\d){3}\\s?[A-Y](?![0-9A-Z])");

  /** A day as people write it, before a check letter: 1.1.1990-919A. */
  private static final Pattern SHORT_DAY =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-](?:18|19|20)?(\\d\\d)"
              + "\\s?([-+A-FU-Y]\\s?\\d{3}\\s?[A-Y])(?![0-9A-Z])");

  /** Table edges around one sign; what a check <em>digit</em> needs, or it is only a number. */
  private static final Pattern SIGN = Pattern.compile("[\\s|;,\"']*[-+A-FU-Y][\\s|;,\"']*");

  private IdentityCode() {}

  /** Is there a code anywhere in the text? Null has none. */
  public static boolean in(String text) {
    if (text == null) {
      return false;
    }
    var plain = PlainSigns.of(text);
    return standsIn(plain)
        || SPACED.matcher(plain).results().anyMatch(IdentityCode::agreesSpaced)
        || LOOSE.matcher(plain).results().anyMatch(IdentityCode::agreesSpaced)
        || SHORT_DAY.matcher(plain).results().anyMatch(IdentityCode::agreesPadded);
  }

  private static boolean agreesSpaced(MatchResult spaced) {
    return standsIn(spaced.group().replaceAll("\\s", ""));
  }

  private static boolean agreesPadded(MatchResult day) {
    var padded = padded(day.group(1)) + padded(day.group(2));
    return standsIn(padded + day.group(3) + day.group(4).replaceAll("\\s", ""));
  }

  private static String padded(String one) {
    return one.length() == 1 ? "0" + one : one;
  }

  private static boolean standsIn(String plain) {
    var candidate = CANDIDATE.matcher(plain);
    for (int from = 0; candidate.find(from); from = candidate.start() + 1) {
      if (looksLikeOne(plain, candidate.toMatchResult()) && agrees(candidate.toMatchResult())) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksLikeOne(String plain, MatchResult found) {
    var between = found.group("between");
    boolean endsInDigit = Character.isDigit(found.group("check").charAt(0));
    boolean compact = found.group("dot").isEmpty() && found.group("gap").isEmpty();
    if (between.isEmpty()) {
      return compact && isOneToken(plain, found) && !(endsInDigit && mayBePhone(found));
    }
    if (endsInDigit) {
      boolean tight = found.group("dot").isEmpty() || between.length() == 1;
      return tight
          && found.group("gap").isEmpty()
          && SIGN.matcher(between).matches()
          && !isLetterOrDigit(plain, found.end());
    }
    boolean signed = compact && between.matches("[-+A-FU-Y]");
    return signed ? !isDigit(plain, found.end()) : !isLetterOrDigit(plain, found.end());
  }

  /** Ten digits beginning with 0 are a telephone number to everybody: 040 123 4567. */
  private static boolean mayBePhone(MatchResult found) {
    return found.group("day").startsWith("0");
  }

  private static boolean isOneToken(String plain, MatchResult found) {
    int before = found.start() - 1;
    boolean joined = before >= 0 && "+-./".indexOf(plain.charAt(before)) >= 0;
    return !joined && !isLetterOrDigit(plain, before) && !isLetterOrDigit(plain, found.end());
  }

  private static boolean agrees(MatchResult found) {
    int number = Integer.parseInt(found.group("number"));
    int day = Integer.parseInt(found.group("day") + found.group("month") + found.group("year"));
    return number >= 2
        && isDate(found)
        && CHECK.charAt((int) ((day * 1000L + number) % 31)) == found.group("check").charAt(0);
  }

  private static boolean isDate(MatchResult found) {
    int year = Integer.parseInt(found.group("year"));
    return switch (found.group("between").replaceAll("[^-+A-Y]", "")) {
      case "+" -> isDay(1800 + year, found);
      case "-", "Y", "X", "W", "V", "U" -> isDay(1900 + year, found);
      case "A", "B", "C", "D", "E", "F" -> isDay(2000 + year, found);
      default -> isDay(1900 + year, found) || isDay(2000 + year, found);
    };
  }

  private static boolean isDay(int year, MatchResult found) {
    try {
      LocalDate.of(
          year, Integer.parseInt(found.group("month")), Integer.parseInt(found.group("day")));
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static boolean isDigit(String plain, int at) {
    return at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
  }

  private static boolean isLetterOrDigit(String plain, int at) {
    return at >= 0 && at < plain.length() && Character.isLetterOrDigit(plain.charAt(at));
  }
}
