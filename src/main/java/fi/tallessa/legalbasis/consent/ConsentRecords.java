package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Items;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A consent as ISO/IEC TS 27560 wants it told, out of its chain. */
@Component
public class ConsentRecords {

  private final Consents consents;
  private final Items items;
  private final AboutUs us;
  private final PrivacyNotices notices;
  private final Slips slips;

  ConsentRecords(Consents consents, Items items, AboutUs us, PrivacyNotices notices, Slips slips) {
    this.notices = notices;
    this.slips = slips;
    this.consents = consents;
    this.items = items;
    this.us = us;
  }

  /** Empty where nobody was ever asked for it. */
  public Optional<ConsentRecord> of(Permit permit, ItemId item) {
    var consent = consents.one(permit, item);
    return consent.events().isEmpty()
        ? Optional.empty()
        : items
            .byId(item)
            .map(found -> record(permit, found, consent.events(), us.today(), unsigned(permit)))
            .map(this::withNotice);
  }

  /** Askings whose paper waits for a signature. */
  private Set<UUID> unsigned(Permit permit) {
    return slips.of(permit).values().stream()
        .filter(Slip::toBeSigned)
        .map(Slip::asking)
        .collect(Collectors.toSet());
  }

  private ConsentRecord withNotice(ConsentRecord record) {
    var told = record.notice();
    return record.with(told.keptWith(notices.sha256(told.version()).orElse(null)));
  }

  /**
   * As it would be told with these events: what is missing in it is asked before they are kept.
   * Text, hash and what was told are those of the last answer, whatever somebody was asked with
   * since and whatever there is to tell today; that counts only while nobody has answered, and then
   * it is the text they were asked with.
   */
  static ConsentRecord record(
      Permit permit, ConsentItem item, List<ConsentEvent> events, ToTell today) {
    return record(permit, item, events, today, Set.of());
  }

  private static ConsentRecord record(
      Permit permit,
      ConsentItem item,
      List<ConsentEvent> events,
      ToTell today,
      Set<UUID> unsigned) {
    var consent = new Consent(item.id(), events);
    var said = consent.read().flatMap(ConsentEvent::indication);
    var version = item.version(consent.read().orElseGet(events::getLast).version());
    var language = said.map(one -> one.circumstances().language()).orElse("fi");
    var wording = consent.wording();
    var text = version.read(language);
    var answer = said.filter(one -> one.text() != null);
    var told =
        answer
            .map(one -> Optional.ofNullable(one.told()).orElseGet(() -> Untold.in(language)))
            .orElseGet(() -> today.in(language, wording));
    return new ConsentRecord(
        ConsentRecord.SCHEMA,
        id(permit, item.id()),
        permit.code().shown(),
        new ConsentRecord.Notice(
            said.map(one -> one.circumstances().notice()).orElse(null),
            said.map(Indication::notice).orElse(null),
            language,
            item.id() + "/" + version.number(),
            answer
                .map(Indication::text)
                .or(() -> version.text(language).map(read -> read.hash(wording)))
                .orElse(null)),
        new ConsentRecord.Process(
            text.title(),
            text.purpose(wording),
            text.without(wording),
            version.ground(),
            version.categories(),
            version.organisation(),
            version.organisation() == null ? told.source() : version.organisation(),
            told.processing(),
            told.storage(),
            version.months(),
            told.deletion(),
            told.location(),
            Practice.JURISDICTION,
            told.recipients(),
            told.withdrawal(),
            Practice.RIGHTS,
            Practice.AUTHORITY),
        told.controller(),
        events.stream()
            .map(
                event ->
                    event(
                        event,
                        item.version(event.version()).ground().explicit(),
                        event.asking() != null && unsigned.contains(event.asking())))
            .toList());
  }

  private static ConsentRecord.Event event(ConsentEvent event, boolean explicit, boolean unsigned) {
    var said = event.indication();
    var who = said.map(Indication::circumstances).filter(any -> event.state().ofAPerson());
    return new ConsentRecord.Event(
        event.at(),
        event.state(),
        event.state().valid() ? event.until() : null,
        who.map(Circumstances::who).orElse(List.of()),
        explicit && event.state().valid(),
        unsigned && event.state().valid(),
        said.map(Indication::method).orElse(null),
        said.map(Indication::reason).orElse(null));
  }

  /** The same at every asking, and telling nothing of whom it is about. */
  private static String id(Permit permit, ItemId item) {
    var named = "consent|" + permit.subject() + "|" + item;
    return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
