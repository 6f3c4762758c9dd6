package fi.tallessa.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What documents are made with: our letters and one style sheet, out of our own jar. */
final class Resource {

  static byte[] of(String file) {
    try (var stream = Resource.class.getResourceAsStream("/document/" + file)) {
      if (stream == null) {
        throw new IllegalArgumentException("No resource " + file);
      }
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(String file) {
    return new String(of(file), StandardCharsets.UTF_8);
  }

  private Resource() {}
}
