package fi.tallessa.cooperation;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.cooperation.CooperationDoor.At;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.ActingGuardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form of somebody we reach at a service, with whose word would verify what it says. */
@Component
class ContactPointPages {

  private final Data data;
  private final ActingGuardians acting;
  private final Cooperations cooperations;
  private final Denials denials;
  private final PointVersions versions;
  private final Workers workers;
  private final PlacesKept places;

  ContactPointPages(
      Data data,
      ActingGuardians acting,
      Cooperations cooperations,
      Denials denials,
      PointVersions versions,
      Workers workers,
      PlacesKept places) {
    this.versions = versions;
    this.workers = workers;
    this.places = places;
    this.data = data;
    this.acting = acting;
    this.cooperations = cooperations;
    this.denials = denials;
  }

  /**
   * @param kept as it is kept, or null
   */
  ContactPointPage of(At at, KeptPoint kept, ContactPointForm form, Problems problems) {
    var permit = at.permit();
    var card = data.card(permit);
    var before = before(at, kept);
    var theirs = theirs(at, kept, form);
    return new ContactPointPage(
        permit.code(),
        card.name(),
        at.shelf(),
        new CooperationLine(
            permit.code(),
            at.kept().readBy(permit).hiding(places.of(permit)),
            List.of(),
            permit.masked()),
        Optional.ofNullable(kept),
        theirs,
        before,
        workers.names(
            Stream.concat(theirs.stream(), before.stream().map(PastPoint::point))
                .map(ContactPoint::worker)
                .collect(toSet())),
        kept != null && kept.point().unverified() ? acting(at, card) : List.of(),
        form,
        problems,
        Asking.NOTHING);
  }

  private Optional<ContactPoint> theirs(At at, KeptPoint kept, ContactPointForm form) {
    return Optional.ofNullable(kept)
        .filter(one -> form.over().equals("yes"))
        .map(one -> one.readBy(at.permit()).hiding(places.of(at.permit())).point());
  }

  private List<PastPoint> before(At at, KeptPoint kept) {
    return kept == null || kept.version() == 1
        ? List.of()
        : versions.of(at.shelf(), at.permit()).stream()
            .filter(one -> one.id().equals(kept.id()))
            .map(one -> one.readBy(at.permit()).hiding(places.of(at.permit())))
            .toList();
  }

  List<KeptGuardian> acting(At at) {
    return acting(at, data.card(at.permit()));
  }

  /**
   * As it is to be kept: the word of a guardian who may not act, or from whom the child keeps it,
   * verifies nothing (S23, K4).
   *
   * @param before what it is told over, or null
   */
  ContactPoint told(At at, KeptPoint before, ContactPoint typed) {
    var permit = at.permit();
    boolean waits = before != null && before.point().unverified();
    return typed.byGuardian()
            && (isKept(at)
                || !acting.counts(permit, data.card(permit).birth(), typed.told().source(), waits))
        ? typed.heard()
        : typed;
  }

  /** Nobody where the child keeps it from guardians: whoever is asked would learn of it (K4). */
  private List<KeptGuardian> acting(At at, Card card) {
    var theirs = acting.of(at.permit(), card.birth());
    return theirs.isEmpty() || isKept(at) ? List.of() : theirs;
  }

  private boolean isKept(At at) {
    return cooperations
        .restsOn(at.permit(), at.kept().id())
        .filter(denials.standing(at.permit())::containsKey)
        .isPresent();
  }
}
