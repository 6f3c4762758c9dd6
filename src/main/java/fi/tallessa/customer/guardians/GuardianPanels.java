package fi.tallessa.customer.guardians;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.ages.Reached;
import fi.tallessa.customer.ages.Undecided;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.informing.InformBy;
import fi.tallessa.customer.informing.Informing;
import fi.tallessa.customer.informing.NoticeOwed;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is shown of the guardians on the day of the visit; it asks the database nothing. */
@Component
public class GuardianPanels {

  private final Undecided undecided;

  GuardianPanels(Undecided undecided) {
    this.undecided = undecided;
  }

  public GuardianPanel of(
      Permit permit, Card card, List<KeptGuardian> kept, GuardianEvents.Found events) {
    var today = permit.visit().today();
    var ended = undecided.of(card, kept, events.asked(), today);
    var guardians =
        kept.stream()
            .filter(one -> !Undecided.late(ended.get(one.id()), today))
            .map(one -> one.readBy(permit))
            .toList();
    var custodies = events.custodies();
    return new GuardianPanel(
        permit.code(),
        guardians,
        events.aware(),
        guardians.stream()
            .collect(
                toMap(
                    KeptGuardian::id,
                    one ->
                        GuardianRights.holding(
                            one, custodies.getOrDefault(one.id(), List.of()), today))),
        GuardianRights.of(permit, card.birth(), guardians, custodies),
        ended,
        again(events.told(), guardians),
        InformBy.noticesOfGuardians(guardians, events.told())
            .map(NoticeOwed::guardian)
            .collect(toSet()),
        Reached.standing(card.birth(), events.asked()),
        card.mayBeMinor(today));
  }

  /** Of whom a form said that they were told, and nothing since says with which notice. */
  private static Set<UUID> again(List<Informing> told, List<KeptGuardian> guardians) {
    return guardians.stream()
        .filter(one -> one.guardian().informed() != null)
        .filter(one -> told.stream().noneMatch(act -> InformBy.covers(act, one)))
        .map(KeptGuardian::id)
        .collect(toSet());
  }
}
