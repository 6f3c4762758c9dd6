package fi.tallessa.customer.duties;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Runs;
import fi.tallessa.holdings.Night;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out what is to be done from what is kept: for one customer as part of each change, and by
 * night for those whose list was never made, or by rules that are not ours any more.
 */
@Service
public class Reckoning {

  /**
   * Counts up when other things follow from the same file; the night then works every file out
   * anew, once.
   */
  static final int RULES = 9;

  private static final int AT_ONCE = 200;

  private final KnownOf known;
  private final Reckonings reckonings;
  private final ToVerify toVerify;
  private final Runs runs;
  private final Vault vault;
  private final List<AlsoFollows> also;

  Reckoning(
      KnownOf known,
      Reckonings reckonings,
      ToVerify toVerify,
      Runs runs,
      Vault vault,
      List<AlsoFollows> also) {
    this.also = also;
    this.known = known;
    this.reckonings = reckonings;
    this.toVerify = toVerify;
    this.runs = runs;
    this.vault = vault;
  }

  /**
   * Something of one customer has changed: what follows from it, anew, within the transaction. Of a
   * row that cannot be read nothing follows; the change itself is not refused for it.
   */
  public void of(Permit permit) {
    var today = permit.visit().today();
    reckonings.lock(Set.of(permit.subject()));
    try {
      write(follows(Map.of(permit.subject(), vault.open(permit)), today));
    } catch (SealBroken broken) {
      Incidents.note("what is to be done could not be worked out anew", broken);
    }
  }

  /**
   * Some whose list is behind, the next after one in the order of their ids; whose seal is broken
   * is passed over, and comes again another night.
   */
  @Transactional
  Some behind(Optional<SubjectId> after, Night night) {
    var subjects = reckonings.behind(RULES, after, AT_ONCE);
    if (subjects.isEmpty()) {
      return Some.NOBODY;
    }
    int done = anew("customer.night.duties", subjects, night);
    return new Some(done, Optional.of(subjects.getLast()), Set.of());
  }

  /** Something of these was erased by night: what follows from the rest, anew. */
  @Transactional
  public void erased(Set<SubjectId> some, Night night) {
    anew("customer.night.unconfirmed", some, night);
  }

  /** Something of these holds by an act of somebody who may not open the file. */
  @Transactional
  public void anew(Set<SubjectId> some, Night night) {
    anew("customer.duties.anew", some, night);
  }

  /** Works it out for somebody who has fallen behind, as part of what made it so. */
  @Transactional(propagation = Propagation.MANDATORY)
  void catchUp(SubjectId one, Instant at) {
    if (reckonings.isBehind(one, RULES)) {
      anew("customer.night.duties", Set.of(one), Night.of(at.atZone(Visit.ZONE).toLocalDate(), at));
    }
  }

  private int anew(String purpose, Collection<SubjectId> subjects, Night night) {
    var met = runs.some(purpose, subjects, night.at());
    reckonings.lock(subjects);
    var legible = Legible.of(met, Runs.Met::subject, whole -> follows(whole, night.day()));
    legible.broken().values().forEach(one -> Incidents.note("a list was not worked out", one));
    write(legible.read());
    return legible.read().size();
  }

  private void write(Map<SubjectId, Follows> all) {
    reckonings.write(all, RULES);
    toVerify.write(all);
  }

  private Map<SubjectId, Follows> follows(List<Runs.Met> met, LocalDate day) {
    return follows(
        met.stream().collect(toMap(Runs.Met::subject, m -> vault.openForRun(m.subject(), m.key()))),
        day);
  }

  private Map<SubjectId, Follows> follows(Map<SubjectId, Key> keys, LocalDate day) {
    var all = known.all(keys, day);
    var data =
        all.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, one -> one.getValue().informing().data()));
    var more = also.stream().map(one -> one.of(keys, data)).toList();
    return all.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                one ->
                    one.getValue()
                        .follows(day)
                        .and(
                            more.stream()
                                .flatMap(it -> it.getOrDefault(one.getKey(), List.of()).stream())
                                .toList())));
  }
}
