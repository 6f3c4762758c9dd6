package fi.tallessa.customer.search;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Runs;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Legible;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Vault;
import fi.tallessa.web.Incidents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the directory is made of: of one customer with a permit, of all in an audited run. */
@Component
class DirectoryEntries {

  private static final Set<Field> FOUND_BY =
      Set.of(Field.NAME, Field.BIRTH, Field.PHONE, Field.EMAIL);

  private final Runs runs;
  private final Vault vault;
  private final Data data;
  private final Guardians guardians;

  DirectoryEntries(Runs runs, Vault vault, Data data, Guardians guardians) {
    this.runs = runs;
    this.vault = vault;
    this.data = data;
    this.guardians = guardians;
  }

  @Transactional
  List<Listed> everybody(Instant at) {
    return legible(runs.everybody("customer.search.directory", at), at);
  }

  @Transactional
  List<Listed> some(Set<SubjectId> some, Instant at) {
    return legible(runs.some("customer.search.directory", some, at), at);
  }

  private List<Listed> legible(List<Runs.Met> all, Instant at) {
    var day = at.atZone(Visit.ZONE).toLocalDate();
    var legible = Legible.of(all, Runs.Met::subject, whole -> listed(whole, day));
    legible.broken().values().forEach(DirectoryEntries::leftOut);
    return legible.read();
  }

  /** Whose seal is broken is still found by code; everybody else is not made to wait for them. */
  private static void leftOut(SealBroken broken) {
    Incidents.note("a sealed row could not be read for the search directory", broken);
  }

  private List<Listed> listed(List<Runs.Met> met, LocalDate day) {
    Map<SubjectId, Key> keys =
        met.stream().collect(toMap(Runs.Met::subject, m -> vault.openForRun(m.subject(), m.key())));
    var cards = data.everybody(keys, FOUND_BY, day);
    var going = data.going(keys.keySet(), FOUND_BY);
    var theirs = guardians.everybody(keys, day);
    return met.stream()
        .map(
            one ->
                Listed.of(
                    one.subject(),
                    one.code(),
                    cards.getOrDefault(one.subject(), Card.EMPTY),
                    going.getOrDefault(one.subject(), List.of()),
                    theirs.getOrDefault(one.subject(), List.of())))
        .toList();
  }

  Listed of(Permit permit) {
    var one = permit.subject();
    return Listed.of(
        one,
        permit.code(),
        data.found(permit, FOUND_BY),
        data.going(Set.of(one), FOUND_BY).getOrDefault(one, List.of()),
        guardians.of(permit));
  }
}
