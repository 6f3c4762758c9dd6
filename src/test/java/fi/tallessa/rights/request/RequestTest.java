package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.ErasingPauses;
import fi.tallessa.access.Erasures;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Evidence;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.nightly.TheNight;
import fi.tallessa.retention.Ended;
import fi.tallessa.retention.LegalHold;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody asks of Elli's data, from the day it comes until they are answered. */
@RegisterTest
class RequestTest {

  private static final String SITUATION = "Our neighbour works in your other unit";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired MockMvc browser;
  @Autowired RequestsHolding holding;
  @Autowired Erasures erasures;
  @Autowired ErasingAsked erasing;
  @Autowired TransactionTemplate transaction;

  private OneFile elli;
  private Asking asking;
  private WorkerId sanna;
  private WorkerId daavid;
  private LocalDate today;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    asking = new Asking(elli);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    daavid = people.worker("Daavid Holm", Role.DATA_PROTECTION);
    people.leads(sanna, elli.maija);
    today = elli.visit(elli.maija).today();
  }

  @Test
  void s48_it_is_begun_on_the_file_from_any_channel_and_the_month_runs_from_the_day_it_came()
      throws Exception {
    for (var channel : Channel.values()) {
      var boxes = asking.boxes("objection");
      boxes.put("channel", channel.code());
      boxes.put("came", TypedDay.typed(LocalDate.of(2026, 11, 5)));
      var address = asking.ask(boxes);
      assertThat(elli.body(asking.below(address)))
          .contains("Objection", "Helmi Rantala", SITUATION, "Monday 7 December 2026.");
    }
    assertThat(elli.body("/requests")).contains("answer by 7 Dec 2026");
    assertThat(elli.body("")).contains("answer by 7 Dec 2026");
    assertThat(page(elli.maija, Role.WORKER, "/rights")).contains(elli.code.shown(), "Objection");
    assertThat(page(elli.maija, Role.WORKER, "/")).contains("href=\"/rights\"");
  }

  @Test
  void k2_who_asks_by_what_right_and_what_the_child_says_stands_with_it() throws Exception {
    var address = asking.ask("access");
    assertThat(elli.body(asking.below(address))).contains("Hear the minor first");
    asking.settle(address);
    assertThat(elli.body(asking.below(address)))
        .contains("A guardian asks for the child", "She said so herself", "Maija Lehto")
        .doesNotContain("Elli Rantala");
    assertThat(elli.lines("rights.request.settle")).isEqualTo(1);
  }

  @Test
  void k2_an_assessment_without_its_reason_comes_back() throws Exception {
    var address = asking.ask("access");
    var answer =
        elli.post(asking.below(address) + "/standing", "identity", "known", "maturity", "wants")
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
  }

  @Test
  void s43_no_copy_of_a_paper_and_no_identity_code_is_kept() throws Exception {
    var boxes = asking.boxes("access");
    boxes.put("what", "I am 131052-308T");
    var answer = elli.post("/requests/new", Asking.pairs(boxes)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(requests()).isZero();
  }

  @Test
  void s50_a_father_with_good_identification_and_no_custody_gets_nothing() throws Exception {
    var boxes = asking.boxes("access");
    boxes.put("who", "other");
    boxes.put("name", "Antti Rantala");
    boxes.put("identity", "shown");
    var address = asking.ask(boxes);
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(422);
    assertThat(decide(address, "partly", "others-rights", "Some of it").getStatus()).isEqualTo(422);
    assertThat(decide(address, "not-applicable", "no-standing", "He has no custody").getStatus())
        .isEqualTo(303);
  }

  @Test
  void s50_two_guardians_who_disagree_get_nothing_until_they_agree() throws Exception {
    var address = asking.ask("access");
    elli.post(
        asking.below(address) + "/standing",
        "identity",
        "known",
        "maturity",
        "wants",
        "heard",
        "She said so",
        "other",
        "against");
    assertThat(elli.body(asking.below(address))).contains("neither acts alone");
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(422);
    asking.settle(address);
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(303);
  }

  @Test
  void s50_a_refusal_takes_a_ground_of_the_list_a_reason_and_another_person() throws Exception {
    var address = asking.ask("objection");
    asking.settle(address);
    assertThat(decide(address, "refused", "", "Because it is so").getStatus()).isEqualTo(422);
    assertThat(decide(address, "refused", "other", "Because it is so").getStatus()).isEqualTo(422);
    assertThat(decide(address, "refused", "law", "Because it is so").getStatus())
        .as("of another list")
        .isEqualTo(422);
    assertThat(decide(address, "refused", "compelling", "").getStatus()).isEqualTo(422);
    assertThat(decide(address, "refused", "compelling", "Weighed for Elli alone").getStatus())
        .isEqualTo(303);

    assertThat(post(sanna, Role.MANAGER, address + "/confirmation").getStatus())
        .as("nobody alone")
        .isEqualTo(404);
    assertThat(answer(address).getStatus()).as("not before the second").isEqualTo(404);
    var heli = people.worker("Heli Koski", Role.MANAGER);
    assertThat(page(heli, Role.MANAGER, "/rights"))
        .contains(elli.code.shown(), "Waits for your word");
    assertThat(page(heli, Role.MANAGER, address)).contains("Weighed for Elli alone", SITUATION);
    assertThat(status(heli, Role.MANAGER, elli.address(""))).as("not the file").isEqualTo(404);
    var another = asking.ask("restriction");
    for (var act :
        List.of(address + "/freeze", another + "/freeze", address + "/extension", another)) {
      assertThat(
              post(heli, Role.MANAGER, act.equals(another) ? act + "/decision" : act).getStatus())
          .as("the second agrees or sends back, and does nothing else: %s", act)
          .isEqualTo(404);
    }
    assertThat(status(heli, Role.MANAGER, another)).as("nor reads another").isEqualTo(404);
    assertThat(post(heli, Role.MANAGER, address + "/confirmation").getStatus()).isEqualTo(303);
    assertThat(post(heli, Role.MANAGER, address + "/confirmation").getStatus())
        .as("once")
        .isEqualTo(404);
    assertThat(answer(address).getStatus()).isEqualTo(303);
    assertThat(elli.body(asking.below(address))).contains("Closed on");
    assertThat(status(heli, Role.MANAGER, address))
        .as("it is no business of hers any more")
        .isEqualTo(404);
  }

  @Test
  void s50_what_the_second_sends_back_is_decided_anew() throws Exception {
    var address = asking.ask("objection");
    asking.settle(address);
    decide(address, "refused", "compelling", "Weighed for Elli alone");
    assertThat(
            post(daavid, Role.DATA_PROTECTION, address + "/return", "wrong", "Nobody weighed it")
                .getStatus())
        .isEqualTo(303);
    assertThat(page(sanna, Role.MANAGER, address)).contains("Nobody weighed it", "To be decided");
    freeze(address);
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(303);
    assertThat(answer(address).getStatus()).as("nobody stops it alone").isEqualTo(404);
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(answer(address).getStatus()).isEqualTo(303);
  }

  /** Whatever the product says, the database lets no refusal through without both. */
  @Test
  void s50_the_database_holds_it_too() throws Exception {
    var address = asking.ask("access");
    for (var planted :
        Set.of(
            "'REFUSED', null, null, null, null",
            "'REFUSED', 'OTHER', null, null, null",
            "'REFUSED', 'LAW', now(), :sanna, true")) {
      assertThatThrownBy(() -> plant(address, planted))
          .as(planted)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
    plant(address, "'REFUSED', 'LAW', null, null, null");
  }

  private void plant(String address, String values) {
    owner
        .db()
        .sql(
            """
            insert into rights.decision (subject_id, request_id, number, outcome, ground,
              seconded_at, seconded_by, agreed, decided_at, decided_by, version, sealed)
            select subject_id, id, 9, %s, now(), :sanna, 1, '' from rights.request
            where id = :id
            """
                .formatted(values))
        .param("id", asking.id(address))
        .param("sanna", sanna.value())
        .update();
  }

  @Test
  void s49_an_objection_without_its_situation_is_asked_for_and_never_rejected() throws Exception {
    var boxes = asking.boxes("objection");
    boxes.put("what", "");
    var address = asking.ask(boxes);
    assertThat(elli.body(asking.below(address))).contains("The situation is not told yet");
    assertThat(decide(address, "refused", "unfounded", "Nothing was told").getStatus())
        .isEqualTo(422);
    assertThat(decide(address, "taken-back", "", "She called and said so").getStatus())
        .isEqualTo(303);
    assertThat(elli.body(asking.below(address))).contains("Taken back").doesNotContain("Closed on");
    assertThat(post(sanna, Role.MANAGER, address + "/confirmation").getStatus())
        .as("nobody ends a request alone")
        .isEqualTo(404);
    assertThat(post(daavid, Role.DATA_PROTECTION, address + "/confirmation").getStatus())
        .isEqualTo(303);
    assertThat(elli.body(asking.below(address))).contains("Closed on");
  }

  @Test
  void s43_daavid_opens_what_is_open_and_no_file_and_nothing_once_it_is_answered()
      throws Exception {
    var address = asking.ask("access");
    assertThat(page(daavid, Role.DATA_PROTECTION, "/rights")).contains(elli.code.shown());
    assertThat(page(daavid, Role.DATA_PROTECTION, address)).contains(SITUATION);
    assertThat(status(daavid, Role.DATA_PROTECTION, elli.address(""))).isEqualTo(403);
    asking.settle(address);
    decide(address, "accepted", "", "");
    answer(address);
    assertThat(status(daavid, Role.DATA_PROTECTION, address)).isEqualTo(404);
    assertThat(page(daavid, Role.DATA_PROTECTION, "/rights")).doesNotContain(elli.code.shown());
  }

  @Test
  void k15_who_may_never_open_the_file_learns_of_no_request() throws Exception {
    var address = asking.ask("objection");
    asking.settle(address);
    var heli = people.worker("Heli Koski", Role.MANAGER);
    decide(address, "refused", "compelling", "Weighed for Elli alone");
    elli.bar(heli);
    assertThat(page(heli, Role.MANAGER, "/rights")).doesNotContain(elli.code.shown());
    assertThat(status(heli, Role.MANAGER, address)).isEqualTo(404);
    assertThat(post(heli, Role.MANAGER, address + "/confirmation").getStatus()).isEqualTo(404);
  }

  @Test
  void s46_what_may_only_be_kept_is_still_asked_about_and_answered() throws Exception {
    elli.freeze();
    assertThat(elli.body("")).contains(elli.address("/requests"));
    var address = asking.ask("access");
    asking.settle(address);
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(303);
    assertThat(answer(address).getStatus()).isEqualTo(303);
  }

  @Test
  void s46_d12_what_is_objected_to_is_frozen_once_told_and_lifted_only_after_they_know()
      throws Exception {
    var boxes = asking.boxes("objection");
    boxes.put("what", "");
    var untold = asking.ask(boxes);
    assertThat(freeze(untold)).as("not told yet: nothing is frozen").isEqualTo(404);
    var address = asking.ask("objection");
    var end = address + "/freeze/end";
    var day = TypedDay.typed(today);
    assertThat(freeze(address)).isEqualTo(303);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(423);
    assertThat(post(sanna, Role.MANAGER, end, "lifted", day).getStatus())
        .as("not decided yet")
        .isEqualTo(422);
    asking.settle(address);
    decide(address, "refused", "compelling", "Weighed for Elli alone");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(post(sanna, Role.MANAGER, end, "lifted", "").getStatus())
        .as("not told of it")
        .isEqualTo(422);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(423);
    assertThat(post(sanna, Role.MANAGER, end, "lifted", day).getStatus()).isEqualTo(303);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(200);
  }

  @Test
  void s46_what_another_request_keeps_frozen_stays_so() throws Exception {
    var first = asking.ask("restriction");
    freeze(first);
    asking.settle(first);
    assertThat(decide(first, "accepted", "", "").getStatus()).isEqualTo(303);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(423);
    var second = asking.ask("rectification");
    freeze(second);
    var day = TypedDay.typed(today);
    assertThat(post(sanna, Role.MANAGER, first + "/freeze/end", "lifted", day).getStatus())
        .isEqualTo(303);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(423);
    asking.settle(second);
    decide(second, "accepted", "", "");
    post(sanna, Role.MANAGER, second + "/freeze/end", "lifted", day);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(200);
  }

  @Test
  void s48_art18_an_accepted_objection_is_lifted_where_they_want_it_alone_and_by_two()
      throws Exception {
    var address = asking.ask("objection");
    freeze(address);
    asking.settle(address);
    decide(address, "accepted", "", "");
    var heli = people.worker("Heli Koski", Role.MANAGER);
    assertThat(status(heli, Role.MANAGER, address)).as("it waits for a second").isEqualTo(200);
    assertThat(post(heli, Role.MANAGER, address + "/confirmation").getStatus()).isEqualTo(303);
    var lift = new String[] {"lifted", TypedDay.typed(today)};
    var wish = address + "/freeze/wish";
    assertThat(post(sanna, Role.MANAGER, wish).getStatus()).as("not told yet").isEqualTo(404);
    answer(address);
    assertThat(post(sanna, Role.MANAGER, address + "/freeze/end", lift).getStatus())
        .as("nobody wants it")
        .isEqualTo(422);
    var before = TypedDay.typed(today.minusDays(1));
    assertThat(post(sanna, Role.MANAGER, wish, "wanted", before).getStatus()).isEqualTo(422);
    assertThat(post(sanna, Role.MANAGER, wish).getStatus()).isEqualTo(303);
    assertThat(post(sanna, Role.MANAGER, address + "/freeze/end", lift).getStatus())
        .as("heard by one alone")
        .isEqualTo(422);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(423);
    assertThat(elli.post(asking.below(wish)).andReturn().getResponse().getStatus()).isEqualTo(303);
    assertThat(page(sanna, Role.MANAGER, address)).contains("Maija Lehto heard it");
    assertThat(post(sanna, Role.MANAGER, address + "/freeze/end", lift).getStatus()).isEqualTo(303);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(200);
    assertThat(elli.lines("rights.request.wish")).isEqualTo(2);
  }

  @Test
  void s48_s42_an_accepted_objection_stops_the_use_and_keeps_nobody_for_ever() throws Exception {
    var address = asking.ask("objection");
    asking.settle(address);
    var subject = elli.in(Permit::subject);
    freeze(address);
    decide(address, "accepted", "", "");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(423);
    assertThat(waited(subject)).as("not told yet").isTrue();
    answer(address);
    assertThat(waited(subject)).isFalse();
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(423);
    var another = asking.ask("restriction");
    freeze(another);
    asking.settle(another);
    decide(another, "accepted", "", "");
    assertThat(waited(subject)).as("what is wanted kept is kept").isTrue();
    post(sanna, Role.MANAGER, another + "/freeze/end", "lifted", TypedDay.typed(today));
    assertThat(waited(subject)).isFalse();
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(423);
  }

  /** Whether the retention of the file waits for a restriction to end. */
  private boolean waited(SubjectId subject) {
    return owner
        .db()
        .sql(
            "select {kept} from access.file where subject_id = ?"
                .replace("{kept}", Restrictions.lasts("file")))
        .param(subject.value())
        .query(Boolean.class)
        .single();
  }

  @Test
  void s50_nobody_without_a_right_has_a_child_frozen() throws Exception {
    var boxes = asking.boxes("objection");
    boxes.put("who", "other");
    boxes.put("name", "Antti Rantala");
    boxes.put("identity", "shown");
    var address = asking.ask(boxes);
    assertThat(elli.body(asking.below(address))).doesNotContain("Freeze it now");
    assertThat(freeze(address)).isEqualTo(404);
  }

  @Test
  void k5_a_guardian_who_has_lost_custody_since_is_given_nothing() throws Exception {
    var address = asking.ask("access");
    asking.settle(address);
    decide(address, "accepted", "", "");
    custodyLost(address);
    assertThat(elli.body(asking.below(address))).contains("no custody now");
    assertThat(answer(address).getStatus()).isEqualTo(404);
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(422);
    assertThat(decide(address, "not-applicable", "no-standing", "Custody is lost").getStatus())
        .isEqualTo(303);
  }

  @Test
  void k5_what_was_decided_for_one_who_asked_is_decided_anew_for_another() throws Exception {
    var address = asking.ask("access");
    asking.settle(address);
    decide(address, "accepted", "", "");
    custodyLost(address);
    assertThat(asker(address, "customer", "known").getStatus()).isEqualTo(303);
    asking.settle(address);
    assertThat(elli.body(asking.below(address)))
        .contains("decided for somebody else", "To be decided");
    assertThat(answer(address).getStatus()).as("nothing was decided for Elli").isEqualTo(404);
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(303);
    assertThat(answer(address).getStatus()).isEqualTo(303);
  }

  /** Helmi's, which somebody looks up again. */
  private void custodyLost(String address) throws Exception {
    elli.writing(
        permit -> {
          elli.bean(Custodies.class)
              .add(
                  permit,
                  elli.helmi,
                  1,
                  new HeldCustody(
                      Custody.JOINT, null, today, Evidence.COURT_DECISION, today, elli.maija));
          return null;
        });
    assertThat(elli.post(asking.below(address) + "/custody").andReturn().getResponse().getStatus())
        .isEqualTo(303);
  }

  @Test
  void k9_a_guardian_from_whom_the_child_is_hidden_neither_freezes_nor_gets() throws Exception {
    elli.protect(null);
    var address = asking.ask("objection");
    asking.settle(address);
    assertThat(elli.body(asking.below(address))).contains("may need protection from this guardian");
    assertThat(freeze(address)).isEqualTo(404);
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(422);
    assertThat(decide(address, "not-applicable", "no-standing", "Not theirs to ask").getStatus())
        .isEqualTo(303);
  }

  @Test
  void s50_a_decision_and_what_it_rests_on_are_written_in_one_order() throws Exception {
    var address = asking.ask("access");
    asking.settle(address);
    var before = version(address);
    decide(address, "accepted", "", "");
    assertThat(version(address))
        .as("whoever settles by an older page is late")
        .isGreaterThan(before);
  }

  private int version(String address) {
    return owner
        .db()
        .sql("select version from rights.request where id = ?")
        .param(asking.id(address))
        .query(Integer.class)
        .single();
  }

  @Test
  void s45_d18_who_asked_to_be_erased_goes_the_night_after_the_answer_with_a_certificate()
      throws Exception {
    var address = asking.ask("erasure");
    asking.settle(address);
    decide(address, "accepted", "", "");
    assertThat(answer(address).getStatus()).as("one alone erases nobody").isEqualTo(404);
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(page(sanna, Role.MANAGER, address))
        .contains("in the night after the answer", "href=\"/reviews/certificates\"");
    var subject = elli.in(Permit::subject);
    assertThat(answer(address).getStatus()).as("the relationship lasts").isEqualTo(422);
    Ended.on(elli, today.minusDays(1));
    assertThat(erasedTonight(subject)).as("not answered yet").isFalse();
    assertThat(answer(address).getStatus()).isEqualTo(303);
    var other = asked(subject);
    assertThat(erasedTonight(subject)).as("another request needs it").isFalse();
    owner.db().sql("delete from rights.request where id = ?").param(other).update();
    assertThat(erasedTonight(subject)).isTrue();
    assertThat(status(sanna, Role.MANAGER, elli.address(""))).isEqualTo(404);
    assertThat(
            owner
                .db()
                .sql("select exists (select from retention.certificate where why = 'ASKED')")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void s45_art17_who_objected_to_all_of_it_goes_once_no_relationship_lasts() throws Exception {
    var address = asking.ask("objection");
    asking.settle(address);
    var subject = elli.in(Permit::subject);
    Ended.on(elli, today.minusDays(1));
    assertThat(post(sanna, Role.MANAGER, address + "/freeze", "extent", "all").getStatus())
        .isEqualTo(303);
    decide(address, "accepted", "", "");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(page(sanna, Role.MANAGER, address))
        .contains("All of it goes once no relationship lasts");
    assertThat(erasedTonight(subject)).as("not told yet").isFalse();
    assertThat(answer(address).getStatus()).isEqualTo(303);
    LegalHold.on(elli);
    assertThat(erasedTonight(subject)).as("a legal hold").isFalse();
    LegalHold.gone(elli);
    assertThat(post(sanna, Role.MANAGER, address + "/freeze/wish").getStatus()).isEqualTo(303);
    assertThat(erasedTonight(subject)).as("they want it used again").isFalse();
    owner
        .db()
        .sql("update rights.freeze set wanted_on = null, wanted_by = null where subject_id = ?")
        .param(subject.value())
        .update();
    assertThat(erasedTonight(subject)).isTrue();
  }

  @Test
  void s45_what_is_kept_for_a_claim_has_a_hold_and_a_day_before_it_is_answered() throws Exception {
    var address = asking.ask("erasure");
    asking.settle(address);
    decide(address, "partly", "legal-claims", "A claim at the district court goes on");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(page(sanna, Role.MANAGER, address)).contains("A part is taken out by hand");
    assertThat(answer(address).getStatus()).as("no hold").isEqualTo(422);
    LegalHold.on(elli);
    try {
      assertThat(answer(address).getStatus()).isEqualTo(303);
    } finally {
      LegalHold.gone(elli);
    }
  }

  @Test
  void s45_who_objected_to_a_part_keeps_the_rest() throws Exception {
    var address = asking.ask("objection");
    asking.settle(address);
    asking.freeze(address, "phone");
    decide(address, "accepted", "", "");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    var subject = elli.in(Permit::subject);
    assertThat(answer(address).getStatus()).isEqualTo(303);
    Ended.on(elli, today.minusDays(1));
    assertThat(erasedTonight(subject)).isFalse();
  }

  @Test
  void s45_whoever_came_back_after_the_answer_stays() throws Exception {
    var address = asking.ask("erasure");
    asking.settle(address);
    decide(address, "accepted", "", "");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    var subject = elli.in(Permit::subject);
    Ended.on(elli, today.minusDays(1));
    assertThat(answer(address).getStatus()).isEqualTo(303);
    owner
        .db()
        .sql("update customer.relationship set began_on = ? where subject_id = ?")
        .params(today, subject.value())
        .update();
    assertThat(erasedTonight(subject)).as("began on the day of the answer").isFalse();
    owner
        .db()
        .sql("update customer.relationship set began_on = ? where subject_id = ?")
        .params(today.minusDays(1), subject.value())
        .update();
    assertThat(erasedTonight(subject)).isTrue();
  }

  @Test
  void s45_after_a_restore_nobody_who_asked_goes_before_a_line_manager_has_looked()
      throws Exception {
    var address = asking.ask("erasure");
    asking.settle(address);
    decide(address, "accepted", "", "");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    var file = Ended.on(elli, today.minusDays(1));
    answer(address);
    var pauses = beans.getBean(ErasingPauses.class);
    pauses.begin(elli.visit(sanna).when(), elli.visit(sanna).when());
    try {
      TheNight.work(beans, "rights.night.erase", today.plusDays(1));
      assertThat(file.there()).isTrue();
    } finally {
      pauses.end(elli.visit(sanna));
    }
    TheNight.work(beans, "rights.night.erase", today.plusDays(1));
    assertThat(file.there()).isFalse();
  }

  @Test
  void s42_s43_the_list_of_what_goes_says_that_somebody_waits_to_see_a_file() throws Exception {
    asking.ask("access");
    Ended.on(elli, LocalDate.of(today.getYear() - 90, 6, 10));
    assertThat(page(sanna, Role.MANAGER, "/reviews/retention"))
        .contains(elli.code.shown(), "An open request stops it", "An open request needs it");
  }

  @Test
  void s42_s43_a_file_that_somebody_waits_to_see_stays_until_the_last_day_to_answer()
      throws Exception {
    asking.ask("access");
    var ended = LocalDate.of(today.getYear() - 90, 6, 10);
    var goes = Ended.goes(ended);
    due(goes.plusDays(3));
    var file = Ended.on(elli, ended);
    Ended.night(elli, goes.plusDays(3));
    assertThat(file.there()).as("its last day to answer").isTrue();
    var before = never(goes.plusDays(4));
    Ended.night(elli, goes.plusDays(4));
    assertThat(file.there()).isFalse();
    assertThat(never(goes.plusDays(4))).as("that nobody answered stays").isEqualTo(before + 1);
  }

  private int never(LocalDate day) {
    return owner
        .db()
        .sql("select count(*) from rights.answered where outcome = 'UNANSWERED' and year = ?")
        .param(day.getYear())
        .query(Integer.class)
        .single();
  }

  /** The last day to answer what is open. */
  private void due(LocalDate day) {
    owner
        .db()
        .sql(
            """
            update rights.request set came_on = :day, due_on = :due where subject_id = :subject
            """)
        .param("day", day.minusDays(30))
        .param("due", day)
        .param("subject", elli.in(Permit::subject).value())
        .update();
  }

  /** Another request of theirs that is open. */
  private UUID asked(SubjectId subject) {
    var id = UUID.randomUUID();
    owner
        .db()
        .sql(
            """
            insert into rights.request (subject_id, id, kind, came_on, due_on, begun_at, begun_by,
              version, sealed)
            values (?, ?, 'ACCESS', ?, ?, now(), ?, 1, '')
            """)
        .params(subject.value(), id, today, today.plusDays(31), sanna.value())
        .update();
    return id;
  }

  private boolean erasedTonight(SubjectId subject) {
    return erasing.erase(subject, Night.of(today.plusDays(1), elli.visit(sanna).when()));
  }

  @Test
  void s50_what_is_said_of_a_law_asks_for_advice_until_it_was_checked_by_name() throws Exception {
    owner.db().sql("delete from rights.statement_check").update();
    var address = asking.ask("objection");
    var asks = "Check with your data-protection contact";
    assertThat(page(sanna, Role.MANAGER, address)).contains(asks);
    assertThat(page(sanna, Role.MANAGER, "/rights/grounds")).contains(asks);
    assertThat(post(sanna, Role.MANAGER, "/rights/grounds/compelling/check").getStatus())
        .isEqualTo(403);
    assertThat(post(daavid, Role.DATA_PROTECTION, "/rights/grounds/legal-claims/check").getStatus())
        .as("in the same sentence of the law as what is compelling")
        .isEqualTo(303);
    for (var ground : Ground.values()) {
      post(daavid, Role.DATA_PROTECTION, "/rights/grounds/" + ground.code() + "/check");
    }
    assertThat(page(sanna, Role.MANAGER, address)).doesNotContain(asks);
    assertThat(page(sanna, Role.MANAGER, "/rights/grounds"))
        .contains("Checked by Daavid Holm")
        .doesNotContain(asks);
  }

  @Test
  void s43_of_somebody_in_no_file_the_month_runs_and_nothing_is_kept() throws Exception {
    var once = UUID.randomUUID().toString();
    var at = "/rights/strangers/new";
    for (int times = 0; times < 2; times++) {
      assertThat(post(sanna, Role.MANAGER, at, stranger("access", once)).getStatus())
          .isEqualTo(303);
    }
    assertThat(post(sanna, Role.MANAGER, at, stranger("erasure", once)).getStatus())
        .as("something else comes back")
        .isEqualTo(422);
    var address = "/rights/strangers/" + once;
    assertThat(page(daavid, Role.DATA_PROTECTION, "/rights")).contains(address);
    assertThat(page(daavid, Role.DATA_PROTECTION, address))
        .contains("not even whether they are customers");
    assertThat(page(elli.maija, Role.WORKER, "/rights"))
        .doesNotContain("/rights/strangers/" + once);
    assertThat(post(daavid, Role.DATA_PROTECTION, address + "/answer", "way", "post").getStatus())
        .isEqualTo(303);
    assertThat(post(daavid, Role.DATA_PROTECTION, address + "/answer", "way", "post").getStatus())
        .as("once")
        .isEqualTo(404);
    assertThat(columns("rights", "stranger"))
        .as("nothing to keep anybody in")
        .containsExactlyInAnyOrder("kind", "identity", "way");
  }

  @Test
  void s43_whoever_a_request_comes_to_writes_it_down_and_is_told_nothing_of_a_file()
      throws Exception {
    var once = UUID.randomUUID().toString();
    var day = today.minusDays(3);
    var boxes =
        new String[] {
          "identity", "not-yet", "kind", "complaint", "once", once, "came", TypedDay.typed(day)
        };
    var ville = people.worker("Ville Koski", Role.WORKER);
    assertThat(post(ville, Role.WORKER, "/rights/strangers/new", boxes).getStatus()).isEqualTo(303);
    var address = "/rights/strangers/" + once;
    assertThat(page(ville, Role.WORKER, "/rights"))
        .as("they keep seeing that it is open")
        .contains("not found yet")
        .doesNotContain(address);
    assertThat(status(ville, Role.WORKER, address)).isEqualTo(403);
    assertThat(page(elli.maija, Role.WORKER, "/rights")).doesNotContain("not found yet");
    assertThat(page(daavid, Role.DATA_PROTECTION, address)).contains("It came to Ville Koski");
    assertThat(post(daavid, Role.DATA_PROTECTION, address + "/file").getStatus())
        .as("nobody has taken it down anywhere")
        .isEqualTo(422);
    assertThat(page(ville, Role.WORKER, "/rights")).contains("not found yet");
    takenDown("access", day);
    takenDown("complaint", today);
    assertThat(post(daavid, Role.DATA_PROTECTION, address + "/file").getStatus())
        .as("another right, and a day too late")
        .isEqualTo(422);
    takenDown("complaint", day);
    assertThat(post(daavid, Role.DATA_PROTECTION, address + "/file").getStatus()).isEqualTo(303);
    assertThat(page(ville, Role.WORKER, "/rights")).doesNotContain("not found yet");
    assertThat(post(daavid, Role.DATA_PROTECTION, address + "/answer", "way", "post").getStatus())
        .as("it goes on in the file")
        .isEqualTo(404);
    var another = UUID.randomUUID().toString();
    boxes[Arrays.asList(boxes).indexOf(once)] = another;
    assertThat(post(ville, Role.WORKER, "/rights/strangers/new", boxes).getStatus()).isEqualTo(303);
    var second = "/rights/strangers/" + another + "/file";
    assertThat(post(daavid, Role.DATA_PROTECTION, second).getStatus())
        .as("one that was taken down ends one")
        .isEqualTo(422);
    takenDown("complaint", day);
    assertThat(post(daavid, Role.DATA_PROTECTION, second).getStatus()).isEqualTo(303);
  }

  private void takenDown(String kind, LocalDate came) throws Exception {
    var boxes = asking.boxes(kind);
    boxes.put("came", TypedDay.typed(came));
    asking.ask(boxes);
  }

  private static String[] stranger(String kind, String once) {
    return new String[] {"identity", "not-yet", "kind", kind, "once", once};
  }

  @Test
  void s43_whoever_is_in_no_file_is_counted_and_the_list_goes_on() throws Exception {
    var day = today.plusYears(200);
    owner
        .db()
        .sql(
            """
            insert into rights.stranger (id, kind, came_on, due_on, begun_at, begun_by)
            select gen_random_uuid(), 'ACCESS', ?, ?, now(), ? from generate_series(1, 51)
            """)
        .params(today, day, sanna.value())
        .update();
    var first = page(sanna, Role.MANAGER, "/rights?from=" + day.minusDays(1));
    assertThat(first).contains("/rights?from=" + day).contains("requests are open");
    var next = first.replaceAll("(?s).*/rights\\?from=([^\"]+)\".*", "$1");
    var last = page(sanna, Role.MANAGER, "/rights?from=" + next);
    assertThat(last.split("href=\"/rights/strangers/[0-9a-f]", -1)).as("one").hasSize(2);
    assertThat(last).doesNotContain("<a href=\"/rights?from=");
    owner.db().sql("delete from rights.stranger where due_on = ?").param(day).update();
  }

  @Test
  void s43_what_is_asked_of_a_file_is_late_for_nobody_unseen() throws Exception {
    var address = asking.ask("access");
    due(today.minusYears(95));
    assertThat(page(elli.maija, Role.WORKER, "/")).contains(address);
    assertThat(page(sanna, Role.MANAGER, "/")).contains(address);
    assertThat(page(daavid, Role.DATA_PROTECTION, "/")).contains(address);
    var stranger = people.worker("Toini Ranta", Role.WORKER);
    assertThat(page(stranger, Role.WORKER, "/")).doesNotContain(address);
    due(today.plusDays(20));
  }

  @Test
  void s43_what_a_stranger_asks_is_late_for_nobody_unseen() throws Exception {
    var late = today.minusYears(20);
    var id = unanswered(late.minusMonths(1), late, elli.maija);
    var address = "/rights/strangers/" + id;
    assertThat(page(sanna, Role.MANAGER, "/")).contains(address);
    assertThat(page(daavid, Role.DATA_PROTECTION, "/")).contains(address);
    assertThat(page(elli.maija, Role.WORKER, "/")).doesNotContain(address);
    owner.db().sql("delete from rights.stranger where id = ?").param(id).update();
  }

  @Test
  void s42_who_took_what_a_stranger_asked_is_kept_no_longer_than_who_was_at_the_door() {
    var old = answered(today.minusMonths(24).minusDays(1));
    var newer = answered(today.minusMonths(24));
    var open = unanswered(today.minusYears(3), today.minusYears(2), sanna);
    TheNight.work(beans, "rights.night.strangers", today);
    assertThat(strangers(old, newer, open)).containsExactlyInAnyOrder(newer, open);
    owner.db().sql("delete from rights.stranger where id = ?").param(open).update();
  }

  /** Nobody has answered it yet. */
  private UUID unanswered(LocalDate came, LocalDate due, WorkerId by) {
    var id = UUID.randomUUID();
    owner
        .db()
        .sql(
            """
            insert into rights.stranger (id, kind, came_on, due_on, begun_at, begun_by)
            values (?, 'ACCESS', ?, ?, now(), ?)
            """)
        .params(id, came, due, by.value())
        .update();
    return id;
  }

  private UUID answered(LocalDate on) {
    var id = UUID.randomUUID();
    owner
        .db()
        .sql(
            """
            insert into rights.stranger (id, kind, came_on, due_on, begun_at, begun_by, closed_on,
              closed_at, closed_by, way)
            values (?, 'ACCESS', ?, ?, now(), ?, ?, now(), ?, 'POST')
            """)
        .params(id, on, on.plusMonths(1), sanna.value(), on, sanna.value())
        .update();
    return id;
  }

  private List<UUID> strangers(UUID... some) {
    return owner
        .db()
        .sql("select id from rights.stranger where id = any (?)")
        .param(some)
        .query(UUID.class)
        .list();
  }

  /** Those in which words would lie, or what is sealed. */
  private List<String> columns(String schema, String table) {
    return owner
        .db()
        .sql(
            """
            select column_name from information_schema.columns
            where table_schema = ? and table_name = ?
              and data_type in ('text', 'bytea', 'jsonb', 'character varying')
            """)
        .params(schema, table)
        .query(String.class)
        .list();
  }

  @Test
  void art12_more_time_is_taken_only_within_the_first_month_and_with_a_reason() throws Exception {
    var address = asking.ask("access");
    var longer = address + "/extension";
    assertThat(post(sanna, Role.MANAGER, longer).getStatus()).as("no reason").isEqualTo(422);
    assertThat(post(sanna, Role.MANAGER, longer, "because", "Many requests").getStatus())
        .isEqualTo(303);
    assertThat(page(sanna, Role.MANAGER, address)).contains("Many requests", "it takes longer");
    var late = asking.ask("access");
    asking.cameDaysAgo(late, 40);
    assertThat(
            post(sanna, Role.MANAGER, late + "/extension", "because", "Many requests").getStatus())
        .isEqualTo(422);
    assertThat(page(sanna, Role.MANAGER, "/rights")).contains("late");
  }

  @Test
  void s44_two_who_write_at_once_lose_no_word() throws Exception {
    var address = asking.ask("rectification");
    var seen = "" + version(address);
    assertThat(stand(address, seen, "It is Anttila").getStatus()).isEqualTo(303);
    assertThat(stand(address, seen, "It is Anttila").getStatus()).as("sent twice").isEqualTo(303);
    var late = stand(address, seen, "It is Mattila");
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString(StandardCharsets.UTF_8))
        .contains("Somebody else changed this meanwhile", "It is Anttila", "It is Mattila");
    assertThat(elli.lines("rights.request.settle")).isEqualTo(1);
    assertThat(stand(address, "" + version(address), "It is Mattila").getStatus()).isEqualTo(303);
  }

  private MockHttpServletResponse stand(String address, String seen, String what) throws Exception {
    return elli.post(
            asking.below(address) + "/standing",
            "identity",
            "known",
            "maturity",
            "wants",
            "heard",
            "She said so",
            "other",
            "agrees",
            "what",
            what,
            "version",
            seen)
        .andReturn()
        .getResponse();
  }

  @Test
  void s50_what_was_settled_while_somebody_decided_is_read_before_it_is_decided() throws Exception {
    var address = asking.ask("access");
    asking.settle(address);
    var seen = "" + version(address);
    stand(address, seen, "Not the notes of the spring");
    assertThat(decideOn(address, seen).getStatus()).isEqualTo(422);
    assertThat(decideOn(address, "" + version(address)).getStatus()).isEqualTo(303);
  }

  private MockHttpServletResponse decideOn(String address, String seen) throws Exception {
    var path = address + "/decision";
    return post(sanna, Role.MANAGER, path, "outcome", "accepted", "version", seen);
  }

  @Test
  void s46_a_page_of_the_file_that_was_open_when_it_was_frozen_writes_nothing() throws Exception {
    var address = asking.ask("restriction");
    asking.settle(address);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(200);
    assertThat(freeze(address)).isEqualTo(303);
    assertThat(
            elli.postHelmi(elli.maija, "Helmi Mattila", "").andReturn().getResponse().getStatus())
        .isEqualTo(423);
  }

  @Test
  void s44_a_form_sent_twice_makes_one_request_and_loses_no_word() throws Exception {
    var boxes = asking.boxes("rectification");
    var address = asking.ask(boxes);
    assertThat(asking.ask(boxes)).as("the same once more").isEqualTo(address);
    boxes.put("what", "Something else");
    var answer = elli.post("/requests/new", Asking.pairs(boxes)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Something else");
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void k3_what_a_minor_asks_by_themselves_is_in_no_copy_a_guardian_may_hold() throws Exception {
    asking.ask("access");
    var boxes = asking.boxes("objection");
    boxes.put("who", "customer");
    asking.ask(boxes);
    var copy = elli.in(permit -> holding.copy(permit));
    assertThat(copy).extracting(CopyLine::label).containsExactly("rights.kind.access");
    assertThat(copy)
        .extracting(CopyLine::value)
        .as("nor what one guardian said, which the other may hold")
        .noneMatch(said -> said.contains(SITUATION) || said.contains("Helmi"));
  }

  @Test
  void k3_the_copy_has_the_ground_and_the_way_and_no_word_of_the_child() throws Exception {
    var address = asking.ask("access");
    asking.settle(address);
    decide(address, "partly", "others-rights", "A letter of somebody else");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    answer(address);
    var copy = elli.in(permit -> holding.copy(permit));
    assertThat(copy)
        .extracting(CopyLine::label)
        .contains("rights.ground.others-rights", "rights.way.told");
    assertThat(copy)
        .extracting(CopyLine::value)
        .anyMatch(said -> said.contains("A letter of"))
        .noneMatch(said -> said.contains("She said so herself"));
  }

  @Test
  void art15_nobody_is_answered_by_post_before_their_paper_was_printed() throws Exception {
    var paper = "/for-guardian/" + elli.helmi + "/file.pdf";
    var looked = "/looked/guardians/" + elli.helmi + "/report.pdf?in=en";
    elli.post("/for-guardian/" + elli.helmi + "/paper");
    for (var kind : List.of("access", "log-report")) {
      var printed = kind.equals("access") ? paper : looked;
      assertThat(elli.get(printed).andReturn().getResponse().getStatus()).isEqualTo(200);
      var address = asking.ask(kind);
      asking.settle(address);
      decide(address, "accepted", "", "");
      assertThat(page(sanna, Role.MANAGER, address)).contains(elli.address("/looked"));
      assertThat(post(sanna, Role.MANAGER, address + "/answer", "way", "post").getStatus())
          .as("%s, printed before it was decided", kind)
          .isEqualTo(422);
      elli.get(printed);
      assertThat(post(sanna, Role.MANAGER, address + "/answer", "way", "post").getStatus())
          .as(kind)
          .isEqualTo(303);
    }
  }

  @Test
  void art15_the_paper_of_another_guardian_is_not_theirs() throws Exception {
    var antti = elli.father();
    var address = asking.ask("access");
    asking.settle(address);
    decide(address, "accepted", "", "");
    for (var whom : List.of(antti, elli.helmi)) {
      assertThat(post(sanna, Role.MANAGER, address + "/answer", "way", "post").getStatus())
          .as("before that of %s", whom)
          .isEqualTo(422);
      elli.post("/for-guardian/" + whom + "/paper");
      var printed = elli.get("/for-guardian/" + whom + "/file.pdf").andReturn().getResponse();
      assertThat(printed.getStatus()).isEqualTo(200);
    }
    assertThat(post(sanna, Role.MANAGER, address + "/answer", "way", "post").getStatus())
        .isEqualTo(303);
  }

  @Test
  void s45_when_they_are_erased_it_stays_counted_and_of_nobody() throws Exception {
    var address = asking.ask("access");
    asking.settle(address);
    decide(address, "accepted", "", "");
    answer(address);
    var subject = elli.in(Permit::subject);
    var visit = elli.visit(elli.maija);
    transaction.executeWithoutResult(
        status -> erasures.erase("retention.night.files", Set.of(subject), visit.when()));
    assertThat(status(sanna, Role.MANAGER, address)).isEqualTo(404);
    assertThat(page(sanna, Role.MANAGER, "/rights")).contains("answered this year");
  }

  /** Issue 8, bad input: whoever asks for a protected child is told no place by any page of it. */
  @Test
  void k11_what_a_protected_person_asks_tells_no_place_where_they_live() throws Exception {
    elli.post("/data/address", "value", "Kuusitie 7", "source", "mother", "version", "0");
    elli.protect(null);
    var boxes = asking.boxes("access");
    boxes.put("who", "customer");
    var address = asking.ask(boxes);
    asking.settle(address);
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(303);
    for (var path : List.of(address, elli.address("/requests"), elli.address("/requests/new"))) {
      assertThat(page(sanna, Role.MANAGER, path)).as(path).doesNotContain("Kuusitie");
    }
    assertThat(post(sanna, Role.MANAGER, address + "/answer", "way", "told").getStatus())
        .isEqualTo(303);
  }

  @Test
  void s43_a_name_that_has_no_place_comes_back() throws Exception {
    var boxes = asking.boxes("access");
    boxes.put("name", "Antti Rantala");
    var answer = elli.post("/requests/new", Asking.pairs(boxes)).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Antti Rantala");
  }

  @Test
  void s43_the_log_tells_of_each_line_of_the_queue_why_it_was_seen() throws Exception {
    asking.ask("access");
    page(elli.maija, Role.WORKER, "/rights");
    page(daavid, Role.DATA_PROTECTION, "/rights");
    page(sanna, Role.MANAGER, "/rights");
    assertThat(seen(elli.maija)).containsExactly("DESIGNATED");
    assertThat(seen(daavid)).containsExactly("ANSWERS");
    assertThat(seen(sanna)).contains("LEADS").doesNotContain("DESIGNATED");
  }

  /** On which grounds somebody has seen the queue. */
  private List<String> seen(WorkerId who) {
    return owner
        .db()
        .sql(
            """
            select distinct ground from audit.access_log
            where worker_id = ? and action = 'rights.request.list'
            """)
        .param(who.value())
        .query(String.class)
        .list();
  }

  @Test
  void s43_what_is_answered_is_closed_to_daavid_also_while_another_is_open() throws Exception {
    var answered = asking.ask("access");
    asking.settle(answered);
    decide(answered, "accepted", "", "");
    answer(answered);
    var open = asking.ask("erasure");
    assertThat(status(daavid, Role.DATA_PROTECTION, open)).isEqualTo(200);
    assertThat(status(daavid, Role.DATA_PROTECTION, answered)).isEqualTo(404);
  }

  @Test
  void s50_whoever_approves_reads_the_grounds() throws Exception {
    var pekka = people.worker("Pekka Salo", Role.APPROVER);
    assertThat(page(pekka, Role.APPROVER, "/rights/grounds")).contains("GDPR Article 15(4)");
  }

  @Test
  void s43_a_wrong_asker_is_put_right_and_what_was_heard_is_asked_anew() throws Exception {
    var address = asking.ask("access");
    asking.settle(address);
    assertThat(elli.body(asking.below(address) + "/asker"))
        .contains("Helmi Rantala", "about what is kept of themselves")
        .doesNotContain("Elli Rantala");
    assertThat(asker(address, "customer", "shown").getStatus()).isEqualTo(303);
    assertThat(elli.body(asking.below(address)))
        .contains("Hear the minor first", "Showed a paper")
        .doesNotContain("She said so herself", "Helmi Rantala");
    asking.settle(address);
    decide(address, "accepted", "", "");
    assertThat(asker(address, elli.helmi.toString(), "known").getStatus())
        .as("decided for somebody")
        .isEqualTo(404);
  }

  private MockHttpServletResponse asker(String address, String who, String identity)
      throws Exception {
    return elli.post(asking.below(address) + "/asker", "who", who, "identity", identity)
        .andReturn()
        .getResponse();
  }

  @Test
  void d7_what_a_guardian_asks_of_their_own_data_touches_nothing_of_the_child() throws Exception {
    var boxes = asking.boxes("erasure");
    boxes.put("who", "own-" + elli.helmi);
    var address = asking.ask(boxes);
    assertThat(elli.body(asking.below(address)))
        .contains("Helmi Rantala", "about what is kept of themselves")
        .doesNotContain("Hear the minor");
    decide(address, "accepted", "", "");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(page(sanna, Role.MANAGER, address))
        .contains("Nothing of the customer is given, frozen or erased by it")
        .doesNotContain("in the night after the answer");
    assertThat(answer(address).getStatus()).as("the relationship lasts").isEqualTo(303);
    var subject = elli.in(Permit::subject);
    Ended.on(elli, today.minusDays(1));
    assertThat(erasedTonight(subject)).isFalse();
  }

  @Test
  void d7_a_guardian_has_nothing_of_the_child_frozen_for_their_own_data() throws Exception {
    for (var kind : List.of("objection", "restriction", "rectification")) {
      var boxes = asking.boxes(kind);
      boxes.put("who", "own-" + elli.helmi);
      var address = asking.ask(boxes);
      assertThat(freeze(address)).as(kind).isEqualTo(404);
      assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(303);
    }
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(200);
  }

  @Test
  void d7_what_was_frozen_before_it_came_out_that_a_guardian_asks_of_themselves_is_lifted()
      throws Exception {
    var address = asking.ask("objection");
    assertThat(asking.freeze(address, "phone")).isEqualTo(303);
    assertThat(asker(address, "own-" + elli.helmi, "known").getStatus()).isEqualTo(303);
    decide(address, "accepted", "", "");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(answer(address).getStatus()).isEqualTo(303);
    elli.writing(
        permit -> {
          elli.bean(Freezes.class).follow(permit);
          return null;
        });
    assertThat(stopped()).as("nobody objected to what is kept of the child").containsExactly(false);
    var lifted =
        post(sanna, Role.MANAGER, address + "/freeze/end", "lifted", TypedDay.typed(today));
    assertThat(lifted.getStatus()).isEqualTo(303);
    assertThat(stopped()).as("nothing is frozen").isEmpty();
  }

  private List<Boolean> stopped() {
    return owner
        .db()
        .sql(
            "select stopped from access.part_restriction where subject_id = ? and until_at is null")
        .param(elli.in(Permit::subject).value())
        .query(Boolean.class)
        .list();
  }

  @Test
  void d7_it_is_lifted_before_it_is_decided_as_well() throws Exception {
    var address = asking.ask("objection");
    freeze(address);
    var lift = new String[] {"lifted", TypedDay.typed(today)};
    assertThat(post(sanna, Role.MANAGER, address + "/freeze/end", lift).getStatus())
        .as("of the child: decided first")
        .isEqualTo(422);
    asker(address, "own-" + elli.helmi, "known");
    assertThat(post(sanna, Role.MANAGER, address + "/freeze/end", lift).getStatus()).isEqualTo(303);
  }

  @Test
  void d12_what_was_lifted_for_another_asker_is_frozen_again_before_it_is_accepted()
      throws Exception {
    var address = asking.ask("objection");
    freeze(address);
    asker(address, "own-" + elli.helmi, "known");
    var lift = new String[] {"lifted", TypedDay.typed(today)};
    assertThat(post(sanna, Role.MANAGER, address + "/freeze/end", lift).getStatus()).isEqualTo(303);
    asker(address, elli.helmi.toString(), "known");
    asking.settle(address);
    assertThat(decide(address, "accepted", "", "").getStatus())
        .as("nothing would be stopped")
        .isEqualTo(422);
    assertThat(elli.body(asking.below(address)))
        .contains("The data is used again", "Freeze it now");
    assertThat(freeze(address)).isEqualTo(303);
    assertThat(freeze(address)).as("one at a time").isEqualTo(404);
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(303);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(423);
  }

  @Test
  void s49_d12_an_objection_nobody_told_is_not_accepted_either() throws Exception {
    var boxes = asking.boxes("objection");
    boxes.put("what", "");
    var address = asking.ask(boxes);
    asking.settle(address, "");
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(422);
    assertThat(decide(address, "partly", "compelling", "Weighed for Elli alone").getStatus())
        .isEqualTo(422);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(200);
  }

  @Test
  void s48_a_part_of_an_objection_stops_that_part_once_they_know() throws Exception {
    var address = asking.ask("objection");
    asking.settle(address);
    assertThat(decide(address, "partly", "compelling", "Weighed for Elli alone").getStatus())
        .as("which part is chosen first")
        .isEqualTo(422);
    asking.freeze(address, "phone");
    assertThat(decide(address, "partly", "compelling", "Weighed for Elli alone").getStatus())
        .isEqualTo(303);
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(stopped()).as("they do not know yet").containsExactly(false);
    assertThat(answer(address).getStatus()).isEqualTo(303);
    assertThat(stopped()).containsExactly(true);
    var lift = new String[] {"lifted", TypedDay.typed(today)};
    assertThat(post(sanna, Role.MANAGER, address + "/freeze/end", lift).getStatus()).isEqualTo(422);
  }

  @Test
  void art18_nobody_is_told_that_it_is_stopped_where_a_restore_has_lifted_it() throws Exception {
    var address = asking.ask("objection");
    asking.settle(address);
    asking.freeze(address, "phone");
    decide(address, "accepted", "", "");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    owner
        .db()
        .sql("update rights.freeze set until_at = now() where subject_id = ?")
        .param(elli.in(Permit::subject).value())
        .update();
    assertThat(answer(address).getStatus()).as("nothing is stopped").isEqualTo(422);
    assertThat(asking.freeze(address, "phone")).isEqualTo(303);
    assertThat(answer(address).getStatus()).isEqualTo(303);
    assertThat(stopped()).containsExactly(true);
  }

  @Test
  void s48_where_a_part_was_accepted_the_rest_of_what_was_frozen_is_used_again() throws Exception {
    var address = asking.ask("objection");
    freeze(address);
    asking.settle(address);
    decide(address, "partly", "compelling", "Weighed for Elli alone");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(page(sanna, Role.MANAGER, address)).contains("What is not used again");
    answer(address);
    assertThat(post(sanna, Role.MANAGER, address + "/freeze/wish").getStatus())
        .as("the rest comes first")
        .isEqualTo(404);
    var end = address + "/freeze/end";
    for (var stays : List.of("", "all", "nonsense")) {
      assertThat(narrowed(end, stays).getStatus()).as(stays).isEqualTo(422);
    }
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(423);
    assertThat(narrowed(end, "phone").getStatus()).isEqualTo(303);
    assertThat(elli.get("").andReturn().getResponse().getStatus()).isEqualTo(200);
    assertThat(narrowed(end, "email").getStatus()).as("no more than that").isEqualTo(422);
    assertThat(stopped()).containsExactly(true);
    assertThat(post(sanna, Role.MANAGER, address + "/freeze/wish").getStatus()).isEqualTo(303);
  }

  private MockHttpServletResponse narrowed(String end, String stays) throws Exception {
    var boxes = new String[] {"lifted", TypedDay.typed(today), "stays", stays};
    return post(sanna, Role.MANAGER, end, boxes);
  }

  @Test
  void d7_what_the_child_had_frozen_is_lifted_undecided_by_no_change_of_who_asks()
      throws Exception {
    var boxes = asking.boxes("objection");
    boxes.put("who", "customer");
    var address = asking.ask(boxes);
    assertThat(asking.freeze(address, "phone")).isEqualTo(303);
    assertThat(asker(address, "own-" + elli.helmi, "known").getStatus()).isEqualTo(303);
    var end = address + "/freeze/end";
    var lift = new String[] {"lifted", TypedDay.typed(today)};
    assertThat(post(sanna, Role.MANAGER, end, lift).getStatus()).isEqualTo(422);
    assertThat(stopped()).as("it is frozen still").hasSize(1);
    decide(address, "accepted", "", "");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(post(sanna, Role.MANAGER, end, lift).getStatus()).isEqualTo(303);
  }

  @Test
  void d7_a_part_of_a_guardians_own_data_is_given_by_hand_and_is_no_copy_of_the_child()
      throws Exception {
    var boxes = asking.boxes("access");
    boxes.put("who", "own-" + elli.helmi);
    var address = asking.ask(boxes);
    decide(address, "partly", "danger", "Weighed for them alone");
    post(daavid, Role.DATA_PROTECTION, address + "/confirmation");
    assertThat(page(sanna, Role.MANAGER, address))
        .contains("Nothing of the customer is given, frozen or erased by it")
        .doesNotContain("A part is given by hand");
  }

  @Test
  void d7_k9_nor_is_anything_told_to_a_guardian_the_child_is_hidden_from() throws Exception {
    elli.protect(null);
    var boxes = asking.boxes("access");
    boxes.put("who", "own-" + elli.helmi);
    var address = asking.ask(boxes);
    assertThat(decide(address, "accepted", "", "").getStatus()).isEqualTo(422);
  }

  private long requests() {
    return owner
        .db()
        .sql(
            """
            select count(*) from rights.request join access.file using (subject_id)
            where code = ?
            """)
        .param(elli.code.value())
        .query(Long.class)
        .single();
  }

  private int freeze(String address) throws Exception {
    return asking.freeze(address, "all");
  }

  private MockHttpServletResponse decide(String address, String outcome, String ground, String why)
      throws Exception {
    return post(
        sanna,
        Role.MANAGER,
        address + "/decision",
        "outcome",
        outcome,
        "ground",
        ground,
        "why",
        why);
  }

  private MockHttpServletResponse answer(String address) throws Exception {
    return post(sanna, Role.MANAGER, address + "/answer", "way", "told");
  }

  private int status(WorkerId who, Role role, String path) throws Exception {
    return browser
        .perform(People.as(who, role, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private String page(WorkerId who, Role role, String path) throws Exception {
    return browser
        .perform(People.as(who, role, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse post(WorkerId who, Role role, String path, String... pairs)
      throws Exception {
    var asked = MockMvcRequestBuilders.post(path).with(csrf());
    for (int i = 0; i < pairs.length; i += 2) {
      asked.param(pairs[i], pairs[i + 1]);
    }
    return browser.perform(People.as(who, role, asked)).andReturn().getResponse();
  }
}
