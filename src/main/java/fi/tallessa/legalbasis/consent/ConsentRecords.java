package fi.tallessa.legalbasis.consent;

import fi.tallessa.association.Association;
import fi.tallessa.association.Controller;
import fi.tallessa.association.Processor;
import fi.tallessa.association.Processors;
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
  private final Association association;
  private final Processors processors;
  private final PrivacyNotices notices;
  private final Slips slips;

  ConsentRecords(
      Consents consents,
      Items items,
      Association association,
      Processors processors,
      PrivacyNotices notices,
      Slips slips) {
    this.notices = notices;
    this.slips = slips;
    this.consents = consents;
    this.items = items;
    this.association = association;
    this.processors = processors;
  }

  /**
   * What the association has told of itself.
   *
   * @param processor who runs the register; empty until set-up, and then the record misses it
   */
  record Told(Controller controller, Optional<Processor> processor) {}

  /** Empty where nobody was ever asked for it. */
  public Optional<ConsentRecord> of(Permit permit, ItemId item) {
    var consent = consents.one(permit, item);
    return consent.events().isEmpty()
        ? Optional.empty()
        : items
            .byId(item)
            .map(
                found ->
                    record(
                        permit,
                        found,
                        consent.events(),
                        new Told(association.controller(), processors.now()),
                        unsigned(permit)))
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
   * Text and hash are those of the last answer, whatever somebody was asked with since.
   */
  static ConsentRecord record(
      Permit permit, ConsentItem item, List<ConsentEvent> events, Told told) {
    return record(permit, item, events, told, Set.of());
  }

  private static ConsentRecord record(
      Permit permit, ConsentItem item, List<ConsentEvent> events, Told by, Set<UUID> unsigned) {
    var telling =
        events.reversed().stream()
            .filter(event -> event.indication().map(Indication::text).isPresent())
            .findFirst();
    var told = telling.flatMap(ConsentEvent::indication);
    var version = item.version(telling.orElseGet(events::getLast).version());
    var language = told.map(said -> said.circumstances().language()).orElse("fi");
    var wording = told.map(said -> said.circumstances().wording());
    var text = version.text(language).or(() -> version.text("fi")).orElseThrow();
    var practice = Practice.in(language);
    return new ConsentRecord(
        ConsentRecord.SCHEMA,
        id(permit, item.id()),
        permit.code().shown(),
        new ConsentRecord.Notice(
            told.map(said -> said.circumstances().notice()).orElse(null),
            null,
            language,
            item.id() + "/" + version.number(),
            told.map(Indication::text).orElse(null)),
        new ConsentRecord.Process(
            text.title(),
            wording.map(text::purpose).orElseGet(text::purpose),
            wording.map(text::without).orElseGet(text::without),
            version.ground(),
            version.categories(),
            version.organisation(),
            version.organisation() == null ? practice.source : version.organisation(),
            practice.processing,
            practice.storage,
            version.months(),
            practice.deletion,
            by.processor().map(one -> one.location(language)).orElse(null),
            Practice.JURISDICTION,
            by.processor().map(one -> one.recipients(language)).orElse(null),
            practice.withdrawal,
            Practice.RIGHTS,
            Practice.AUTHORITY),
        new ConsentRecord.Party(
            by.controller().name(), by.controller().address(), by.controller().contact()),
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
        who.map(one -> String.join(", ", one.by())).orElse(""),
        who.map(one -> one.decider().guardian()).orElse(false),
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
