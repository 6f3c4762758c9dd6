package fi.tallessa.customer.intake;

import fi.tallessa.association.Names;
import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.registering.FirstChoices;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The intake of one customer: what is to be done next, and what was done.
 *
 * @param name of the customer
 * @param workers who wrote the steps, by name
 * @param standing who stands before in the list; empty unless this one waits
 */
public record IntakePage(
    Code code,
    String name,
    Reach reach,
    KeptIntake kept,
    Map<ServiceId, Names> services,
    Map<WorkerId, String> workers,
    List<IntakeRow> standing,
    Forms forms,
    Problems problems,
    Asking asking) {

  /** What was typed in each of its forms. */
  public record Forms(StepForm step, AheadForm ahead, BeginForm begin) {
    static Forms blank(KeptIntake kept) {
      var reason = Receiving.reason(teller(kept));
      return new Forms(StepForm.blank(kept), AheadForm.BLANK, new BeginForm(reason.code()));
    }

    private static Optional<Source> teller(KeptIntake kept) {
      return Optional.of(kept.first().noted().told().source());
    }

    Forms with(StepForm typed) {
      return new Forms(typed, ahead, begin);
    }

    @Override
    public String toString() {
      return "Forms";
    }
  }

  IntakePage asking(Asking found) {
    return new IntakePage(
        code, name, reach, kept, services, workers, standing, forms, problems, found);
  }

  /** Which they are on the way to, or came to. */
  public String service(Ui ui) {
    return services.get(kept.service()).in(ui.lang());
  }

  /** To which, of a referral or call; empty of every other step. */
  public String service(KeptIntake.KeptStep step, Ui ui) {
    return step.service().map(one -> services.get(one).in(ui.lang())).orElse("");
  }

  public String address() {
    return "/customers/" + code.shown() + "/intake";
  }

  public boolean mayBegin() {
    return Step.BEGIN.mayFollow(kept.state());
  }

  /** Whether the last day is near. */
  public boolean soon(LocalDate today) {
    return !kept.lastDay().isAfter(today.plusDays(IntakesDue.WARNED));
  }

  public List<Choice> steps(Ui ui) {
    return Step.after(kept.state()).stream()
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  /** Each with whose no it is; those of a step that cannot be taken are not there. */
  public List<Choice> whys(Ui ui) {
    return Step.after(kept.state()).stream()
        .flatMap(step -> Why.of(step).stream())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  /** Who of the family said it: what a professional says is not written down (D13). */
  public List<Choice> sources(Ui ui) {
    return Arrays.stream(Source.values())
        .filter(CloseSource::may)
        .map(one -> FirstChoices.source(one, ui))
        .toList();
  }

  public List<Choice> before(Ui ui) {
    return Stream.concat(
            Stream.of(new Choice("", ui.t("customer.intake.before.choose"))),
            standing.stream()
                .map(
                    one ->
                        new Choice(
                            one.code().shown(),
                            ui.t("customer.intake.before.nth", one.nth(), one.code().shown()))))
        .toList();
  }

  public List<Choice> aheads(Ui ui) {
    return Why.of(Step.AHEAD).stream()
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public List<Choice> reasons(Ui ui) {
    return Arrays.stream(Reason.values())
        .map(one -> new Choice(one.code(), ui.t(one.label())))
        .toList();
  }

  public String worker(KeptIntake.KeptStep step) {
    return workers.getOrDefault(step.noted().by(), "");
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "step", ui.t("customer.intake.step"),
        "on", ui.t("customer.intake.step.on"),
        "why", ui.t("customer.intake.why"),
        "need", ui.t("customer.intake.need"),
        "source", ui.t("customer.intake.need.source"),
        "before", ui.t("customer.intake.before"),
        "ahead", ui.t("customer.intake.ahead"),
        "reason", ui.t("customer.new.reason"),
        "service", ui.t("customer.new.service"));
  }

  @Override
  public String toString() {
    return "IntakePage";
  }
}
