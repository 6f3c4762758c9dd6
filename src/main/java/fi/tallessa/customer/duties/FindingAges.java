package fi.tallessa.customer.duties;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Closures;
import fi.tallessa.access.Runs;
import fi.tallessa.customer.ages.Milestones;
import fi.tallessa.customer.ages.Turned;
import fi.tallessa.customer.ages.Turning;
import fi.tallessa.customer.ages.Undecided;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Aware;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.GuardianKnows;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.informing.Informings;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.relationship.Returns;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.consent.MayDeny;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a birthday has brought: children to be asked again at 13, guardians whose rights have ended
 * at 18, and gone where nobody decided in time that they stay. And the check of S7: a possible
 * child under 13 whose guardian does not know is a file that should not be open, and the line
 * manager is told; a file that is closed for it opens on the day nobody has to know any more.
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
  private final Returns returns;
  private final Undecided undecided;
  private final ErasingEnded erasing;
  private final Reckonings reckonings;
  private final Denials denials;
  private final Turning turning;
  private final Informings informings;
  private final Says says;
  private final Closures closures;

  FindingAges(
      Runs runs,
      Vault vault,
      Data data,
      Guardians guardians,
      Milestones milestones,
      Awarenesses awarenesses,
      Custodies custodies,
      Relationships relationships,
      Returns returns,
      Undecided undecided,
      ErasingEnded erasing,
      Reckonings reckonings,
      Denials denials,
      Turning turning,
      Informings informings,
      Says says,
      Closures closures) {
    this.closures = closures;
    this.turning = turning;
    this.returns = returns;
    this.informings = informings;
    this.says = says;
    this.denials = denials;
    this.runs = runs;
    this.vault = vault;
    this.data = data;
    this.guardians = guardians;
    this.milestones = milestones;
    this.awarenesses = awarenesses;
    this.custodies = custodies;
    this.relationships = relationships;
    this.undecided = undecided;
    this.erasing = erasing;
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
    reckonings.ofAge(each(legible.read(), Found::due));
    says.endAtAge(who(legible.read(), Found::grown), night.at());
    closures.end(who(legible.read(), Found::known), night.at());
    return new Some(
        legible.read().values().stream().mapToInt(one -> one.due().size()).sum(),
        Optional.of(subjects.getLast()),
        erasing.erase(each(legible.read(), Found::late), night));
  }

  /**
   * @param late guardians of whom nobody decided in time that they stay
   * @param grown whether they are 18 or older
   * @param known whether a guardian knows, or nobody has to
   */
  private record Found(List<Duty> due, List<UUID> late, boolean grown, boolean known) {
    @Override
    public String toString() {
      return "Found";
    }
  }

  private static List<SubjectId> who(Map<SubjectId, Found> all, Predicate<Found> are) {
    return all.keySet().stream().filter(one -> are.test(all.get(one))).toList();
  }

  private static <T> Map<SubjectId, List<T>> each(
      Map<SubjectId, Found> all, Function<Found, List<T>> some) {
    return all.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> some.apply(one.getValue())));
  }

  private Map<SubjectId, Found> found(List<Runs.Met> met, LocalDate day) {
    Map<SubjectId, Key> keys =
        met.stream().collect(toMap(Runs.Met::subject, m -> vault.openForRun(m.subject(), m.key())));
    var cards = data.everybody(keys, Set.of(Field.BIRTH), day);
    var theirs = guardians.everybody(keys, day);
    var done = milestones.everybody(keys);
    var aware = awarenesses.everybody(keys);
    var custody = custodies.everybody(keys);
    var began = relationships.firstDays(keys.keySet());
    var back = returns.everybody(keys.keySet());
    var looked = denials.lookedAt(keys.keySet());
    var lastDay = undecided.counting();
    var turned =
        turning.of(
            one ->
                new Turned(
                    cards.getOrDefault(one, Card.EMPTY).birth(),
                    Optional.ofNullable(began.get(one)),
                    theirs.getOrDefault(one, List.of()),
                    done.getOrDefault(one, List.of())),
            informings.everybody(keys),
            keys,
            day);
    return keys.keySet().stream()
        .collect(
            toMap(
                subject -> subject,
                subject -> {
                  var card = cards.getOrDefault(subject, Card.EMPTY);
                  var guarded = theirs.getOrDefault(subject, List.of());
                  var said = done.getOrDefault(subject, List.of());
                  var due = new ArrayList<>(Known.ofAge(turned.get(subject), day));
                  boolean known =
                      GuardianKnows.of(card.birth(), day)
                          .satisfiedBy(
                              Aware.counting(
                                  aware.getOrDefault(subject, List.of()),
                                  guarded,
                                  custody.getOrDefault(subject, Map.of()),
                                  back.getOrDefault(subject, List.of())));
                  if (!known) {
                    due.add(new Duty(Duty.Kind.UNAWARE, null, null));
                  }
                  if (looked.getOrDefault(subject, List.of()).stream()
                      .anyMatch(on -> MayDeny.lookAgain(card.birth(), on, day))) {
                    due.add(new Duty(Duty.Kind.DENIAL_OF_AGE, null, null));
                  }
                  var late =
                      Undecided.of(card, guarded, said, day, lastDay).entrySet().stream()
                          .filter(one -> Undecided.late(one.getValue(), day))
                          .map(Map.Entry::getKey)
                          .toList();
                  return new Found(List.copyOf(due), late, card.birth().ofAge(day), known);
                }));
  }
}
