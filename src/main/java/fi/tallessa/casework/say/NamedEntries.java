package fi.tallessa.casework.say;

import fi.tallessa.casework.attachment.Attachments;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.plan.Plans;
import fi.tallessa.casework.promise.Promises;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.say.EntryKind;
import fi.tallessa.customer.say.KeptEntry;
import fi.tallessa.customer.say.Says;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The entries of a file by their names, as far as the reader may read them. */
@Component
class NamedEntries {

  /** Guardians know whose child it is, and are never told the safe way to reach them. */
  private static final Set<Field> NEVER =
      EnumSet.of(Field.NAME, Field.BIRTH, Field.GENDER, Field.SAFE_WAY);

  private final Contacts contacts;
  private final Promises promises;
  private final Plans plans;
  private final Attachments attachments;
  private final Says says;
  private final PlacesKept places;

  NamedEntries(
      Contacts contacts,
      Promises promises,
      Plans plans,
      Attachments attachments,
      Says says,
      PlacesKept places) {
    this.places = places;
    this.contacts = contacts;
    this.promises = promises;
    this.plans = plans;
    this.attachments = attachments;
    this.says = says;
  }

  /** By what stands in an address. */
  Optional<NamedEntry> find(Permit permit, Card card, EntryKind kind, String at) {
    return of(permit, card, kind).filter(one -> one.at().equals(at)).findFirst();
  }

  /** Those of which something was judged. */
  List<NamedEntry> some(Permit permit, Card card, Set<KeptEntry> wanted) {
    return wanted.stream()
        .map(KeptEntry::kind)
        .distinct()
        .sorted()
        .flatMap(kind -> of(permit, card, kind))
        .filter(one -> wanted.contains(one.entry()))
        .toList();
  }

  /** What a datum says is not told beside it. */
  List<NamedEntry> data(Permit permit, Card card) {
    return of(permit, card, EntryKind.DATUM).toList();
  }

  private Stream<NamedEntry> of(Permit permit, Card card, EntryKind kind) {
    return switch (kind) {
      case CONTACT -> contacts(permit);
      case PROMISE ->
          promises.of(permit).stream()
              .map(
                  one ->
                      NamedEntry.typed(entry(kind, one.id()), one.on(), shown(permit, one.what())));
      case AIM ->
          plans.of(permit).stream()
              .map(
                  one ->
                      NamedEntry.typed(
                          entry(kind, one.id()),
                          day(one.aim().written()),
                          shown(permit, one.aim().text())));
      case ATTACHMENT ->
          attachments.all(permit).stream()
              .map(
                  one ->
                      NamedEntry.typed(
                          entry(kind, one.id()), one.on(), shown(permit, one.attachment().name())));
      case DATUM ->
          Arrays.stream(Field.values())
              .filter(field -> !NEVER.contains(field))
              .filter(field -> card.of(field).map(Kept::datum).filter(Datum::known).isPresent())
              .map(field -> datum(permit, field));
    };
  }

  private String shown(Permit permit, String words) {
    return places.of(permit).hiding(words);
  }

  private Stream<NamedEntry> contacts(Permit permit) {
    return contacts.rows(permit).entrySet().stream()
        .map(
            one ->
                NamedEntry.said(
                    entry(EntryKind.CONTACT, one.getKey()),
                    one.getValue().on(),
                    one.getValue().channel().label()));
  }

  private NamedEntry datum(Permit permit, Field field) {
    return new NamedEntry(says.datum(permit, field), field.code(), null, field.label(), "");
  }

  private static KeptEntry entry(EntryKind kind, UUID id) {
    return new KeptEntry(kind, id);
  }

  private static LocalDate day(Instant written) {
    return LocalDate.ofInstant(written, Visit.ZONE);
  }
}
