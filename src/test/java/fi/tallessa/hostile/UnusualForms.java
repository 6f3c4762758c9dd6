package fi.tallessa.hostile;

import fi.tallessa.access.Finding;
import fi.tallessa.access.Unusual;
import fi.tallessa.access.UnusualFindings;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** Many files within an hour, and what came of asking about unusual looks. */
final class UnusualForms {

  private final Office office;
  private LocalDate day = LocalDate.of(2026, 1, 1);

  UnusualForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(
        Form.of(
                "POST /me/pace",
                "",
                () -> office.maija,
                () -> new Filled("/me/pace", Map.of("reason", "Handing over", "proof", "1")))
            .with(Kind.ASKED, "reason")
            .with(Kind.SECRET, "proof")
            .with(Kind.UNSEEN, "back"),
        Form.of(
                "POST /reviews/unusual/{id}/closing",
                "",
                () -> office.sanna,
                () -> new Filled(found() + "/closing", answer()))
            .with(Kind.WORDS, "reason")
            .with(Kind.CHOICE, "outcome")
            .with(Kind.UNSEEN, "version")
            .shownAt("/reviews/unusual"));
  }

  private static Map<String, String> answer() {
    return Map.of("reason", "It was a handover", "outcome", "work", "version", "1");
  }

  /** One that nobody has closed yet. */
  private String found() {
    day = day.plusDays(1);
    var findings = office.elli.bean(UnusualFindings.class);
    var maija = office.elli.maija;
    var one =
        office
            .elli
            .bean(TransactionTemplate.class)
            .execute(
                status -> {
                  findings.add(
                      Unusual.OUT_OF_HOURS, maija, day, List.of(SubjectId.random()), Instant.now());
                  return findings.about(maija).stream()
                      .filter(Finding::open)
                      .filter(finding -> finding.day().equals(day))
                      .findFirst()
                      .orElseThrow();
                });
    return "/reviews/unusual/" + one.id();
  }
}
