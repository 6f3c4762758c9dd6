package fi.tallessa.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One word of a place's name as a pattern of the forms it takes: katu, kadulla; kangas, kankaalla;
 * vesi, vedellä; mäen, mäki; Kyrkbackens, Kyrkbacken. It rather finds a word too many than one too
 * few.
 */
final class Bent {

  /** A word as short as this is bent by its ending alone, or half the language begins with it. */
  static final int LONG = 4;

  private static final String ANY = "\\p{L}*";
  private static final String VOWELS = "aeiouyåäö";

  private static final String SHORT_ENDING =
      "(?:(?:ss|st|ll|lt)[aä]|lle|t?[aä]|h?[aeiouyäö]?n|k?s|ks[ie]|:\\p{L}+)?"
          + "(?:[aä]?ns[aä]|ni|mme|nne)?(?:k[aä][aä]n|kin|k[oö]|h[aä]n)?(?!\\p{L})";

  /** Letters before the last vowel, and what they become when the word is bent, or came from. */
  private static final Map<String, String> GRADES =
      Map.ofEntries(
          Map.entry("kk", "kk?"),
          Map.entry("pp", "pp?"),
          Map.entry("tt", "tt?"),
          Map.entry("nk", "n[kg]"),
          Map.entry("ng", "n[kg]"),
          Map.entry("mp", "m[pm]"),
          Map.entry("mm", "m[pm]"),
          Map.entry("nt", "n[tn]"),
          Map.entry("nn", "n[tn]"),
          Map.entry("lt", "l[tl]"),
          Map.entry("ll", "l[tl]"),
          Map.entry("rt", "r[tr]"),
          Map.entry("rr", "r[tr]"),
          Map.entry("k", "k{0,2}"),
          Map.entry("p", "(?:pp?|v)"),
          Map.entry("v", "[vp]"),
          Map.entry("t", "(?:tt?|d)"),
          Map.entry("d", "[td]"));

  /** In a name of one word both parts are bent: Uusikaupunki, Uudessakaupungissa. */
  private static final Map<String, String> FIRST =
      Map.of(
          "uusi", "uu(?:si|d\\p{L}{1,4}|teen)",
          "iso", "iso(?:n|on|(?:ss|st|ll|lt)a|lle)?");

  /** As on an envelope: Kauppiask. 5. */
  private static final Map<String, String> IN_SHORT =
      Map.of("katu", "k", "tie", "t", "gatan", "g", "vägen", "v", "skolan", "sk");

  private Bent() {}

  static String of(String word) {
    var parts = List.of(word.split("-+"));
    return parts.stream()
            .limit(parts.size() - 1L)
            .map(part -> Pattern.quote(part) + "[\\s-]*")
            .collect(Collectors.joining())
        + whole(parts.getLast());
  }

  private static String whole(String word) {
    return inShort(word)
        .map(brief -> "(?:" + inFull(word) + "|" + brief + ")")
        .orElseGet(() -> inFull(word));
  }

  private static Optional<String> inShort(String word) {
    return IN_SHORT.entrySet().stream()
        .filter(one -> word.endsWith(one.getKey()) && word.length() > one.getKey().length() + 2)
        .map(one -> without(word, one.getKey().length()) + one.getValue() + "\\.")
        .findFirst();
  }

  private static String inFull(String word) {
    if (word.length() < LONG) {
      return Pattern.quote(word) + SHORT_ENDING;
    }
    return FIRST.entrySet().stream()
        .filter(one -> word.startsWith(one.getKey()))
        .filter(one -> word.length() >= one.getKey().length() + LONG)
        .map(one -> one.getValue() + bent(word.substring(one.getKey().length())))
        .findFirst()
        .orElseGet(() -> bent(word));
  }

  private static String bent(String word) {
    if (ends(word, "nen")) {
      return without(word, 3) + "(?:nen|s)" + ANY;
    }
    if (ends(word, "ksen")) {
      return without(word, 4) + "k?s" + ANY;
    }
    if (ends(word, "sten") || ends(word, "sen")) {
      return without(word, word.endsWith("sten") ? 4 : 3) + "(?:nen|s)" + ANY;
    }
    boolean genitive = word.endsWith("n") && vowel(word, 2) && word.length() > LONG;
    return (genitive ? ofGenitive(cut(word, 1)) : ofName(word)) + ANY;
  }

  /** Lausteen, Kankaan, Mäen, Snellmanin: what it is called itself is not said. */
  private static String ofGenitive(String word) {
    boolean twice = word.length() > LONG && word.charAt(word.length() - 2) == last(word);
    var stem = cut(word, twice ? 2 : 1);
    var vowel = last(word) == 'e' || last(word) == 'i' ? "[ie]" : String.valueOf(last(word));
    boolean dropped = VOWELS.indexOf(last(stem)) >= 0 || last(stem) == 'r' || last(stem) == 'l';
    return graded(stem) + (dropped ? "k?" : "") + (last(word) == 'i' ? "[ie]?" : vowel);
  }

  private static String ofName(String word) {
    if (vowel(word, 1)) {
      return ofVowel(word);
    }
    if (!vowel(word, 2)) {
      return word.endsWith("s") && word.length() > LONG ? without(word, 1) : Pattern.quote(word);
    }
    var vowel = word.substring(word.length() - 2, word.length() - 1);
    return switch (last(word)) {
      case 's' -> graded(cut(word, 2)) + vowel + "(?:s|ks|d|t|i|" + vowel + ")";
      case 't' -> graded(cut(word, 2)) + "[" + VOWELS + "]";
      case 'r', 'l' -> graded(cut(word, 2)) + vowel + last(word);
      default -> Pattern.quote(word);
    };
  }

  private static String ofVowel(String word) {
    if (word.endsWith("si") && "aeiouyäörln".indexOf(word.charAt(word.length() - 3)) >= 0) {
      return without(word, 2) + "(?:s[ie]|[dt]|" + word.charAt(word.length() - 3) + "e)";
    }
    return graded(cut(word, 1)) + (last(word) == 'i' ? "[ie]" : String.valueOf(last(word)));
  }

  private static String graded(String stem) {
    for (int length = 2; length > 0; length--) {
      var grade = GRADES.get(stem.substring(Math.max(0, stem.length() - length)));
      if (grade != null) {
        return without(stem, length) + grade;
      }
    }
    return Pattern.quote(stem);
  }

  private static boolean ends(String word, String ending) {
    return word.endsWith(ending) && word.length() > ending.length() + 1;
  }

  private static String without(String word, int letters) {
    return Pattern.quote(cut(word, letters));
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  private static boolean vowel(String word, int fromEnd) {
    return VOWELS.indexOf(word.charAt(word.length() - fromEnd)) >= 0;
  }
}
