package fi.tallessa.cooperation;

import fi.tallessa.cooperation.CooperationDoor.At;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.ActingGuardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The form of somebody we reach at a service, with whose word would verify what it says. */
@Component
class ContactPointPages {

  private final Data data;
  private final ActingGuardians acting;

  ContactPointPages(Data data, ActingGuardians acting) {
    this.data = data;
    this.acting = acting;
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
        kept != null && kept.point().unverified() ? acting(permit, card) : List.of(),
        form,
        problems,
        Asking.NOTHING);
  }

  List<KeptGuardian> acting(Permit permit) {
    return acting(permit, data.card(permit));
  }

  private List<KeptGuardian> acting(Permit permit, Card card) {
    return acting.of(permit, card.birth());
  }
}
