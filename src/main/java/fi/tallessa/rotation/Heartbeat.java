package fi.tallessa.rotation;

import fi.tallessa.vault.CopyState;
import fi.tallessa.vault.Epoch;
import fi.tallessa.vault.EpochChange;
import fi.tallessa.vault.Nodes;
import fi.tallessa.web.Incidents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Says that this machine is there and holds the current key, which it has opened something with;
 * and leaves keys that were destroyed, once no request can still be opening anything with them.
 */
@Component
class Heartbeat {

  /** Longer than any request, and than any list of keys that is being worked through. */
  private static final Duration IN_USE = Duration.ofMinutes(10);

  private final UUID node = UUID.randomUUID();
  private final EpochChange change;
  private final Nodes nodes;
  private final Clock clock;

  Heartbeat(EpochChange change, Nodes nodes, Clock clock) {
    this.change = change;
    this.nodes = nodes;
    this.clock = clock;
  }

  /** Nothing is said where no copy of the current key opens anything here. */
  void report() {
    var epochs = change.epochs();
    int current = epochs.stream().filter(Epoch::current).findFirst().orElseThrow().number();
    if (change.test(current).stream().anyMatch(CopyState::right)) {
      nodes.report(node, current);
    }
    var now = clock.instant();
    epochs.stream().filter(one -> unused(one, now)).forEach(one -> change.leave(one.number()));
  }

  private static boolean unused(Epoch epoch, Instant now) {
    return epoch.destroyed().filter(at -> at.plus(IN_USE).isBefore(now)).isPresent();
  }

  @EventListener(ContextClosedEvent.class)
  void leave() {
    try {
      nodes.leave(node);
    } catch (RuntimeException away) {
      Incidents.note("a machine that ends could not say so", away);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(KeysLast.class)
  static class Beating {

    /** Tests move the clock to and fro, and report for themselves. */
    @Bean
    @ConditionalOnBooleanProperty(name = "tallessa.nightly.by-itself", matchIfMissing = true)
    Beat keysBeat(Heartbeat heart) {
      return new Beat(heart);
    }
  }

  /** By the clock. */
  static final class Beat {

    private final Heartbeat heart;

    Beat(Heartbeat heart) {
      this.heart = heart;
    }

    @Scheduled(fixedDelayString = "${tallessa.keys.beat}")
    void beat() {
      try {
        heart.report();
      } catch (RuntimeException away) {
        Incidents.note("a machine could not say which key it holds", away);
      }
    }
  }
}
