package fi.tallessa.demo;

import fi.tallessa.association.Association;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty register with the invented association, through the register's own services: the
 * cast before the first page shows, everybody else behind a line of progress. Stopped halfway, the
 * next start goes on.
 */
@Component
@Profile("demo")
class Filling implements SmartInitializingSingleton, ApplicationRunner, DisposableBean {

  private final Association association;
  private final Settling settling;
  private final InventedDay day;
  private final Crowd crowd;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final int people;
  private volatile boolean stopping;
  private volatile Thread filling;

  Filling(
      Association association,
      Settling settling,
      InventedDay day,
      Crowd crowd,
      JdbcClient db,
      TransactionTemplate transaction,
      @Value("${tallessa.demo.customers:400}") int people) {
    this.association = association;
    this.settling = settling;
    this.day = day;
    this.crowd = crowd;
    this.db = db;
    this.transaction = transaction;
    this.people = people;
  }

  /** Before the port opens: nobody meets a cast whose click does not work yet. */
  @Override
  public void afterSingletonsInstantiated() {
    if (association.name().isBlank()) {
      transaction.executeWithoutResult(status -> settle());
    }
  }

  /** All of it or nothing: whatever fails here, the next start begins with it again. */
  private void settle() {
    settling.settle();
    day.begins(settling.of(Cast.MAIJA), settling.of(Cast.TIINA));
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (there() < people) {
      filling = Thread.ofVirtual().name("filling").start(this::fill);
    }
  }

  private void fill() {
    var progress = new Progress("Filling the association with invented customers", people);
    for (int there = there(); there < people && !stopping; there = there()) {
      crowd.comes(there, Math.min(20, people - there));
      progress.at(there());
    }
  }

  /** Lets the customers who are coming in arrive before the database is taken away. */
  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    if (filling != null) {
      filling.join(Duration.ofSeconds(20));
    }
  }

  private int there() {
    return db.sql("select count(*) from access.file").query(Integer.class).single();
  }
}
