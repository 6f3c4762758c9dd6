package fi.tallessa.faults;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.Tallessa;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.retention.Ended;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * A register in a process of its own that makes so many files whose time is over, and says {@code
 * MADE} of each; then it erases what is due, again and again, and says {@code READY}, {@code STEP}
 * and {@code END} with how many. A database that is lost is waited for.
 */
public final class Erasing {

  private static final LocalDate ENDED = LocalDate.of(2000, 5, 31);

  /** Fewer than the pace of an hour stops. */
  private static final int FILES_OF_ONE = 20;

  public static void main(String[] arguments) {
    var application = new SpringApplication(Tallessa.class);
    application.addPrimarySources(List.of(People.class, Owner.class));
    var register = application.run();
    make(register, Integer.parseInt(arguments[0]));
    say("READY 1");
    var erasing = NightWork.of(register, "retention.night.erase");
    NightWork.forEver(
        () -> {
          int gone = erasing.run(new Watched());
          say("STEP " + gone);
          say("END " + gone);
        });
  }

  private static void make(ApplicationContext register, int files) {
    if (files > 0) {
      register
          .getBean(Owner.class)
          .db()
          .sql("insert into retention.bound (version, most) values (2, 500)")
          .update();
    }
    WorkerId maija = null;
    for (int made = 0; made < files; made++) {
      if (made % FILES_OF_ONE == 0) {
        maija = register.getBean(People.class).worker("Maija Lehto", Role.WORKER);
      }
      say("MADE " + Ended.on(new OneFile(register, maija), ENDED).subject);
    }
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private record Watched() implements Night {

    @Override
    public LocalDate day() {
      return Ended.goes(ENDED);
    }

    @Override
    public Instant at() {
      return Instant.now();
    }

    @Override
    public boolean stopped() {
      return false;
    }

    @Override
    public void reached(int soFar) {
      say("STEP " + soFar);
    }
  }

  private Erasing() {}
}
