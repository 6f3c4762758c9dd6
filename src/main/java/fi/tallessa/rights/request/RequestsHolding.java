package fi.tallessa.rights.request;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What was asked of the data, and what was answered. What a minor asked by themselves is no line of
 * a copy while they are one: a guardian may be who asks for that (K3). Nor is what a guardian asks
 * of their own data, or said, or what the child said of it when they were heard: the other guardian
 * may hold the copy.
 */
@Component
class RequestsHolding implements Holding {

  private final Requests requests;
  private final Answered answered;

  RequestsHolding(Requests requests, Answered answered) {
    this.requests = requests;
    this.answered = answered;
  }

  @Override
  public Description describe() {
    return new Description(
        "requests",
        List.of(
            "rights.request",
            "rights.decision",
            "rights.freeze",
            "rights.copy",
            "rights.copy_piece"),
        FieldGroup.DUTY,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var today = permit.visit().today();
    return requests.all(permit).stream()
        .filter(one -> !one.told().ofChildAlone(today) && !one.told().own())
        .flatMap(RequestsHolding::lines)
        .toList();
  }

  private static Stream<CopyLine> lines(Request one) {
    var told = one.told();
    var said = told.asker() == Asker.CUSTOMER ? CopyLine.said(told.what()) : "";
    var asked = line(one.kind().label(), said, one.came());
    var longer =
        one.extended().stream()
            .map(on -> line("rights.copy.longer", CopyLine.said(told.longer()), on));
    var decided =
        one.decisions().stream()
            .filter(decision -> decision.holds(one.kind()))
            .flatMap(RequestsHolding::lines);
    var answered = one.closed().stream().map(end -> line("rights.copy.closed", "", end.on()));
    var way =
        one.closed().stream()
            .filter(end -> end.way() != null)
            .map(end -> line(end.way().label(), "", end.on()));
    var recipients =
        one.closed().stream()
            .filter(end -> end.recipients() != null)
            .map(end -> line(end.recipients().label(), "", end.on()));
    return Stream.of(Stream.of(asked), longer, decided, answered, way, recipients)
        .flatMap(some -> some);
  }

  /** What is not told in the letter is not told in the copy. */
  private static Stream<CopyLine> lines(Decision one) {
    boolean silent = one.written().silent();
    var why = silent ? "" : CopyLine.said(one.written().why());
    return Stream.concat(
        Stream.of(line(one.outcome().label(), why, one.day())),
        Stream.ofNullable(one.ground())
            .filter(ground -> !silent)
            .map(ground -> line(ground.label(), "", one.day())));
  }

  private static CopyLine line(String label, String value, LocalDate day) {
    return new CopyLine(label, value, "web.copy.by_us", day);
  }

  @Override
  public void erase(Permit permit) {
    answered.never(permit);
    requests.erase(permit);
  }
}
