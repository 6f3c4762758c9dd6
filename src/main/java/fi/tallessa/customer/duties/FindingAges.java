package fi.tallessa.customer.duties;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Runs;
import fi.tallessa.customer.ages.Milestones;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.GuardianKnows;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Legible;
import fi.tallessa.vault.Vault;
import java.time.Instant;
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

  private final Runs runs;
  private final Vault vault;
  private final Data data;
  private final Guardians guardians;
  private final Milestones milestones;
  private final Awarenesses awarenesses;
  private final Relationships relationships;
  private final Duties duties;

  FindingAges(
      Runs runs,
      Vault vault,
      Data data,
      Guardians guardians,
      Milestones milestones,
      Awarenesses awarenesses,
      Relationships relationships,
      Duties duties) {
    this.runs = runs;
    this.vault = vault;
    this.data = data;
    this.guardians = guardians;
    this.milestones = milestones;
    this.awarenesses = awarenesses;
    this.relationships = relationships;
    this.duties = duties;
  }

  /**
   * @return how many things there are to be done
   */
  @Transactional
  public int find(LocalDate day, Instant at) {
    var met = runs.everybody("customer.night.ages", at);
    var found = Legible.of(met, Runs.Met::subject, whole -> found(whole, day)).read();
    duties.ofAge(found);
    return found.values().stream().mapToInt(List::size).sum();
  }

  private Map<SubjectId, List<Duty>> found(List<Runs.Met> met, LocalDate day) {
    Map<SubjectId, Key> keys =
        met.stream().collect(toMap(Runs.Met::subject, m -> vault.openForRun(m.subject(), m.key())));
    var cards = data.everybody(keys, Set.of(Field.BIRTH));
    var theirs = guardians.everybody(keys);
    var done = milestones.everybody(keys);
    var aware = awarenesses.everybody(keys);
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
                      .satisfiedBy(aware.getOrDefault(subject, List.of()))) {
                    due.add(new Duty(Duty.Kind.UNAWARE, null, null));
                  }
                  return List.copyOf(due);
                }));
  }
}
