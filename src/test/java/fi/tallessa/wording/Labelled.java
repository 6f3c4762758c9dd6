package fi.tallessa.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Labelled sentences, and how the guard reads them. */
record Labelled(List<Sentence> sentences) {

  private static final List<String> LABELS = List.of("NONE", "HEALTH", "SPECIAL", "OFFENCE");

  static Labelled in(Path file) {
    try (var lines = Files.lines(file)) {
      return new Labelled(lines.filter(line -> !line.isBlank()).map(Sentence::of).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Of what had to be marked: how much was, as what it is. */
  double recall() {
    return share(Sentence::marked, one -> one.read().equals(one.label()));
  }

  /** Of what was marked: how much had to be, as that. */
  double precision() {
    return share(one -> !one.read().equals("NONE"), one -> one.read().equals(one.label()));
  }

  private double share(Predicate<Sentence> of, Predicate<Sentence> right) {
    var all = sentences.stream().filter(of).toList();
    return all.stream().filter(right).count() / (double) all.size();
  }

  long count(String language, String label) {
    return of(language).filter(one -> one.label().equals(label)).count();
  }

  /** Of the words that tell: how many are marked by themselves, without one more. */
  double exact() {
    return sentences.stream().mapToLong(Sentence::exact).sum() / (double) words();
  }

  /** Of the words that tell: how many stand in what is marked. */
  double covered() {
    return sentences.stream().mapToLong(Sentence::covered).sum() / (double) words();
  }

  private long words() {
    return sentences.stream().mapToLong(one -> one.words().size()).sum();
  }

  /** Rows: what was labelled; columns: what was read. */
  String table() {
    var table = new StringBuilder();
    for (var language : List.of("fi", "sv", "en")) {
      table.append("%n%-8s".formatted(language));
      LABELS.forEach(label -> table.append(" %7s".formatted(label)));
      table.append('\n');
      for (var label : LABELS) {
        var read = new TreeMap<String, Integer>();
        of(language)
            .filter(one -> one.label().equals(label))
            .forEach(one -> read.merge(one.read(), 1, Integer::sum));
        table.append("%-8s".formatted(label));
        LABELS.forEach(to -> table.append(" %7d".formatted(read.getOrDefault(to, 0))));
        table.append('\n');
      }
    }
    return table
        + "recall %.3f, precision %.3f, words marked exactly %.3f, within the mark %.3f%n"
            .formatted(recall(), precision(), exact(), covered());
  }

  /** What is read as something else than it is. */
  List<String> misread() {
    return sentences.stream()
        .filter(one -> !one.read().equals(one.label()))
        .map(one -> one.label() + " read as " + one.read() + ": " + one.text())
        .toList();
  }

  private Stream<Sentence> of(String language) {
    return sentences.stream().filter(one -> one.language().equals(language));
  }
}
