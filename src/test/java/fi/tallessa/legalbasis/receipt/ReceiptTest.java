package fi.tallessa.legalbasis.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.tallessa.legalbasis.consent.ConsentRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine-readable half of a receipt (C5, C7): what a standard processor makes of it. */
class ReceiptTest {

  private static final int MANY = 300;
  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00.123456Z");
  private static final String DPV = "https://w3id.org/dpv#";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String DCT = "http://purl.org/dc/terms/";

  /** Every row of the table that 27560 or the GDPR makes mandatory, as the vocabulary calls it. */
  private static final List<String> MANDATORY =
      List.of(
          DCT + "conformsTo",
          DCT + "identifier",
          DPV + "hasIdentifier",
          DPV + "hasDataSubject",
          DPV + "hasNotice",
          DCT + "language",
          DPV + "hasProcess",
          DPV + "hasPurpose",
          DPV + "hasLegalBasis",
          DPV + "hasPersonalData",
          DPV + "hasNecessity",
          DPV + "hasDataController",
          DPV + "hasName",
          DPV + "hasAddress",
          DPV + "hasContact",
          DPV + "hasDataSource",
          DPV + "hasProcessing",
          DPV + "hasStorageCondition",
          DPV + "StorageLocation",
          DPV + "StorageDuration",
          DPV + "StorageDeletion",
          DPV + "hasLocation",
          DPV + "hasJurisdiction",
          "https://w3id.org/dpv/loc#FI",
          DPV + "hasApplicableLaw",
          DPV + "hasRecipient",
          DPV + "hasConsentControl",
          DPV + "WithdrawConsent",
          DPV + "isExercisedAt",
          DPV + "hasRight",
          "https://w3id.org/dpv/legal/eu/gdpr#A7-3",
          DPV + "hasAuthority",
          DPV + "hasConsentStatus",
          DPV + "isIndicatedAtTime",
          DPV + "isIndicatedBy",
          DPV + "ConsentReceipt",
          DCT + "created",
          DPV + "hasRecordOfActivity");

  @Test
  void c5_a_standard_processor_expands_it_offline_without_an_unknown_term() {
    var records = new Records(1);
    for (int n = 0; n < MANY; n++) {
      var expanded = Standard.expand(written(records.next())).toString();
      assertThat(MANDATORY).allSatisfy(term -> assertThat(expanded).contains('"' + term + '"'));
    }
  }

  @Test
  void c5_nothing_of_it_is_left_out_by_the_processor() {
    var written = written(new Records(2).next());
    var terms = Pattern.compile("\"((dct|dpv|rdf|spdx):\\w+)\" :").matcher(text(written));
    var expanded = Standard.expand(written).toString();
    var body = text(written).substring(text(written).indexOf("ConsentReceipt"));
    assertThat(terms.results().map(found -> found.group(1)).filter(body::contains))
        .hasSizeGreaterThan(30)
        .allSatisfy(term -> assertThat(expanded).contains(term.substring(term.indexOf(':') + 1)));
  }

  @Test
  void c5_each_event_is_what_it_was_and_only_a_yes_is_an_expressed_consent() {
    var records = new Records(7);
    for (int n = 0; n < MANY; n++) {
      var record = records.next();
      var said = Expanded.of(written(record)).all(DPV + "hasConsentStatus");
      assertThat(said).hasSameSizeAs(record.events());
      for (int i = 0; i < said.size(); i++) {
        var event = record.events().get(i);
        assertThat(said.get(i).types())
            .as(event.toString())
            .containsExactlyInAnyOrderElementsOf(meant(event));
        assertThat(said.get(i).all(DPV + "isIndicatedBy"))
            .as("each of them by themselves: " + event)
            .extracting(Expanded::types)
            .isEqualTo(entities(event));
      }
    }
  }

  private static List<Set<String>> entities(ConsentRecord.Event event) {
    return event.by().isEmpty()
        ? List.of(Set.of(DPV + "DataController"))
        : event.by().stream()
            .map(one -> Set.of(DPV + (one.guardian() ? "GuardianOfDataSubject" : "DataSubject")))
            .toList();
  }

  @Test
  void c5_a_young_person_and_a_guardian_stand_in_it_as_two_and_read_back_as_two() {
    var both = Told.by(Told.ELLI, Told.HELMI);
    var said = Expanded.of(written(both)).all(DPV + "hasConsentStatus").getLast();
    assertThat(said.all(DPV + "isIndicatedBy"))
        .extracting(one -> one.types(), one -> one.value(DCT + "identifier"))
        .containsExactly(
            tuple(Set.of(DPV + "DataSubject"), "Elli Rantala"),
            tuple(Set.of(DPV + "GuardianOfDataSubject"), "Helmi Rantala"));
    var receipt = Receipt.of(both, NOW);
    var back = ReceiptReader.read(Standard.throughAndBack(ReceiptWriter.write(receipt)));
    assertThat(back).isEqualTo(receipt);
    assertThat(back.record().events().getLast().by())
        .containsExactly(
            new ConsentRecord.Who("K7F-2QD", false, null),
            new ConsentRecord.Who("guardian", true, Told.HELMI.right()));
  }

  @Test
  void c5_two_guardians_are_two_also_where_nobody_is_named() {
    var receipt = Receipt.of(Told.by(Told.HELMI, Told.ANTTI), NOW);
    assertThat(ReceiptReader.read(Standard.throughAndBack(ReceiptWriter.write(receipt))))
        .isEqualTo(receipt);
    assertThat(receipt.record().events().getLast().guardians()).isEqualTo(2);
    assertThat(text(ReceiptWriter.write(receipt))).doesNotContain("Helmi", "Antti", "Rantala");
  }

  private static Set<String> meant(ConsentRecord.Event event) {
    var state = event.state().term().replace("dpv:", DPV);
    if (event.toBeSigned() && event.explicit()) {
      return Set.of(DPV + "ConsentRequested");
    }
    return switch (event.state()) {
      case GIVEN, RENEWED ->
          Set.of(
              state, DPV + (event.explicit() ? "ExplicitlyExpressedConsent" : "ExpressedConsent"));
      default -> Set.of(state);
    };
  }

  @Test
  void c5_while_a_paper_is_unsigned_it_says_so_and_what_must_be_explicit_is_not_given() {
    var records = new Records(8);
    int seen = 0;
    for (int n = 0; n < MANY; n++) {
      var record = records.next();
      var said = Expanded.of(written(record)).all(DPV + "hasConsentStatus");
      for (int i = 0; i < said.size(); i++) {
        var event = record.events().get(i);
        assertThat(said.get(i).has(DCT + "description")).isEqualTo(event.toBeSigned());
        if (event.toBeSigned()) {
          assertThat(said.get(i).value(DCT + "description")).isEqualTo("to be signed");
          seen++;
        }
      }
    }
    assertThat(seen).isPositive();
  }

  @Test
  void c4_each_notice_is_told_by_its_own_name_with_its_own_hash() {
    var told = Expanded.of(written(Told.byHelmi())).only(DPV + "ConsentRecord");
    var notices = told.all(DPV + "hasNotice");
    assertThat(notices)
        .extracting(one -> one.types(), one -> one.value(DCT + "identifier"), ReceiptTest::hash)
        .containsExactlyInAnyOrder(
            tuple(Set.of(DPV + "PrivacyNotice"), "7", "cd".repeat(32)),
            tuple(Set.of(DPV + "ConsentNotice"), "health/2", "ab".repeat(32)));
  }

  @Test
  void c5_it_says_of_which_text_of_the_notice_the_hash_is() {
    for (var one : Map.of("fi", "suomenkielisestä", "sv", "finska", "uk", "Finnish").entrySet()) {
      var told = Told.in(one.getKey(), "Title", "Purpose", "Without");
      assertThat(text(ReceiptWriter.write(Receipt.of(told, NOW))))
          .containsSubsequence("dpv:PrivacyNotice", one.getValue(), "dpv:ConsentNotice");
    }
  }

  private static String hash(Expanded notice) {
    return notice.all(SPDX + "checksum").getFirst().value(SPDX + "checksumValue");
  }

  @Test
  void c5_it_reads_back_losslessly() {
    var records = new Records(3);
    for (int n = 0; n < MANY; n++) {
      var receipt = new Receipt(UUID.randomUUID(), NOW.plusNanos(n), records.next());
      assertThat(ReceiptReader.read(ReceiptWriter.write(receipt))).isEqualTo(receipt);
    }
  }

  @Test
  void c5_it_reads_back_losslessly_after_somebody_elses_processor_had_it() {
    var records = new Records(4);
    for (int n = 0; n < MANY; n++) {
      var receipt = new Receipt(UUID.randomUUID(), NOW, records.next());
      var there = Standard.throughAndBack(ReceiptWriter.write(receipt));
      assertThat(ReceiptReader.read(there)).isEqualTo(receipt);
    }
  }

  @Test
  void c7_it_names_nobody() {
    var records = new Records(5);
    for (int n = 0; n < MANY; n++) {
      var receipt = Receipt.of(records.next(), NOW);
      assertThat(receipt.record().events())
          .flatExtracting(ConsentRecord.Event::by)
          .extracting(ConsentRecord.Who::name)
          .isSubsetOf("guardian", "K7F-2QD");
    }
  }

  @Test
  void c7_the_name_of_whoever_said_it_is_nowhere_in_it() {
    var record = Told.byHelmi();
    assertThat(text(ReceiptWriter.write(new Receipt(UUID.randomUUID(), NOW, record))))
        .as("a name would be seen")
        .contains("Helmi Rantala");
    assertThat(text(ReceiptWriter.write(Receipt.of(record, NOW))))
        .doesNotContain("Helmi", "Rantala")
        .contains("dpv:GuardianOfDataSubject");
  }

  @Test
  void a_term_that_is_not_defined_is_found() {
    var planted = text(written(new Records(6).next())).replace("dpv:hasPurpose", "hasPurpose");
    assertThatThrownBy(() -> Standard.expand(planted.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void a_context_elsewhere_is_not_fetched() {
    var planted = "{\"@context\": \"https://example.org/\", \"dpv:x\": 1}";
    assertThatThrownBy(() -> Standard.expand(planted.getBytes(StandardCharsets.UTF_8)))
        .hasStackTraceContaining("asked for");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{\"@type\":\"dpv:ConsentReceipt\"}", "{\"secret\":1}", "null"})
  void what_is_no_receipt_is_refused_in_words_of_our_own(String other) {
    assertThatThrownBy(() -> ReceiptReader.read(other.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageNotContaining("secret");
  }

  private static byte[] written(ConsentRecord record) {
    return ReceiptWriter.write(new Receipt(UUID.randomUUID(), NOW, record));
  }

  private static String text(byte[] written) {
    return new String(written, StandardCharsets.UTF_8);
  }
}
