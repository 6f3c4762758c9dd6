package fi.tallessa.access.conflict;

import fi.tallessa.access.conflict.Told.Known;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Whom a worker knows, as typed.
 *
 * @param born a day or a year, blank where it is not known
 * @param tie the code of a {@link Tie}
 * @param more what else helps to tell who is meant
 */
public record ToldForm(String name, String born, String tie, String more) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_WORDS = 300;

  public ToldForm {
    name = Objects.requireNonNullElse(name, "");
    born = Objects.requireNonNullElse(born, "");
    tie = Objects.requireNonNullElse(tie, "");
    more = Objects.requireNonNullElse(more, "");
  }

  static final ToldForm BLANK = new ToldForm("", "", "", "");

  Result<Known> check(LocalDate today) {
    var called =
        Words.line("name", name, LONGEST_NAME)
            .flatMap(words -> Result.needed(words, "name", "access.conflict.name.missing"));
    var birth = Birth.parse("born", born, false, today);
    var how = Choice.made("tie", Tie.of(tie));
    var said = Words.text("more", more, LONGEST_WORDS);
    var problems = Problems.in(called, birth, how, said);
    return problems.isEmpty()
        ? Result.fine(
            new Known(
                called.sure().value(),
                birth.sure().written(),
                how.sure(),
                said.sure().map(Words::value).orElse(null)))
        : Result.faulty(problems);
  }

  @Override
  public String toString() {
    return "ToldForm";
  }
}
