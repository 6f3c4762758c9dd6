package fi.tallessa.family.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 1: a pair of workers designated to a family in one act, one responsible. */
@RegisterTest
class PairTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  OneFile elli;
  OneFile onni;
  WorkerId sanna;
  WorkerId petri;
  WorkerId anna;

  @BeforeEach
  void files() {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    petri = people.worker("Petri Niemi", Role.WORKER);
    anna = people.worker("Anna Koivu", Role.WORKER);
  }

  @Test
  void s25_both_have_every_file_and_one_is_responsible() throws Exception {
    pair(onni.code.shown(), petri, anna).andExpect(status().isSeeOther());
    for (var file : List.of(elli, onni)) {
      for (var who : List.of(petri, anna)) {
        file.getAs(who, Role.WORKER, "").andExpect(status().isOk());
      }
      assertThat(responsible(file)).isEqualTo(petri.value());
      assertThat(file.lines("family.pair.designate")).isEqualTo(1);
      file.getAs(petri, Role.WORKER, "/health").andExpect(status().isOk());
      file.getAs(anna, Role.WORKER, "/health").andExpect(status().isForbidden());
    }
    pair(onni.code.shown(), petri, anna).andExpect(status().isSeeOther());
    assertThat(designations(elli)).as("sent twice").isEqualTo(3);
  }

  @Test
  void s25_what_was_written_before_is_handed_over_as_was_chosen_in_every_file() throws Exception {
    refused(pair(onni.code.shown(), petri, anna, "older", "since"), "Write from which day on");
    assertThat(designations(elli)).isEqualTo(1);
    pair(onni.code.shown(), petri, anna, "older", "none").andExpect(status().isSeeOther());
    for (var file : List.of(elli, onni)) {
      assertThat(handedFrom(file))
          .as("no note of before today, to either of the two")
          .hasSize(2)
          .containsOnly(elli.visit(sanna).today());
    }
  }

  @Test
  void s20_whoever_is_designated_without_health_is_not_given_it_by_becoming_responsible()
      throws Exception {
    pair("", petri, anna).andExpect(status().isSeeOther());
    refused(
        pair(onni.code.shown(), anna, petri), elli.code.shown() + ": the responsible worker is");
    elli.getAs(anna, Role.WORKER, "/health").andExpect(status().isForbidden());
    assertThat(responsible(elli)).isEqualTo(petri.value());
    assertThat(designations(onni)).as("all files or none").isEqualTo(1);
    pair("", petri, anna).andExpect(status().isSeeOther());
  }

  private List<LocalDate> handedFrom(OneFile file) {
    return owner
        .db()
        .sql(
            "select notes_from_day from access.designation where subject_id = ?"
                + " and worker_id in (?, ?)")
        .params(subject(file), petri.value(), anna.value())
        .query(LocalDate.class)
        .list();
  }

  @Test
  void s25_all_files_or_none() throws Exception {
    var other = new OneFile(beans);
    people.leads(people.worker("Heli Koski", Role.MANAGER), other.maija);
    refused(pair(other.code.shown(), petri, anna), "Nobody was designated");
    refused(pair("K7F-2QD", petri, anna), "Nobody was designated");
    assertThat(designations(elli)).isEqualTo(1);
    assertThat(responsible(elli)).isEqualTo(elli.maija.value());
    var limited =
        "insert into access.designation (subject_id, id, worker_id, ground, from_day, until_day,"
            + " designated_by, designated_at) values (?, ?, ?, 'DESIGNATED', '2020-01-01',"
            + " '2099-01-01', ?, now())";
    owner
        .db()
        .sql(limited)
        .params(subject(onni), UUID.randomUUID(), anna.value(), sanna.value())
        .update();
    refused(pair(onni.code.shown(), petri, anna), onni.code.shown() + ": one of the two");
    assertThat(designations(elli)).isEqualTo(1);
    assertThat(elli.lines("family.pair.designate")).isZero();
  }

  @Test
  void s25_nobody_designates_themselves_and_no_worker_designates() throws Exception {
    refused(pair("", sanna, anna), "Nobody designates themselves");
    refused(pair("", petri, petri), "two different workers");
    refused(pair("nonsense", petri, anna), "no customer’s code");
    elli.postAs(elli.maija, "/family/pair", "responsible", "x").andExpect(status().isForbidden());
    var heli = people.worker("Heli Koski", Role.MANAGER);
    elli.getAs(heli, Role.MANAGER, "/family/pair").andExpect(status().isNotFound());
  }

  private ResultActions pair(String codes, WorkerId responsible, WorkerId second, String... more)
      throws Exception {
    var boxes =
        Stream.of(
            "codes", codes, "responsible", responsible.toString(), "second", second.toString());
    return elli.post(
        People.by(sanna, Role.MANAGER),
        "/family/pair",
        Stream.concat(boxes, Stream.of(more)).toArray(String[]::new));
  }

  private static void refused(ResultActions answer, String words) throws Exception {
    assertThat(OneFile.text(answer.andExpect(status().isUnprocessableContent()))).contains(words);
  }

  private UUID responsible(OneFile file) {
    return owner
        .db()
        .sql("select worker_id from customer.relationship where subject_id = ?")
        .param(subject(file))
        .query(UUID.class)
        .single();
  }

  private long designations(OneFile file) {
    return owner
        .db()
        .sql("select count(*) from access.designation where subject_id = ?")
        .param(subject(file))
        .query(Long.class)
        .single();
  }

  private static UUID subject(OneFile file) {
    return file.in(permit -> permit.subject().value());
  }
}
