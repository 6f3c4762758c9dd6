package fi.tallessa.customer.duties;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.ages.Milestones;
import fi.tallessa.customer.ages.Turned;
import fi.tallessa.customer.ages.Turning;
import fi.tallessa.customer.consented.ConsentedTold;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.informing.FirstUses;
import fi.tallessa.customer.informing.InformBy;
import fi.tallessa.customer.informing.Informings;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what is kept of customers, as far as something follows from it: one statement a kind. */
@Component
class KnownOf {

  private final Versions versions;
  private final Guardians guardians;
  private final Awarenesses awarenesses;
  private final Milestones milestones;
  private final Informings informings;
  private final FirstUses uses;
  private final Relationships relationships;
  private final ConsentedTold consentedTold;
  private final Turning turning;
  private final Deadlines deadlines;

  KnownOf(
      Versions versions,
      Guardians guardians,
      Awarenesses awarenesses,
      Milestones milestones,
      Informings informings,
      FirstUses uses,
      Relationships relationships,
      ConsentedTold consented,
      Turning turning,
      Deadlines deadlines) {
    this.turning = turning;
    this.deadlines = deadlines;
    this.versions = versions;
    this.guardians = guardians;
    this.awarenesses = awarenesses;
    this.milestones = milestones;
    this.informings = informings;
    this.uses = uses;
    this.relationships = relationships;
    this.consentedTold = consented;
  }

  Map<SubjectId, Known> all(Map<SubjectId, Key> keys, LocalDate today) {
    var data = versions.everybody(keys, today);
    var theirs = guardians.history(keys);
    var aware = awarenesses.everybody(keys);
    var done = milestones.everybody(keys);
    var told = informings.everybody(keys);
    var used = uses.everybody(keys);
    var consented = consentedTold.of(keys.keySet(), today);
    var began = relationships.firstDays(keys.keySet());
    var verifying = deadlines.counting(Deadline.VERIFICATION);
    var turned =
        turning.of(
            one ->
                new Turned(
                    birth(of(data, one)),
                    Optional.ofNullable(began.get(one)),
                    of(theirs, one),
                    of(done, one)),
            told,
            keys,
            today);
    return keys.keySet().stream()
        .collect(
            toMap(
                one -> one,
                one ->
                    new Known(
                        new InformBy(
                            birth(of(data, one)),
                            of(data, one),
                            of(theirs, one),
                            of(aware, one),
                            of(told, one),
                            of(used, one),
                            of(consented, one)),
                        turned.get(one),
                        verifying)));
  }

  private static <T> List<T> of(Map<SubjectId, List<T>> all, SubjectId one) {
    return all.getOrDefault(one, List.of());
  }

  private static Birth birth(List<Kept> newestFirst) {
    return newestFirst.stream()
        .filter(kept -> kept.field() == Field.BIRTH)
        .findFirst()
        .filter(kept -> kept.datum().known())
        .map(kept -> Birth.read(kept.datum().value()))
        .orElse(new Birth.Unknown());
  }
}
