package fi.tallessa.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.ApplicationArguments;

/**
 * What the operator asks to be put back.
 *
 * @param export the newest export of the keys
 */
record Asked(Path backup, Path export) {

  static boolean in(ApplicationArguments arguments) {
    return arguments.containsOption("restore");
  }

  static Asked of(ApplicationArguments arguments) {
    return new Asked(
        file(arguments, "restore", "the backup"), file(arguments, "export", "the export of keys"));
  }

  private static Path file(ApplicationArguments arguments, String option, String what) {
    var said = arguments.getOptionValues(option);
    if (said == null || said.equals(List.of()) || !Files.isReadable(Path.of(said.getFirst()))) {
      throw new NotWhole(
          "Say where %s lies: --restore=FILE --export=FILE. There is no file that can be read."
              .formatted(what));
    }
    return Path.of(said.getFirst());
  }
}
