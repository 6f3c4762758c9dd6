package fi.tallessa.association;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What something of the association is called. Finnish always; Swedish and English where it has a
 * name there: a translation nobody uses would be one more thing to make up before the first day.
 *
 * @param sv blank where it has none of its own
 * @param en blank where it has none of its own
 */
public record Names(String fi, String sv, String en) {

  private static final int LONGEST = 80;

  /**
   * @throws IllegalArgumentException when there is no Finnish name, or one is too long or no words
   */
  public Names {
    var checked = typed(fi, sv, en);
    if (!checked.isEmpty()) {
      throw new IllegalArgumentException(checked.toString());
    }
    fi = fi.strip();
    sv = sv.strip();
    en = en.strip();
  }

  /** Problems on {@code names.fi}, {@code names.sv} and {@code names.en}. */
  public static Result<Names> read(String fi, String sv, String en) {
    var problems = typed(fi, sv, en);
    return problems.isEmpty() ? Result.fine(new Names(fi, sv, en)) : Result.faulty(problems);
  }

  /** The name in a language of the pages; Finnish where there is none of its own. */
  public String in(String lang) {
    var own =
        switch (lang) {
          case "sv" -> sv;
          case "en" -> en;
          default -> fi;
        };
    return own.isBlank() ? fi : own;
  }

  /** Whether every language of the pages has a name of its own. */
  public boolean inEveryLanguage() {
    return Stream.of(sv, en).noneMatch(String::isBlank);
  }

  /** Each that is there, for a line below the one in the reader's language. */
  public Stream<String> others(String lang) {
    return Stream.of(fi, sv, en)
        .filter(Predicate.not(String::isBlank))
        .filter(name -> !name.equals(in(lang)))
        .distinct();
  }

  private static Problems typed(String fi, String sv, String en) {
    return Problems.in(
        line("names.fi", fi)
            .flatMap(words -> Result.needed(words, "names.fi", "web.field.required")),
        line("names.sv", sv),
        line("names.en", en));
  }

  private static Result<Optional<Words>> line(String field, String typed) {
    return Words.line(field, typed, LONGEST);
  }
}
