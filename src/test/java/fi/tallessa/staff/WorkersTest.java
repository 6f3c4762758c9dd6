package fi.tallessa.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Names;
import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegisterTest
class WorkersTest {

  @Autowired Workers workers;
  @Autowired Leaders leaders;
  @Autowired Memberships memberships;
  @Autowired Units units;
  @Autowired Services services;
  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void names_of_many_come_at_once_and_everybody_can_be_picked() {
    var maija = people.worker("Maija Lehto", Role.WORKER);
    var ake = people.worker("Åke Öberg", Role.MANAGER);

    assertThat(workers.names(List.of(maija, ake, maija, WorkerId.random())))
        .containsEntry(maija, "Maija Lehto")
        .containsEntry(ake, "Åke Öberg")
        .hasSize(2);
    assertThat(workers.all(people.visit(maija).today()))
        .contains(
            new Worker(maija, "Maija Lehto", Role.WORKER),
            new Worker(ake, "Åke Öberg", Role.MANAGER))
        .extracting(Worker::name)
        .containsSubsequence("Maija Lehto", "Åke Öberg");
  }

  @Test
  void s36_a_user_name_is_one_persons_in_any_case() {
    var name = "Käyttäjä." + UUID.randomUUID();
    var visit = people.visit(WorkerId.random());
    assertThat(workers.join("Maija", name, null, Role.WORKER, visit).isFine()).isTrue();
    assertThat(
            workers
                .join("Petri", name.toUpperCase(), null, Role.WORKER, visit)
                .problems()
                .on("userName"))
        .hasValueSatisfying(
            problem -> assertThat(problem.key()).isEqualTo("staff.user_name.taken"));
    var plain = name.replace('ä', 'a');
    assertThat(workers.join("Celia", plain, null, Role.WORKER, visit).isFine()).isTrue();
  }

  @Test
  void no_name_lies_open_in_the_database() {
    var worker = people.worker("Kanariani Keltainen", Role.WORKER);
    var row =
        db.sql(
                "select to_jsonb(worker)::text || encode(sealed, 'escape') from staff.worker where id = ?")
            .param(worker.value())
            .query(String.class)
            .single();
    assertThat(row).doesNotContain("Keltainen");
  }

  @Test
  void s25_who_leads_and_who_works_where() {
    var maija = people.worker(Role.WORKER);
    var sanna = people.worker(Role.MANAGER);
    people.leads(sanna, maija);
    assertThat(leaders.ledBy(people.visit(sanna))).containsExactly(maija);
    assertThat(leaders.ledBy(people.visit(maija))).isEmpty();

    var unit = units.add(new Names("Turku", "Åbo", "Turku"));
    var service = services.add(unit, new Names("Olohuone", "Vardagsrum", "Living room"));
    var today = people.visit(maija).today();
    memberships.join(maija, service, today);
    memberships.join(maija, service, today);
    assertThat(memberships.mine(people.visit(maija))).containsExactly(service);
    assertThat(memberships.servicesOf(maija, today.minusDays(1))).isEmpty();
  }
}
