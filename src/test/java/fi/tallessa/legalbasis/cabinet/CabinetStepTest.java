package fi.tallessa.legalbasis.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The line is done by a cabinet and a key, and by nothing else. */
@RegisterTest
class CabinetStepTest {

  @Autowired Owner owner;
  @Autowired People people;

  @Test
  void d2_every_cabinet_has_somebody_with_a_key() {
    var visit = people.visit(people.worker(Role.MANAGER));
    owner.inScratch(
        empty -> {
          empty.sql("truncate legalbasis.cabinet cascade").update();
          var cabinets = new Cabinets(empty);
          var step = new CabinetStep(cabinets);
          assertThat(step.look(visit.today()).sentence()).isEqualTo("legalbasis.cabinet.step.none");
          cabinets.add(1, "Turku", visit);
          assertThat(step.look(visit.today()).done()).as("no key").isFalse();
          cabinets.giveKey(1, visit.who(), visit);
          assertThat(step.look(visit.today()).done()).isTrue();
          cabinets.add(2, "Parainen", visit);
          assertThat(step.look(visit.today()).done()).as("the second has none").isFalse();
        });
  }

  /** Whoever has left answers for no cabinet, though their key is still somewhere. */
  @Test
  void s26_a_key_of_somebody_who_has_left_is_not_counted_and_is_to_be_seen_to() {
    var visit = people.visit(people.worker(Role.MANAGER));
    owner.inScratch(
        empty -> {
          empty.sql("truncate legalbasis.cabinet cascade").update();
          var cabinets = new Cabinets(empty);
          var reminder = new KeyReminder(cabinets);
          cabinets.add(1, "Turku", visit);
          cabinets.giveKey(1, visit.who(), visit);
          assertThat(reminder.first(visit)).isEmpty();
          leaves(empty, visit.who(), visit.today());
          assertThat(reminder.first(visit)).as("the last day is a day").isEmpty();
          leaves(empty, visit.who(), visit.today().minusDays(1));
          assertThat(new CabinetStep(cabinets).look(visit.today()).done()).isFalse();
          assertThat(reminder.first(visit)).extracting(Cabinet::number).containsExactly(1);
          assertThat(reminder.of(visit.who())).as("to be handed over").containsExactly(1);
          var heli = people.visit(people.worker(Role.MANAGER));
          cabinets.giveKey(1, heli.who(), heli);
          assertThat(new CabinetStep(cabinets).look(visit.today()).done()).isTrue();
          assertThat(reminder.first(visit)).as("a key is out").hasSize(1);
          cabinets.takeKeyBack(1, visit.who(), heli);
          assertThat(reminder.first(visit)).isEmpty();
        });
  }

  private static void leaves(JdbcClient db, WorkerId worker, LocalDate day) {
    db.sql("update staff.worker set left_on = ? where id = ?").params(day, worker.value()).update();
  }
}
