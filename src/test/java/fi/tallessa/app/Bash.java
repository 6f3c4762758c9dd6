package fi.tallessa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs functions of {@code bin/lib} in a folder whose programs stand in for the machine's own. */
record Bash(Path folder) {

  private static final Path LIBRARY = Path.of("bin/lib").toAbsolutePath();

  /** How it ended, and all that was said on both outputs. */
  record Said(int code, String words) {}

  /** Runs lines of bash after a part of the library, such as {@code java}. */
  Said run(String part, String... lines) throws IOException, InterruptedException {
    var script =
        Stream.concat(
                Stream.of(
                    "set -euo pipefail",
                    "PATH=$PWD:$PATH",
                    "for part in say debian " + part + "; do . \"$LIBRARY/$part.sh\"; done"),
                Stream.of(lines))
            .collect(Collectors.joining("\n"));
    var bash = new ProcessBuilder("bash", "-c", script).directory(folder.toFile());
    bash.environment().put("LIBRARY", LIBRARY.toString());
    bash.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = bash.redirectErrorStream(true).start();
    var words = new String(process.getInputStream().readAllBytes()).strip();
    return new Said(process.waitFor(), words);
  }

  /** Puts a program into the folder, found before the machine's own of the same name. */
  void program(String name, String... lines) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
