package fi.tallessa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of one module in the three languages, and what is wrong with them. */
record Texts(String module, Map<String, Map<String, String>> byLanguage) {

  static final List<String> LANGUAGES = List.of("fi", "sv", "en");
  private static final Path FOLDER = Path.of("src/main/resources/messages");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");

  static List<Texts> all() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties"))
          .map(name -> name.substring(0, name.lastIndexOf('_')))
          .distinct()
          .sorted()
          .map(Texts::of)
          .toList();
    }
  }

  private static Texts of(String module) {
    var languages = new TreeMap<String, Map<String, String>>();
    LANGUAGES.forEach(language -> languages.put(language, read(module, language)));
    return new Texts(module, languages);
  }

  private static Map<String, String> read(String module, String language) {
    var words = new Properties();
    try (var file =
        Files.newBufferedReader(FOLDER.resolve(module + "_" + language + ".properties"))) {
      words.load(file);
    } catch (IOException missing) {
      throw new AssertionError(module + " has no words in " + language, missing);
    }
    var sorted = new TreeMap<String, String>();
    words.forEach((key, text) -> sorted.put((String) key, (String) text));
    return sorted;
  }

  TreeSet<String> keys() {
    var keys = new TreeSet<String>();
    byLanguage.values().forEach(words -> keys.addAll(words.keySet()));
    return keys;
  }

  /** One sentence for each thing that is wrong. */
  List<String> faults() {
    var faults = new ArrayList<String>();
    for (var key : keys()) {
      if (!key.startsWith(module + ".")) {
        faults.add(key + " does not start with " + module);
      }
      for (var language : LANGUAGES) {
        faultOf(key, language, byLanguage.get(language).get(key)).ifPresent(faults::add);
      }
    }
    return faults;
  }

  private Optional<String> faultOf(String key, String language, String text) {
    var at = key + " in " + language + " ";
    if (text == null) {
      return Optional.of(at + "is missing");
    }
    if (text.isBlank() || !text.equals(text.strip())) {
      return Optional.of(at + "is blank or has white space around it");
    }
    if (text.contains("'")) {
      // MessageFormat would swallow it; the typographic one is the right letter anyway.
      return Optional.of(at + "has a straight apostrophe instead of ’");
    }
    if (!places(text).equals(places(byLanguage.get("fi").getOrDefault(key, text)))) {
      return Optional.of(at + "has other {places} than in fi");
    }
    try {
      new MessageFormat(text, Locale.of(language));
      return Optional.empty();
    } catch (IllegalArgumentException unreadable) {
      return Optional.of(at + "cannot be read: " + unreadable.getMessage());
    }
  }

  private static TreeSet<String> places(String text) {
    var places = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(found -> places.add(found.group(1)));
    return places;
  }
}
