package fi.tallessa.customer.data;

import fi.tallessa.association.Municipalities;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.wording.KeepsContacts;
import fi.tallessa.holdings.Permit;
import fi.tallessa.wording.HiddenPlaces;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How each guardian is reached, and where the child is, as another guardian told it (K16). */
@Component
class DataContacts implements KeepsContacts {

  private final Guardians guardians;
  private final Versions versions;
  private final Municipalities municipalities;

  DataContacts(Guardians guardians, Versions versions, Municipalities municipalities) {
    this.municipalities = municipalities;
    this.guardians = guardians;
    this.versions = versions;
  }

  @Override
  public Known contacts(Permit permit, UUID guardian, Predicate<Source> anothers) {
    var all = guardians.history(permit);
    // What once stood at the wrong one by a slip of the hand opens nothing: own is what stands now.
    Predicate<Source> mine = one -> KeepsContacts.own(one, anothers);
    return new Known(
        of(all, one -> !one.equals(guardian))
            .and(versions.places(permit, data -> where(data, anothers))),
        of(guardians.of(permit), guardian::equals)
            .and(versions.places(permit, data -> where(data, mine))));
  }

  private static HiddenPlaces of(List<KeptGuardian> all, Predicate<UUID> which) {
    var some =
        all.stream().filter(one -> which.test(one.id())).map(KeptGuardian::guardian).toList();
    return HiddenPlaces.phones(said(some, Guardian::phone))
        .and(HiddenPlaces.phonesIn(said(some, Guardian::safeWay)))
        .and(HiddenPlaces.emails(said(some, Guardian::email)));
  }

  private static List<String> said(List<Guardian> some, Function<Guardian, String> what) {
    return some.stream().map(what).filter(Objects::nonNull).toList();
  }

  private HiddenPlaces where(List<Kept> data, Predicate<Source> who) {
    return HiddenPlaces.streets(
            Stream.of(Field.ADDRESS, Field.CONTACT_ADDRESS)
                .flatMap(field -> in(field, data, who))
                .toList(),
            municipalities::has)
        .and(HiddenPlaces.phones(in(Field.PHONE, data, who).toList()))
        .and(HiddenPlaces.emails(in(Field.EMAIL, data, who).toList()));
  }

  private static Stream<String> in(Field field, List<Kept> data, Predicate<Source> who) {
    return data.stream()
        .filter(kept -> kept.field() == field && kept.datum().known())
        .filter(kept -> who.test(kept.datum().told().source()))
        .map(kept -> kept.datum().value());
  }
}
