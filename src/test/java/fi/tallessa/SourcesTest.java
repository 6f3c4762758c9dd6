package fi.tallessa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the product's own code may reach for: few ciphers, one source of chance, nobody outside. */
class SourcesTest {

  private static final Pattern ALGORITHM =
      Pattern.compile(
          "(Cipher|MessageDigest|Mac|KeyGenerator|KeyPairGenerator|Signature|SecretKeyFactory"
              + "|KeyAgreement|KDF|ContentSignerBuilder)"
              + "(?:\\s*\\.getInstance|(?<=ContentSignerBuilder))\\(\\s*([^)]*?)\\s*\\)");

  /** HMAC-SHA-1 is what every authenticator speaks (RFC 6238); no collision helps against it. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.of(
          "Cipher", Set.of("AES/GCM/NoPadding", "AES/GCM/NoPadding, token"),
          "MessageDigest", Set.of("SHA-256"),
          "Mac", Set.of("HmacSHA1", "HmacSHA256"),
          "KeyGenerator", Set.of("AES, token"),
          "KDF", Set.of("HKDF-SHA256"),
          "KeyPairGenerator", Set.of("Ed25519", "EC"),
          "Signature", Set.of("Ed25519", "SHA256withECDSA", "SHA256withRSA"),
          "ContentSignerBuilder", Set.of("SHA256withECDSA"));

  private static final Set<String> SPEAKING = Set.of("Outward.java", "HandedOn.java");

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "java\\.net\\.http|HttpClient|URLConnection|RestClient|RestTemplate|WebClient"
              + "|JavaMail|new Socket\\(|createSocket\\(|SocketChannel|DatagramSocket|openStream\\(");

  private static final Pattern GUESSABLE =
      Pattern.compile("new (java\\.util\\.)?Random\\(|Math\\.random|ThreadLocalRandom|SplittableR");

  private static final Pattern BEAN =
      Pattern.compile(
          "(?m)^@(Component|Service|Repository|Controller|RestController|ControllerAdvice|Configuration)\\b");

  /** ASVS 11.3.2, 11.4.1. */
  @Test
  void only_ciphers_of_today_are_used() {
    var used = new TreeSet<String>();
    var found = ALGORITHM.matcher(sources());
    while (found.find()) {
      used.add(found.group(1) + " " + found.group(2).replace("\"", ""));
    }
    assertThat(used)
        .contains("Cipher AES/GCM/NoPadding", "ContentSignerBuilder SHA256withECDSA")
        .allSatisfy(SourcesTest::assertAllowed);
    assertThat(ALGORITHM.matcher("Cipher.getInstance(\"AES/ECB/PKCS5Padding\")").find()).isTrue();
    assertThat(ALGORITHM.matcher("JcaContentSignerBuilder(\"SHA1withRSA\")").find()).isTrue();
  }

  private static void assertAllowed(String one) {
    var parts = one.split(" ", 2);
    assertThat(ALLOWED.getOrDefault(parts[0], Set.of())).as(one).contains(parts[1]);
  }

  /** ASVS 6.5.3, 7.2.3, 11.5.1. */
  @Test
  void chance_is_always_that_of_the_system() {
    assertThat(sources()).contains("new SecureRandom()").doesNotContainPattern(GUESSABLE);
    assertThat("new java.util.Random(1)").containsPattern(GUESSABLE);
  }

  /**
   * ASVS 13.2.4, 12.3.1, S29: no mail, no other service; its database is all it ever speaks to past
   * the one place that knows who may be spoken to (OutwardTest). A scanner of viruses is on this
   * machine or none (ClamdTest); a log server hears hashes, over TLS (OutsideTest). What a proxy
   * handed on goes to the web server of this machine (HaproxyTest).
   */
  @Test
  void nobody_outside_is_ever_asked() {
    assertThat(sourcesBut(SPEAKING)).doesNotContainPattern(OUTSIDE);
    assertThat("HttpClient.newHttpClient()").containsPattern(OUTSIDE);
    assertThat(sources()).as("the one place").containsPattern(OUTSIDE);
  }

  /** Spring calls a bean by the simple name of its class, and would not start with two of them. */
  @Test
  void no_two_beans_have_one_name() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var beans = files.filter(SourcesTest::isBean).toList();
      assertThat(beans).hasSizeGreaterThan(100);
      assertThat(sharedNames(beans)).isEmpty();
    }
    assertThat(sharedNames(List.of(Path.of("a/Links.java"), Path.of("b/Links.java"))))
        .containsExactly("Links.java");
  }

  private static boolean isBean(Path file) {
    try {
      return file.toString().endsWith(".java") && BEAN.matcher(Files.readString(file)).find();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> sharedNames(List<Path> files) {
    return files.stream()
        .collect(Collectors.groupingBy(file -> "" + file.getFileName(), Collectors.counting()))
        .entrySet()
        .stream()
        .filter(name -> name.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String sources() {
    return sourcesBut(Set.of());
  }

  private static String sourcesBut(Set<String> leftOut) {
    var all = new StringBuilder();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        if (!leftOut.contains(file.getFileName().toString())) {
          all.append(Files.readString(file)).append('\n');
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return all.toString();
  }
}
