package fi.tallessa.legalbasis.consent;

import fi.tallessa.association.Association;
import fi.tallessa.association.Controller;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Items;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A consent as ISO/IEC TS 27560 wants it told, out of its chain. */
@Component
public class ConsentRecords {

  private final Consents consents;
  private final Items items;
  private final Association association;

  ConsentRecords(Consents consents, Items items, Association association) {
    this.consents = consents;
    this.items = items;
    this.association = association;
  }

  /** Empty where nobody was ever asked for it. */
  public Optional<ConsentRecord> of(Permit permit, ItemId item) {
    var consent = consents.one(permit, item);
    return consent.events().isEmpty()
        ? Optional.empty()
        : items
            .byId(item)
            .map(found -> record(permit, found, consent.events(), association.controller()));
  }

  /** As it would be told with these events: what is missing in it is asked before they are kept. */
  static ConsentRecord record(
      Permit permit, ConsentItem item, List<ConsentEvent> events, Controller controller) {
    var told =
        events.reversed().stream()
            .flatMap(event -> event.indication().stream())
            .filter(said -> said.text() != null)
            .findFirst();
    var version = item.version(events.getLast().version());
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
            language,
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
            practice.location,
            Practice.JURISDICTION,
            practice.recipients,
            practice.withdrawal,
            Practice.RIGHTS,
            Practice.AUTHORITY),
        new ConsentRecord.Party(controller.name(), controller.address(), controller.contact()),
        events.stream()
            .map(event -> event(event, item.version(event.version()).ground().explicit()))
            .toList());
  }

  private static ConsentRecord.Event event(ConsentEvent event, boolean explicit) {
    var said = event.indication();
    return new ConsentRecord.Event(
        event.at(),
        event.state(),
        event.until(),
        said.map(one -> String.join(", ", one.circumstances().by())).orElse(""),
        said.map(one -> one.circumstances().decider().guardian()).orElse(false),
        explicit && event.state().valid(),
        said.map(Indication::method).orElse(null),
        said.map(Indication::reason).orElse(null));
  }

  /** The same at every asking, and telling nothing of whom it is about. */
  private static String id(Permit permit, ItemId item) {
    var named = "consent|" + permit.subject() + "|" + item;
    return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
