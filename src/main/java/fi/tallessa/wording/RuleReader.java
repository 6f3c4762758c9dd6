package fi.tallessa.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reads a list of rules as people write it:
 *
 * <pre>
 * # a comment
 * [HEALTH.AILMENT trivial] was away     what follows is about this; the words to offer instead
 * flunss*, *kuume*                      any of them; * is any letters
 * sai|saanut .. lääkkee* -> oli poissa  one of two, up to three words between (... is eight)
 * (kävi) psykologi*                     in brackets: has to stand there, and tells nothing
 * nappeja {uneen|otti}                  in braces: stands anywhere near
 * - sairaan hausk*                      harmless, and clears what stands in it
 * </pre>
 */
final class RuleReader {

  private final List<Rule> rules = new ArrayList<>();
  private Topic topic;
  private String neutral = "";

  static List<Rule> of(String file) {
    try (var in = RuleReader.class.getResourceAsStream("/wording/" + file)) {
      var lines = new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8);
      return new RuleReader().read(new BufferedReader(lines).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Rules that clear these phrases, word for word. */
  static List<Rule> harmless(List<String> phrases) {
    return new RuleReader()
        .read(phrases.stream().filter(it -> !it.isEmpty()).map(it -> "- " + it).toList());
  }

  List<Rule> read(List<String> lines) {
    lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(this::line);
    return rules;
  }

  private void line(String line) {
    if (line.startsWith("[")) {
      section(line);
    } else if (line.startsWith("- ")) {
      phrases(line.substring(2), null, "");
    } else {
      int arrow = line.indexOf("->");
      phrases(
          arrow < 0 ? line : line.substring(0, arrow),
          topic,
          arrow < 0 ? neutral : line.substring(arrow + 2).strip());
    }
  }

  private void section(String line) {
    int end = line.indexOf(']');
    var head = line.substring(1, end).split(" ");
    topic = new Topic(head[0], head.length > 1 && head[1].equals("trivial"));
    neutral = line.substring(end + 1).strip();
  }

  private void phrases(String written, Topic about, String instead) {
    for (var phrase : written.split(",")) {
      if (!phrase.isBlank()) {
        var words = Arrays.stream(phrase.strip().split("\\s+"));
        var near = words.collect(Collectors.partitioningBy(word -> word.startsWith("{")));
        rules.add(new Rule(parts(near.get(false)), near(near.get(true)), about, instead));
      }
    }
  }

  private static List<Part> near(List<String> written) {
    return written.stream()
        .map(word -> part("(" + word.substring(1, word.length() - 1) + ")", 0))
        .toList();
  }

  private static List<Part> parts(List<String> written) {
    var parts = new ArrayList<Part>();
    int gap = 0;
    for (var word : written) {
      switch (word) {
        case ".." -> gap = 3;
        case "..." -> gap = 8;
        default -> {
          parts.add(part(word, gap));
          gap = 0;
        }
      }
    }
    return List.copyOf(parts);
  }

  private static Part part(String written, int gap) {
    boolean context = written.startsWith("(") && written.endsWith(")");
    var words = context ? written.substring(1, written.length() - 1) : written;
    return new Part(
        Arrays.stream(words.split("\\|")).map(Stem::of).collect(Collectors.toSet()), !context, gap);
  }
}
