package fi.tallessa.hostile;

import fi.tallessa.admission.Rules;
import fi.tallessa.admission.Ways;
import fi.tallessa.association.Association;
import fi.tallessa.association.Grant;
import fi.tallessa.association.GrantId;
import fi.tallessa.association.Grants;
import fi.tallessa.association.Names;
import fi.tallessa.association.Processors;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.association.UnitId;
import fi.tallessa.association.Units;
import fi.tallessa.association.agreement.WrittenAgreement;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms of the association's own pages. */
final class SetUpForms {

  private static final Map<String, String> NAMES =
      Map.of("names.fi", "Turku", "names.sv", "Åbo", "names.en", "Turku");

  private final Office office;
  private final UnitId unit;
  private final ServiceId service;
  private final GrantId grant;
  private final UUID agreement;
  private Browser daavid;

  /** One of each, changed again and again: a new one for each sending would fill every list. */
  SetUpForms(Office office) {
    this.office = office;
    this.unit = office.bean(Units.class).add(new Names("Yksikkö", "Enhet", "Unit"));
    this.service = office.bean(Services.class).add(unit, new Names("Talo", "Hus", "House"));
    this.grant = newGrant();
    this.agreement = WrittenAgreement.in(office.beans, WorkerId.of(office.manager), Map.of());
  }

  Stream<Form> all() {
    return Stream.of(
        form("POST /setup/controller", () -> new Filled("/setup/controller", said()))
            .with(Kind.WORDS, "name", "address", "contact", "personName", "personContact")
            .with(Kind.UNSEEN, "version")
            .shownAt("/setup/controller"),
        form(
                "POST /setup/attested/{what}",
                () -> new Filled("/setup/attested/backup", Map.of("once", fresh())))
            .with(Kind.DAY, "on", "next")
            .with(Kind.UNSEEN, "once"),
        agreement("POST /setup/agreements", () -> new Filled("/setup/agreements", agreed("")))
            .shownAt("/setup/agreements"),
        agreement("POST /setup/agreements/{agreement}", this::changedAgreement).shownAt("."),
        form("POST /setup/certification", () -> new Filled("/setup/certification", certified()))
            .with(Kind.CHOICE, "category")
            .with(Kind.WORDS, "called", "body", "covers")
            .with(Kind.DAY, "from", "until")
            .with(Kind.UNSEEN, "version")
            .shownAt("/setup/certification"),
        form("POST /setup/processor", () -> new Filled("/setup/processor", supplier()))
            .with(Kind.CHOICE, "who", "country")
            .with(Kind.WORDS, "name", "contact")
            .with(Kind.DAY, "agreed", "until")
            .with(Kind.UNSEEN, "version")
            .shownAt("/setup/processor"),
        form("POST /setup/admission", () -> new Filled("/setup/admission", rule()))
            .with(Kind.SHAPED, "networks", "pools", "proxy", "header", "phone")
            .with(Kind.WORDS, "why")
            .with(Kind.UNSEEN, "version", "tried")
            .shownAt("/setup/admission"),
        form("POST /setup/admission/trial", () -> new Filled("/setup/admission/trial", rule()))
            .with(Kind.SHAPED, "networks", "pools", "proxy", "header", "tried")
            .with(Kind.UNSEEN, "version", "phone", "why"),
        form("POST /setup/units", () -> new Filled("/setup/units", with(NAMES, "once", fresh())))
            .with(Kind.WORDS, "names.fi", "names.sv", "names.en")
            .with(Kind.UNSEEN, "once"),
        form("POST /setup/units/{unit}", this::changedUnit)
            .with(Kind.WORDS, "names.fi", "names.sv", "names.en")
            .with(Kind.DAY, "lastDay")
            .with(Kind.UNSEEN, "version"),
        form("POST /setup/services", () -> new Filled("/setup/services", newService()))
            .with(Kind.WORDS, "names.fi", "names.sv", "names.en")
            .with(Kind.CHOICE, "unit")
            .with(Kind.UNSEEN, "once"),
        form("POST /setup/services/{service}", this::service)
            .with(Kind.WORDS, "names.fi", "names.sv", "names.en")
            .with(Kind.CHOICE, "unit", "grants")
            .with(Kind.SHAPED, "municipalities")
            .with(Kind.DAY, "lastDay")
            .with(Kind.UNSEEN, "version"),
        grant("POST /setup/grants", () -> new Filled("/setup/grants", grant("once", fresh()))),
        grant("POST /setup/grants/{grant}", this::changedGrant),
        form("POST /setup/municipalities", () -> new Filled("/setup/municipalities", Map.of()))
            .with(Kind.ASKED, "name"),
        form("POST /setup/holidays", () -> new Filled("/setup/holidays", closing()))
            .with(Kind.WORDS, "name")
            .with(Kind.DAY, "from", "until")
            .with(Kind.UNSEEN, "once"),
        form("POST /setup/deadlines/{deadline}", this::deadline)
            .with(Kind.WORDS, "source")
            .with(Kind.SHAPED, "number")
            .with(Kind.DAY, "validFrom")
            .with(Kind.UNSEEN, "version"),
        Form.of(
                "POST /setup/deadlines/{deadline}/check",
                "",
                this::daavid,
                () -> new Filled("/setup/deadlines/log/check", Map.of("version", "1")))
            .with(Kind.UNSEEN, "version"));
  }

  private Form form(String route, Form.Filling filling) {
    return Form.of(route, "", () -> office.sanna, filling);
  }

  private Form agreement(String route, Form.Filling filling) {
    return form(route, filling)
        .with(
            Kind.WORDS,
            "name",
            "contact",
            "clauseA",
            "clauseB",
            "clauseC",
            "clauseD",
            "clauseE",
            "clauseF",
            "clauseG",
            "clauseH")
        .with(Kind.CHOICE, "task", "country")
        .with(Kind.DAY, "from", "until", "endedOn")
        .with(Kind.UNSEEN, "once", "version");
  }

  private Form grant(String route, Form.Filling filling) {
    return form(route, filling)
        .with(Kind.WORDS, "funder", "code", "name")
        .with(Kind.DAY, "from", "until")
        .with(Kind.UNSEEN, "once", "version");
  }

  private Browser daavid() throws Exception {
    if (daavid == null) {
      daavid = office.browser().signIn(office.enrolled("Daavid Holm", Role.DATA_PROTECTION));
    }
    return daavid;
  }

  private static Map<String, String> agreed(String version) {
    return Map.of(
        "once", fresh(),
        "version", version,
        "name", "Koneranta Oy",
        "contact", "palvelu@example.fi",
        "task", "register",
        "country", "FI",
        "from", "1.1.2026",
        "clauseA", "4 §");
  }

  private Filled changedAgreement() {
    var newest =
        office
            .bean(JdbcClient.class)
            .sql("select coalesce(max(version), 0) from association.agreement where id = ?")
            .param(agreement)
            .query(Integer.class)
            .single();
    return new Filled("/setup/agreements/" + agreement, agreed("" + newest));
  }

  private Map<String, String> certified() {
    var newest =
        office
            .bean(JdbcClient.class)
            .sql("select coalesce(max(number), 0) from association.certification")
            .query(Integer.class)
            .single();
    return Map.of(
        "category", "A",
        "called", "TS-114",
        "body", "Arvio Oy",
        "covers", "0.1",
        "from", "1.1.2026",
        "until", "31.12.2028",
        "version", "" + newest);
  }

  private Map<String, String> supplier() {
    return Map.of(
        "who", "supplier",
        "country", "FI",
        "name", "Koneranta Oy",
        "contact", "palvelu@example.fi",
        "agreed", "1.1.2026",
        "version", office.bean(Processors.class).now().map(now -> "" + now.number()).orElse(""));
  }

  /** All that tests come from: it holds for those that follow. */
  private Map<String, String> rule() {
    return Map.of(
        "networks", Ways.OF_TESTS,
        "pools", Ways.OF_TESTS,
        "proxy", "172.31.0.1",
        "header", "X-Vpn: yes",
        "phone", "02 555 0100",
        "why", "As agreed",
        "tried", "10.8.0.7",
        "version", "" + office.bean(Rules.class).now().number());
  }

  private Map<String, String> said() {
    return Map.of(
        "name", "Saaristolyhty ry",
        "address", "Linnankatu 1, 20100 Turku",
        "contact", "02 555 0100",
        "personName", "Daavid Holm",
        "personContact", "02 555 0101",
        "version", "" + office.bean(Association.class).said().version());
  }

  private Map<String, String> newService() {
    return with(with(NAMES, "once", fresh()), "unit", unit.toString());
  }

  private Filled service() {
    int version = office.bean(Services.class).byId(service).orElseThrow().version();
    var boxes = new HashMap<>(NAMES);
    boxes.put("unit", unit.toString());
    boxes.put("grants", grant.toString());
    boxes.put("municipalities", "Turku, Pargas");
    boxes.put("version", "" + version);
    return new Filled("/setup/services/" + service, boxes);
  }

  private Map<String, String> grant(String box, String value) {
    return Map.of(
        "funder",
        "STEA",
        "code",
        "2027-114",
        "name",
        "Avoin talo",
        "from",
        "1.1.2027",
        "until",
        "31.12.2027",
        box,
        value);
  }

  private static Map<String, String> closing() {
    return Map.of("once", fresh(), "name", "Joulusulku", "from", "23.12.2030", "until", "6.1.2031");
  }

  private Filled deadline() {
    int newest =
        office
            .bean(JdbcClient.class)
            .sql("select max(version) from association.deadline where deadline = 'log'")
            .query(Integer.class)
            .single();
    return new Filled(
        "/setup/deadlines/log",
        Map.of(
            "number", "48",
            "source", "GDPR Article 15, as amended",
            "validFrom", "1.1.2030",
            "version", "" + newest));
  }

  private Filled changedUnit() {
    int version = office.bean(Units.class).byId(unit).orElseThrow().version();
    return new Filled("/setup/units/" + unit, with(NAMES, "version", "" + version));
  }

  private Filled changedGrant() {
    int version = office.bean(Grants.class).byId(grant).orElseThrow().version();
    return new Filled("/setup/grants/" + grant, grant("version", "" + version));
  }

  private GrantId newGrant() {
    var id = new GrantId(UUID.randomUUID());
    var year = LocalDate.of(2026, 1, 1);
    office
        .bean(Grants.class)
        .add(new Grant(id, "STEA", "1", "x", new DateRange(year, year.plusYears(1)), 1));
    return id;
  }

  private static Map<String, String> with(Map<String, String> some, String box, String value) {
    var more = new HashMap<>(some);
    more.put(box, value);
    return more;
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
