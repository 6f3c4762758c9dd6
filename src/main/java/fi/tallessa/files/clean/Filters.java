package fi.tallessa.files.clean;

import fi.tallessa.files.Unfit;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the parts of a PDF say they are folded. What cannot be measured before it is read is refused:
 * said elsewhere, folded twice, or, where indexes are in use, folded in a way of old.
 */
final class Filters {

  private static final Pattern WRITTEN_ODDLY = Pattern.compile("#([0-9A-Fa-f]{2})");

  private static final Pattern SAID =
      Pattern.compile(
          "/Filter(?![A-Za-z0-9])[\\s\\x00]*"
              + "(/[\\w.-]+|\\[(?:[\\s\\x00]*/[\\w.-]+){0,8}[\\s\\x00]*]|null)?");

  private static final Pattern NAME = Pattern.compile("/([\\w.-]+)");
  private static final Set<String> FOLDS =
      Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");
  private static final Set<String> OF_OLD =
      Set.of(
          "LZWDecode",
          "LZW",
          "RunLengthDecode",
          "RL",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx");

  private static final Pattern INDEX = Pattern.compile("/(ObjStm|XRef)\\b");
  private static final Pattern FIRST = Pattern.compile("/First\\b");
  private static final Pattern MANY = Pattern.compile("/N\\b");

  static void areMeasurable(String pdf) throws Unfit.Found {
    var text = meant(pdf);
    // Which part is an index PDFBox does not ask its type; an index has a first and a number.
    boolean indexed =
        INDEX.matcher(text).find() || FIRST.matcher(text).find() && MANY.matcher(text).find();
    var said = SAID.matcher(text);
    while (said.find()) {
      if (said.group(1) == null || isTwice(said.group(1)) || indexed && isOfOld(said.group(1))) {
        throw new Unfit.Found(Unfit.BOMB);
      }
    }
  }

  private static boolean isTwice(String said) {
    return NAME.matcher(said).results().filter(one -> FOLDS.contains(one.group(1))).count() > 1;
  }

  private static boolean isOfOld(String said) {
    return NAME.matcher(said).results().anyMatch(one -> OF_OLD.contains(one.group(1)));
  }

  /** Names as they are meant. */
  static String meant(String text) {
    return WRITTEN_ODDLY.matcher(text).replaceAll(Filters::letter);
  }

  private static String letter(MatchResult one) {
    char meant = (char) Integer.parseInt(one.group(1), 16);
    return Matcher.quoteReplacement(Character.isLetterOrDigit(meant) ? "" + meant : "_");
  }

  private Filters() {}
}
