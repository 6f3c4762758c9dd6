package fi.tallessa.customer.search;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed to find a customer: words of a name in any order, a birth year, the digits of
 * a phone number, an e-mail address, a code. Lives for one request; never logged, never kept.
 *
 * @param words each of them must be like a word of the name
 * @param year 0 when none was typed
 * @param digits of a phone number as typed; empty when fewer than four
 * @param email in small letters; empty where no {@code @} was typed
 * @param codeStart the beginning of a code, three characters or more; empty when it is none
 */
public record Sought(
    List<Word> words,
    int year,
    String digits,
    String email,
    String codeStart,
    Optional<Code> code) {

  /** Longer than any name. */
  public static final int LONGEST = 160;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]((?:19|20)\\d\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s()./-]*");
  private static final Pattern EMAIL = Pattern.compile("(?=.{4,})\\S*@\\S*");
  private static final Pattern CODE_START = Pattern.compile("[A-Z][0-9A-Z]{2,5}");

  /** Below this a word or number says too little. */
  private static final int SHORTEST_WORD = 2;

  private static final int FEWEST_DIGITS = 4;
  private static final String FINLAND = "358";

  /** Problems are those of {@link Words#line}, an identity code among them; blank is empty. */
  public static Result<Optional<Sought>> read(String field, String typed) {
    return Words.line(field, typed, LONGEST)
        .map(words -> words.map(Words::value).map(Sought::of).filter(Sought::enough));
  }

  private static Sought of(String typed) {
    var words = new ArrayList<Word>();
    int year = 0;
    for (var part : typed.strip().split("\\s+")) {
      var day = DAY.matcher(part);
      if (YEAR.matcher(part).matches()) {
        year = Integer.parseInt(part);
      } else if (day.matches()) {
        year = Integer.parseInt(day.group(1));
      } else {
        words.addAll(Word.all(part));
      }
    }
    return new Sought(
        List.copyOf(words), year, digits(typed), email(typed), codeStart(typed), Code.parse(typed));
  }

  private static String digits(String typed) {
    if (!NUMBER.matcher(typed).matches()) {
      return "";
    }
    var digits = typed.replaceAll("\\D", "");
    return digits.length() < FEWEST_DIGITS ? "" : digits;
  }

  private static String email(String typed) {
    var one = typed.strip().toLowerCase(Locale.ROOT);
    return EMAIL.matcher(one).matches() ? one : "";
  }

  private static String codeStart(String typed) {
    var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    return CODE_START.matcher(bare).matches() && bare.matches(".*\\d.*") ? bare : "";
  }

  private boolean enough() {
    return words.stream().anyMatch(Sought::saysEnough)
        || !digits.isEmpty()
        || !email.isEmpty()
        || year > 0
        || !codeStart.isEmpty();
  }

  private static boolean saysEnough(Word word) {
    return word.text().length() >= SHORTEST_WORD
        && word.text().codePoints().anyMatch(Character::isLetter);
  }

  /** The words as they are compared, each once. */
  Set<String> texts() {
    return words.stream().map(Word::text).collect(Collectors.toSet());
  }

  /** For comparing with many names. */
  Pairing names() {
    return new Pairing(words);
  }

  boolean bornIn(int bornIn) {
    return year == 0 || year == bornIn;
  }

  /** How like a name and a year are to what was typed; empty when they are not meant. */
  Optional<Likeness> fits(List<Word> name, int bornIn) {
    return bornIn(bornIn) ? names().of(name) : Optional.empty();
  }

  /** Whether every word that was typed is written so in the name. */
  boolean written(Listed listed) {
    return fits(listed.name(), year).filter(how -> !how.near()).isPresent();
  }

  /**
   * How much of what was typed a customer has in common: a word as it is written weighs most, one
   * that is near less, a birth year least.
   */
  int inCommon(Listed listed) {
    int shared =
        words.stream().filter(Sought::saysEnough).mapToInt(word -> weight(word, listed)).sum();
    return shared == 0 ? 0 : shared + (year > 0 && year == listed.bornIn() ? 1 : 0);
  }

  private static int weight(Word word, Listed listed) {
    return listed.name().stream()
        .flatMap(name -> Likeness.of(word, name).stream())
        .min(Comparator.naturalOrder())
        .map(how -> how.near() ? 2 : 4)
        .orElse(0);
  }

  Optional<Likeness> rings(List<String> phones) {
    return digits.isEmpty()
        ? Optional.empty()
        : phones.stream().flatMap(one -> rings(one).stream()).min(Comparator.naturalOrder());
  }

  /** 0142 is the end of a number, 040 555 its beginning at home, 00 46 its beginning abroad. */
  private Optional<Likeness> rings(String phone) {
    var how = part(phone, digits);
    return how.isEmpty() && digits.startsWith("0") ? part(phone, whole(digits)) : how;
  }

  private static String whole(String digits) {
    return digits.startsWith("00") ? digits.substring(2) : FINLAND + digits.substring(1);
  }

  private static Optional<Likeness> part(String phone, String digits) {
    var how = Likeness.strict(digits, phone);
    boolean end = how.isPresent() && how.get() == Likeness.MIDDLE && phone.endsWith(digits);
    return end ? Optional.of(Likeness.PREFIX) : how;
  }

  Optional<Likeness> writesTo(List<String> emails) {
    return email.isEmpty()
        ? Optional.empty()
        : emails.stream()
            .flatMap(one -> Likeness.strict(email, one).stream())
            .min(Comparator.naturalOrder());
  }

  Optional<Likeness> begins(Code whole) {
    return Optional.of(Likeness.PREFIX)
        .filter(how -> !codeStart.isEmpty() && whole.value().startsWith(codeStart));
  }

  @Override
  public String toString() {
    return "Sought";
  }
}
