package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.link.LinkKind;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The forms about people who work here: one-time links, inviting, and what is decided of them. */
final class StaffForms {

  private static final String PASSWORD = "yksitoista kurkea kahlaa";

  private final Office office;

  StaffForms(Office office) {
    this.office = office;
  }

  Stream<Form> all() {
    return Stream.of(beginning(), inviting()).flatMap(some -> some);
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
                () -> office.linked(LinkKind.AUTHENTICATOR),
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
        Form.of(
                "POST /me/codes",
                "",
                Fresh.everyFew(() -> office.browser().signIn(office.newcomer())),
                filled("/me/codes"))
            .with(Kind.SECRET, "current", "code"));
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
