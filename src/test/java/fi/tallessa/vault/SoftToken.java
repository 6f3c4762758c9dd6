package fi.tallessa.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * A token in software, Debian's SoftHSM, in a folder of its own; its library finds the folder by
 * what the build says in {@code SOFTHSM2_CONF}.
 */
public final class SoftToken {

  public static final String LIBRARY = "/usr/lib/softhsm/libsofthsm2.so";
  public static final String PIN = "7391";

  /** Makes one, the first time in a run; gives its slot. */
  public static int slot() {
    try {
      var file = Path.of(System.getenv("SOFTHSM2_CONF"));
      var tokens = Files.createDirectories(file.resolveSibling("tokens-" + UUID.randomUUID()));
      Files.writeString(
          file,
          """
          directories.tokendir = %s
          objectstore.backend = file
          log.level = ERROR
          """
              .formatted(tokens));
      var made =
          new ProcessBuilder(
                  List.of(
                      "softhsm2-util",
                      "--init-token",
                      "--free",
                      "--label",
                      "tallessa",
                      "--pin",
                      PIN,
                      "--so-pin",
                      "73915"))
              .redirectErrorStream(true)
              .start();
      if (made.waitFor() != 0) {
        throw new IllegalStateException(new String(made.getInputStream().readAllBytes()));
      }
      return 0;
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private SoftToken() {}
}
