package fi.tallessa.backup;

import fi.tallessa.rotation.Rotation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code java -jar tallessa.jar --backup}, or {@code --backup=folder} for
 * another folder than every night's. It exports the keys as well, to their own place. Ends with 0
 * where both are whole on the disk.
 */
@Component
class BackupCommand implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(BackupCommand.class);

  private final Backups backups;
  private final Rotation rotation;
  private final Path folder;
  private final Clock clock;
  private final ConfigurableApplicationContext register;

  BackupCommand(
      Backups backups,
      Rotation rotation,
      @Value("${tallessa.backups}") Path folder,
      Clock clock,
      ConfigurableApplicationContext register) {
    this.backups = backups;
    this.rotation = rotation;
    this.folder = folder;
    this.clock = clock;
    this.register = register;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (arguments.containsOption("backup")) {
      int outcome =
          write(Optional.ofNullable(arguments.getOptionValues("backup")).orElse(List.of()));
      System.exit(SpringApplication.exit(register, () -> outcome));
    }
  }

  private int write(List<String> said) {
    var to = said.isEmpty() || said.getFirst().isBlank() ? folder : Path.of(said.getFirst());
    var told = new Tenths("Backup");
    var written =
        backups
            .write(
                to,
                clock.instant(),
                (done, all) -> {
                  told.reached(done, all);
                  return true;
                })
            .orElseThrow();
    LOG.info(
        "Backup written and read back: {}, {} tables, {} rows.",
        written.file().toAbsolutePath().normalize(),
        written.manifest().parts().size(),
        written.manifest().rows());
    LOG.info("Keys exported: of {} people.", rotation.export(clock.instant()));
    return 0;
  }
}
