package fi.tallessa.feedback;

import fi.tallessa.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words in a text that may tell who somebody is, or more of them than anybody should know: numbers
 * and addresses, what looks like a name, and what the wording guard finds (S19, S20). They are
 * shown before the text is sent; whoever wrote it takes them out or means them so.
 */
record Telling(String text, List<Piece> pieces) {

  /** So many letters from here to there. */
  record Piece(int start, int end) {}

  /** A number, an address, and a word in capitals where no sentence begins. */
  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("\\+?\\d[\\d -]{4,}\\d"),
          Pattern.compile("[^\\s@]+@[^\\s@]+"),
          Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}'’-]+"));

  private static final String OUT = "…";

  static Telling in(String text) {
    var found =
        Stream.concat(
                SHAPES.stream()
                    .flatMap(shape -> shape.matcher(text).results())
                    .map(one -> new Piece(one.start(), one.end())),
                Wording.read(text).findings().stream()
                    .map(one -> new Piece(one.start(), one.end())))
            .sorted(Comparator.comparingInt(Piece::start).thenComparing(Piece::end))
            .toList();
    var apart = new ArrayList<Piece>();
    for (var one : found) {
      if (!apart.isEmpty() && one.start() < apart.getLast().end()) {
        var last = apart.removeLast();
        apart.add(new Piece(last.start(), Math.max(last.end(), one.end())));
      } else {
        apart.add(one);
      }
    }
    return new Telling(text, List.copyOf(apart));
  }

  List<String> words() {
    return pieces.stream().map(one -> text.substring(one.start(), one.end())).distinct().toList();
  }

  /** The text with nothing of that in it. */
  String without() {
    var rest = new StringBuilder();
    int from = 0;
    for (var one : pieces) {
      rest.append(text, from, one.start()).append(OUT);
      from = one.end();
    }
    return rest.append(text.substring(from)).toString();
  }

  @Override
  public String toString() {
    return "Telling";
  }
}
