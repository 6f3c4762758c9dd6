package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Professionals whose words are written down in a network meeting, each with their source: named
 * once, and in each file what they said of that person alone. Kept as part of its text, under their
 * name, on the same consent (D1, S12).
 */
record Speakers(ContactForm form) {

  private static final int MOST = 3;
  private static final int LONGEST_NAME = 120;

  /** The boxes in which they are named, with their organisation. */
  static final List<String> NAMES =
      IntStream.rangeClosed(1, MOST).mapToObj(Speakers::nameBox).toList();

  static String nameBox(int place) {
    return "who." + place;
  }

  /** The box of what one of them said, in the file in which the form is. */
  static String box(int place) {
    return "said." + place;
  }

  static String box(int place, Code other) {
    return box(place) + "." + other.shown();
  }

  /** Who is named, or has said something without being named any more. */
  List<Integer> places() {
    return IntStream.rangeClosed(1, MOST)
        .filter(place -> !name(place).isEmpty() || spoke(place))
        .boxed()
        .toList();
  }

  String name(int place) {
    return form.get(nameBox(place)).strip();
  }

  private boolean spoke(int place) {
    return boxes(place).anyMatch(box -> !form.get(box).isBlank());
  }

  /** The boxes of what each of them said, in every file. */
  Stream<String> boxes() {
    return places().stream().flatMap(this::boxes);
  }

  private Stream<String> boxes(int place) {
    return Stream.concat(
        Stream.of(box(place)), form.others().stream().map(other -> box(place, other)));
  }

  /** A text, and after it what each of them said, under who it was. */
  String after(String text, IntFunction<String> boxOf) {
    var parts = new ArrayList<String>();
    if (!text.isBlank()) {
      parts.add(text.strip());
    }
    for (int place : places()) {
      var words = form.get(boxOf.apply(place)).strip();
      if (!words.isEmpty()) {
        parts.add(name(place) + ":\n" + words);
      }
    }
    return parts.size() == 1 && !text.isBlank() ? text : String.join("\n\n", parts);
  }

  /** Why they cannot be kept, at each box. */
  Problems problems() {
    var problems = Problems.none();
    for (int place = 1; place <= MOST; place++) {
      var name = Words.line(nameBox(place), form.get(nameBox(place)), LONGEST_NAME);
      problems = problems.and(name.problems());
      if (name.isFine() && name.sure().isPresent() != spoke(place)) {
        var told = spoke(place) ? "casework.contact.who.missing" : "casework.contact.who.write";
        problems = problems.and(Problems.of(Problem.of(nameBox(place), told)));
      }
    }
    return boxes()
        .map(box -> Pasted.text(box, form.get(box), ContactForm.LONGEST_TEXT).problems())
        .reduce(problems, Problems::and);
  }

  @Override
  public String toString() {
    return "Speakers";
  }
}
