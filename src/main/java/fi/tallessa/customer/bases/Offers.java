package fi.tallessa.customer.bases;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.LegalBases;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * On what a group may rest from today on: an approved balancing test, or a consent that covers it.
 */
@Component
class Offers {

  private final LegalBases tests;
  private final HeldConsents consents;
  private final Relationships relationships;
  private final Services services;

  Offers(LegalBases tests, HeldConsents consents, Relationships relationships, Services services) {
    this.tests = tests;
    this.consents = consents;
    this.relationships = relationships;
    this.services = services;
  }

  List<Offer> of(Permit permit, FieldGroup group) {
    return Stream.concat(interests(permit), consents(permit, group)).toList();
  }

  private Stream<Offer> interests(Permit permit) {
    var open = tests.open(permit.visit().today());
    var names = services.all().stream().collect(Collectors.toMap(Service::id, Service::names));
    return relationships.of(permit).stream()
        .map(Relationship::service)
        .map(ServiceId::new)
        .distinct()
        .filter(open::containsKey)
        .map(service -> new Offer.OfService(open.get(service), names.get(service)));
  }

  private Stream<Offer> consents(Permit permit, FieldGroup group) {
    return group.mayRestOnConsent()
        ? consents.covering(group, permit).stream().map(Offer.OfConsent::new)
        : Stream.empty();
  }
}
