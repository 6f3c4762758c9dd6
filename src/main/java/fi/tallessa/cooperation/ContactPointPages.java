package fi.tallessa.cooperation;

import fi.tallessa.cooperation.CooperationDoor.At;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.ActingGuardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.Denials;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form of somebody we reach at a service, with whose word would verify what it says. */
@Component
class ContactPointPages {

  private final Data data;
  private final ActingGuardians acting;
  private final Cooperations cooperations;
  private final Denials denials;

  ContactPointPages(Data data, ActingGuardians acting, Cooperations cooperations, Denials denials) {
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
    return new ContactPointPage(
        permit.code(),
        card.name(),
        at.shelf(),
        new CooperationLine(permit.code(), at.kept().readBy(permit), List.of(), permit.masked()),
        Optional.ofNullable(kept),
        kept != null && kept.point().unverified() ? acting(at, card) : List.of(),
        form,
        problems,
        Asking.NOTHING);
  }

  List<KeptGuardian> acting(At at) {
    return acting(at, data.card(at.permit()));
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
