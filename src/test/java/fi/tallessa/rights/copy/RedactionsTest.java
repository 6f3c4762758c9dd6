package fi.tallessa.rights.copy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.holdings.CopyFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.FieldGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Which of two told where the child lives is read at home by the other. */
  @Test
  void k16_which_guardian_told_an_address_or_a_number_is_taken_out_and_it_stays() {
    var father = "customer.source.father";
    var data =
        held(
            "data",
            line("customer.field.name", "Elli Rantala", father),
            line("customer.field.address", "Tie 2", father),
            line("customer.field.phone", "040 765 4321", "customer.source.customer"));
    assertThat(of(List.of(), Map.of(), data).left().getLast().lines())
        .containsExactly(
            line("customer.field.name", "Elli Rantala", father),
            line("customer.field.address", "Tie 2", Redactions.SOMEBODY),
            line("customer.field.phone", "040 765 4321", "customer.source.customer"));
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
  void k16_what_to_take_care_of_with_a_guardian_and_their_number_in_words_are_taken_out() {
    var care = held("guardians", line("customer.caution.no-voicemail", ""));
    assertThat(of(List.of(), Map.of(), care).left())
        .flatExtracting(Held::lines)
        .extracting(CopyLine::label)
        .doesNotContain("customer.caution.no-voicemail");
    assertThat(note("Soita +358 40 123 4567")).isEqualTo("Soita …");
  }

  @Test
  void s43_short_and_double_names_are_taken_out_in_every_form() {
    var notes = held("notes", line("customer.group.notes", "Pelkää Leoa. Annalle soitettiin."));
    assertThat(text(of(List.of("Leo", "Anna-Liisa"), Map.of(), notes), "notes"))
        .isEqualTo("Pelkää …. … soitettiin.");
  }

  @Test
  void s43_of_two_files_that_are_called_alike_one_is_given() {
    var one = new CopyFile("1", "scan.pdf", "application/pdf", out -> {});
    var two = new CopyFile("2", "scan.pdf", "application/pdf", out -> {});
    var held = new Held("attachments", List.of(FieldGroup.NOTES), List.of(), List.of(one, two));
    var first = of(List.of(), Map.of(), held).proposals().getLast();
    assertThat(of(List.of(), Map.of(first.id(), Why.AGREED), held).files()).isOne();
  }

  @Test
  void s43_a_file_goes_along_only_where_somebody_has_opened_it() {
    var file = new CopyFile("1", "school.pdf", "application/pdf", out -> {});
    var held = new Held("attachments", List.of(FieldGroup.NOTES), List.of(), List.of(file));
    var found = of(List.of(), Map.of(), held);
    assertThat(found.files()).isZero();
    var proposed = found.proposals().getLast();
    assertThat(proposed.reason()).isEqualTo(Reason.FILE);
    assertThat(of(List.of(), Map.of(proposed.id(), Why.AGREED), held).files()).isOne();
  }

  @Test
  void s43_all_that_is_given_is_looked_through_too_and_taken_out_where_two_see_somebody_in_it() {
    var words = line("customer.group.notes", "Pelkää naapuria");
    var notes = held("notes", words, line("customer.group.notes", ""));
    var looks = held("looks", line("web.copy.look", "customer.file.read"));
    var found = of(List.of(), Map.of(), notes, looks);
    var given = found.all().stream().filter(one -> !one.proposed()).toList();
    assertThat(given).extracting(one -> one.line().value()).containsExactly("joint", words.value());
    assertThat(given.getLast().picks()).containsExactly(Why.OTHERS, Why.TELLER);
    var marked = Map.of(given.getLast().id(), Why.OTHERS);
    assertThat(text(of(List.of(), marked, notes), "notes")).isEqualTo(Redactions.GONE);
  }

  @Test
  void s43_a_line_of_which_something_is_left_is_taken_out_as_a_whole_by_its_box() {
    var words = line("customer.group.notes", "Helmi ja naapuri riitelevät");
    var marked = Map.of(Proposal.id("notes", words), Why.TELLER);
    assertThat(text(of(List.of(), marked, held("notes", words)), "notes"))
        .isEqualTo(Redactions.GONE);
  }

  @Test
  void k8_no_box_gives_which_guardian_told_it_nor_a_guardian_while_the_address_is_protected() {
    var told = new CopyLine("customer.group.notes", "Pelkää", "customer.source.father", DAY);
    var marked = Map.of(Proposal.id("notes", told), Why.AGREED);
    assertThat(of(List.of(), marked, held("notes", told)).left().getLast().lines())
        .extracting(CopyLine::source)
        .containsExactly(Redactions.SOMEBODY);
    var named = new CopyLine("customer.group.notes", "Helmi", "customer.source.father", DAY);
    var both = Map.of(Proposal.id("notes", named), Why.AGREED);
    assertThat(of(List.of(), both, held("notes", named)).left().getLast().lines())
        .containsExactly(line(named.label(), "Helmi", Redactions.SOMEBODY));
    var mother = line("customer.role.mother", "Helmi Rantala");
    var known = Map.of(Proposal.id("guardians", mother), Why.KNOWN);
    var all = List.of(held("guardians", mother));
    assertThat(names(all, known, false)).contains("Helmi Rantala");
    assertThat(names(all, known, true)).doesNotContain("Helmi Rantala");
  }

  @Test
  void s43_what_came_since_two_looked_or_would_be_left_otherwise_is_taken_out() {
    var worries = line("customer.group.notes", "Helmi worries");
    var horses = line("customer.group.notes", "Likes horses");
    var two = held("notes", worries, horses);
    var looked = of(List.of(), Map.of(), two);
    var seen = looked.sights(ids(looked));
    assertThat(left(List.of(GUARDIANS, two), seen)).containsExactly("… worries", horses.value());
    assertThat(left(List.of(two), seen))
        .as("she was taken out of the file, and her name is not known any more")
        .containsExactly(Redactions.GONE, horses.value());
    var chess = line("customer.group.notes", "Likes chess");
    assertThat(left(List.of(GUARDIANS, held("notes", worries, horses, chess)), seen))
        .containsExactly("… worries", horses.value(), Redactions.GONE);
    assertThat(left(List.of(GUARDIANS, two), Set.of())).as("nobody looked").containsOnly("[…]");
  }

  @Test
  void s43_what_two_had_given_and_left_out_is_seen_so_and_a_file_only_as_it_was() {
    var file = new CopyFile("1", "scan.pdf", "application/pdf", out -> {});
    var notes = held("notes", line("customer.group.notes", "Helmi worries"));
    var files = new Held("attachments", List.of(FieldGroup.NOTES), List.of(), List.of(file));
    var proposed = of(List.of(), Map.of(), notes, files).proposals();
    var marked =
        proposed.stream()
            .filter(one -> Set.of(Reason.FILE, Reason.GUARDIAN).contains(one.reason()))
            .collect(toMap(Proposal::id, one -> Why.AGREED));
    var looked = of(List.of(), marked, notes, files);
    var seen = looked.sights(ids(looked));
    var all = List.of(GUARDIANS, notes, files);
    var others = Others.of(all, OWN, List.of());
    var given = Redactions.of(all, others, marked, false, seen::contains);
    assertThat(text(given, "notes")).isEqualTo("Helmi worries");
    assertThat(given.files()).isOne();
    var unmarked = Redactions.of(all, others, Map.of(), false, seen::contains);
    assertThat(text(unmarked, "notes")).isEqualTo(Redactions.GONE);
    assertThat(unmarked.files()).isZero();
  }

  @Test
  void s43_a_name_that_is_added_on_a_later_page_holds_for_what_was_seen_before_it() {
    var oona = line("customer.group.notes", "Oona sings");
    var horses = line("customer.group.notes", "Likes horses");
    var first = new CopyForm(List.of(), "", "en", Proposal.id("notes", oona), "", "yes");
    var last = new CopyForm(List.of(), "Oona", "en", Proposal.id("notes", horses), "200", "");
    var read = last.read(first.read(Weighed.NOTHING).sure().weighed()).sure().weighed();
    var notes = List.of(held("notes", oona, horses));
    var others = Others.of(notes, OWN, read.names());
    var seen = Redactions.of(notes, others, read.given()).sights(read.seen());
    var given = Redactions.of(notes, others, read.given(), false, seen::contains).left();
    assertThat(given.getLast().lines())
        .extracting(CopyLine::value)
        .containsExactly("… sings", "Likes horses");
  }

  private static Set<String> ids(Redactions looked) {
    return looked.all().stream().map(Proposal::id).collect(toSet());
  }

  /** What is left of the notes. */
  private static List<String> left(List<Held> all, Set<String> seen) {
    var others = Others.of(all, OWN, List.of());
    return Redactions.of(all, others, Map.of(), false, seen::contains)
        .left()
        .getLast()
        .lines()
        .stream()
        .map(CopyLine::value)
        .toList();
  }

  private static List<String> names(List<Held> all, Map<String, Why> marked, boolean masked) {
    var others = Others.of(all, OWN, List.of());
    return Redactions.of(all, others, marked, masked, sight -> true).left().stream()
        .flatMap(one -> one.lines().stream())
        .map(CopyLine::value)
        .toList();
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
    return line(label, value, "web.copy.by_us");
  }

  private static CopyLine line(String label, String value, String source) {
    return new CopyLine(label, value, source, DAY);
  }
}
