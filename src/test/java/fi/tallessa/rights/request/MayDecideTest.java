package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may be decided of a request: the closed lists, and what is found out before (S45, S50). */
class MayDecideTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
  private static final WorkerId SANNA = WorkerId.random();

  /** `gdpr.md` 3.2 to 3.4, by their names: R1 to R6, O1 to O4, E1 to E5. */
  @Test
  void s50_the_lists_are_closed() {
    assertThat(Ground.of(Kind.ACCESS, Outcome.REFUSED))
        .containsExactly(
            Ground.UNFOUNDED,
            Ground.NO_IDENTITY,
            Ground.SECURITY,
            Ground.DANGER,
            Ground.SUPERVISION);
    assertThat(Ground.of(Kind.ACCESS, Outcome.PARTLY))
        .contains(Ground.OTHERS_RIGHTS)
        .as("who is not known gets no part either")
        .doesNotContain(Ground.NO_IDENTITY)
        .hasSize(5);
    assertThat(Ground.of(Kind.OBJECTION, Outcome.REFUSED))
        .containsExactly(
            Ground.UNFOUNDED, Ground.COMPELLING, Ground.LEGAL_CLAIMS, Ground.PUBLIC_TASK);
    assertThat(Ground.of(Kind.ERASURE, Outcome.REFUSED))
        .containsExactly(
            Ground.LEGAL_CLAIMS,
            Ground.EXPRESSION,
            Ground.LAW,
            Ground.PUBLIC_HEALTH,
            Ground.ARCHIVE);
    assertThat(Arrays.stream(Ground.values()).map(Ground::code)).doesNotContain("other");
  }

  @Test
  void s50_what_only_leads_elsewhere_is_no_refusal() {
    for (var kind : Kind.values()) {
      var refusals = Ground.of(kind, Outcome.REFUSED);
      var elsewhere = Ground.of(kind, Outcome.NOT_APPLICABLE);
      assertThat(elsewhere).contains(Ground.NO_STANDING).doesNotContainAnyElementsOf(refusals);
      assertThat(Ground.of(kind, Outcome.ACCEPTED)).isEmpty();
      assertThat(Ground.of(kind, Outcome.TAKEN_BACK)).isEmpty();
    }
    assertThat(Ground.of(Kind.OBJECTION, Outcome.NOT_APPLICABLE))
        .contains(Ground.ON_CONSENT, Ground.OTHER_BASIS, Ground.ANONYMOUS);
  }

  @Test
  void s50_every_ground_of_no_list_is_refused_in_the_form() {
    for (var kind : Kind.values()) {
      for (var outcome : EnumSet.of(Outcome.PARTLY, Outcome.NOT_APPLICABLE, Outcome.REFUSED)) {
        var list = Ground.of(kind, outcome);
        for (var ground : Ground.values()) {
          var form =
              new DecisionForm(
                  outcome.code(), ground.code(), "Because of this and that", false, "");
          var problems = form.read(request(kind, told(Identity.KNOWN, "x")), DAY).problems();
          assertThat(problems.on("ground").filter(one -> one.key().equals("rights.law.ground")))
              .as("%s %s %s", kind, outcome, ground)
              .matches(found -> found.isPresent() != list.contains(ground));
        }
        assertThat(
                problems(kind, new DecisionForm(outcome.code(), "", "Because of this", false, "")))
            .contains("ground: rights.law.ground");
        assertThat(
                problems(
                    kind, new DecisionForm(outcome.code(), "other", "Because of this", false, "")))
            .contains("ground: rights.law.ground");
        assertThat(
                problems(
                    kind, new DecisionForm(outcome.code(), list.getFirst().code(), "x", false, "")))
            .as("one letter is no reason")
            .contains("why: rights.law.why");
      }
    }
  }

  @Test
  void s43_nothing_is_given_to_somebody_unknown_or_without_a_right() {
    var unknown = request(Kind.ACCESS, told(Identity.NOT_YET, null));
    assertThat(unless(unknown, Outcome.ACCEPTED, null)).contains("rights.law.identity");
    var nobody = request(Kind.ACCESS, told(Asker.OTHER, Identity.SHOWN, null));
    assertThat(unless(nobody, Outcome.ACCEPTED, null)).contains("rights.law.no_standing");
    assertThat(unless(nobody, Outcome.PARTLY, Ground.OTHERS_RIGHTS))
        .contains("rights.law.no_standing");
    assertThat(unless(nobody, Outcome.NOT_APPLICABLE, Ground.NO_STANDING)).isEmpty();
    var own = request(Kind.ACCESS, told(Identity.KNOWN, null));
    assertThat(unless(own, Outcome.ACCEPTED, null)).isEmpty();
    assertThat(unless(own, Outcome.NOT_APPLICABLE, Ground.NO_STANDING))
        .contains("rights.law.standing");
  }

  @Test
  void s43_who_it_is_was_asked_before_it_is_refused_for_that() {
    assertThat(
            unless(
                request(Kind.ACCESS, told(Identity.NOT_YET, null)),
                Outcome.REFUSED,
                Ground.NO_IDENTITY))
        .contains("rights.law.asked");
    assertThat(
            unless(
                request(Kind.ACCESS, told(Identity.ASKED_IN_VAIN, null)),
                Outcome.REFUSED,
                Ground.NO_IDENTITY))
        .isEmpty();
  }

  @Test
  void s49_an_objection_whose_situation_nobody_asked_for_is_never_rejected() {
    var untold = request(Kind.OBJECTION, told(Identity.KNOWN, null));
    for (var outcome : Set.of(Outcome.REFUSED, Outcome.NOT_APPLICABLE)) {
      for (var ground : Ground.of(Kind.OBJECTION, outcome)) {
        assertThat(unless(untold, outcome, ground)).as("%s", ground).isPresent();
      }
    }
    for (var ground : Ground.of(Kind.OBJECTION, Outcome.PARTLY)) {
      assertThat(unless(untold, Outcome.PARTLY, ground))
          .as("%s, of a part", ground)
          .contains("rights.law.untold");
    }
    assertThat(unless(untold, Outcome.ACCEPTED, null))
        .as("nor is it accepted: nobody knows what is to be stopped")
        .contains("rights.law.untold");
    assertThat(untold.step(DAY)).isEqualTo(Step.SETTLE);
    var told = request(Kind.OBJECTION, told(Identity.KNOWN, "Our neighbour works there"));
    assertThat(unless(told, Outcome.REFUSED, Ground.COMPELLING)).isEmpty();
    assertThat(unless(told, Outcome.ACCEPTED, null)).isEmpty();
    assertThat(told.step(DAY)).isEqualTo(Step.DECIDE);
  }

  @Test
  void d12_what_was_lifted_is_frozen_again_while_nothing_is_decided() {
    var told = request(Kind.OBJECTION, told(Identity.KNOWN, "Our neighbour works there"));
    var lasts = freeze(Frozen.ALL, Optional.empty());
    var ended = Optional.of(new Freeze.Lifted(Instant.EPOCH, Optional.empty()));
    var lifted = new Freeze(Frozen.ALL, Instant.EPOCH, SANNA, false, Optional.empty(), ended);
    assertThat(MayFreeze.again(told, Optional.empty(), DAY)).isTrue();
    assertThat(MayFreeze.again(told, Optional.of(lasts), DAY)).isFalse();
    assertThat(MayFreeze.again(told, Optional.of(lifted), DAY)).isTrue();
    var decided = told.with(List.of(decision(Outcome.REFUSED, Optional.empty())));
    assertThat(MayFreeze.again(decided, Optional.of(lifted), DAY)).isFalse();
  }

  @Test
  void art18_what_was_lifted_since_it_was_decided_is_frozen_again_before_they_are_told() {
    var told = request(Kind.OBJECTION, told(Identity.KNOWN, "Our neighbour works there"));
    var second = Optional.of(new Decision.Second(WorkerId.random(), Instant.EPOCH, true));
    var lasts = Optional.of(freeze(Frozen.ALL, Optional.empty()));
    var ended = Optional.of(new Freeze.Lifted(Instant.EPOCH, Optional.empty()));
    var lifted =
        Optional.of(new Freeze(Frozen.ALL, Instant.EPOCH, SANNA, false, Optional.empty(), ended));
    for (var outcome : Outcome.values()) {
      var decided = told.with(List.of(decision(outcome, second)));
      assertThat(MayFreeze.owes(decided, lifted, DAY)).as("%s", outcome).isEqualTo(outcome.gives());
      assertThat(MayFreeze.again(decided, lifted, DAY)).isEqualTo(outcome.gives());
      assertThat(MayFreeze.owes(decided, lasts, DAY)).isFalse();
      assertThat(MayFreeze.again(decided, lasts, DAY)).isFalse();
    }
  }

  @Test
  void s48_a_part_of_an_objection_that_is_accepted_stops_that_part() {
    var told = request(Kind.OBJECTION, told(Identity.KNOWN, "Our neighbour works there"));
    for (var outcome : Outcome.values()) {
      assertThat(MayFreeze.stops(told, outcome)).as("%s", outcome).isEqualTo(outcome.gives());
    }
    var second = Optional.of(new Decision.Second(WorkerId.random(), Instant.EPOCH, true));
    var partly = told.with(List.of(decision(Outcome.PARTLY, second)));
    var waits = told.with(List.of(decision(Outcome.PARTLY, Optional.empty())));
    var all = freeze(Frozen.ALL, Optional.empty());
    var phone = freeze(Frozen.of("phone"), Optional.empty());
    assertThat(MayFreeze.narrows(partly, all, DAY)).isTrue();
    assertThat(MayFreeze.narrows(partly, phone, DAY)).isFalse();
    assertThat(MayFreeze.narrows(waits, all, DAY)).as("not agreed yet").isFalse();
    assertThat(MayFreeze.liftedUnless(partly, all, SANNA, DAY)).isEmpty();
    assertThat(MayFreeze.liftedUnless(partly, phone, SANNA, DAY).map(Problem::key))
        .contains("rights.law.objected");
  }

  @Test
  void s50_less_than_was_asked_waits_for_a_second_and_what_was_sent_back_does_not_stand() {
    for (var outcome : Outcome.values()) {
      var alone = decision(outcome, Optional.empty());
      assertThat(alone.waits(Kind.ACCESS)).isEqualTo(outcome != Outcome.ACCEPTED);
      assertThat(alone.waits(Kind.ERASURE)).as("what cannot be undone").isTrue();
      assertThat(alone.waits(Kind.OBJECTION)).as("nor by us alone").isTrue();
      var agreed = decision(outcome, Optional.of(new Decision.Second(SANNA, Instant.EPOCH, true)));
      assertThat(agreed.holds(Kind.ACCESS)).isTrue();
      var back = decision(outcome, Optional.of(new Decision.Second(SANNA, Instant.EPOCH, false)));
      assertThat(back.holds(Kind.ACCESS)).isFalse();
      var request = request(Kind.ACCESS, told(Identity.KNOWN, null));
      assertThat(request.with(List.of(back)).step(DAY)).isEqualTo(Step.DECIDE);
      assertThat(request.with(List.of(alone)).step(DAY))
          .isEqualTo(outcome == Outcome.ACCEPTED ? Step.ANSWER : Step.SECOND);
    }
  }

  @Test
  void k5_what_was_decided_for_one_who_asked_is_decided_anew_for_another() {
    var second = new Decision.Second(SANNA, Instant.EPOCH, true);
    var written = new Decision.Written("Because", null, false);
    var request = request(Kind.ACCESS, told(Identity.KNOWN, null));
    for (var outcome : Outcome.values()) {
      for (var agreed : List.of(Optional.of(second), Optional.<Decision.Second>empty())) {
        var fell = new Decision(1, 1, outcome, null, SANNA, Instant.EPOCH, agreed, true, written);
        assertThat(fell.waits(Kind.ERASURE)).isFalse();
        assertThat(fell.holds(Kind.ACCESS)).isFalse();
        assertThat(request.with(List.of(fell)).step(DAY)).as("%s", outcome).isEqualTo(Step.DECIDE);
      }
    }
  }

  @Test
  void s50_what_has_no_place_comes_back_and_is_not_dropped() {
    var why = new DecisionForm("accepted", "", "She gets all of it", false, "");
    assertThat(problems(Kind.ACCESS, why)).containsExactly("why: rights.law.no_why");
    for (var outcome : List.of("accepted", "taken-back")) {
      var ground = new DecisionForm(outcome, "danger", "", false, "");
      assertThat(problems(Kind.ACCESS, ground))
          .as(outcome)
          .contains("ground: rights.law.no_ground");
    }
    var nothing = new DecisionForm("", "danger", "She gets all of it", false, "");
    assertThat(problems(Kind.ACCESS, nothing)).containsExactly("outcome: web.field.choose");
  }

  @Test
  void s50_only_what_would_do_the_harm_goes_without_reasons() {
    for (var ground : Ground.of(Kind.ACCESS, Outcome.REFUSED)) {
      var form = new DecisionForm("refused", ground.code(), "Because of this and that", true, "");
      assertThat(problems(Kind.ACCESS, form).contains("silent: rights.law.silent"))
          .as("%s", ground)
          .isNotEqualTo(ground.mayBeSilent());
    }
  }

  @Test
  void k6_what_was_given_to_a_guardian_falls_on_the_day_the_customer_is_18() {
    var given = decision(Outcome.ACCEPTED, Optional.empty());
    var request = request(Kind.ACCESS, ofGuardian(DAY.plusDays(1), DAY)).with(List.of(given));
    assertThat(request.step(DAY)).isEqualTo(Step.ANSWER);
    assertThat(request.step(DAY.plusDays(1))).isEqualTo(Step.DECIDE);
    assertThat(request.current(DAY.plusDays(1))).isEmpty();
    var refused = decision(Outcome.REFUSED, Optional.empty());
    assertThat(request.with(List.of(refused)).current(DAY.plusDays(1)))
        .as("what gives nothing stays")
        .isPresent();
  }

  @Test
  void k5_custody_is_looked_up_on_the_day_that_something_is_given() {
    var today = request(Kind.ACCESS, ofGuardian(null, DAY));
    assertThat(unless(today, Outcome.ACCEPTED, null)).isEmpty();
    var yesterday = request(Kind.ACCESS, ofGuardian(null, DAY.minusDays(1)));
    assertThat(unless(yesterday, Outcome.ACCEPTED, null)).contains("rights.law.custody");
    var given = yesterday.with(List.of(decision(Outcome.ACCEPTED, Optional.empty())));
    assertThat(MayAnswer.unless(given, false, false, DAY).map(Problem::key))
        .contains("rights.law.custody");
  }

  @Test
  void art18_what_was_stopped_is_used_again_where_they_want_it_and_by_two() {
    var second = Optional.of(new Decision.Second(WorkerId.random(), Instant.EPOCH, true));
    var told = request(Kind.OBJECTION, told(Identity.KNOWN, "Our neighbour works there"));
    var stopped = told.with(List.of(decision(Outcome.ACCEPTED, second)));
    var unheard = freeze(Frozen.ALL, Optional.empty());
    assertThat(MayFreeze.liftedUnless(stopped, unheard, SANNA, DAY).map(Problem::key))
        .contains("rights.law.objected");
    var heard = freeze(Frozen.ALL, Optional.of(new Freeze.Wish(SANNA, DAY)));
    assertThat(MayFreeze.liftedUnless(stopped, heard, SANNA, DAY).map(Problem::key))
        .contains("rights.law.heard_alone");
    assertThat(MayFreeze.liftedUnless(stopped, heard, WorkerId.random(), DAY)).isEmpty();
    assertThat(MayFreeze.mayWish(stopped, unheard, SANNA, DAY))
        .as("they do not know yet that it is stopped")
        .isFalse();
  }

  private static Freeze freeze(Frozen what, Optional<Freeze.Wish> wish) {
    return new Freeze(what, Instant.EPOCH, SANNA, false, wish, Optional.empty());
  }

  @Test
  void s45_what_is_kept_for_a_claim_or_an_archive_is_held_before_they_are_told() {
    var erasure = request(Kind.ERASURE, told(Identity.KNOWN, null));
    for (var outcome : EnumSet.of(Outcome.PARTLY, Outcome.REFUSED)) {
      for (var ground : Ground.of(Kind.ERASURE, outcome)) {
        var decided = erasure.with(List.of(decision(outcome, ground, Optional.empty())));
        boolean waits = ground == Ground.LEGAL_CLAIMS || ground == Ground.ARCHIVE;
        assertThat(MayAnswer.unless(decided, false, false, DAY).isPresent())
            .as("%s %s", outcome, ground)
            .isEqualTo(waits);
        assertThat(MayAnswer.unless(decided, false, true, DAY)).isEmpty();
      }
    }
    var objection = request(Kind.OBJECTION, told(Identity.KNOWN, "Our neighbour works there"));
    var claim = decision(Outcome.REFUSED, Ground.LEGAL_CLAIMS, Optional.empty());
    assertThat(MayAnswer.unless(objection.with(List.of(claim)), false, false, DAY)).isEmpty();
  }

  @Test
  void s48_only_whoever_may_ask_has_a_file_frozen_and_a_child_by_their_own_word() {
    var own = told(Identity.KNOWN, "Our neighbour works there");
    assertThat(MayFreeze.may(request(Kind.OBJECTION, own), DAY)).isTrue();
    var unknown = told(Identity.NOT_YET, "Our neighbour works there");
    assertThat(MayFreeze.may(request(Kind.OBJECTION, unknown), DAY)).isFalse();
    var other = told(Asker.OTHER, Identity.SHOWN, "He is my son");
    for (var kind : Kind.values()) {
      assertThat(MayFreeze.may(request(kind, other), DAY)).as("%s", kind).isFalse();
    }
    var child = child(Maturity.NOT_YET);
    assertThat(child.mayAsk(DAY)).isEqualTo(MayAsk.WITH_GUARDIAN);
    assertThat(MayFreeze.may(request(Kind.OBJECTION, child), DAY)).isTrue();
  }

  @Test
  void s48_what_a_minor_said_stays_once_they_are_18() {
    var child = child(Maturity.WANTS);
    var form = new StandingForm("known", "", "", "", "Something else", "");
    var later = child.settled(form.read().sure(), SANNA, DAY.plusDays(1));
    assertThat(later.maturity()).isEqualTo(Maturity.WANTS);
    assertThat(later.what()).isEqualTo("Something else");
  }

  @Test
  void every_outcome_but_all_done_says_why() {
    assertThat(Arrays.stream(Outcome.values()).filter(Outcome::saysWhy).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Outcome.ACCEPTED)));
  }

  private static Decision decision(Outcome outcome, Optional<Decision.Second> second) {
    return decision(outcome, null, second);
  }

  private static Decision decision(
      Outcome outcome, Ground ground, Optional<Decision.Second> second) {
    return new Decision(
        1,
        1,
        outcome,
        ground,
        WorkerId.random(),
        Instant.EPOCH,
        second,
        false,
        new Decision.Written("Because", null, false));
  }

  private static List<String> problems(Kind kind, DecisionForm form) {
    return form.read(request(kind, told(Identity.KNOWN, "x")), DAY).problems().all().stream()
        .map(Problem::toString)
        .toList();
  }

  private static Optional<String> unless(Request request, Outcome outcome, Ground ground) {
    return MayDecide.unless(request, outcome, ground, DAY).map(Problem::key);
  }

  private static Request request(Kind kind, Told told) {
    return new Request(
        UUID.randomUUID(),
        kind,
        DAY,
        DAY.plusDays(32),
        Instant.EPOCH,
        SANNA,
        Optional.empty(),
        Optional.empty(),
        1,
        told,
        List.of());
  }

  private static Told told(Identity identity, String what) {
    return told(Asker.CUSTOMER, identity, what);
  }

  private static Told told(Asker asker, Identity identity, String what) {
    return told(asker, null, null, DAY, identity, what, null);
  }

  private static Told ofGuardian(LocalDate ofAge, LocalDate custodyOn) {
    return told(
        Asker.GUARDIAN, MayActFor.ALONE, ofAge, custodyOn, Identity.KNOWN, null, Maturity.WANTS);
  }

  private static Told child(Maturity maturity) {
    return told(
        Asker.CUSTOMER, null, DAY.plusDays(1), DAY, Identity.KNOWN, "I do not want it", maturity);
  }

  private static Told told(
      Asker asker,
      MayActFor right,
      LocalDate ofAge,
      LocalDate custodyOn,
      Identity identity,
      String what,
      Maturity maturity) {
    return new Told(
        asker,
        right == null ? null : UUID.randomUUID(),
        false,
        null,
        null,
        right,
        false,
        maturity != null,
        ofAge,
        custodyOn,
        Channel.PHONE,
        what,
        identity,
        maturity,
        maturity == null ? null : "They said so",
        maturity == null ? null : SANNA,
        maturity == null ? null : DAY,
        OtherGuardian.NOT_ASKED,
        null);
  }
}
