package fi.tallessa.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.association.Names;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.vault.SealBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RegisterTest
class CustomerModelTest {

  private static final String BASIS = "legitimate-interest";

  @Autowired Access access;
  @Autowired Data data;
  @Autowired Versions versions;
  @Autowired Relationships relationships;
  @Autowired Bases bases;
  @Autowired Guardians guardians;
  @Autowired Awarenesses awarenesses;
  @Autowired List<Holding> holdings;
  @Autowired Units units;
  @Autowired Services services;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;

  @Test
  void a_change_is_the_next_version_and_the_old_one_stays() {
    in(
        permit -> {
          assertThat(versions.write(permit, Field.NAME, 1, said("Elli", permit))).isTrue();
          assertThat(versions.write(permit, Field.NAME, 2, said("Elli Rantala", permit))).isTrue();

          assertThat(data.card(permit).name()).isEqualTo("Elli Rantala");
          assertThat(data.card(permit).version(Field.NAME)).isEqualTo(2);
          assertThat(data.card(permit).version(Field.PHONE)).isZero();
          assertThat(versions.of(permit, Field.NAME).stream().map(Kept::datum).map(Datum::value))
              .containsExactly("Elli Rantala", "Elli");
        });
  }

  @Test
  void who_writes_the_same_version_second_is_told_so_and_nothing_is_lost() {
    in(
        permit -> {
          versions.write(permit, Field.PHONE, 1, said("+358405550142", permit));

          assertThat(versions.write(permit, Field.PHONE, 1, said("+358405550199", permit)))
              .isFalse();
          assertThat(versions.write(permit, Field.PHONE, 3, said("+358405550199", permit)))
              .isFalse();
          assertThat(versions.write(permit, Field.DOMICILE, 1, said("Turku", permit))).isTrue();
          assertThat(data.card(permit).value(Field.PHONE)).contains("+358405550142");
        });
  }

  @Test
  void names_of_many_come_together() {
    var maija = people.worker(Role.WORKER);
    transaction.executeWithoutResult(
        status -> {
          var elli = register(maija);
          var onni = register(maija);
          versions.write(elli, Field.NAME, 1, said("Elli", elli));
          versions.write(elli, Field.DOMICILE, 1, said("Turku", elli));
          var cards = data.cards(List.of(elli, onni), Set.of(Field.NAME));

          assertThat(cards.get(elli.subject()).name()).isEqualTo("Elli");
          assertThat(cards.get(elli.subject()).value(Field.DOMICILE)).isEmpty();
          assertThat(cards.get(onni.subject()).name()).isEmpty();
        });
  }

  @Test
  void a_row_in_another_place_does_not_open() {
    in(
        permit -> {
          versions.write(permit, Field.NAME, 1, said("Elli", permit));
          db.sql(
                  """
                  insert into customer.datum (subject_id, field, version, at, sealed)
                  select subject_id, 'domicile', version, at, sealed from customer.datum
                  where subject_id = ?
                  """)
              .param(permit.subject().value())
              .update();
          assertThatThrownBy(() -> data.card(permit)).isInstanceOf(SealBroken.class);
        });
  }

  @Test
  void what_was_written_is_read_again() {
    in(
        permit -> {
          var service = service();
          var ground = new Ground(Reason.ASKED_FOR_HELP, mother(permit), BASIS, who(permit));
          relationships.begin(permit, service, ground);
          var helmi = helmi(permit);
          var id = guardians.add(permit, helmi);
          var aware =
              new Awareness(
                  id,
                  Awareness.How.PHONE,
                  Awareness.By.GUARDIAN,
                  null,
                  permit.visit().today(),
                  who(permit));
          awarenesses.add(permit, aware);

          assertThat(relationships.of(permit))
              .singleElement()
              .satisfies(
                  one -> {
                    assertThat(one.ground()).isEqualTo(ground);
                    assertThat(one.service()).isEqualTo(service);
                    assertThat(one.lasts().until()).isNull();
                  });
          assertThat(guardians.of(permit))
              .singleElement()
              .satisfies(kept -> assertThat(kept.guardian()).isEqualTo(helmi));
          assertThat(guardians.write(permit, id, 1, helmi)).isFalse();
          assertThat(guardians.write(permit, id, 2, helmi)).isTrue();
          assertThat(guardians.history(permit)).hasSize(2);
          assertThat(awarenesses.of(permit)).containsExactly(aware);
        });
  }

  @Test
  void every_holding_copies_what_it_has_and_erases_every_row() {
    in(
        permit -> {
          versions.write(permit, Field.NAME, 1, said("Elli Rantala", permit));
          relationships.begin(
              permit, service(), new Ground(Reason.SIBLING, mother(permit), BASIS, who(permit)));
          var id = guardians.add(permit, helmi(permit));
          awarenesses.add(
              permit,
              new Awareness(
                  id,
                  Awareness.How.LETTER,
                  Awareness.By.US,
                  null,
                  permit.visit().today(),
                  who(permit)));

          for (var holding : ours()) {
            assertThat(rows(holding, permit)).as(holding.describe().name()).isPositive();
            assertThat(holding.copy(permit)).as(holding.describe().name()).isNotEmpty();
          }
          assertThat(ours().stream().flatMap(one -> one.copy(permit).stream()))
              .extracting(CopyLine::value)
              .contains("Elli Rantala", "Helmi Rantala");
          ours().forEach(holding -> holding.erase(permit));
          for (var holding : ours()) {
            assertThat(rows(holding, permit)).as(holding.describe().name()).isZero();
          }
        });
  }

  private List<Holding> ours() {
    return holdings.stream()
        .filter(
            one ->
                Set.of("data", "relationships", "guardians", "awareness")
                    .contains(one.describe().name()))
        .toList();
  }

  private long rows(Holding holding, Permit permit) {
    return holding.describe().tables().stream()
        // It runs as long as there is a file, and goes with it.
        .filter(table -> !table.equals("customer.clock"))
        .mapToLong(
            table ->
                db.sql("select count(*) from " + table + " where subject_id = ?")
                    .param(permit.subject().value())
                    .query(Long.class)
                    .single())
        .sum();
  }

  private void in(java.util.function.Consumer<Permit> file) {
    var maija = people.worker(Role.WORKER);
    transaction.executeWithoutResult(status -> file.accept(register(maija)));
  }

  private UUID service() {
    var unit = units.add(new Names("Yksikkö", "Enhet", "Unit"));
    return services.add(unit, new Names("Avoin talo", "Öppet hus", "Open house")).value();
  }

  private Permit register(WorkerId worker) {
    var permit = access.register(TestAction.REGISTER, people.visit(worker));
    bases.begin(
        permit, new LegitimateInterest(ServiceId.random(), 1, LocalDate.of(2030, 1, 1), false));
    return permit;
  }

  private static Datum said(String value, Permit permit) {
    return Datum.told(value, mother(permit), true, BASIS, permit.visit());
  }

  private static Told mother(Permit permit) {
    return Told.by(Source.MOTHER, permit.visit().today());
  }

  private static WorkerId who(Permit permit) {
    return permit.visit().who();
  }

  private static Guardian helmi(Permit permit) {
    return new Guardian(
        "Helmi Rantala",
        GuardianRole.MOTHER,
        Custody.NOT_ASKED,
        "+358405550142",
        null,
        "Weekdays 9 to 15, no voicemail",
        null,
        Interpreter.NOT_ASKED,
        mother(permit),
        null,
        who(permit));
  }
}
