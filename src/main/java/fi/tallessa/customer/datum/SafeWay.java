package fi.tallessa.customer.datum;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody is reached without putting them in danger: what not to do, chosen from a list, and
 * one line of which number, when, and in which language. It is kept as one text, the codes first:
 * {@code no-voicemail no-letter-home|after 16}.
 *
 * @param words blank where nothing else was said
 */
public record SafeWay(Set<Caution> cautions, String words) {

  public static final int LONGEST = 300;

  public SafeWay {
    cautions = cautions.isEmpty() ? Set.of() : EnumSet.copyOf(cautions);
  }

  /** As kept, or as it comes out of a form; older ones are words alone. */
  public static SafeWay of(String written) {
    var text = Objects.requireNonNullElse(written, "");
    int bar = text.indexOf('|');
    return bar > 0 && codes(text.substring(0, bar)).noneMatch(Optional::isEmpty)
        ? new SafeWay(
            codes(text.substring(0, bar)).map(Optional::orElseThrow).collect(Collectors.toSet()),
            text.substring(bar + 1))
        : new SafeWay(Set.of(), text);
  }

  /** The boxes of a form as one text; what is no caution is left out. */
  public static String folded(Collection<String> ticked, String words) {
    var before = of(words);
    var all =
        Stream.concat(
                before.cautions().stream(),
                ticked == null
                    ? Stream.<Caution>empty()
                    : ticked.stream().flatMap(one -> Caution.of(one).stream()))
            .collect(Collectors.toSet());
    return new SafeWay(all, before.words()).written();
  }

  /**
   * Reads what was typed; nothing at all is empty. Problems as of {@link Words#text}.
   *
   * @param at the form field that a problem belongs to
   */
  public static Result<Optional<String>> read(String at, String typed) {
    var way = of(typed);
    return Words.text(at, way.words(), LONGEST)
        .map(words -> new SafeWay(way.cautions(), words.map(Words::value).orElse("")).written())
        .map(written -> Optional.of(written).filter(one -> !one.isEmpty()));
  }

  /** Two people warned of something: both is kept, whatever words they agree on. */
  public SafeWay and(SafeWay other) {
    return new SafeWay(
        Stream.concat(cautions.stream(), other.cautions.stream()).collect(Collectors.toSet()),
        words);
  }

  public String written() {
    return cautions.isEmpty()
        ? words
        : cautions.stream().map(Caution::code).collect(Collectors.joining(" ")) + "|" + words;
  }

  /** As it is read aloud: the warnings first. */
  public String shown(Function<String, String> t) {
    return Stream.concat(cautions.stream().map(one -> t.apply(one.label()) + "."), Stream.of(words))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  public List<String> codes() {
    return cautions.stream().map(Caution::code).toList();
  }

  private static Stream<Optional<Caution>> codes(String joined) {
    return Arrays.stream(joined.split(" ")).map(Caution::of);
  }

  @Override
  public String toString() {
    return "SafeWay";
  }
}
