package fi.tallessa.customer.search;

import fi.tallessa.web.Incidents;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills the directory in the background once the register is up, and keeps it fresh from then on;
 * nobody waits for it.
 */
@Component
class DirectoryBuild {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryBuild.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

  private final Directory directory;
  private final Following following;
  private final Ears ears;
  private final Duration looks;
  private volatile Thread working;
  private boolean failed;

  DirectoryBuild(
      Directory directory,
      Following following,
      Ears ears,
      @Value("${tallessa.search.looks}") Duration looks) {
    this.directory = directory;
    this.following = following;
    this.ears = ears;
    this.looks = looks;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    working = Thread.ofVirtual().name("search-directory").start(this::work);
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    var unfinished = working;
    if (unfinished != null) {
      unfinished.interrupt();
    }
  }

  private void work() {
    try {
      build();
      follow();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      ears.close();
    }
  }

  /** Until it has worked: with the database away for a moment, search warms up longer. */
  private void build() throws InterruptedException {
    while (directory.warmingUp()) {
      try {
        following.fill();
        LOG.info("The search directory is whole.");
      } catch (RuntimeException failure) {
        Incidents.note("the search directory could not be read, trying again", failure);
        Thread.sleep(BETWEEN_TRIES);
      }
    }
  }

  private void follow() throws InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      ears.listen(looks);
      try {
        following.catchUp();
        failed = false;
      } catch (RuntimeException failure) {
        // Looked at again in a moment; said once, however long it lasts.
        if (!failed && !Thread.currentThread().isInterrupted()) {
          Incidents.note("the search directory could not look for changes", failure);
        }
        failed = true;
      }
    }
  }
}
