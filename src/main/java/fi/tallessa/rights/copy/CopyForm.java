package fi.tallessa.rights.copy;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Languages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is given of what is other people's, as ticked.
 *
 * @param chosen an id of a {@link Proposal} and the code of a {@link Why}, joined by a point
 * @param names of other people whom the register does not know as such, one a line
 * @param edition the language of the copy
 */
public record CopyForm(List<String> chosen, String names, String edition) {

  private static final int LONGEST = 2000;

  public CopyForm {
    chosen = chosen == null ? List.of() : chosen.stream().filter(Objects::nonNull).toList();
    names = Objects.requireNonNullElse(names, "");
    edition = Objects.requireNonNullElse(edition, "");
  }

  static CopyForm of(Optional<Made> made) {
    return made.map(
            one ->
                new CopyForm(
                    one.weighed().given().entrySet().stream()
                        .map(given -> given.getKey() + "." + given.getValue().code())
                        .toList(),
                    String.join("\n", one.weighed().names()),
                    one.language()))
        .orElseGet(() -> new CopyForm(null, null, null));
  }

  /** What was ticked and typed, well. */
  record Read(Weighed weighed, String language) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  Result<Read> read() {
    var named = Words.text("names", names, LONGEST);
    var language = Choice.made("edition", Optional.of(edition).filter(Languages.CODES::contains));
    var problems = Problems.in(named, language);
    return problems.isEmpty()
        ? Result.fine(new Read(new Weighed(given(), lines(named.sure()), null), language.sure()))
        : Result.faulty(problems);
  }

  private Map<String, Why> given() {
    return chosen.stream()
        .flatMap(one -> given(one, one.indexOf('.')))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
  }

  private static Stream<Map.Entry<String, Why>> given(String one, int point) {
    return point < 0
        ? Stream.empty()
        : Why.of(one.substring(point + 1))
            .map(why -> Map.entry(one.substring(0, point), why))
            .stream();
  }

  private static List<String> lines(Optional<Words> typed) {
    return typed.stream()
        .flatMap(words -> words.value().lines())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  @Override
  public String toString() {
    return "CopyForm";
  }
}
