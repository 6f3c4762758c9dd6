package fi.tallessa.customer.file;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.relationship.Return;
import fi.tallessa.customer.relationship.Returns;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is shown of a file that is closed until a guardian knows (S7). */
@Service
@Transactional
class ClosedFile {

  private final Access access;
  private final Data data;
  private final Values values;
  private final Guardians guardians;
  private final Awarenesses awarenesses;
  private final Custodies custodies;
  private final Returns returns;

  ClosedFile(
      Access access,
      Data data,
      Values values,
      Guardians guardians,
      Awarenesses awarenesses,
      Custodies custodies,
      Returns returns) {
    this.returns = returns;
    this.custodies = custodies;
    this.access = access;
    this.data = data;
    this.values = values;
    this.guardians = guardians;
    this.awarenesses = awarenesses;
  }

  Entry<ClosedPage> page(Code code, Visit visit) {
    return access.enter(FileAction.CLOSED, code, visit).map(this::page);
  }

  private ClosedPage page(Permit permit) {
    var card = data.card(permit);
    var theirs = guardians.of(permit);
    var aware = awarenesses.of(permit);
    var back = returns.of(permit);
    return new ClosedPage(
        permit.code(),
        card.firstName(),
        values.shown(Field.BIRTH, card),
        unverified(card),
        theirs,
        aware.stream().filter(one -> !one.verified()).map(Awareness::guardian).collect(toSet()),
        back.isEmpty() ? null : back.getLast().ended(),
        back.isEmpty() ? Set.of() : before(aware, back.getLast()),
        lost(theirs, custodies.of(permit), permit.visit().today()));
  }

  /** Those who were told of the relationship before, and of this one not. */
  private static Set<UUID> before(List<Awareness> aware, Return back) {
    var sure = aware.stream().filter(Awareness::verified).toList();
    var since =
        sure.stream()
            .filter(one -> !back.afterWhatWasTold(one.on()))
            .map(Awareness::guardian)
            .collect(toSet());
    return sure.stream()
        .map(Awareness::guardian)
        .filter(one -> !since.contains(one))
        .collect(toSet());
  }

  private static Map<UUID, LocalDate> lost(
      List<KeptGuardian> guardians, Map<UUID, List<HeldCustody>> custodies, LocalDate today) {
    var lost = new HashMap<UUID, LocalDate>();
    for (var one : guardians) {
      var now = GuardianRights.holding(one, custodies.getOrDefault(one.id(), List.of()), today);
      if (now.lostBy(today)) {
        lost.put(one.id(), now.lostOn());
      }
    }
    return lost;
  }

  private static Set<Field> unverified(Card card) {
    return Stream.of(Field.NAME, Field.BIRTH)
        .filter(field -> card.of(field).filter(kept -> kept.datum().unverified()).isPresent())
        .collect(toSet());
  }
}
