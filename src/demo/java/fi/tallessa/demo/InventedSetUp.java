package fi.tallessa.demo;

import fi.tallessa.admission.Network;
import fi.tallessa.admission.Rule;
import fi.tallessa.admission.RuleVersion;
import fi.tallessa.admission.Rules;
import fi.tallessa.anonymous.Lines;
import fi.tallessa.association.Association;
import fi.tallessa.association.Association.Said;
import fi.tallessa.association.ContactPerson;
import fi.tallessa.association.Controller;
import fi.tallessa.association.Country;
import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.association.Processor;
import fi.tallessa.association.Processors;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Supplier;
import fi.tallessa.association.attested.Attestation;
import fi.tallessa.association.attested.Attestations;
import fi.tallessa.association.attested.Attested;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.PhoneNumber;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What an invented association says of itself, and what its data-protection contact checked. */
@Component
@Profile({"demo", "bench"})
public class InventedSetUp {

  /** This machine, private networks, and those that stand in examples (RFC 5737, RFC 2544). */
  private static final List<Network> INVENTED =
      Stream.of(
              "127.0.0.0/8",
              "::1",
              "10.0.0.0/8",
              "192.168.0.0/16",
              "192.0.2.0/24",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "198.18.0.0/15")
          .map(one -> Network.of(one).orElseThrow())
          .toList();

  private final Rules rules;
  private final Association association;
  private final Deadlines deadlines;
  private final Grants grants;
  private final Attestations attestations;
  private final Processors processors;
  private final Lines lines;

  InventedSetUp(
      Rules rules,
      Association association,
      Deadlines deadlines,
      Grants grants,
      Attestations attestations,
      Processors processors,
      Lines lines) {
    this.rules = rules;
    this.processors = processors;
    this.lines = lines;
    this.association = association;
    this.deadlines = deadlines;
    this.grants = grants;
    this.attestations = attestations;
  }

  public void say(String name, String person) {
    association.say(
        new Said(
            new Controller(name, "Linnankatu 1, 20100 Turku", "02 555 0100, tietosuoja@example.fi"),
            new ContactPerson(person, "02 555 0101, tietosuoja@example.fi"),
            association.said().version()));
  }

  /** All as they came with the product. */
  public void check(Visit checker) {
    for (var one : Deadline.values()) {
      deadlines.check(one, 1, checker);
    }
  }

  /** What a manager looked at with their own eyes. */
  public void attest(Visit manager) {
    for (var one : Attested.values()) {
      attestations.add(
          new Attestation(
              UUID.randomUUID(),
              one,
              manager.today(),
              one.last(manager.today()),
              manager.who(),
              manager.when()));
    }
  }

  /** Whoever tries it out comes in; a VPN of an invented association cannot be dialled. */
  public void admit(Visit manager) {
    rules.say(
        new RuleVersion(
            rules.now().number() + 1,
            Optional.of(new Rule(INVENTED, INVENTED, Optional.empty())),
            Optional.of(new PhoneNumber("+35825550100")),
            Optional.of("Esimerkki"),
            Optional.of(manager.who()),
            manager.when()));
  }

  /** A company that does not exist runs the machine. */
  public void runBy(Visit manager) {
    var supplier =
        new Supplier("Koneranta Oy", "palvelu@example.fi", manager.today().minusDays(20), null);
    processors.say(new Processor(1, Country.FI, supplier, manager.who(), manager.when()));
  }

  /** It pays for those who call without a name, too. */
  public void grant(ServiceId service, Visit visit) {
    var year = visit.today().withDayOfYear(1);
    var id = new GrantId(UUID.randomUUID());
    grants.add(
        new Grant(
            id,
            "STEA",
            year.getYear() + "-114",
            "Lasten avoin talo ja perheryhmät",
            new DateRange(year, year.plusYears(1).minusDays(1)),
            1));
    lines.open(service, Optional.of(id), visit.today());
  }
}
