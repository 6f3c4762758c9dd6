package fi.tallessa.rights.request;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What was asked of the data, and what was answered. What a minor asked by themselves is no line of
 * a copy: a guardian may be who asks for that (K3).
 */
@Component
class RequestsHolding implements Holding {

  private final Requests requests;

  RequestsHolding(Requests requests) {
    this.requests = requests;
  }

  @Override
  public Description describe() {
    return new Description(
        "requests",
        List.of("rights.request", "rights.decision", "rights.freeze"),
        FieldGroup.DUTY,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return requests.all(permit).stream()
        .filter(one -> !one.told().ofChildAlone())
        .flatMap(RequestsHolding::lines)
        .toList();
  }

  private static Stream<CopyLine> lines(Request one) {
    var told = one.told();
    var asked =
        line(
            one.kind().label(),
            CopyLine.said(told.name(), told.what(), told.heard(), told.longer()),
            one.came());
    var decided =
        one.decisions().stream()
            .filter(Decision::holds)
            .map(
                decision ->
                    line(
                        decision.outcome().label(),
                        CopyLine.said(decision.written().why()),
                        decision.at().atZone(Visit.ZONE).toLocalDate()));
    var answered = one.closed().stream().map(end -> line("rights.copy.closed", "", end.on()));
    return Stream.of(Stream.of(asked), decided, answered).flatMap(some -> some);
  }

  private static CopyLine line(String label, String value, LocalDate day) {
    return new CopyLine(label, value, "web.copy.by_us", day);
  }

  @Override
  public void erase(Permit permit) {
    requests.erase(permit);
  }
}
