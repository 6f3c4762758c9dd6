package fi.tallessa.legalbasis.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.Controller;
import fi.tallessa.document.Printed;
import fi.tallessa.document.Printer;
import fi.tallessa.legalbasis.cabinet.Place;
import fi.tallessa.legalbasis.cabinet.SlipNumber;
import fi.tallessa.legalbasis.consent.ConsentRecord;
import fi.tallessa.legalbasis.consent.Slip;
import fi.tallessa.legalbasis.item.Wording;
import fi.tallessa.web.Uis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The half of a receipt that people read (S6, C7). */
class ReceiptPaperTest {

  private static final Slip SLIP =
      new Slip(
          UUID.randomUUID(),
          new SlipNumber(2026, 412),
          List.of(),
          Optional.of(new Place(1, 6, 12)),
          false,
          false,
          false,
          null);

  private static final Slip UNSIGNED =
      new Slip(
          UUID.randomUUID(),
          SLIP.printed(),
          List.of(),
          Optional.empty(),
          false,
          false,
          false,
          null);

  private static final Controller US =
      new Controller("Saaristolyhty ry", "Linnankatu 1, 20100 Turku", "02 555 0100");

  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi|Terveystiedot|Mitä vastattiin|Kyllä.|26.11.2027 asti|Kerro kenelle tahansa|PL 800",
        "sv|Hälsa|Vad svaret blev|Ja.|till och med 26.11.2027|Säg det till vem|PB 800",
        "en|Health|What was answered|Yes.|until 26 Nov 2027|Tell any of our|P.O. Box 800"
      })
  void s06_it_says_what_was_agreed_how_long_and_how_to_take_it_back(
      String language,
      String title,
      String heading,
      String answer,
      String until,
      String back,
      String ombudsman)
      throws IOException {
    var paper = paper(language, title, Wording.ORDINARY);
    keep(paper, "receipt-" + language);
    assertThat(paper.text())
        .contains(title, "K7F-2QD", heading, answer, until, back, ombudsman)
        .contains("Saaristolyhty ry", "Linnankatu 1, 20100 Turku", "02 555 0100")
        .doesNotContain("□", "{", "legalbasis.");
    assertThat(paper.untagged()).isEmpty();
    assertThat(paper.tags()).contains("H1", "H2", "H3", "Table", "TH");
    assertThat(paper.<String>with(one -> one.getDocumentCatalog().getLanguage()))
        .isEqualTo(language);
  }

  @Test
  void a_child_reads_it_in_words_for_a_child() throws IOException {
    var paper = paper("fi", "Kuvat", Wording.FOR_A_CHILD);
    keep(paper, "receipt-child");
    assertThat(paper.text())
        .contains("Paperi on sinun.", "Saat muuttaa mielesi milloin vain.")
        .doesNotContain("Kerro kenelle tahansa");
  }

  @ParameterizedTest
  @CsvSource({
    "fi,Mitä tiedoille tapahtuu,Kuka tietoja käsittelee",
    "sv,Vad som händer med uppgifterna,Vem",
    "en,What becomes of the data,Who handles the data"
  })
  void s05_it_says_what_was_told_with_the_answer_of_the_end_of_the_data_and_of_who_gets_it(
      String language, String end, String recipients) {
    for (var wording : Wording.values()) {
      assertThat(flat(paper(language, "A title", wording)))
          .contains(end + " erased the night after", recipients, "nobody · Finland");
    }
  }

  @Test
  void s05_it_says_who_we_were_then_and_whom_to_ask_today() {
    var moved = new Controller("Saaristolyhty ry", "Aurakatu 9, 20100 Turku", "02 555 0999");
    var page = new ReceiptPaper(receipt(Told.byHelmi()), Wording.ORDINARY, SLIP, moved);
    assertThat(flat(print(page)))
        .contains("Saaristolyhty ry, Linnankatu 1, 20100 Turku, 02 555 0100")
        .contains("Keneltä voi kysyä Saaristolyhty ry, Aurakatu 9, 20100 Turku, 02 555 0999");
  }

  private static String flat(Printed paper) {
    return paper.text().replaceAll("\\s+", " ");
  }

  @Test
  void s26_it_says_where_the_signed_paper_lies() {
    assertThat(paper("fi", "Kuvat", Wording.ORDINARY).text())
        .contains("lappu 2026-0412", "kaappi 1, mappi 6, arkki 12");
  }

  @Test
  void s20_until_it_is_signed_it_says_so_and_what_has_to_be_explicit_does_not_hold() {
    assertThat(paper("fi", "Terveystiedot", Wording.ORDINARY, UNSIGNED).text())
        .contains("odottaa vielä allekirjoitusta lappuun 2026-0412", "Suostumus ei ole voimassa")
        .doesNotContain("Allekirjoitettu paperi", "26.11.2027 asti");
  }

  @Test
  void s05_it_says_why_a_guardian_could_answer_and_not_who() {
    assertThat(flat(paper("en", "Health", Wording.ORDINARY)))
        .contains("Why the guardian could answer: Sole custody. Court decision seen 1 Oct 2025");
  }

  @Test
  void s20_the_history_too_says_requested_of_a_yes_that_nobody_has_signed() {
    var unsigned = Told.byHelmi();
    var waits =
        new ConsentRecord(
            unsigned.schema(),
            unsigned.id(),
            unsigned.principal(),
            unsigned.notice(),
            unsigned.process(),
            unsigned.controller(),
            unsigned.events().stream().map(ReceiptPaperTest::unsigned).toList());
    var printed = flat(print(new ReceiptPaper(receipt(waits), Wording.ORDINARY, UNSIGNED, US)));
    var history = printed.substring(printed.indexOf("Mitä on tapahtunut"));
    assertThat(history).contains("Kysytty").doesNotContain("Annettu");
  }

  private static ConsentRecord.Event unsigned(ConsentRecord.Event one) {
    return new ConsentRecord.Event(
        one.at(),
        one.state(),
        one.until(),
        one.by(),
        one.explicit(),
        one.state().valid(),
        one.method(),
        one.reason());
  }

  @Test
  void s06_it_says_of_each_who_answered() {
    assertThat(who(Told.ELLI)).contains("Kyllä. Asiakas itse, 26.11.2026");
    assertThat(who(Told.HELMI)).contains("Kyllä. Huoltaja, 26.11.2026");
    assertThat(who(Told.ELLI, Told.HELMI)).contains("Kyllä. Asiakas itse ja huoltaja, 26.11.2026");
    assertThat(who(Told.HELMI, Told.ANTTI)).contains("Kyllä. Huoltajat yhdessä, 26.11.2026");
    assertThat(who(Told.ELLI, Told.HELMI, Told.ANTTI))
        .contains("Kyllä. Asiakas itse ja huoltajat, 26.11.2026");
  }

  private static String who(ConsentRecord.Who... who) {
    return flat(print(new ReceiptPaper(receipt(Told.by(who)), Wording.ORDINARY, SLIP, US)));
  }

  @Test
  void c7_no_other_person_is_in_it() {
    for (var wording : Wording.values()) {
      assertThat(paper("fi", "Kuvat", wording).text())
          .contains("Huoltaja")
          .doesNotContain("Helmi", "Rantala");
    }
  }

  /** Its place is told with where it is now: a promise of a locked cabinet is kept or not made. */
  @Test
  void s26_where_the_paper_is_said_only_where_it_is() {
    assertThat(whereabouts(false, false)).contains("Se on lukitussa kaapissa: kaappi 1");
    assertThat(whereabouts(true, false))
        .contains("juuri nyt otettu pois kaapista")
        .doesNotContain("Se on lukitussa kaapissa");
    assertThat(whereabouts(false, true))
        .contains("Se ei ollut siinä")
        .doesNotContain("Se on lukitussa kaapissa");
    assertThat(whereabouts(true, true)).contains("juuri nyt otettu pois kaapista");
  }

  private static String whereabouts(boolean out, boolean missing) {
    var slip =
        new Slip(
            UUID.randomUUID(), SLIP.printed(), List.of(), SLIP.place(), out, missing, false, null);
    return paper("fi", "Kuvat", Wording.ORDINARY, slip).text();
  }

  @Test
  void a_text_in_a_language_of_their_own_stands_among_words_of_ours() {
    assertThat(paper("so", "Caafimaadka", Wording.ORDINARY).text())
        .contains("Caafimaadka", "Mitä vastattiin");
  }

  @Test
  void a_text_whose_letters_we_lack_is_not_printed_as_boxes() {
    assertThat(paper("ar", "الصحة", Wording.ORDINARY).text())
        .contains("Teksti luettiin kielellä", "Kyllä.")
        .doesNotContain("□");
  }

  private static Printed paper(String language, String title, Wording wording) {
    return paper(language, title, wording, SLIP);
  }

  private static Printed paper(String language, String title, Wording wording, Slip slip) {
    var record = Told.in(language, title, "Miksi? " + title, "Ei mitään: " + title);
    return print(new ReceiptPaper(receipt(record), wording, slip, US));
  }

  private static Printed print(ReceiptPaper page) {
    var ui = Uis.in(page.around().getLanguage(), NOW, "web", "document", "legalbasis");
    return Printer.print("legalbasis/receipt/paper", page, ui);
  }

  private static Receipt receipt(ConsentRecord record) {
    return Receipt.of(record, NOW);
  }

  /** To be looked at. */
  private static void keep(Printed paper, String name) throws IOException {
    var folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve(name + ".pdf"), paper.bytes());
  }
}
