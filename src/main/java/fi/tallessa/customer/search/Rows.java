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
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

  /** One row a hit, in their order; hits without a permit are left out. */
  List<FoundRow> of(List<Hit> hits, List<Permit> permits, List<String> typed, String lang) {
    if (permits.isEmpty()) {
      return List.of();
    }
    var byId = permits.stream().collect(toMap(Permit::subject, Function.identity()));
    var cards = data.cards(permits, SHOWN);
    var theirs = relationships.of(permits);
    var parents = guardians.of(guarded(hits, byId));
    var names = services.all().stream().collect(toMap(s -> s.id().value(), s -> s.name(lang)));
    return hits.stream()
        .filter(hit -> byId.containsKey(hit.subject()))
        .map(
            hit ->
                row(
                    byId.get(hit.subject()),
                    cards.get(hit.subject()),
                    served(theirs.get(hit.subject()), names),
                    parent(hit, parents),
                    typed))
        .toList();
  }

  private static List<Permit> guarded(List<Hit> hits, Map<SubjectId, Permit> byId) {
    return hits.stream()
        .filter(hit -> hit.guardian().isPresent())
        .map(hit -> byId.get(hit.subject()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Optional<KeptGuardian> parent(
      Hit hit, Map<SubjectId, List<KeptGuardian>> parents) {
    return hit.guardian()
        .flatMap(
            id ->
                parents.getOrDefault(hit.subject(), List.of()).stream()
                    .filter(kept -> kept.id().equals(id))
                    .findFirst());
  }

  private static List<String> served(List<Relationship> theirs, Map<UUID, String> names) {
    return theirs.stream()
        .filter(one -> one.lasts().until() == null)
        .map(one -> names.getOrDefault(one.service(), ""))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static FoundRow row(
      Permit permit,
      Card card,
      List<String> served,
      Optional<KeptGuardian> parent,
      List<String> typed) {
    var shown = parent.map(kept -> kept.guardian().name()).orElse(card.name());
    return new FoundRow(
        permit.code().shown(),
        Marked.in(shown, typed),
        age(card, permit.visit().today()),
        served,
        parent.map(kept -> ofChild(kept, card)));
  }

  private static FoundRow.OfChild ofChild(KeptGuardian kept, Card child) {
    var guardian = kept.guardian();
    return new FoundRow.OfChild(
        guardian.role(),
        child.name(),
        Optional.ofNullable(guardian.phone()).map(PhoneNumber::new).map(PhoneNumber::shown),
        Optional.ofNullable(guardian.safeWay()));
  }

  private static Optional<Integer> age(Card card, LocalDate today) {
    return card.birth().bornIn().map(year -> card.birth().youngestAge(today));
  }
}
