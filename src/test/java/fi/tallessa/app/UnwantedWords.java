package fi.tallessa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last table of the glossary: words no screen uses, by language. */
record UnwantedWords(Map<String, List<String>> byLanguage) {

  static UnwantedWords ofTheGlossary() throws IOException {
    return in(Files.readString(Path.of("docs/glossary.md")));
  }

  static UnwantedWords in(String glossary) {
    var rows =
        glossary
            .substring(glossary.lastIndexOf("| --- | --- | --- |"))
            .lines()
            .skip(1)
            .filter(line -> line.startsWith("|"))
            .map(line -> line.split("\\|"))
            .toList();
    var words = new TreeMap<String, List<String>>();
    for (int column = 0; column < Texts.LANGUAGES.size(); column++) {
      int cell = column + 1;
      words.put(
          Texts.LANGUAGES.get(column),
          rows.stream()
              .flatMap(row -> Stream.of(row[cell].split(",")))
              .map(String::strip)
              .toList());
    }
    return new UnwantedWords(words);
  }

  List<String> foundIn(Texts texts) {
    return texts.byLanguage().entrySet().stream()
        .flatMap(
            words ->
                words.getValue().entrySet().stream()
                    .filter(text -> unwanted(words.getKey(), text.getValue()))
                    .map(text -> text.getKey() + " in " + words.getKey() + ": " + text.getValue()))
        .collect(Collectors.toList());
  }

  private boolean unwanted(String language, String text) {
    return text.contains("!")
        || byLanguage.get(language).stream()
            .anyMatch(word -> Pattern.compile("(?iU)\\b" + word + "\\b").matcher(text).find());
  }
}
