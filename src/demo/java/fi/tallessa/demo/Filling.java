package fi.tallessa.demo;

import fi.tallessa.association.Association;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty register with the invented association, through the register's own services: the
 * cast before the first page shows, everybody else behind a line of progress. Stopped halfway, the
 * next start goes on.
 */
@Component
@Profile("demo")
class Filling implements ApplicationRunner {

  private final Association association;
  private final Settling settling;
  private final Crowd crowd;
  private final JdbcClient db;
  private final int people;

  Filling(
      Association association,
      Settling settling,
      Crowd crowd,
      JdbcClient db,
      @Value("${tallessa.demo.customers:400}") int people) {
    this.association = association;
    this.settling = settling;
    this.crowd = crowd;
    this.db = db;
    this.people = people;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (association.name().isBlank()) {
      settling.settle();
    }
    if (there() < people) {
      Thread.ofVirtual().name("filling").start(this::fill);
    }
  }

  private void fill() {
    var progress = new Progress("Filling the association with invented customers", people);
    for (int there = there(); there < people; there = there()) {
      crowd.comes(there, Math.min(20, people - there));
      progress.at(there());
    }
  }

  private int there() {
    return db.sql("select count(*) from access.file").query(Integer.class).single();
  }
}
