package fi.tallessa.wording;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A labelled sentence: its language, what it tells of (or NONE), and the words that tell it.
 *
 * @param words exactly as they stand in the sentence
 */
record Sentence(String language, String label, List<String> words, String text) {

  static Sentence of(String line) {
    var cells = line.split("\t", -1);
    var words = Arrays.stream(cells[2].split(";")).filter(word -> !word.isBlank()).toList();
    return new Sentence(cells[0], cells[1], words, cells[3]);
  }

  /** What the guard says it tells of: of several, what most of the marked letters are about. */
  String read() {
    return Wording.read(text).findings().stream()
        .collect(
            Collectors.groupingBy(
                one -> one.topic().kind(), Collectors.summingInt(one -> one.end() - one.start())))
        .entrySet()
        .stream()
        .max(Comparator.comparing(entry -> entry.getValue()))
        .map(entry -> entry.getKey().name())
        .orElse("NONE");
  }

  boolean marked() {
    return !label.equals("NONE");
  }

  /** How many of its words are marked by themselves, without one more. */
  long exact() {
    var found = Wording.read(text).findings().stream().map(one -> one.in(text)).toList();
    return words.stream().filter(found::contains).count();
  }

  /** How many of its words stand in what is marked. */
  long covered() {
    var found = Wording.read(text).findings().stream().map(one -> one.in(text)).toList();
    return words.stream().filter(word -> found.stream().anyMatch(it -> it.contains(word))).count();
  }
}
