package fi.tallessa.customer;

import fi.tallessa.People;
import fi.tallessa.access.Access;
import fi.tallessa.association.Names;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.customer.relationship.Ground;
import fi.tallessa.customer.relationship.Reason;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.LegitimateInterest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Customers for tests that are about something else: written through the model, found at once. */
public class Customers {

  private static final LegitimateInterest BASIS =
      new LegitimateInterest(ServiceId.random(), 1, LocalDate.of(2030, 1, 1), false);

  private final Access access;
  private final Versions versions;
  private final Relationships relationships;
  private final Bases bases;
  private final Guardians guardians;
  private final Renewal renewal;
  private final Units units;
  private final Services services;
  private final People people;
  private final TransactionTemplate transaction;

  Customers(
      Access access,
      Versions versions,
      Relationships relationships,
      Bases bases,
      Guardians guardians,
      Renewal renewal,
      Units units,
      Services services,
      People people,
      TransactionTemplate transaction) {
    this.access = access;
    this.versions = versions;
    this.relationships = relationships;
    this.bases = bases;
    this.guardians = guardians;
    this.renewal = renewal;
    this.units = units;
    this.services = services;
    this.people = people;
    this.transaction = transaction;
  }

  /** A fresh service of a fresh unit. */
  public ServiceId service() {
    var unit = units.add(new Names("Yksikkö", "Enhet", "Unit"));
    return services.add(unit, new Names("Avoin talo", "Öppet hus", "Open house"));
  }

  /** Somebody of whom the mother told: each field in its written form. */
  public Permit register(WorkerId worker, Map<Field, String> told) {
    return transaction.execute(
        status -> {
          var permit = access.register(TestAction.REGISTER, people.visit(worker));
          bases.begin(permit, BASIS);
          told.forEach((field, value) -> versions.write(permit, field, 1, said(value, permit)));
          relationships.begin(
              permit,
              service().value(),
              new Ground(Reason.COMES_REGULARLY, mother(permit), BASIS.written(), worker));
          renewal.of(permit);
          return permit;
        });
  }

  /** A mother with a number. */
  public UUID mother(Permit permit, String name, String phone) {
    return transaction.execute(
        status -> {
          var id =
              guardians.add(
                  permit,
                  new Guardian(
                      name,
                      GuardianRole.MOTHER,
                      Custody.NOT_ASKED,
                      phone,
                      null,
                      "weekdays 9 to 15, no voicemail",
                      null,
                      Interpreter.NOT_ASKED,
                      mother(permit),
                      null,
                      permit.visit().who()));
          renewal.of(permit);
          return id;
        });
  }

  private static Datum said(String value, Permit permit) {
    return Datum.told(value, mother(permit), true, BASIS.written(), permit.visit());
  }

  private static Told mother(Permit permit) {
    return Told.by(Source.MOTHER, permit.visit().today());
  }
}
