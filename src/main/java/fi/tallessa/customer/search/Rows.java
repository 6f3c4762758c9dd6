package fi.tallessa.customer.search;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.Services;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Legible;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.web.Incidents;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Makes rows for a page out of permits: a fixed number of statements, however many rows. */
@Component
class Rows {

  private static final Set<Field> SHOWN = Set.of(Field.NAME, Field.BIRTH);

  private final Data data;
  private final Relationships relationships;
  private final Guardians guardians;
  private final Services services;

  Rows(Data data, Relationships relationships, Guardians guardians, Services services) {
    this.data = data;
    this.relationships = relationships;
    this.guardians = guardians;
    this.services = services;
  }

  /**
   * One row a hit, in their order; hits without a permit are left out. Whose seal is broken has one
   * row that says so, and the others stand.
   */
  List<FoundRow> of(List<Hit> hits, List<Permit> permits, List<Word> typed, String lang) {
    if (permits.isEmpty()) {
      return List.of();
    }
    var byId = permits.stream().collect(toMap(Permit::subject, Function.identity()));
    var legible = Legible.of(permits, Permit::subject, whole -> read(hits, whole));
    var names = services.all().stream().collect(toMap(s -> s.id().value(), s -> s.name(lang)));
    return hits.stream()
        .filter(hit -> byId.containsKey(hit.subject()))
        .filter(onceEach(legible.broken().keySet()))
        .map(
            hit ->
                legible.broken().containsKey(hit.subject())
                    ? broken(byId.get(hit.subject()), legible.broken().get(hit.subject()))
                    : legible.read().row(hit, byId.get(hit.subject()), typed, names))
        .toList();
  }

  private Read read(List<Hit> hits, List<Permit> permits) {
    var guarded =
        hits.stream().filter(hit -> hit.guardian().isPresent()).map(Hit::subject).toList();
    var parents =
        guardians.of(permits.stream().filter(one -> guarded.contains(one.subject())).toList());
    return new Read(data.cards(permits, SHOWN), relationships.of(permits), parents);
  }

  private static FoundRow broken(Permit permit, SealBroken seal) {
    return FoundRow.broken(
        permit.code().shown(), Incidents.note("a row of a list could not be read", seal));
  }

  /** Child and guardian may both be meant; that nothing can be read is said once. */
  private static Predicate<Hit> onceEach(Set<SubjectId> broken) {
    var said = new HashSet<SubjectId>();
    return hit -> !broken.contains(hit.subject()) || said.add(hit.subject());
  }

  /** What was read for the rows of a page. */
  private record Read(
      Map<SubjectId, Card> cards,
      Map<SubjectId, List<Relationship>> related,
      Map<SubjectId, List<KeptGuardian>> guardians) {

    FoundRow row(Hit hit, Permit permit, List<Word> typed, Map<UUID, String> names) {
      var subject = permit.subject();
      var parent =
          hit.guardian()
              .flatMap(
                  id ->
                      guardians.getOrDefault(subject, List.of()).stream()
                          .filter(kept -> kept.id().equals(id))
                          .findFirst());
      return FoundRow.of(
          permit, cards.get(subject), parent, served(subject, names), typed, hit.how());
    }

    private List<String> served(SubjectId subject, Map<UUID, String> names) {
      return related.get(subject).stream()
          .filter(one -> one.lasts().until() == null)
          .map(one -> names.getOrDefault(one.service(), ""))
          .filter(name -> !name.isEmpty())
          .distinct()
          .toList();
    }

    @Override
    public String toString() {
      return "Read";
    }
  }
}
