package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Association;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.Category;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.ItemText;
import fi.tallessa.legalbasis.item.ItemVersion;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.legalbasis.item.Wording;
import fi.tallessa.legalbasis.receipt.Receipt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a record says somebody was told and did: no more and nothing else than they did. */
@RegisterTest
class ConsentRecordsTest {

  private static final ItemId ITEM = ItemId.random();
  private static final ItemText FIRST = text("first");

  @Autowired ApplicationContext beans;
  @Autowired People people;
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
  void c4_the_text_in_a_record_is_the_one_its_hash_is_of_whatever_was_asked_later() {
    var record =
        elli.in(
            permit ->
                ConsentRecords.record(
                    permit,
                    new ConsentItem(
                        ITEM,
                        Optional.empty(),
                        List.of(version(2, text("second")), version(1, FIRST))),
                    List.of(
                        event(1, ConsentState.REQUESTED, 1, null),
                        event(2, ConsentState.REFUSED, 1, FIRST.hash(Wording.ORDINARY)),
                        event(3, ConsentState.REQUESTED, 2, null)),
                    new ToTell(beans.getBean(Association.class).controller(), Optional.empty())));
    assertThat(record.process().purpose()).isEqualTo("first purpose");
    assertThat(record.process().months()).isEqualTo(1);
    assertThat(record.notice().textHash()).isEqualTo(FIRST.hash(Wording.ORDINARY));
  }

  @Test
  void c1_in_every_state_it_says_which_notice_was_told_and_which_text_was_read() {
    for (var state : ConsentState.values()) {
      var record =
          elli.in(
              permit ->
                  ConsentRecords.record(
                      permit,
                      new ConsentItem(ITEM, Optional.empty(), List.of(version(1, FIRST))),
                      story(state),
                      new ToTell(beans.getBean(Association.class).controller(), Optional.empty())));
      var notice = record.notice();
      assertThat(notice.version()).as(state.code()).isEqualTo("7");
      assertThat(notice.language()).as(state.code()).isEqualTo("en");
      assertThat(notice.textHash()).as(state.code()).isEqualTo(FIRST.hash(Wording.ORDINARY));
      assertThat(record.events().getLast().by().isEmpty())
          .as(state.code())
          .isEqualTo(!state.ofAPerson());
    }
  }

  /** A shortest way to it; only what is asked or answered says with which notice. */
  private List<ConsentEvent> story(ConsentState state) {
    var way =
        switch (state) {
          case REQUESTED -> List.of(state);
          case DEFERRED, GIVEN, REFUSED -> List.of(ConsentState.REQUESTED, state);
          default -> List.of(ConsentState.REQUESTED, ConsentState.GIVEN, state);
        };
    assertThat(ConsentState.legal(way)).isTrue();
    return IntStream.range(0, way.size()).mapToObj(at -> told(at + 1, way.get(at))).toList();
  }

  private ConsentEvent told(int number, ConsentState state) {
    var hash = state.answer() ? FIRST.hash(Wording.ORDINARY) : null;
    var event = event(number, state, 1, hash);
    return switch (state) {
      case EXPIRED -> with(event, null);
      case TERMINATED, INVALIDATED -> with(event, ours(state));
      default -> event;
    };
  }

  private Indication ours(ConsentState state) {
    return new Indication(
        state.reasons().getFirst(),
        Circumstances.ofOurs(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        elli.maija);
  }

  private static ConsentEvent with(ConsentEvent event, Indication said) {
    return new ConsentEvent(
        event.item(),
        event.number(),
        event.at(),
        event.state(),
        event.version(),
        event.until(),
        event.asking(),
        said,
        event.check());
  }

  @Test
  void s06_whoever_is_asked_has_said_nothing_yet() throws Exception {
    given.begun(List.of(notes));
    var asked = record(notes).events().getLast();
    assertThat(asked.by()).isEmpty();
    given.yes(notes);
    assertThat(record(notes).events().getLast().by())
        .extracting(ConsentRecord.Who::name, ConsentRecord.Who::guardian)
        .containsExactly(tuple("Helmi Rantala", true));
  }

  @Test
  void s06_what_we_end_is_ended_by_us_and_under_nobodys_name() throws Exception {
    given.yes(notes);
    elli.writing(permit -> beans.getBean(EndedByUs.class).workOver(permit));
    var over = record(notes).events().getLast();
    assertThat(over.by()).isEmpty();
    var said = given.consent(notes).last().orElseThrow().said();
    assertThat(said.circumstances().by()).isEmpty();
    assertThat(said.circumstances().guardians()).isEmpty();
    assertThat(said.circumstances().place()).isNull();
    assertThat(elli.body("/consents/" + notes).split("Helmi Rantala", -1))
        .as("asked, and said yes, and each time why she may")
        .hasSize(1 + 4);
  }

  @Test
  void s06_taking_back_says_no_place_and_no_notice_that_nobody_was_asked_about() throws Exception {
    given.yes(notes);
    given.withdraw(notes);
    var said = given.consent(notes).last().orElseThrow().said();
    assertThat(said.reason()).isEqualTo(Reason.TOOK_BACK);
    assertThat(said.circumstances().by()).containsExactly("Helmi Rantala");
    assertThat(said.circumstances().place()).isNull();
    assertThat(said.circumstances().notice()).isNull();
    assertThat(elli.body("/consents/" + notes).split("<bdi>Turku</bdi>", -1))
        .as("asked, and said yes")
        .hasSize(1 + 2);
    assertThat(record(notes).notice().version()).as("of the yes").isEqualTo("7");
  }

  @Test
  void c4_the_privacy_notice_is_told_with_the_hash_it_was_kept_with() throws Exception {
    given.yes(notes);
    var kept =
        beans.getBean(Notices.class).all().stream()
            .filter(one -> one.number() == 7)
            .findFirst()
            .orElseThrow();
    var written = elli.in(permit -> Receipt.of(record(notes), permit.visit().when()).jsonld());
    assertThat(new String(written, StandardCharsets.UTF_8))
        .contains("dpv:PrivacyNotice", kept.sha256(), record(notes).notice().textHash());
  }

  private ConsentRecord record(ItemId item) {
    return elli.in(permit -> beans.getBean(ConsentRecords.class).of(permit, item)).orElseThrow();
  }

  private ConsentEvent event(int number, ConsentState state, int version, String hash) {
    var who =
        new Circumstances(
            Decider.GUARDIAN,
            List.of("Helmi Rantala"),
            List.of(),
            List.of(),
            "",
            null,
            null,
            "Turku",
            null,
            null,
            "en",
            Wording.ORDINARY,
            "7");
    var said =
        new Indication(
            state.reasons().getFirst(), who, null, hash, null, null, null, List.of(), elli.maija);
    return new ConsentEvent(ITEM, number, Instant.EPOCH, state, version, null, null, said, null);
  }

  private ItemVersion version(int number, ItemText text) {
    return new ItemVersion(
        ITEM,
        number,
        1,
        Set.of(Category.NOTES),
        null,
        number,
        Map.of("fi", text, "en", text),
        elli.maija,
        Instant.EPOCH,
        Instant.EPOCH);
  }

  private static ItemText text(String which) {
    return new ItemText(which, which + " purpose", "nothing", "for a child", "nothing");
  }
}
