package fi.tallessa.customer.search;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Folding;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed to find a customer: words of a name in any order, a birth year, the digits of
 * a phone number, a code. Lives for one request; never logged, never kept.
 *
 * @param words folded; all of them must begin a word of the name
 * @param year 0 when none was typed
 * @param digits of a phone number as typed; empty when fewer than four
 * @param codeStart the beginning of a code, three characters or more; empty when it is none
 */
public record Sought(
    List<String> words, int year, String digits, String codeStart, Optional<Code> code) {

  /** Longer than any name. */
  public static final int LONGEST = 160;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]((?:19|20)\\d\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s()./-]*");
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
    var words = new ArrayList<String>();
    int year = 0;
    for (var part : typed.strip().split("\\s+")) {
      var day = DAY.matcher(part);
      if (YEAR.matcher(part).matches()) {
        year = Integer.parseInt(part);
      } else if (day.matches()) {
        year = Integer.parseInt(day.group(1));
      } else {
        Stream.of(Folding.fold(part).split(" ")).filter(w -> !w.isEmpty()).forEach(words::add);
      }
    }
    return new Sought(List.copyOf(words), year, digits(typed), codeStart(typed), Code.parse(typed));
  }

  private static String digits(String typed) {
    if (!NUMBER.matcher(typed).matches()) {
      return "";
    }
    var digits = typed.replaceAll("\\D", "");
    return digits.length() < FEWEST_DIGITS ? "" : digits;
  }

  private static String codeStart(String typed) {
    var bare = typed.toUpperCase(java.util.Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    return CODE_START.matcher(bare).matches() && bare.matches(".*\\d.*") ? bare : "";
  }

  private boolean enough() {
    return words.stream().anyMatch(Sought::saysEnough)
        || !digits.isEmpty()
        || year > 0
        || !codeStart.isEmpty();
  }

  private static boolean saysEnough(String word) {
    return word.length() >= SHORTEST_WORD && word.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether a name and a year are what was meant: every word begins a word of the name. */
  boolean fits(List<String> name, int bornIn) {
    return !words.isEmpty() && (year == 0 || year == bornIn) && eachBeginsAnother(name);
  }

  /**
   * How many of the words begin a word of the name; a birth year in common weighs as half a word.
   */
  int inCommon(Listed listed) {
    long shared =
        words.stream()
            .filter(Sought::saysEnough)
            .filter(word -> listed.words().stream().anyMatch(name -> name.startsWith(word)))
            .count();
    return shared == 0 ? 0 : (int) (2 * shared) + (year > 0 && year == listed.bornIn() ? 1 : 0);
  }

  /** Two words typed want two words of the name: "anna anna" is not Anna Virtanen. */
  private boolean eachBeginsAnother(List<String> name) {
    return begins(0, new ArrayList<>(name));
  }

  private boolean begins(int at, List<String> left) {
    if (at == words.size()) {
      return true;
    }
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i).startsWith(words.get(at))) {
        var word = left.remove(i);
        if (begins(at + 1, left)) {
          return true;
        }
        left.add(i, word);
      }
    }
    return false;
  }

  boolean rings(List<String> phones) {
    return !digits.isEmpty() && phones.stream().anyMatch(this::rings);
  }

  /** 0142 is the end of a number, 040 555 its beginning at home, 00 46 its beginning abroad. */
  private boolean rings(String phone) {
    return phone.contains(digits)
        || (digits.startsWith("00") && phone.startsWith(digits.substring(2)))
        || (digits.startsWith("0") && phone.startsWith(FINLAND + digits.substring(1)));
  }

  boolean begins(Code whole) {
    return !codeStart.isEmpty() && whole.value().startsWith(codeStart);
  }

  @Override
  public String toString() {
    return "Sought";
  }
}
