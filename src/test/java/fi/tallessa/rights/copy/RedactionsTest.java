package fi.tallessa.rights.copy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.holdings.CopyFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.FieldGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Art. 15(4): what of a copy is other people's, and what is left of it. */
class RedactionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final String OWN = "Elli Rantala";

  private static final Held GUARDIANS =
      held(
          "guardians",
          line("customer.role.mother", "Helmi Rantala"),
          line("customer.guardian.phone", "040 123 4567"),
          line("customer.guardian.custody", "joint"));

  private static final Held DESIGNATIONS =
      held("designations", line("access.copy.designated", "Maija Lehto"));

  @Test
  void s43_another_person_is_taken_out_in_every_form_of_their_name_and_the_own_name_stays() {
    assertThat(note("Helmille soitettiin, Helmin kanssa sovittiin. Elli Rantalalle kerrottiin."))
        .isEqualTo("… soitettiin, … kanssa sovittiin. Elli Rantalalle kerrottiin.");
    assertThat(note("Maijan mielestä hyvä")).isEqualTo("… mielestä hyvä");
    assertThat(note("Kävimme uimassa")).isEqualTo("Kävimme uimassa");
  }

  @Test
  void s43_a_word_with_signs_that_nobody_sees_is_still_that_word() {
    assertThat(note("Hel\u00ADmi ja Hel\u200Bmin kanssa")).isEqualTo("… ja … kanssa");
  }

  @Test
  void s43_a_name_that_the_register_does_not_know_is_added_by_a_worker() {
    var notes = held("notes", line("customer.group.notes", "Oona on paras kaveri, Oonalla koira"));
    assertThat(text(of(List.of("Oona Salo"), Map.of(), notes), "notes"))
        .isEqualTo("… on paras kaveri, … koira");
  }

  @Test
  void s43_what_is_left_tells_nothing_of_how_long_it_was() {
    var first = held("homes", line("family.home.lives", "Linnankatu 1 A 15, 20100 Turku"));
    var second = held("homes", line("family.home.lives", "Tie 2"));
    assertThat(text(of(List.of(), Map.of(), first), "homes"))
        .isEqualTo(text(of(List.of(), Map.of(), second), "homes"))
        .isEqualTo(Redactions.GONE);
    assertThat(note("Helmi")).isEqualTo(note("Maija"));
  }

  @Test
  void k16_a_guardians_own_and_who_of_them_told_something_is_taken_out_with_its_reason() {
    var told =
        held(
            "notes", new CopyLine("customer.group.notes", "Pelkää", "customer.source.father", DAY));
    var found = of(List.of(), Map.of(), told);
    assertThat(found.proposals())
        .extracting(Proposal::reason)
        .containsExactly(Reason.GUARDIAN, Reason.GUARDIAN, Reason.WORKER, Reason.INFORMANT);
    assertThat(found.left())
        .flatExtracting(Held::lines)
        .extracting(CopyLine::source)
        .doesNotContain("customer.source.father");
    assertThat(found.left())
        .flatExtracting(Held::lines)
        .extracting(CopyLine::value)
        .contains("joint", "Pelkää")
        .doesNotContain("040 123 4567", "Helmi Rantala", "Maija Lehto");
  }

  @Test
  void s43_only_what_was_ticked_is_given_and_a_line_that_says_something_else_by_now_is_not() {
    var phone = line("customer.guardian.phone", "040 123 4567");
    var given = Map.of(Proposal.id("guardians", phone), Why.KNOWN);
    assertThat(of(List.of(), given).left())
        .flatExtracting(Held::lines)
        .extracting(CopyLine::value)
        .contains("040 123 4567")
        .doesNotContain("Helmi Rantala");
    var changed = held("guardians", line("customer.guardian.phone", "050 765 4321"));
    assertThat(text(of(List.of(), given, changed), "guardians")).isEqualTo(Redactions.GONE);
  }

  @Test
  void s43_a_file_goes_along_only_where_somebody_has_opened_it() {
    var file = new CopyFile("school.pdf", "application/pdf", out -> {});
    var held = new Held("attachments", List.of(FieldGroup.NOTES), List.of(), List.of(file));
    var found = of(List.of(), Map.of(), held);
    assertThat(found.files()).isZero();
    var proposed = found.proposals().getLast();
    assertThat(proposed.reason()).isEqualTo(Reason.FILE);
    assertThat(of(List.of(), Map.of(proposed.id(), Why.AGREED), held).files()).isOne();
  }

  private static String note(String words) {
    var notes = held("notes", line("customer.group.notes", words));
    return text(of(List.of(), Map.of(), notes), "notes");
  }

  private static String text(Redactions found, String holding) {
    return found.left().stream()
        .filter(one -> one.holding().equals(holding))
        .toList()
        .getLast()
        .lines()
        .getFirst()
        .value();
  }

  private static Redactions of(List<String> names, Map<String, Why> given, Held... more) {
    var all = new ArrayList<>(List.of(GUARDIANS, DESIGNATIONS));
    all.addAll(List.of(more));
    return Redactions.of(all, Others.of(all, OWN, names), given);
  }

  private static Held held(String holding, CopyLine... lines) {
    return new Held(holding, List.of(FieldGroup.NOTES), List.of(lines), List.of());
  }

  private static CopyLine line(String label, String value) {
    return new CopyLine(label, value, "web.copy.by_us", DAY);
  }
}
