package fi.tallessa.rights.copy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Languages;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is given of what is other people's, as ticked.
 *
 * @param ticked an id of a {@link Proposal} and the code of a {@link Why}, joined by a point
 * @param names of other people whom the register does not know as such, one a line
 * @param edition the language of the copy
 * @param shown the ids of all that stood on the page, joined by commas
 * @param from the place of the first of them
 * @param next blank from the last page
 */
public record CopyForm(
    List<String> ticked, String names, String edition, String shown, String from, String next) {

  private static final int LONGEST = 2000;

  public CopyForm {
    ticked = ticked == null ? List.of() : ticked.stream().filter(Objects::nonNull).toList();
    names = Objects.requireNonNullElse(names, "");
    edition = Objects.requireNonNullElse(edition, "");
    shown = Objects.requireNonNullElse(shown, "");
    from = Objects.requireNonNullElse(from, "");
    next = Objects.requireNonNullElse(next, "");
  }

  static CopyForm of(Optional<Made> made) {
    return made.map(
            one ->
                new CopyForm(
                    one.weighed().given().entrySet().stream()
                        .map(given -> given.getKey() + "." + given.getValue().code())
                        .toList(),
                    String.join("\n", one.weighed().names()),
                    one.language(),
                    null,
                    null,
                    null))
        .orElseGet(() -> new CopyForm(null, null, null, null, null, null));
  }

  /** What was ticked and typed, well. */
  record Read(Weighed weighed, String language) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  /** Whether it is the last page: only then somebody is through. */
  boolean whole() {
    return next.isEmpty();
  }

  int place() {
    return place(from);
  }

  /** Of a page, as it was sent; what is none is the first. */
  static int place(String typed) {
    return typed.matches("[0-9]{1,7}")
        ? Integer.parseInt(typed) / CopyPage.MOST * CopyPage.MOST
        : 0;
  }

  /**
   * @param before what was marked and seen so far; of what stood on the page what is ticked now is
   *     told
   */
  Result<Read> read(Weighed before) {
    var named = Words.text("names", names, LONGEST);
    var language = Choice.made("edition", Optional.of(edition).filter(Languages.CODES::contains));
    var problems = Problems.in(named, language);
    return problems.isEmpty()
        ? Result.fine(
            new Read(
                new Weighed(marks(before.given()), lines(named.sure()), null, seen(before.seen())),
                language.sure()))
        : Result.faulty(problems);
  }

  private Map<String, Why> marks(Map<String, Why> before) {
    var all = new HashMap<>(before);
    all.keySet().removeAll(here());
    all.putAll(told());
    return all;
  }

  /** From the first page on it is looked through anew. */
  private Set<String> seen(Set<String> before) {
    var all = place() == 0 ? new HashSet<String>() : new HashSet<>(before);
    all.addAll(here());
    return all;
  }

  private Set<String> here() {
    return Arrays.stream(shown.split(",")).filter(one -> !one.isEmpty()).collect(toSet());
  }

  /** Where both is ticked, it is taken out. */
  private Map<String, Why> told() {
    return ticked.stream()
        .flatMap(one -> ticked(one, one.indexOf('.')))
        .collect(
            toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                (first, second) -> first.gives() ? second : first));
  }

  private static Stream<Map.Entry<String, Why>> ticked(String one, int point) {
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
