package fi.tallessa.faults;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.Tallessa;
import fi.tallessa.access.Access;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A register in a process of its own that writes without pause, and says on its standard output
 * what was acknowledged: {@code FILE subject code}, {@code EDIT subject version}. The first
 * argument is the worker of the run before, or a dash.
 */
public final class Scribe {

  private static final int WRITERS = 2;

  private final Access access;
  private final Data data;
  private final Versions versions;
  private final Customers customers;
  private final People people;
  private final TransactionTemplate transaction;
  private final WorkerId worker;

  private Scribe(ApplicationContext register, String before) {
    this.access = register.getBean(Access.class);
    this.data = register.getBean(Data.class);
    this.versions = register.getBean(Versions.class);
    this.customers = register.getBean(Customers.class);
    this.people = register.getBean(People.class);
    this.transaction = register.getBean(TransactionTemplate.class);
    this.worker = before.equals("-") ? people.worker("Scribe", Role.WORKER) : WorkerId.of(before);
  }

  public static void main(String[] arguments) {
    var register = new SpringApplication(Tallessa.class);
    register.addPrimarySources(List.of(People.class, Customers.class, Owner.class));
    var scribe = new Scribe(register.run(arguments), arguments[0]);
    scribe.readEverything();
    for (int writer = 0; writer < WRITERS; writer++) {
      Thread.ofPlatform().start(scribe::writeForever);
    }
  }

  /** Opens every file there is: a broken seal ends the process. */
  private void readEverything() {
    var read =
        transaction.execute(
            status -> {
              var visit = people.visit(worker);
              var permits = access.enterEach(Writing.READ, access.openable(visit), visit);
              return data.cards(permits, Set.of(Field.values())).size();
            });
    say("READY " + worker.value() + " " + read);
  }

  private void writeForever() {
    while (true) {
      try {
        var permit =
            customers.register(
                worker, Map.of(Field.NAME, "Elli Rantala", Field.PHONE, "+358405550142"));
        say("FILE " + permit.subject().value() + " " + permit.code().value());
        for (int version = 2; version < 5; version++) {
          edit(permit, version);
          say("EDIT " + permit.subject().value() + " " + version);
        }
      } catch (RuntimeException away) {
        say("MISS " + away.getClass().getSimpleName());
        pause();
      }
    }
  }

  private void edit(Permit file, int version) {
    transaction.executeWithoutResult(
        status -> {
          if (access.enter(Writing.CHANGE, file.code(), people.visit(worker))
              instanceof Entry.Open<Permit>(var permit)) {
            var now = data.card(permit).of(Field.NAME).orElseThrow().datum();
            if (!versions.write(permit, Field.NAME, version, renamed(now, "Elli " + version))) {
              throw new IllegalStateException("nobody else writes here");
            }
          }
        });
  }

  private static Datum renamed(Datum now, String name) {
    return new Datum(name, now.asked(), now.told(), now.verified(), now.basis(), now.worker());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static final class Writing {
    static final Action READ = Action.read("test.scribe.read");
    static final Action CHANGE = Action.change("test.scribe.change");
  }
}
