package fi.tallessa.customer.duties;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Runs;
import fi.tallessa.customer.ages.Milestones;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Aware;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.GuardianKnows;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Legible;
import fi.tallessa.vault.Vault;
import fi.tallessa.web.Incidents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a birthday has brought: children to be asked again at 13, guardians whose rights have ended
 * at 18. And the check of S7: a possible child under 13 whose guardian does not know is a file that
 * should not be open, and the line manager is told.
 */
@Service
class FindingAges {

  private static final int AT_ONCE = 200;

  private final Runs runs;
  private final Vault vault;
  private final Data data;
  private final Guardians guardians;
  private final Milestones milestones;
  private final Awarenesses awarenesses;
  private final Custodies custodies;
  private final Relationships relationships;
  private final Reckonings reckonings;

  FindingAges(
      Runs runs,
      Vault vault,
      Data data,
      Guardians guardians,
      Milestones milestones,
      Awarenesses awarenesses,
      Custodies custodies,
      Relationships relationships,
      Reckonings reckonings) {
    this.runs = runs;
    this.vault = vault;
    this.data = data;
    this.guardians = guardians;
    this.milestones = milestones;
    this.awarenesses = awarenesses;
    this.custodies = custodies;
    this.relationships = relationships;
    this.reckonings = reckonings;
  }

  /**
   * Finds it for some, the next after one in the order of their ids. Whose seal is broken is passed
   * over, and comes again the next night.
   */
  @Transactional
  public Some some(Optional<SubjectId> after, Night night) {
    var subjects = reckonings.files(after, AT_ONCE);
    if (subjects.isEmpty()) {
      return Some.NOBODY;
    }
    var met = runs.some("customer.night.ages", subjects, night.at());
    reckonings.lock(subjects);
    var legible = Legible.of(met, Runs.Met::subject, whole -> found(whole, night.day()));
    legible.broken().values().forEach(one -> Incidents.note("a birthday could not be read", one));
    reckonings.ofAge(legible.read());
    return new Some(
        legible.read().values().stream().mapToInt(List::size).sum(),
        Optional.of(subjects.getLast()));
  }

  private Map<SubjectId, List<Duty>> found(List<Runs.Met> met, LocalDate day) {
    Map<SubjectId, Key> keys =
        met.stream().collect(toMap(Runs.Met::subject, m -> vault.openForRun(m.subject(), m.key())));
    var cards = data.everybody(keys, Set.of(Field.BIRTH), day);
    var theirs = guardians.everybody(keys, day);
    var done = milestones.everybody(keys);
    var aware = awarenesses.everybody(keys);
    var custody = custodies.everybody(keys);
    var began = relationships.firstDays(keys.keySet());
    return keys.keySet().stream()
        .collect(
            toMap(
                subject -> subject,
                subject -> {
                  var birth = cards.getOrDefault(subject, Card.EMPTY).birth();
                  var due =
                      new ArrayList<>(
                          Known.ofAge(
                              birth,
                              theirs.getOrDefault(subject, List.of()),
                              done.getOrDefault(subject, List.of()),
                              Optional.ofNullable(began.get(subject)),
                              day));
                  if (!GuardianKnows.of(birth, day)
                      .satisfiedBy(
                          Aware.counting(
                              aware.getOrDefault(subject, List.of()),
                              theirs.getOrDefault(subject, List.of()),
                              custody.getOrDefault(subject, Map.of())))) {
                    due.add(new Duty(Duty.Kind.UNAWARE, null, null));
                  }
                  return List.copyOf(due);
                }));
  }
}
