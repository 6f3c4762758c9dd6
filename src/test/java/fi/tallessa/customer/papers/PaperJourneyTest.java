package fi.tallessa.customer.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.EndedOn;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.files.Made;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.cabinet.InCabinets;
import fi.tallessa.legalbasis.cabinet.Place;
import fi.tallessa.legalbasis.consent.EarlierPlace;
import fi.tallessa.legalbasis.consent.EndedByUs;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.retention.LegalHold;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A paper from its slip to its destruction, through the pages of everybody who touches it (S26).
 */
@RegisterTest
class PaperJourneyTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired MockMvc pages;
  @Autowired Owner owner;
  @Autowired List<Holding> holdings;
  private OneFile elli;
  private Given given;
  private ItemId notes;
  private WorkerId sanna;
  private WorkerId heli;
  private InCabinets cabinets;
  private String asked;
  private String slip;
  private Place place;

  @BeforeEach
  void aConsentOnPaper() throws Exception {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    heli = people.worker("Heli Koski", Role.MANAGER);
    elli = new OneFile(beans);
    given = new Given(elli);
    notes = new TestItems(beans, people.visit(sanna)).notes();
    cabinets = new InCabinets(beans, people.visit(sanna));
    asked = given.yes(notes);
    slip = elli.body(asked).replaceAll("(?s).*<h1>Slip (\\d{4}-\\d{4,7})</h1>.*", "$1");
    place = cabinets.free();
  }

  @AfterEach
  void nobodyCounts() {
    owner.db().sql("delete from legalbasis.stock_finding").update();
    owner.db().sql("delete from legalbasis.stock_taking").update();
  }

  @Test
  void s26_a_slip_is_in_the_list_from_its_first_moment_and_one_act_places_it_for_both()
      throws Exception {
    assertThat(waiting()).as("unplaced").contains(paper());
    assertThat(read(paper(), sanna)).contains("Place not recorded");
    assertThat(elli.body("")).contains("Place of slip " + slip + " not yet recorded");
    assertThat(given.status(asked + "/place", Given.boxes(place))).isEqualTo(303);
    assertThat(waiting()).doesNotContain(paper());
    assertThat(read(paper(), sanna)).contains("In its place", "binder " + place.folder());
    assertThat(elli.body("")).doesNotContain("not yet recorded");

    var other = cabinets.free();
    assertThat(put(other, place.shown())).isEqualTo(303);
    assertThat(elli.body("/consents/" + notes)).contains(said(other));
    assertThat(elli.body(asked)).contains(said(other), "Key");
    assertThat(given.status(asked + "/place", Given.boxes(place)))
        .as("placed by somebody else meanwhile")
        .isEqualTo(422);
    assertThat(given.status(asked + "/place", Given.boxes(other))).as("sent twice").isEqualTo(303);
    assertThat(placings()).isEqualTo(2);
  }

  @Test
  void s26_a_paper_from_its_slip_to_its_destruction() throws Exception {
    given.status(asked + "/place", Given.boxes(place));
    assertThat(send("/taking", sanna, "who", sanna.toString(), "why", "COPY")).isEqualTo(303);
    assertThat(elli.body("/consents/" + notes)).contains("Taken out");
    var out = read(paper(), heli).replaceAll("(?s).*name=\"taken\" value=\"([^\"]+)\".*", "$1");
    assertThat(send("/return", heli, "taken", out)).isEqualTo(303);
    assertThat(elli.body("/consents/" + notes)).contains(said(place)).doesNotContain("Taken out");

    counted();

    assertThat(refused()).contains("A consent on it still holds");
    assertThat(given.withdraw(notes)).isEqualTo(303);
    assertThat(refused()).contains("The relationship has not ended");
    ended(people.visit(sanna).today().minusDays(1));
    assertThat(refused()).contains("The statistics duty has not ended");
    assertThat(over()).doesNotContain(paper());
    ended(people.visit(sanna).today().minusYears(2).withDayOfYear(1));
    assertThat(over()).contains(paper());
    picture();
    assertThat(send("/destruction", sanna)).as("the first says it").isEqualTo(303);
    assertThat(waiting()).as("for the second").contains(paper());
    assertThat(over()).doesNotContain(paper());
    assertThat(send("/destruction", sanna, "step", "confirm")).as("the same person").isEqualTo(422);
    assertThat(read(paper(), sanna)).doesNotContain("Destroyed<");
    assertThat(pictures()).as("while the paper is there").isEqualTo(1);
    assertThat(send("/destruction", heli, "step", "confirm"))
        .as("the second confirms it")
        .isEqualTo(303);
    assertThat(pictures()).as("it goes with the paper").isZero();
    assertThat(read(paper(), sanna)).contains("Destroyed", "Sanna Aalto", "Heli Koski");
    assertThat(waiting()).doesNotContain(paper());
    assertThat(elli.body("/consents/" + notes)).contains("Destroyed").doesNotContain(said(place));
    assertThat(elli.body("")).as("the proof is kept until then").doesNotContain("not yet recorded");
    assertThat(given.status(asked + "/place", Given.boxes(place))).as("gone").isEqualTo(422);
  }

  @Test
  void s26_a_relationship_that_ended_before_there_were_time_limits_keeps_no_paper()
      throws Exception {
    given.status(asked + "/place", Given.boxes(place));
    assertThat(given.withdraw(notes)).isEqualTo(303);
    ended(LocalDate.of(2017, 11, 24));
    assertThat(read(paper(), sanna)).contains(slip);
    assertThat(over()).contains(paper());
    assertThat(send("/destruction", sanna)).isEqualTo(303);
  }

  @Test
  void s26_on_the_last_day_of_the_duty_the_paper_is_not_in_the_list_and_on_the_next_it_is()
      throws Exception {
    given.status(asked + "/place", Given.boxes(place));
    assertThat(given.withdraw(notes)).isEqualTo(303);
    var today = people.visit(sanna).today();
    ended(today.minusYears(3));
    dutyUntil(today);
    assertThat(over()).doesNotContain(paper());
    dutyUntil(today.minusDays(1));
    assertThat(over()).contains(paper());
  }

  /** Relationship and duty of statistics both end on that day, the earliest there is. */
  private void dutyUntil(LocalDate day) {
    owner
        .db()
        .sql(
            "update customer.relationship_end set ended_on = ?, statistics_until = ? where subject_id = ?")
        .params(day, day, elli.<UUID>in(permit -> permit.subject().value()))
        .update();
  }

  /** Art. 7(1): the proof is needed as long as anything is kept on it, seen or not. */
  @Test
  void s26_the_paper_of_a_consent_that_sleeps_stays_until_nothing_is_kept_on_it() throws Exception {
    given.status(asked + "/place", Given.boxes(place));
    ended(people.visit(sanna).today().minusMonths(16));
    elli.writing(permit -> beans.getBean(EndedByUs.class).workOver(permit));
    assertThat(over()).doesNotContain(paper());
    assertThat(refused()).contains("A consent on it still holds");
    assertThat(given.withdraw(notes)).isEqualTo(303);
    assertThat(over()).contains(paper());
    assertThat(send("/destruction", sanna)).isEqualTo(303);
  }

  /** Missing, explained, ended, and found again. */
  private void counted() throws Exception {
    cabinets.allReturned();
    var running = cabinets.counting(people.visit(heli)).path();
    assertThat(send("/finding", sanna, "found", "MISSING")).isEqualTo(303);
    cabinets.allSeen();
    assertThat(answer(post("/cabinets/stock-taking/end"), heli).getStatus()).isEqualTo(422);
    var difference =
        read("/cabinets", heli)
            .replaceAll(
                "(?s).*"
                    + slip
                    + "\\s*<span class=\"end\"><a href=\"(/cabinets/findings/[^\"]+)\".*",
                "$1");
    assertThat(answer(post(difference).param("words", "Lay under the folder"), heli).getStatus())
        .isEqualTo(303);
    assertThat(answer(post("/cabinets/stock-taking/end"), heli).getStatus()).isEqualTo(303);
    assertThat(read(running, sanna)).contains(slip, "Lay under the folder");
    assertThat(waiting()).as("missing until it lies somewhere").contains(paper());
    assertThat(put(place, place.shown())).isEqualTo(303);
    assertThat(waiting()).doesNotContain(paper());
  }

  @Test
  void s26_the_paper_of_somebody_who_is_erased_may_go_and_names_nobody() throws Exception {
    given.status(asked + "/place", Given.boxes(place));
    assertThat(refused()).contains("A consent on it still holds");
    elli.in(
        permit -> {
          holdings.stream()
              .filter(one -> one.describe().name().equals("consents"))
              .forEach(one -> one.erase(permit));
          return null;
        });
    assertThat(over()).contains(paper());
    assertThat(send("/destruction", sanna)).isEqualTo(303);
    assertThat(read(paper(), heli)).contains("Confirm").doesNotContain(elli.code.shown());
    assertThat(send("/destruction", heli, "step", "confirm")).isEqualTo(303);
  }

  @Test
  void d04_the_paper_of_somebody_whose_data_may_only_be_kept_stays() throws Exception {
    given.status(asked + "/place", Given.boxes(place));
    assertThat(given.withdraw(notes)).isEqualTo(303);
    ended(people.visit(sanna).today().minusYears(2).withDayOfYear(1));
    assertThat(over()).contains(paper());
    assertThat(send("/destruction", sanna)).isEqualTo(303);
    var permit = elli.in(one -> one);
    restricted(Restrictions::begin, permit);
    assertThat(send("/destruction", heli, "step", "confirm"))
        .as("not even the second may")
        .isEqualTo(422);
    assertThat(refused()).contains("may only be kept").doesNotContain(elli.code.shown());
    owner.db().sql("delete from legalbasis.paper_destruction where slip = ?").param(slip).update();
    assertThat(over()).doesNotContain(paper());
    assertThat(refused()).contains("may only be kept");
    restricted(Restrictions::end, permit);
    owner
        .db()
        .sql(
            """
            update access.restriction
            set from_at = from_at - interval '3 days', until_at = until_at - interval '2 days'
            where subject_id = ?
            """)
        .param(permit.subject().value())
        .update();
    assertThat(over()).as("when that has ended").contains(paper());
  }

  @Test
  void art17_the_paper_of_a_file_that_is_held_back_stays() throws Exception {
    given.status(asked + "/place", Given.boxes(place));
    assertThat(given.withdraw(notes)).isEqualTo(303);
    ended(people.visit(sanna).today().minusYears(2).withDayOfYear(1));
    assertThat(over()).contains(paper());
    LegalHold.on(elli);
    assertThat(over()).doesNotContain(paper());
    assertThat(refused()).contains("a legal hold").doesNotContain(elli.code.shown());
    LegalHold.gone(elli);
    assertThat(over()).contains(paper());
  }

  private void restricted(BiConsumer<Restrictions, Permit> step, Permit permit) {
    beans
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(status -> step.accept(elli.bean(Restrictions.class), permit));
  }

  @Test
  void words_from_before_there_was_a_list_are_offered_to_whoever_tells_the_place()
      throws Exception {
    var asking = UUID.fromString(asked.substring(asked.lastIndexOf('/') + 1));
    var shape = Shape.of("legalbasis.place", EarlierPlace.class);
    var words = new EarlierPlace("" + place.cabinet(), "77", "back pocket", elli.maija);
    elli.writing(
        permit ->
            owner
                .db()
                .sql(
                    """
                    insert into legalbasis.consent_place (subject_id, asking_id, version, at, sealed)
                    values (?, ?, 1, '2026-11-01T10:00Z', ?)
                    """)
                .params(
                    permit.subject().value(),
                    asking,
                    beans.getBean(Vault.class).open(permit).seal(shape, asking, 1, words))
                .update());
    assertThat(elli.body("")).contains("not yet recorded");
    assertThat(elli.body(asked))
        .contains("Written down earlier", "back pocket", "name=\"folder\" value=\"77\"");
    assertThat(given.status(asked + "/place", Given.boxes(place))).isEqualTo(303);
    assertThat(elli.body(asked)).contains(said(place)).doesNotContain("back pocket");
  }

  @Test
  void s20_what_waited_for_a_signature_is_followed_anew_when_its_paper_is_placed()
      throws Exception {
    var health = new TestItems(beans, people.visit(sanna)).health();
    given.signed(health);
    var once = UUID.randomUUID().toString();
    elli.post("/health/new", "text", "Asthma", "source", "mother", "once", once);
    var told = people.visit(sanna).today().minusDays(60);
    owner
        .db()
        .sql("update customer.health_entry set got_on = ? where subject_id = ?")
        .params(told, elli.<UUID>in(permit -> permit.subject().value()))
        .update();
    for (var byManager : List.of(false, true)) {
      asked = given.yes(health);
      slip = elli.body(asked).replaceAll("(?s).*<h1>Slip (\\d{4}-\\d{4,7})</h1>.*", "$1");
      assertThat(toTellBy()).as("hidden until it is signed").isNotEqualTo(told.plusMonths(1));
      var free = cabinets.free();
      assertThat(byManager ? put(free, "") : given.status(asked + "/place", Given.boxes(free)))
          .isEqualTo(303);
      assertThat(toTellBy())
          .as("seen again, placed by a manager: " + byManager)
          .isEqualTo(told.plusMonths(1));
    }
  }

  private LocalDate toTellBy() {
    return owner
        .db()
        .sql("select due_on from customer.duty where subject_id = ? and kind = 'INFORM'")
        .param(elli.<UUID>in(permit -> permit.subject().value()))
        .query(LocalDate.class)
        .optional()
        .orElse(null);
  }

  private void picture() throws Exception {
    var file =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n"
            + new String(Made.png(), StandardCharsets.ISO_8859_1)
            + "\r\n--x--\r\n";
    pages.perform(
        People.as(elli.maija, Role.WORKER, post(elli.address(asked + "/scan")))
            .contentType("multipart/form-data; boundary=x")
            .content(file.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private long pictures() {
    return owner
        .db()
        .sql("select count(*) from legalbasis.consent_scan where subject_id = ?")
        .param(elli.<UUID>in(permit -> permit.subject().value()))
        .query(Long.class)
        .single();
  }

  private String paper() {
    return "/cabinets/papers/" + slip;
  }

  /** What is to be seen to, from just before this slip on. */
  private String waiting() throws Exception {
    return read("/cabinets?after=" + before(), sanna);
  }

  /** What may be destroyed, from just before this slip on. */
  private String over() throws Exception {
    return read("/cabinets/destruction?after=" + before(), sanna);
  }

  private String before() {
    int year = Integer.parseInt(slip.substring(0, 4));
    int number = Integer.parseInt(slip.substring(5));
    return number == 1 ? year - 1 + "-9999999" : "%d-%04d".formatted(year, number - 1);
  }

  private String refused() throws Exception {
    var answer = answer(post(paper() + "/destruction"), sanna);
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString();
  }

  private void ended(LocalDate day) {
    EndedOn.of(elli, day);
  }

  private int placings() {
    return owner
        .db()
        .sql("select count(*) from legalbasis.paper_place where slip = ?")
        .param(slip)
        .query(Integer.class)
        .single();
  }

  private int put(Place where, String seen) throws Exception {
    return send(
        "/place",
        sanna,
        "cabinet",
        "" + where.cabinet(),
        "folder",
        "" + where.folder(),
        "sheet",
        "" + where.sheet(),
        "seen",
        seen);
  }

  private static String said(Place where) {
    return "Cabinet %d, binder %d, sheet %d"
        .formatted(where.cabinet(), where.folder(), where.sheet());
  }

  private int send(String below, WorkerId who, String... boxes) throws Exception {
    var sent = post(paper() + below);
    for (int n = 0; n < boxes.length; n += 2) {
      sent.param(boxes[n], boxes[n + 1]);
    }
    return answer(sent, who).getStatus();
  }

  private String read(String path, WorkerId who) throws Exception {
    return answer(get(path), who).getContentAsString();
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder asking, WorkerId who)
      throws Exception {
    return pages.perform(People.as(who, Role.MANAGER, asking)).andReturn().getResponse();
  }
}
