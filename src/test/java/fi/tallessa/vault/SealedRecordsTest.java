package fi.tallessa.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever was ever sealed opens today (issue 6, point 9): of each shape, one record of each of its
 * versions is kept as it lay in its seal. A record that changes without a new version, a new
 * version without the one before it, and a step that loses what it should carry, are found here.
 */
class SealedRecordsTest {

  private static final Path KEPT = Path.of("src/test/resources/sealed");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Test
  void every_past_version_of_every_sealed_record_opens() {
    assertThat(Shapes.all().flatMap(shape -> wrong(KEPT, shape))).isEmpty();
  }

  @Test
  void every_shape_there_is_was_looked_at() {
    assertThat(Shapes.all().count()).isEqualTo(Shapes.made()).isGreaterThan(50);
  }

  @Test
  void no_fixture_is_kept_of_a_shape_that_is_not_there() throws IOException {
    var known = Shapes.all().map(SealedRecordsTest::folder).toList();
    try (var folders = Files.list(KEPT)) {
      assertThat(folders.map(Path::getFileName).map(Path::toString)).isSubsetOf(known);
    }
  }

  record Told(String who, int age) {}

  record Renamed(String name, int age) {}

  @Test
  void a_shape_without_a_fixture_fails_once_and_its_fixture_is_written(@TempDir Path kept) {
    var shape = Shape.of("planted", Told.class);
    assertThat(wrong(kept, shape)).singleElement().asString().contains("was written just now");
    assertThat(wrong(kept, shape)).isEmpty();
  }

  @Test
  void what_would_not_open_whole_is_found(@TempDir Path kept) {
    assertThat(wrong(kept, Shape.of("planted.Told", Told.class))).hasSize(1);
    keep(kept.resolve("planted.Told"), 1, Shape.of("planted", Told.class), new Told("Elli", 11));
    rename(kept, "planted.Told", "planted.Renamed");

    assertThat(wrong(kept, Shape.of("planted", Renamed.class)))
        .as("changed without a new version")
        .singleElement()
        .asString()
        .contains("new version");
    assertThat(wrong(kept, Shape.of("planted", 3, Renamed.class, Map.of(1, r -> r, 2, r -> r))))
        .as("the version between was not kept, and the first step loses the name")
        .anyMatch(said -> said.contains("2.json"))
        .anyMatch(said -> said.contains("Elli"));
    assertThat(
            wrong(
                kept,
                Shape.of(
                    "planted",
                    2,
                    Renamed.class,
                    Map.of(1, r -> r.set("name", r.remove("who")).asObject()))))
        .as("a step that carries it")
        .noneMatch(said -> said.contains("Elli"));
  }

  private static Stream<String> wrong(Path kept, Shape<?> shape) {
    if (shape.type() == byte[].class) {
      return Stream.empty();
    }
    return IntStream.rangeClosed(1, shape.version())
        .boxed()
        .flatMap(version -> wrong(kept.resolve(folder(shape)), version, shape));
  }

  private static Stream<String> wrong(Path folder, int version, Shape<?> shape) {
    var file = folder.resolve(version + ".json");
    if (!Files.exists(file)) {
      return Stream.of(
          version == shape.version() ? written(folder, shape) : file + " was not kept");
    }
    try {
      var clear = JSON.readTree(Files.readAllBytes(file));
      var opened = JSON.readTree(anew(shape, JSON.writeValueAsBytes(clear)));
      if (version == shape.version()) {
        return clear.equals(opened)
            ? Stream.empty()
            : Stream.of(file + ": a record that changes needs a new version; it is now " + opened);
      }
      var lost = new HashSet<>(values(clear.get("record")));
      lost.removeAll(values(opened.get("record")));
      return lost.stream().map(value -> file + " opens without " + value);
    } catch (RuntimeException | IOException closed) {
      return Stream.of(file + " does not open: " + closed.getMessage());
    }
  }

  private static <T> byte[] anew(Shape<T> shape, byte[] clear) {
    return shape.write(shape.read(clear));
  }

  /** What a record says, wherever it stands in it. */
  private static List<String> values(JsonNode node) {
    return node.isContainer()
        ? node.valueStream().flatMap(each -> values(each).stream()).toList()
        : node.isNull() ? List.of() : List.of(node.asString());
  }

  private static <T> String written(Path folder, Shape<T> shape) {
    try {
      keep(folder, shape.version(), shape, shape.type().cast(new MadeUp().of(shape.type())));
      return folder + " was written just now: read it, then commit it";
    } catch (RuntimeException notInvented) {
      return folder + ": write one by hand; nobody could invent " + notInvented.getMessage();
    }
  }

  private static <T> void keep(Path folder, int version, Shape<T> shape, T record) {
    try {
      Files.createDirectories(folder);
      var clear = JSON.readTree(shape.write(record));
      Files.writeString(
          folder.resolve(version + ".json"), JSON.writeValueAsString(clear) + "\n", UTF_8);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static void rename(Path kept, String before, String after) {
    try {
      Files.move(kept.resolve(before), kept.resolve(after));
    } catch (IOException there) {
      throw new UncheckedIOException(there);
    }
  }

  /** Two shapes may have one name: what each holds tells them apart. */
  private static String folder(Shape<?> shape) {
    return shape.name() + "." + shape.type().getSimpleName();
  }
}
