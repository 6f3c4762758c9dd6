package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fi.tallessa.kernel.Result;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever reads what was typed answers, whatever that is: each method of the product that makes a
 * {@code Result} or an {@code Optional} of words is found by its shape and given words nobody would
 * type. A new one is found by itself.
 */
@Tag("long")
class ParsersTest {

  private static final int WORDS = 80;

  /** A word of twenty thousand signs is read within a second, many times over. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\u0000",
          "\uFEFF",
          "\uD800",
          "\u202Eabc",
          "0",
          "-0",
          "99999999999999999999",
          "1e309",
          "NaN",
          "٣٫٤",
          "29.2.2027",
          "32.13.0000",
          "1.1.+999999999",
          "+",
          "+358",
          "+3584" + "0".repeat(300),
          "@",
          "a@b@c",
          "%s%n%x",
          "${7*7}",
          "'; drop table x; --",
          "<x>",
          "\\",
          "/",
          "../..",
          "a".repeat(20_000),
          "(".repeat(5_000),
          "\n".repeat(5_000),
          "a b ".repeat(5_000),
          "e\u0301".repeat(2_000),
          "131052-308T",
          "K7F-2QD",
          "Turku - Åbo",
          "00000000-0000-4000-8000-000000000000");

  @Test
  void whatever_is_typed_each_reader_answers() {
    long seed = new Random().nextLong();
    var words = words(new Random(seed));
    var readers = readers();
    assertThat(readers).as("readers that were found").hasSizeGreaterThan(25);
    for (var reader : readers) {
      for (var word : words) {
        assertThatCode(() -> ask(reader, word))
            .as("%s, seed %d, %s", reader, seed, shown(word))
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void a_reader_that_fails_is_found() throws Exception {
    var planted = ParsersTest.class.getDeclaredMethod("planted", String.class);
    assertThat(isReader(planted)).isTrue();
    assertThatCode(() -> ask(planted, "x")).isInstanceOf(NumberFormatException.class);
  }

  static Optional<Integer> planted(String typed) {
    return Optional.of(Integer.parseInt(typed));
  }

  private static List<Method> readers() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.tallessa")
            .stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(
                method ->
                    method.getRawParameterTypes().stream()
                        .anyMatch(one -> one.isEquivalentTo(String.class)))
            .map(JavaMethod::reflect)
            .filter(ParsersTest::isReader)
            .toList();
  }

  /** Words, perhaps with the box they stand in, today, or how long they may be. */
  private static boolean isReader(Method method) {
    return Set.of(Result.class, Optional.class).contains(method.getReturnType())
        && Stream.of(method.getParameterTypes())
            .allMatch(one -> Set.of(String.class, LocalDate.class, int.class).contains(one));
  }

  private static Object ask(Method reader, String word) throws Throwable {
    reader.setAccessible(true);
    try {
      return reader.invoke(
          null,
          Arrays.stream(reader.getParameterTypes()).map(type -> argument(type, word)).toArray());
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static Object argument(Class<?> type, String word) {
    return type == String.class ? word : type == int.class ? 200 : LocalDate.of(2026, 11, 30);
  }

  private static List<String> words(Random random) {
    var words = new ArrayList<>(ODD);
    while (words.size() < WORDS) {
      var word = new StringBuilder(ODD.get(random.nextInt(ODD.size())));
      word.setLength(Math.min(word.length(), 200));
      for (int more = random.nextInt(12); more > 0; more--) {
        word.insert(random.nextInt(word.length() + 1), (char) random.nextInt(0x3000));
      }
      words.add(word.toString());
    }
    return words;
  }

  private static String shown(String word) {
    return word.length() > 40 ? word.substring(0, 40) + "…" : word;
  }
}
