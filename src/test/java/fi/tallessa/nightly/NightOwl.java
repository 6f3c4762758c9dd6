package fi.tallessa.nightly;

import fi.tallessa.Tallessa;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A register in a process of its own with a slow nightly job in it, which says on the standard
 * output what it does: {@code BEGIN day}, {@code STEP day number}, {@code END day}.
 */
public final class NightOwl implements NightJob {

  private final JdbcClient db;
  private final int steps;

  NightOwl(JdbcClient db, @Value("${owl.steps}") int steps) {
    this.db = db;
    this.steps = steps;
  }

  public static void main(String[] arguments) {
    var register = new SpringApplication(Tallessa.class);
    register.addPrimarySources(List.of(NightOwl.class));
    var runner = register.run(arguments).getBean(Runner.class);
    System.out.println("READY now");
    while (true) {
      rest(100);
      try {
        runner.work();
      } catch (RuntimeException away) {
        System.out.println("MISS " + away.getClass().getSimpleName());
      }
    }
  }

  @Override
  public String code() {
    return "test.night.owl";
  }

  @Override
  public int run(Night night) {
    System.out.println("BEGIN " + night.day());
    int step = 0;
    while (step < steps && !night.stopped()) {
      night.reached(++step);
      db.sql("select 1").query(Integer.class).single();
      System.out.println("STEP " + night.day() + " " + step);
      rest(100);
    }
    System.out.println("END " + night.day());
    return step;
  }

  private static void rest(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
