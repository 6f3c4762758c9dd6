package fi.tallessa.customer.search;

import fi.tallessa.web.Incidents;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the directory in the background once the register is up; nobody waits for it. */
@Component
class DirectoryBuild {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryBuild.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

  private final Directory directory;
  private final DirectoryEntries entries;
  private final Clock clock;
  private volatile Thread building;

  DirectoryBuild(Directory directory, DirectoryEntries entries, Clock clock) {
    this.directory = directory;
    this.entries = entries;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    building = Thread.ofVirtual().name("search-directory").start(this::build);
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    var unfinished = building;
    if (unfinished != null) {
      unfinished.interrupt();
    }
  }

  /** Until it has worked: with the database away for a moment, search warms up longer. */
  private void build() {
    while (directory.warmingUp() && !Thread.currentThread().isInterrupted()) {
      try {
        directory.fill(entries.everybody(clock.instant()).stream());
        LOG.info("The search directory is whole.");
      } catch (RuntimeException failed) {
        Incidents.note("the search directory could not be read, trying again", failed);
        rest();
      }
    }
  }

  private static void rest() {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }
}
