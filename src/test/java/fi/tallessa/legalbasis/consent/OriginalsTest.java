package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What was read and what was drawn, changed behind the events that carry their hashes (C4): named
 * by the page and by the command alike.
 */
@RegisterTest
class OriginalsTest {

  private static final String NOT_KEPT = "not kept with this answer";
  private static final String TEXT = "the text that was read has been changed since";
  private static final String TERMS =
      "which data it covers, whose or how long has been changed since";
  private static final String SIGNATURE = "the signature is not the one that was drawn";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Vault vault;
  @Autowired Verification verification;
  @Autowired VerifyConsents command;
  OneFile elli;
  Given given;
  ItemId notes;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new Given(elli);
    notes = new TestItems(beans, people.visit(people.worker("Sanna Aalto", Role.MANAGER))).notes();
  }

  @Test
  void c4_a_text_rewritten_after_it_was_read_is_named_by_the_page_and_the_command()
      throws Exception {
    given.yes(notes);
    for (var part : List.of("title", "purpose", "without")) {
      rewrite(part + " = " + part + " || '!'", "en");
      try {
        assertThat(page()).as(part).contains("Entry 2 is not as it was written: " + TEXT);
        assertThat(found()).as(part).containsExactly("event 2: TEXT_CHANGED");
        assertThat(command.verify()).isEqualTo(1);
      } finally {
        rewrite(part + " = rtrim(" + part + ", '!')", "en");
      }
    }
    assertThat(page()).contains("all 2 entries are as they were written");
    assertThat(found()).isEmpty();
  }

  @Test
  void c4_what_a_version_covers_rewritten_after_the_answer_is_named_by_the_page_and_the_command()
      throws Exception {
    given.yes(notes);
    for (var change :
        List.of(
            "categories = array['OTHER']",
            "categories = array['SCHOOL_COOPERATION'], organisation = 'Another school'",
            "months = months + 1")) {
      terms(change);
      try {
        assertThat(page()).as(change).contains("Entry 2 is not as it was written: " + TERMS);
        assertThat(found()).as(change).containsExactly("event 2: TERMS_CHANGED");
        assertThat(command.verify()).isEqualTo(1);
      } finally {
        terms("categories = array['NOTES'], organisation = null, months = 12");
      }
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void c4_answers_from_before_what_they_cover_was_hashed_are_whole_and_the_next_one_covers_it()
      throws Exception {
    given.yes(notes);
    withoutTerms();
    assertThat(page()).contains("all 2 entries are as they were written");
    assertThat(found()).isEmpty();
    given.yes(notes);
    assertThat(page()).contains("all 3 entries are as they were written");
    terms("months = months + 1");
    try {
      assertThat(found()).containsExactly("event 3: TERMS_CHANGED");
    } finally {
      terms("months = months - 1");
    }
  }

  @Test
  void s05_an_answer_from_before_what_was_told_was_kept_says_so_and_nothing_of_today()
      throws Exception {
    var asked = given.yes(notes);
    withoutTerms();
    var record = elli.in(permit -> beans.getBean(ConsentRecords.class).of(permit, notes));
    assertThat(record.orElseThrow().process().recipients()).isEqualTo(NOT_KEPT);
    assertThat(record.orElseThrow().process().location()).isEqualTo(NOT_KEPT);
    assertThat(record.orElseThrow().process().deletion()).isEqualTo(NOT_KEPT);
    assertThat(record.orElseThrow().controller().name()).isEqualTo(NOT_KEPT);
    assertThat(Mandatory.missing(record.orElseThrow())).isEmpty();
    for (var shown : List.of(page(), elli.body(asked))) {
      assertThat(shown)
          .contains("becomes of it was not kept with this answer")
          .doesNotContain("nobody outside the association", "lies sealed");
    }
    assertThat(receipt())
        .contains("Notes purpose in en", "Yes.", "not kept with this answer")
        .doesNotContain("nobody outside the association", "lies sealed");
  }

  private String receipt() throws Exception {
    var pdf = elli.get("/consents/" + notes + "/receipt.pdf").andReturn().getResponse();
    return new Printed(pdf.getContentAsByteArray()).text();
  }

  @Test
  void s05_what_was_told_changed_by_a_byte_is_named_by_the_page_and_the_command() throws Exception {
    given.yes(notes);
    var event = given.consent(notes).last().orElseThrow();
    var said = event.said();
    var told = said.told();
    var other =
        new Told(
            told.controller(),
            told.recipients(),
            "Finlanb",
            told.source(),
            told.processing(),
            told.storage(),
            told.deletion(),
            told.withdrawal());
    byte[] forged =
        elli.writing(
            permit ->
                vault
                    .open(permit)
                    .seal(
                        SealedEvent.SHAPE,
                        notes + "/" + event.number(),
                        1,
                        new Indication(
                            said.reason(),
                            said.circumstances(),
                            said.method(),
                            said.text(),
                            said.terms(),
                            other,
                            said.notice(),
                            said.signatures(),
                            said.worker())));
    owner
        .db()
        .sql(
            """
            update legalbasis.consent_event set sealed = ?
            where subject_id = ? and item_id = ? and number = ?
            """)
        .params(forged, subject(), notes.value(), event.number())
        .update();
    assertThat(given.consent(notes).last().orElseThrow().said().told()).isEqualTo(other);
    assertThat(page()).contains("Entry 2 is not as it was written: something in it was changed");
    assertThat(found()).containsExactly("event 2: CHANGED");
    assertThat(command.verify()).isEqualTo(1);
  }

  /** As an answer lay in its seal before, in a chain that was written then. */
  private record Before(
      Reason reason,
      Circumstances circumstances,
      Method method,
      String text,
      String signature,
      WorkerId worker) {

    static final Shape<Before> SHAPE = Shape.of("legalbasis.consent", Before.class);

    static Before of(Indication said) {
      return new Before(
          said.reason(),
          said.circumstances(),
          said.method(),
          said.text(),
          said.signatures().stream().findFirst().orElse(null),
          said.worker());
    }
  }

  private void withoutTerms() {
    byte[] before = null;
    for (var event : elli.in(permit -> consents().one(permit, notes)).events()) {
      var place = notes + "/" + event.number();
      byte[] sealed =
          elli.writing(
              permit ->
                  vault
                      .open(permit)
                      .seal(Before.SHAPE, place, 1, Before.of(event.indication().orElseThrow())));
      var old =
          new SealedEvent(
              new SubjectId(subject()),
              notes,
              event.number(),
              event.at(),
              event.state(),
              event.version(),
              event.until(),
              event.asking(),
              sealed,
              null,
              false);
      before = Chain.link(old, before, vault.register());
      owner
          .db()
          .sql(
              """
              update legalbasis.consent_event set sealed = ?, chain = ?, told = false
              where subject_id = ? and item_id = ? and number = ?
              """)
          .params(sealed, before, subject(), notes.value(), event.number())
          .update();
    }
    owner.db().sql("delete from audit.mark where subject_id = ?").param(subject()).update();
  }

  private Consents consents() {
    return beans.getBean(Consents.class);
  }

  private void terms(String change) {
    unguarded(
        "consent_version",
        "update legalbasis.consent_version set " + change + " where item_id = ? and number = 1",
        notes.value());
  }

  @Test
  void c4_a_text_nobody_of_them_read_proves_nothing_against_them() throws Exception {
    given.yes(notes);
    rewrite("child_purpose = child_purpose || '!'", "en");
    rewrite("purpose = purpose || '!'", "sv");
    try {
      assertThat(found()).isEmpty();
    } finally {
      rewrite("child_purpose = rtrim(child_purpose, '!')", "en");
      rewrite("purpose = rtrim(purpose, '!')", "sv");
    }
  }

  @Test
  void c4_a_stroke_in_the_seal_that_was_changed_is_named_by_the_page_and_the_command()
      throws Exception {
    var asked = given.signed(notes);
    assertThat(found()).isEmpty();
    assertThat(page()).contains("all 2 entries are as they were written");
    slip("set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1)", asking(asked));
    assertThat(found()).containsExactly("event 2: SIGNATURE_CHANGED");
    assertThat(page()).contains("Entry 2 is not as it was written: " + SIGNATURE);
  }

  @Test
  void c4_another_signature_under_a_seal_that_opens_is_named_too() throws Exception {
    var asking = asking(given.signed(notes));
    byte[] forged =
        elli.writing(
            permit ->
                vault
                    .open(permit)
                    .seal(
                        Slips.DRAWN,
                        asking,
                        1,
                        new Slips.Drawn(List.of("M84 92L108 30L94 96L132 71"))));
    slip(
        "set sealed = decode('" + java.util.HexFormat.of().formatHex(forged) + "', 'hex')", asking);
    assertThat(found()).containsExactly("event 2: SIGNATURE_CHANGED");
    assertThat(page()).contains("Entry 2 is not as it was written: " + SIGNATURE);
  }

  @Test
  void c4_another_privacy_notice_under_the_number_they_were_told_is_named() throws Exception {
    given.yes(notes);
    assertThat(found()).isEmpty();
    notice("set_byte(sha256, 0, get_byte(sha256, 0) # 1)");
    try {
      assertThat(found()).containsExactly("event 2: NOTICE_CHANGED");
      assertThat(page()).contains("Entry 2 is not as it was written: the privacy notice they");
      assertThat(command.verify()).isEqualTo(1);
    } finally {
      notice("set_byte(sha256, 0, get_byte(sha256, 0) # 1)");
    }
    assertThat(page()).contains("all 2 entries are as they were written");
  }

  private void notice(String sha256) {
    owner
        .db()
        .sql("update customer.notice_version set sha256 = " + sha256 + " where number = 7")
        .update();
  }

  @Test
  void c4_one_signature_for_two_from_before_each_had_a_line_is_whole_and_stays_so() {
    var drawn = Shape.of("legalbasis.slip", OneForAll.class);
    var asking = UUID.randomUUID();
    List<List<String>> read =
        elli.writing(
            permit -> {
              var key = vault.open(permit);
              return Stream.of(Given.STROKES, null)
                  .map(strokes -> key.seal(drawn, asking, 1, new OneForAll(strokes)))
                  .map(bytes -> key.unseal(Slips.DRAWN, asking, 1, bytes).strokes())
                  .toList();
            });
    assertThat(read).containsExactly(List.of(Given.STROKES), List.of());
  }

  /** As what was drawn lay in its seal before. */
  private record OneForAll(String strokes) {}

  @Test
  void c4_each_place_is_named_where_there_are_several() throws Exception {
    var asking = asking(given.signed(notes));
    slip("set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1)", asking);
    given.withdraw(notes);
    owner
        .db()
        .sql("delete from legalbasis.consent_event where number = 3 and subject_id = ?")
        .param(subject())
        .update();
    rewrite("purpose = purpose || '!'", "en");
    try {
      assertThat(found())
          .containsExactly(
              "event 2: TEXT_CHANGED", "event 2: SIGNATURE_CHANGED", "event 3: CUT_OFF");
      assertThat(page()).contains(TEXT, SIGNATURE, "it is missing at the end");
    } finally {
      rewrite("purpose = rtrim(purpose, '!')", "en");
    }
  }

  private String page() throws Exception {
    return elli.body("/consents/" + notes);
  }

  private List<String> found() {
    return verification.all(people.visit(elli.maija).when()).findings().stream()
        .filter(found -> found.code().equals(elli.code))
        .map(Object::toString)
        .map(found -> found.substring(found.indexOf("event")))
        .toList();
  }

  private void rewrite(String change, String language) {
    unguarded(
        "consent_text",
        "update legalbasis.consent_text set "
            + change
            + " where item_id = ? and number = 1 and language = ?",
        notes.value(),
        language);
  }

  /** As whoever owns the tables can: what guards used texts is their own to switch off. */
  private void unguarded(String table, String sql, Object... params) {
    var guard = "alter table legalbasis." + table + " %s trigger used_never_changes";
    owner.db().sql(guard.formatted("disable")).update();
    try {
      owner.db().sql(sql).params(params).update();
    } finally {
      owner.db().sql(guard.formatted("enable")).update();
    }
  }

  private void slip(String change, UUID asking) {
    owner
        .db()
        .sql("update legalbasis.consent_slip " + change + " where subject_id = ? and asking_id = ?")
        .params(subject(), asking)
        .update();
  }

  private static UUID asking(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  private UUID subject() {
    return elli.in(permit -> permit.subject().value());
  }
}
