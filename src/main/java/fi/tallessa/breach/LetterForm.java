package fi.tallessa.breach;

import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.letter.Voice;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Languages;
import java.util.Objects;
import java.util.Optional;

/**
 * A letter to the people, as it is typed.
 *
 * @param language the code of one of ours
 * @param voice the code of a {@link Voice}
 * @param version how many steps there were when the form was opened
 */
public record LetterForm(
    String language,
    String voice,
    String happened,
    String means,
    String done,
    String you,
    String version) {

  private static final int LONGEST = 1000;

  public LetterForm {
    language = Objects.requireNonNullElse(language, "");
    voice = Objects.requireNonNullElse(voice, "");
    happened = Objects.requireNonNullElse(happened, "");
    means = Objects.requireNonNullElse(means, "");
    done = Objects.requireNonNullElse(done, "");
    you = Objects.requireNonNullElse(you, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static LetterForm of(Course course) {
    return new LetterForm("", "", "", "", "", "", "" + course.version());
  }

  /** The same words, after what came meanwhile. */
  LetterForm over(Course now) {
    return new LetterForm(language, voice, happened, means, done, you, "" + now.version());
  }

  int seen() {
    return Version.of(version);
  }

  /** Whoever reads it knows nothing else, so none of its parts is left out. */
  Result<PeopleLetter> read() {
    var in = Choice.made("language", Optional.of(language).filter(Languages.CODES::contains));
    var to = Choice.made("voice", Voice.of(voice));
    var what = words("happened", happened);
    var may = words("means", means);
    var ours = words("done", done);
    var theirs = words("you", you);
    var problems = Problems.in(in, to, what, may, ours, theirs);
    return problems.isEmpty()
        ? Result.fine(
            new PeopleLetter(
                in.sure(), to.sure(), what.sure(), may.sure(), ours.sure(), theirs.sure()))
        : Result.faulty(problems);
  }

  private static Result<String> words(String field, String typed) {
    return Words.text(field, typed, LONGEST)
        .flatMap(words -> Result.needed(words.map(Words::value), field, "web.field.required"));
  }

  @Override
  public String toString() {
    return "LetterForm";
  }
}
