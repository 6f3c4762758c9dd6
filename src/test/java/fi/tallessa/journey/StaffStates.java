package fi.tallessa.journey;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.People.Enrolled;
import fi.tallessa.access.Doors;
import fi.tallessa.customer.OneFile;
import fi.tallessa.demo.Cast;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.absence.Absences;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.webauthn.Ceremonies;
import fi.tallessa.staff.webauthn.Kind;
import fi.tallessa.staff.webauthn.OnePasskey;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** One-time links at each of their steps, and the pages about people who work here. */
final class StaffStates {

  private static final AtomicInteger PHONE = new AtomicInteger(7600);

  static List<State> all() {
    return List.of(
        State.page("/begin", "begin-first", "input[name=phone]", s -> begin(s, LinkKind.FIRST)),
        State.page(
            "/begin/{token}",
            "begin-nothing",
            "main h1",
            s -> {
              var desk = s.desks().stranger();
              desk.answer("/begin/" + Token.random().value());
              return desk.page();
            }),
        State.of("begin-reset", "input[name=code]", s -> begin(s, LinkKind.PASSWORD)),
        State.of("begin-authenticator", ".qr", StaffStates::authenticator),
        State.page("/staff/{id}", "member", "main h1", s -> s.sanna("/staff/" + invited(s))),
        State.page("/staff/{id}/link", "made-link", ".link-made", StaffStates::made),
        of("task", "main form.form"),
        State.page(
            "/staff/{id}/absences",
            "member-absences",
            ".rules .mk",
            s -> s.sanna(away(s) + "/absences")),
        of("leaving", "main form.form"),
        State.page(
            "/staff/{id}/absences/{absence}/cover",
            "member-cover",
            "main form.form",
            StaffStates::uncovered),
        State.of("leaving-phones", "a[href^='/phones/']", StaffStates::leavesPhones),
        State.page(
            "/staff/{id}/leaving/customers",
            "member-hand-over",
            "main form.form",
            StaffStates::leaves),
        State.page(
            "/staff/{id}/wayback",
            "member-wayback",
            "main form.form",
            s -> s.sanna("/staff/" + s.enrolled(Role.WORKER).worker() + "/wayback")),
        State.of("confirmations-lone", ".note", s -> s.outside("/staff/confirmations")),
        State.of(
            "wayback-lone",
            "main form.form",
            s -> s.outside("/staff/" + s.desks().house().worker(Cast.SANNA) + "/wayback")),
        State.of("second-look", "main form button", StaffStates::secondLook),
        State.of("member-left", ".note", StaffStates::left),
        State.page(
            "/sign-in/recovery",
            "recovery",
            "input[name=code]",
            s -> {
              var desk = s.desks().stranger().password(s.enrolled(Role.WORKER));
              return desk.open("/sign-in/recovery");
            }),
        State.page("/lock", "lock", "input[name=code]", StaffStates::locked),
        State.page("/me/passkeys", "passkeys", "main table", StaffStates::passkeys),
        State.page(
            "/me/proving", "proving", "main form", s -> s.sanna("/me/proving?to=/customers")),
        State.page("/me/passkeys/new", "passkey-new", "main form", StaffStates::making),
        State.page(
            "/me/passkeys/{id}/removal", "passkey-removal", "main form", StaffStates::removing),
        State.of("invite-refused", ".slip", s -> Stage.send(s.sanna("/staff/new"))));
  }

  private static State of(String below, String shown) {
    return State.page(
        "/staff/{id}/" + below,
        "member-" + below,
        shown,
        s -> s.sanna("/staff/" + invited(s) + "/" + below));
  }

  /** What the only line manager has registered, as somebody from outside sees it. */
  private static Page secondLook(Stage stage) {
    new OneFile(stage.register(), stage.desks().house().worker(Cast.SANNA));
    return stage.outside("/reviews/designations");
  }

  private static Page uncovered(Stage stage) {
    var page = stage.sanna(away(stage) + "/absences");
    page.locator("a[href$='/cover']").click();
    page.waitForLoadState();
    return page;
  }

  /** The address of somebody with customers who is away for two weeks. */
  private static String away(Stage stage) {
    var worker = withCustomers(stage);
    var visit = stage.people().visit(stage.desks().house().worker(Cast.SANNA));
    var days = new DateRange(visit.today(), visit.today().plusDays(13));
    stage.bean(Absences.class).add(worker, days, visit);
    return "/staff/" + worker;
  }

  private static Page leaves(Stage stage) {
    var path = "/staff/" + withCustomers(stage) + "/leaving";
    var page = stage.sanna(path);
    page.locator("input[name=lastDay]")
        .fill(stage.people().visit(WorkerId.random()).today().plusDays(9).toString());
    Stage.send(page);
    return stage.sanna(path + "/customers");
  }

  /** Whoever leaves has two phones, to be given to somebody or taken out of use. */
  private static Page leavesPhones(Stage stage) {
    var worker = invited(stage);
    for (int n = 0; n < 2; n++) {
      var phones = stage.sanna("/phones");
      phones.fill("[name=number]", "" + PHONE.incrementAndGet());
      phones.selectOption("[name=holder]", worker.toString());
      Stage.send(phones);
    }
    var page = stage.sanna("/staff/" + worker + "/leaving");
    page.locator("input[name=lastDay]")
        .fill(stage.people().visit(worker).today().plusDays(9).toString());
    return Stage.send(page);
  }

  private static WorkerId withCustomers(Stage stage) {
    var worker = invited(stage);
    stage.people().leads(stage.desks().house().worker(Cast.SANNA), worker);
    for (int n = 0; n < 3; n++) {
      stage.bean(Doors.class).register(worker);
    }
    return worker;
  }

  private static Page left(Stage stage) {
    var worker = invited(stage);
    var page = stage.sanna("/staff/" + worker + "/leaving");
    page.locator("input[name=lastDay]").fill(stage.people().visit(worker).today().toString());
    return Stage.send(page);
  }

  static Page begin(Stage stage, LinkKind kind) {
    var worker = kind == LinkKind.FIRST ? null : stage.enrolled(Role.WORKER).worker();
    var now = stage.bean(Clock.class).instant();
    var link = stage.bean(OneTimeLinks.class).make(kind, worker, null, now);
    return stage.desks().stranger().open("/begin/" + link.value());
  }

  private static Page authenticator(Stage stage) {
    var page = begin(stage, LinkKind.INVITATION);
    page.locator("input[name=password]").fill("yksitoista kurkea kahlaa");
    return Stage.send(page);
  }

  private static Page locked(Stage stage) {
    var desk = stage.desks().stranger().signIn(stage.enrolled(Role.WORKER));
    var page = desk.page();
    page.locator(".me summary").click();
    page.waitForResponse(
        "**/me/lock", () -> page.locator("form[action='/me/lock'] button").click());
    return desk.open("/me");
  }

  private static Page making(Stage stage) {
    var one = stage.enrolled(Role.WORKER);
    var desk = stage.desks().stranger().signIn(one);
    var now = stage.bean(Clock.class).instant();
    stage.bean(Ceremonies.class).begin(one.worker(), session(stage, one), Kind.PHONE, now);
    return desk.open("/me/passkeys/new");
  }

  private static UUID session(Stage stage, Enrolled one) {
    return stage
        .bean(Owner.class)
        .db()
        .sql("select id from staff.session where worker_id = ? and shown = 'CODE'")
        .param(one.worker().value())
        .query(UUID.class)
        .single();
  }

  private static Page passkeys(Stage stage) {
    var one = stage.enrolled(Role.WORKER);
    OnePasskey.of(one.worker(), stage.register());
    return stage.desks().stranger().signIn(one).open("/me/passkeys");
  }

  private static Page removing(Stage stage) {
    var one = stage.enrolled(Role.WORKER);
    var passkey = OnePasskey.of(one.worker(), stage.register());
    var desk = stage.desks().stranger().signIn(one);
    return desk.open("/me/passkeys/" + passkey + "/removal");
  }

  private static WorkerId invited(Stage stage) {
    return stage.people().worker("Pilvi Pouta", Role.WORKER);
  }

  private static Page made(Stage stage) {
    var page = stage.sanna("/staff/new");
    page.locator("input[name=name]").fill("Pilvi Pouta");
    page.locator("input[name=userName]").fill("pilvi." + UUID.randomUUID());
    return Stage.send(page);
  }

  private StaffStates() {}
}
