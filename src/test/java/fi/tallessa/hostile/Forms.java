package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How each form outside the customer's file is filled well, and what kind of box each of its boxes
 * is. {@link EveryFormTest} fails where a form or a box of the product is missing here.
 */
final class Forms {

  private final Office office;
  private String draft;

  Forms(Office office) {
    this.office = office;
  }

  static List<Form> of(Office office) throws Exception {
    var forms = new Forms(office);
    return Stream.of(
            forms.signingIn(),
            forms.registering(),
            forms.managing(),
            new FileForms(office).all(),
            new PeopleForms(office).all(),
            new ItemForms(office).all(),
            new ConsentForms(office).all(),
            new BalancingForms(office).all(),
            NightlyForms.all(office),
            new ContactForms(office).all(),
            new StaffForms(office).all(),
            new SetUpForms(office).all(),
            new CabinetForms(office).all(),
            new RelationshipForms(office).all(),
            new IntakeForms(office).all(),
            new CalendarForms(office).all(),
            new TaskForms(office).all(),
            new FamilyForms(office).all(),
            new CooperationForms(office).all(),
            new DisclosureForms(office).all(),
            new PlanForms(office).all(),
            new PhoneForms(office).all(),
            new MovingForms(office).all(),
            new NeedForms(office).all(),
            new AttachmentForms(office).all(),
            new GroupForms(office).all(),
            new InternForms(office).all(),
            new SayForms(office).all(),
            new ConflictForms(office).all(),
            new EmergencyForms(office).all(),
            new UnusualForms(office).all(),
            new BreachForms(office).all(),
            new RetentionForms(office).all(),
            new RightsForms(office).all(),
            new FeedbackForms(office).all(),
            new AnonymousForms(office).all(),
            new CertificateForms(office).all(),
            StatisticsForms.all(office))
        .flatMap(some -> some)
        .toList();
  }

  private Stream<Form> signingIn() {
    return Stream.of(
        Form.of(
                "POST /sign-in",
                "",
                office::browser,
                () -> new Filled("/sign-in", Map.of("userName", "nobody", "password", "x")))
            .with(Kind.ASKED, "userName")
            .with(Kind.SECRET, "password", "code")
            .with(Kind.UNSEEN, "to", "ended"),
        Form.of("POST /sign-in/code", "", Fresh.everyFew(office::halfway), filled("/sign-in/code"))
            .with(Kind.SECRET, "code")
            .with(Kind.UNSEEN, "to"),
        Form.of("POST /undertaking", "", Fresh.everyFew(office::unsigned), filled("/undertaking"))
            .with(Kind.CHOICE, "agreed"),
        Form.of("POST /me/password", "", Fresh.newcomers(office), filled("/me/password"))
            .with(Kind.SECRET, "current", "fresh", "code"),
        Form.of("POST /language", "", () -> office.maija, filled("/language"))
            .with(Kind.UNSEEN, "back"),
        Form.of("POST /language/stopped", "", () -> office.maija, filled("/language/stopped"))
            .with(Kind.UNSEEN, "stop", "reference", "again"),
        Form.of("POST /find", "", () -> office.maija, filled("/find"))
            .with(Kind.ASKED, "q")
            .with(Kind.UNSEEN, "search"));
  }

  private Stream<Form> registering() {
    return Stream.of(
        unseen(registering("mother calling", Map.of()))
            .with(Kind.WORDS, "name", "guard.name", "guard.safeWay")
            .with(Kind.DAY, "birth")
            .with(Kind.SHAPED, "domicile", "guard.phone")
            .with(Kind.CHOICE, "source", "service", "reason", "guard.knows"),
        registering("the guardian was told", professional())
            .with(Kind.WORDS, "organisation")
            .with(Kind.DAY, "guard.on")
            .with(Kind.CHOICE, "guard.how", "guard.by", "guard.role"),
        registering("told, not yet", Map.of("guard.knows", "not-yet"))
            .with(Kind.ASKED, "name")
            .with(Kind.WORDS, "guard.name")
            .with(Kind.SHAPED, "guard.phone")
            .shownAt("/"),
        registering("unsafe", Map.of("guard.knows", "unsafe")).with(Kind.UNSEEN, "name"),
        registering("adult", Map.of("birth", "", "adult", "yes", "guard.knows", ""))
            .with(Kind.WORDS, "name")
            .with(Kind.DAY, "birth"),
        part("search").with(Kind.ASKED, "q"),
        part("guardian"),
        part("basis"));
  }

  private static Map<String, String> professional() {
    return Map.of(
        "source", "professional",
        "organisation", "Puolala school",
        "guard.knows", "earlier",
        "guard.on", "1.9.2026",
        "guard.how", "letter",
        "guard.by", "us",
        "guard.role", "mother");
  }

  private Form registering(String way, Map<String, String> but) {
    return Form.of(
            "POST /customers", way, () -> office.maija, () -> new Filled("/customers", onni(but)))
        .shownAt("/data/name/history");
  }

  private Form part(String name) {
    var path = "/customers/new/" + name;
    return unseen(
        Form.of("POST " + path, "", () -> office.maija, () -> new Filled(path, onni(Map.of()))));
  }

  private static Form unseen(Form form) {
    return form.with(
            Kind.UNSEEN, "q", "carriedName", "carriedBirth", "once", "waiting", "adult", "anew")
        .with(Kind.UNSEEN, "source", "organisation", "name", "birth", "domicile", "service")
        .with(Kind.UNSEEN, "reason", "guard.knows", "guard.on", "guard.how", "guard.by")
        .with(Kind.UNSEEN, "guard.role", "guard.name", "guard.phone")
        .with(Kind.UNSEEN, "guard.safeWay");
  }

  private Map<String, String> onni(Map<String, String> but) {
    var boxes = new HashMap<String, String>();
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("source", "mother");
    boxes.put("name", "Onni Rantala");
    boxes.put("birth", "28.2.2018");
    boxes.put("domicile", "Turku");
    boxes.put("service", office.service.toString());
    boxes.put("reason", "sibling");
    boxes.put("guard.knows", "calling");
    boxes.put("guard.name", "Helmi Rantala");
    boxes.put("guard.phone", "040 555 0142");
    boxes.putAll(but);
    return boxes;
  }

  private Stream<Form> managing() {
    var file = office.elli.address("");
    return Stream.of(
        Form.of(
                "POST /customers/{code}/openings",
                "",
                () -> office.sanna,
                () -> new Filled(file + "/openings", Map.of("reason", "She asked me for help")))
            .with(Kind.WORDS, "reason")
            .with(Kind.UNSEEN, "back")
            .shownAt(file + "/looks"),
        Form.of(
                "POST /customers/{code}/designations",
                "",
                () -> office.sanna,
                () ->
                    new Filled(
                        file + "/designations",
                        Map.of("worker", office.colleague, "older", "since", "since", "1.1.2020")))
            .with(Kind.CHOICE, "worker", "older", "health")
            .with(Kind.DAY, "from", "until", "since"),
        Form.of(
                "POST /reviews/drafts/{id}/prolongation",
                "",
                () -> office.sanna,
                () -> new Filled(draft(), Map.of()))
            .with(Kind.CHOICE, "why"));
  }

  /** A draft of Maija's that Sanna may prolong; gives the address of its form. */
  private String draft() throws Exception {
    if (draft == null) {
      office.maija.submit("/customers", pairs(onni(Map.of("guard.knows", "not-yet"))));
      var page = office.sanna.open("/reviews/drafts").getContentAsString();
      draft =
          Pattern.compile("/reviews/drafts/[0-9a-f-]{36}/prolongation")
              .matcher(page)
              .results()
              .findFirst()
              .orElseThrow()
              .group();
    }
    return draft;
  }

  static String[] pairs(Map<String, String> boxes) {
    return boxes.entrySet().stream()
        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }

  private static Form.Filling filled(String path) {
    return () -> new Filled(path, Map.of());
  }
}
