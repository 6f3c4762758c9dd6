package fi.tallessa.rights.copy;

import fi.tallessa.holdings.Entry;
import fi.tallessa.web.Incidents;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the copies that wait, one after another, in the background. Each is claimed for some
 * minutes: where the machine is killed, this one or another begins it anew when they are over.
 */
@Component
class CopyMaking {

  private static final Duration CLAIM = Duration.ofMinutes(3);

  private final ReentrantLock one = new ReentrantLock();
  private final OneCopy copy;
  private final OwnCopies copies;
  private final Clock clock;
  private final TransactionTemplate apart;

  CopyMaking(OneCopy copy, OwnCopies copies, Clock clock, PlatformTransactionManager transactions) {
    this.copy = copy;
    this.copies = copies;
    this.clock = clock;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** All that wait now. Nothing where somebody is at it already. */
  void work() {
    if (!one.tryLock()) {
      return;
    }
    try {
      for (var next = claim(); next != null; next = claim()) {
        make(next);
      }
    } finally {
      one.unlock();
    }
  }

  private OwnCopies.Waiting claim() {
    var now = clock.instant();
    return apart.execute(status -> copies.claim(now, now.plus(CLAIM)).orElse(null));
  }

  /** One that broke is tried again when its claim is over: it keeps nobody else's waiting. */
  private void make(OwnCopies.Waiting waiting) {
    try {
      var made =
          copy.make(waiting, clock.instant(), (reached, steps) -> reached(waiting, reached, steps));
      if (made instanceof Entry.Closed) {
        leave(waiting);
      }
    } catch (RuntimeException broken) {
      Incidents.note("a person's own copy could not be made", broken);
    }
  }

  private void reached(OwnCopies.Waiting waiting, int reached, int steps) {
    apart.executeWithoutResult(
        status -> copies.reached(waiting, reached, steps, clock.instant().plus(CLAIM)));
  }

  private void leave(OwnCopies.Waiting waiting) {
    apart.executeWithoutResult(status -> copies.leave(waiting));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(CopiesLast.class)
  static class Watching {

    /** Tests move the clock to and fro, and make them themselves. */
    @Bean
    @ConditionalOnBooleanProperty(name = "tallessa.nightly.by-itself", matchIfMissing = true)
    Watch copyWatch(CopyMaking making) {
      return new Watch(making);
    }
  }

  /** By the clock. */
  static final class Watch {

    private final CopyMaking making;

    Watch(CopyMaking making) {
      this.making = making;
    }

    @Scheduled(fixedDelayString = "${tallessa.copies.beat}")
    void beat() {
      Thread.ofVirtual().name("copies").start(this::look);
    }

    private void look() {
      try {
        making.work();
      } catch (RuntimeException away) {
        Incidents.note("people's own copies cannot be made for now", away);
      }
    }
  }
}
