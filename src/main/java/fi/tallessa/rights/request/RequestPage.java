package fi.tallessa.rights.request;

import fi.tallessa.association.clock.AnswerTime;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One request: who asks, what, what was decided, and what comes next. Of the customer only the
 * code.
 *
 * @param rectification what was put right because of it
 * @param freeze whether the data may only be kept because of it, or might
 * @param consents which may be frozen alone, or are
 * @param toldOthers who was told something and has to hear what becomes of it, before it is
 *     answered
 * @param unchecked grounds of this right whose law nobody has checked yet
 * @param time by when it is answered
 * @param me who reads
 * @param part which form came back; null where none did
 */
public record RequestPage(
    Code code,
    Request request,
    Rectification rectification,
    Optional<Freeze> freeze,
    List<ConsentItem> consents,
    ToldOthers toldOthers,
    Safeguard safeguard,
    List<Ground> unchecked,
    AnswerTime time,
    Map<WorkerId, String> names,
    WorkerId me,
    Part part,
    StandingForm standing,
    DecisionForm decision,
    BackForm back,
    AnswerForm answer,
    LongerForm longer,
    LiftForm lift,
    FreezeForm freezing,
    WishForm wish,
    Problems found) {

  /** The forms there are. */
  public enum Part {
    STANDING,
    DECISION,
    BACK,
    ANSWER,
    LONGER,
    LIFT,
    RECTIFICATION,
    FREEZE,
    WISH,
    PROTECT
  }

  static RequestPage of(
      Code code,
      Request request,
      Rectification rectification,
      Optional<Freeze> freeze,
      List<ConsentItem> consents,
      ToldOthers toldOthers,
      Safeguard safeguard,
      List<Ground> unchecked,
      AnswerTime time,
      Map<WorkerId, String> names,
      WorkerId me) {
    return new RequestPage(
        code,
        request,
        rectification,
        freeze,
        consents,
        toldOthers,
        safeguard,
        unchecked,
        time,
        names,
        me,
        null,
        StandingForm.of(request),
        DecisionForm.of(request),
        BackForm.BLANK,
        AnswerForm.BLANK,
        LongerForm.of(request),
        LiftForm.BLANK,
        FreezeForm.BLANK,
        WishForm.BLANK,
        Problems.none());
  }

  RequestPage again(StandingForm typed, Problems problems) {
    return with(Part.STANDING, typed, decision, back, answer, longer, lift, problems);
  }

  RequestPage again(DecisionForm typed, Problems problems) {
    return with(Part.DECISION, standing, typed, back, answer, longer, lift, problems);
  }

  RequestPage again(BackForm typed, Problems problems) {
    return with(Part.BACK, standing, decision, typed, answer, longer, lift, problems);
  }

  RequestPage again(AnswerForm typed, Problems problems) {
    return with(Part.ANSWER, standing, decision, back, typed, longer, lift, problems);
  }

  RequestPage again(LongerForm typed, Problems problems) {
    return with(Part.LONGER, standing, decision, back, answer, typed, lift, problems);
  }

  RequestPage again(LiftForm typed, Problems problems) {
    return with(Part.LIFT, standing, decision, back, answer, longer, typed, problems);
  }

  RequestPage again(RectificationForm typed, Problems problems) {
    var right = rectification.again(typed);
    return with(Part.RECTIFICATION, right, safeguard, freezing, wish, problems);
  }

  RequestPage again(FreezeForm typed, Problems problems) {
    return with(Part.FREEZE, rectification, safeguard, typed, wish, problems);
  }

  RequestPage again(WishForm typed, Problems problems) {
    return with(Part.WISH, rectification, safeguard, freezing, typed, problems);
  }

  RequestPage again(ProtectForm typed, Problems problems) {
    return with(Part.PROTECT, rectification, safeguard.again(typed), freezing, wish, problems);
  }

  private RequestPage with(
      Part of,
      Rectification right,
      Safeguard guard,
      FreezeForm frozen,
      WishForm wanted,
      Problems problems) {
    return new RequestPage(
        code,
        request,
        right,
        freeze,
        consents,
        toldOthers,
        guard,
        unchecked,
        time,
        names,
        me,
        of,
        standing,
        decision,
        back,
        answer,
        longer,
        lift,
        frozen,
        wanted,
        problems);
  }

  private RequestPage with(
      Part of,
      StandingForm one,
      DecisionForm two,
      BackForm three,
      AnswerForm four,
      LongerForm five,
      LiftForm six,
      Problems problems) {
    return new RequestPage(
        code,
        request,
        rectification,
        freeze,
        consents,
        toldOthers,
        safeguard,
        unchecked,
        time,
        names,
        me,
        of,
        one,
        two,
        three,
        four,
        five,
        six,
        freezing,
        wish,
        problems);
  }

  /**
   * Which form is open: the one that came back, or what comes next. The others are a press away, so
   * that nothing typed lies beside the form of the page.
   */
  public Part open(boolean decides, LocalDate today) {
    return part != null
        ? part
        : switch (request.step(today)) {
          case SETTLE -> Part.STANDING;
          case DECIDE -> decides ? Part.DECISION : Part.STANDING;
          case SECOND -> Part.BACK;
          case ANSWER -> Part.ANSWER;
          case CLOSED -> Part.LIFT;
        };
  }

  public Problems problems(Part of) {
    return part == of ? found : Problems.none();
  }

  public String address() {
    return RequestLine.address(code, request.id());
  }

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  public boolean maySecond(LocalDate today) {
    return request.waitsFor(me, today);
  }

  public boolean mayFreeze(LocalDate today) {
    return MayFreeze.again(request, freeze, today);
  }

  /** Whether somebody says, before the rest is used again, which part is not. */
  public boolean narrows(LocalDate today) {
    return freeze.filter(one -> MayFreeze.narrows(request, one, today)).isPresent();
  }

  /** Whether whoever reads may write down that they want it used again. */
  public boolean mayWish(LocalDate today) {
    return freeze.filter(one -> MayFreeze.mayWish(request, one, me, today)).isPresent();
  }

  /** Until something was decided for whoever asks. */
  public boolean mayChangeAsker(LocalDate today) {
    var step = request.step(today);
    return step == Step.SETTLE || step == Step.DECIDE;
  }

  public boolean mayProtect(LocalDate today) {
    return MayProtect.may(request, freeze, today);
  }

  public boolean couldHarm(LocalDate today) {
    return MayProtect.couldHarm(request, today);
  }

  /** Custody of another day is looked up again before anything is given. */
  public boolean mayLookUp(LocalDate today) {
    return request.closed().isEmpty() && !request.told().lookedUp(today);
  }

  /** Where one worker's access ends for good or for a while (K15). */
  public String conflicts() {
    return "/customers/" + code.shown() + "/conflicts";
  }

  /** All of it goes in the night after the answer. */
  public boolean erases(LocalDate today) {
    return request.current(today).filter(one -> request.erases(one.outcome())).isPresent();
  }

  /** A part of it is to be taken out by hand before they are answered. */
  public boolean erasesPart(LocalDate today) {
    return request.closed().isEmpty()
        && request.current(today).filter(one -> request.erasesPart(one.outcome())).isPresent();
  }

  /** All of it is not used any more, and goes once nothing has to keep it. */
  public boolean stopped(LocalDate today) {
    return freeze.filter(one -> one.lasts() && one.what().equals(Frozen.ALL)).isPresent()
        && request
            .held(today)
            .filter(one -> one.outcome() == Outcome.ACCEPTED)
            .filter(one -> MayFreeze.stops(request, one.outcome()))
            .isPresent();
  }

  /** Something of a guardian's own data is to be done by hand before they are answered. */
  public boolean byHand(LocalDate today) {
    return request.told().own()
        && request.closed().isEmpty()
        && request.current(today).filter(one -> one.outcome().gives()).isPresent();
  }

  public long left(LocalDate today) {
    return time.left(request.extended(), today);
  }

  /** Of the whole time how much is over, for a bar. */
  public long over(LocalDate today) {
    return Math.min(whole(), Math.max(0, whole() - left(today)));
  }

  public long whole() {
    return request.came().until(request.due(), ChronoUnit.DAYS);
  }

  public boolean near(LocalDate today) {
    return time.state(request.extended(), today) != AnswerTime.State.IN_TIME;
  }

  /** A month that was not used up may be made longer once. */
  public boolean extendable(LocalDate today) {
    return request.closed().isEmpty() && request.extended().isEmpty() && time.extendable(today);
  }

  /** Decided, and something of it is done, or was. */
  public boolean rectifies(LocalDate today) {
    return Rectification.gives(request, today);
  }

  public List<Choice> fields(Ui ui) {
    return RectificationForm.choices(ui);
  }

  /** What they may take to another service is made now. */
  public boolean ports(LocalDate today) {
    return request.ports(today);
  }

  public List<Choice> extents(Ui ui) {
    return Frozen.choices(freezable(ui), ui);
  }

  public List<Choice> stays(Ui ui) {
    return Frozen.parts(freezable(ui), ui);
  }

  private List<ConsentItem> freezable(Ui ui) {
    return MayFreeze.aConsent(request, ui.today()) ? consents : List.of();
  }

  /** What is frozen. */
  public String frozen(Ui ui) {
    return freeze.orElseThrow().what().words(consents, ui);
  }

  public List<Choice> identities(Ui ui) {
    return Identity.choices(ui);
  }

  public List<Choice> maturities(Ui ui) {
    return Maturity.choices(ui);
  }

  public List<Choice> others(Ui ui) {
    return OtherGuardian.choices(ui);
  }

  public List<Choice> outcomes(Ui ui) {
    return Outcome.choices(ui);
  }

  public List<Choice> ways(Ui ui) {
    return Way.choices(ui);
  }

  public List<Choice> notified(Ui ui) {
    return Notified.choices(ui);
  }

  /** The closed list of this right, each with what carries it. */
  public List<Choice> grounds(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("rights.ground.choose"))),
            Ground.of(request.kind()).stream()
                .map(one -> new Choice(one.code(), ui.t(one.label()))))
        .toList();
  }

  /** Whether this right has a ground that need not be told. */
  public boolean maySilence() {
    return Ground.of(request.kind()).stream().anyMatch(Ground::mayBeSilent);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.ofEntries(
        Map.entry("identity", ui.t("rights.identity")),
        Map.entry("maturity", ui.t("rights.maturity")),
        Map.entry("heard", ui.t("rights.heard")),
        Map.entry("other", ui.t("rights.other")),
        Map.entry("what", ui.t("rights.ask.what")),
        Map.entry("outcome", ui.t("rights.outcome")),
        Map.entry("ground", ui.t("rights.ground")),
        Map.entry("why", ui.t("rights.why")),
        Map.entry("silent", ui.t("rights.silent")),
        Map.entry("wrong", ui.t("rights.wrong")),
        Map.entry("on", ui.t("rights.answer.on")),
        Map.entry("way", ui.t("rights.way")),
        Map.entry("recipients", ui.t("rights.notified")),
        Map.entry("since", ui.t("rights.longer.since")),
        Map.entry("because", ui.t("rights.longer.because")),
        Map.entry("field", ui.t("rights.right.field")),
        Map.entry("danger", ui.t("rights.protect.why")),
        Map.entry("extent", ui.t("rights.extent")),
        Map.entry("wanted", ui.t("rights.wish.on")),
        Map.entry("stays", ui.t("rights.freeze.stays")),
        Map.entry("lifted", ui.t("rights.freeze.lift.on")));
  }

  @Override
  public String toString() {
    return "RequestPage";
  }
}
