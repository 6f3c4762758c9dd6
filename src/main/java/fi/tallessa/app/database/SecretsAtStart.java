package fi.tallessa.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Every setting may be a file of its own, called like the setting; those are secrets, and nobody
 * else on the machine may read them, or nothing starts (ASVS 13.3.1).
 */
@Configuration(proxyBeanMethods = false)
class SecretsAtStart {

  private static final Set<PosixFilePermission> OWN =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  @Bean
  static BeanFactoryPostProcessor secrets(Environment environment) {
    var folder = environment.getProperty("tallessa.secrets", "");
    return beans ->
        problem(Path.of(folder))
            .ifPresent(
                sentence -> {
                  throw new NotStarted(sentence);
                });
  }

  /** One sentence, or none where there is no such folder, or each file in it is ours alone. */
  static Optional<String> problem(Path folder) {
    try {
      for (var file : files(folder)) {
        if (!OWN.containsAll(Files.getPosixFilePermissions(file))) {
          return Optional.of(
              "Others on this machine could read the secret "
                  + folder.relativize(file)
                  + ": give it to the account of the register, with chmod 600.");
        }
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      return Optional.of("The folder of tallessa.secrets cannot be read.");
    }
  }

  /** A folder in it is a part of the name of a setting, and a file in that a secret as well. */
  private static List<Path> files(Path folder) throws IOException {
    if (folder.toString().isEmpty() || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (var all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }
}
