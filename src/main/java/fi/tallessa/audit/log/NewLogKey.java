package fi.tallessa.audit.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code java -jar tallessa.jar --new-log-key}, for a key that was lost or
 * seen by others: what follows is signed with a new one, and the chain tells where that begins.
 * What was signed before stays verified; from there on the key before signs nothing.
 */
@Component
class NewLogKey implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(NewLogKey.class);

  private final LogKey key;
  private final Sealing sealing;
  private final ConfigurableApplicationContext register;

  NewLogKey(LogKey key, Sealing sealing, ConfigurableApplicationContext register) {
    this.key = key;
    this.sealing = sealing;
    this.register = register;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (arguments.containsOption("new-log-key")) {
      key.make();
      sealing.keyFollowed();
      LOG.info("The log has a new key. Copy log.key and log.pub to where the other keys are kept.");
      System.exit(SpringApplication.exit(register, () -> 0));
    }
  }
}
