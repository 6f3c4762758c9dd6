package fi.tallessa.nightly;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every half minute whether a night has begun, was missed, or is to be tried again. */
final class NightWatch {

  private final Runner runner;

  NightWatch(Runner runner) {
    this.runner = runner;
  }

  @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30S")
  void look() {
    runner.look();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(Pace.class)
  static class Nightly {

    /** Tests move the clock to and fro, and look for themselves. */
    @Bean
    @ConditionalOnBooleanProperty(name = "tallessa.nightly.by-itself", matchIfMissing = true)
    NightWatch nightWatch(Runner runner) {
      return new NightWatch(runner);
    }
  }
}
