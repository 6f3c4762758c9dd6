package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.webauthn.OnePasskey;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The forms about people who work here: one-time links, inviting, and what is decided of them. */
final class StaffForms {

  private static final String PASSWORD = "yksitoista kurkea kahlaa";

  private final Office office;
  private String phoneless;
  private final Form.Person holders = Fresh.everyFew(this::withPasskey);
  private Browser holder;
  private String passkey;

  StaffForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(beginning(), inviting(), deciding()).flatMap(some -> some);
  }

  private Stream<Form> beginning() {
    return Stream.of(
        Form.of("POST /begin/first", "", () -> office.linked(LinkKind.FIRST), this::first)
            .with(Kind.WORDS, "name", "userName")
            .with(Kind.SHAPED, "phone")
            .with(Kind.SECRET, "password"),
        Form.of(
                "POST /begin/password",
                "",
                () -> office.linked(LinkKind.INVITATION),
                filled("/begin/password"))
            .with(Kind.SECRET, "password"),
        Form.of(
                "POST /begin/proof",
                "",
                Fresh.everyFew(() -> office.linked(LinkKind.AUTHENTICATOR)),
                filled("/begin/proof"))
            .with(Kind.SECRET, "current"),
        Form.of(
                "POST /begin/reset",
                "",
                () -> office.linked(LinkKind.PASSWORD),
                filled("/begin/reset"))
            .with(Kind.SECRET, "password", "code"),
        Form.of(
                "POST /begin/authenticator",
                "",
                Fresh.everyFew(this::halfBegun),
                filled("/begin/authenticator"))
            .with(Kind.SECRET, "code"),
        Form.of("POST /me/codes", "", Fresh.newcomers(office), filled("/me/codes"))
            .with(Kind.SECRET, "current", "code"),
        Form.of(
                "POST /me/passkeys",
                "",
                Fresh.newcomers(office),
                () -> new Filled("/me/passkeys", Map.of("kind", "COMPUTER")))
            .with(Kind.CHOICE, "kind")
            .with(Kind.SECRET, "current", "code"),
        Form.of("POST /me/passkeys/new", "", Fresh.newcomers(office), filled("/me/passkeys/new"))
            .with(Kind.UNSEEN, "made"),
        Form.of("POST /me/proving", "", Fresh.newcomers(office), filled("/me/proving"))
            .with(Kind.SECRET, "code")
            .with(Kind.UNSEEN, "to"),
        Form.of("POST /me/passkeys/{id}/removal", "", () -> holder, this::removal)
            .with(Kind.SECRET, "current", "code"));
  }

  /** Whoever holds the passkey is there before it can be named. */
  private Filled removal() throws Exception {
    holder = holders.sitsDown();
    return new Filled("/me/passkeys/" + passkey + "/removal", Map.of());
  }

  private Browser withPasskey() throws Exception {
    var newcomer = office.newcomer();
    passkey = OnePasskey.of(newcomer.worker(), office.beans).toString();
    return office.browser().signIn(newcomer);
  }

  private Browser halfBegun() throws Exception {
    var browser = office.linked(LinkKind.INVITATION);
    browser.submit("/begin/password", "password", PASSWORD);
    return browser;
  }

  private Stream<Form> inviting() {
    return Stream.of(
        Form.of("POST /staff", "", () -> office.sanna, this::invited)
            .with(Kind.WORDS, "name", "userName")
            .with(Kind.SHAPED, "phone")
            .with(Kind.CHOICE, "role", "leader", "services")
            .with(Kind.DAY, "from"));
  }

  private Stream<Form> deciding() {
    return Stream.of(
        Form.of("POST /staff/{id}/wayback", "", () -> office.sanna, this::lost)
            .with(Kind.CHOICE, "lost", "checked")
            .with(Kind.WORDS, "why"),
        Form.of("POST /staff/{id}/task", "", () -> office.sanna, this::task)
            .with(Kind.CHOICE, "role", "leader", "services")
            .with(Kind.UNSEEN, "version"),
        Form.of(
                "POST /staff/{id}/absences",
                "",
                () -> office.sanna,
                () -> new Filled("/staff/" + office.someone() + "/absences", away()))
            .with(Kind.DAY, "from", "until"),
        Form.of(
                "POST /staff/{id}/leaving",
                "",
                () -> office.sanna,
                () -> new Filled("/staff/" + office.someone() + "/leaving", leaving()))
            .with(Kind.DAY, "lastDay"),
        Form.of(
                "POST /staff/{id}/absences/{absence}/cover",
                "",
                () -> office.sanna,
                () -> uncovered("/absences/%s/cover"))
            .with(Kind.CHOICE, "worker", "customers", "older", "health")
            .with(Kind.DAY, "since"),
        Form.of(
                "POST /staff/{id}/leaving/customers",
                "",
                () -> office.sanna,
                () -> uncovered("/leaving/customers"))
            .with(Kind.CHOICE, "worker", "customers", "older", "health")
            .with(Kind.DAY, "since"),
        Form.of("POST /lock", "", Fresh.everyFew(office::locked), filled("/lock"))
            .with(Kind.SECRET, "code")
            .with(Kind.UNSEEN, "to"),
        Form.of(
                "POST /me/lock",
                "",
                () -> office.browser().signIn(office.newcomer()),
                filled("/me/lock"))
            .with(Kind.UNSEEN, "to"),
        Form.of(
                "POST /sign-in/recovery",
                "",
                Fresh.everyFew(office::halfway),
                filled("/sign-in/recovery"))
            .with(Kind.SECRET, "code"));
  }

  private Filled lost() {
    if (phoneless == null) {
      phoneless = office.newcomer().worker().toString();
    }
    var boxes = Map.of("lost", "BOTH", "checked", "KNOWN", "why", "The bag was stolen");
    return new Filled("/staff/" + phoneless + "/wayback", boxes);
  }

  private Filled task() {
    var boxes = Map.of("role", "WORKER", "leader", office.manager, "version", "1");
    return new Filled("/staff/" + office.someone() + "/task", boxes);
  }

  /** A customer of somebody who is away, and leaves. */
  private Filled uncovered(String below) {
    var one = office.uncovered();
    var boxes = Map.of("worker", office.colleague, "customers", one.code().shown());
    return new Filled("/staff/" + one.worker() + below.formatted(one.absence()), boxes);
  }

  private Map<String, String> away() {
    return Map.of("until", office.today().plusDays(3).toString());
  }

  private Map<String, String> leaving() {
    return Map.of("lastDay", office.today().plusDays(3).toString());
  }

  private Filled first() {
    return new Filled(
        "/begin/first",
        Map.of("name", "Sanna Aalto", "userName", unique(), "phone", "", "password", PASSWORD));
  }

  private Filled invited() {
    var boxes = new HashMap<String, String>();
    boxes.put("name", "Uusi Tulija");
    boxes.put("userName", unique());
    boxes.put("role", "WORKER");
    boxes.put("leader", office.manager);
    return new Filled("/staff", boxes);
  }

  private static String unique() {
    return "name." + UUID.randomUUID();
  }

  private static Form.Filling filled(String path) {
    return () -> new Filled(path, Map.of());
  }
}
