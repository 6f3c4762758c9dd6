package fi.tallessa.legalbasis.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
}
