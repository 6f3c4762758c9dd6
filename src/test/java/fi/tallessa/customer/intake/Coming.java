package fi.tallessa.customer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.access.Access;
import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.TestAction;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.staff.Memberships;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** Referrals and calls to one service, by the forms that write them down. */
public final class Coming {

  public static final String NEED = "Company after school";
  public static final String SCHOOL = "Puolalanmäen koulu";

  public final WorkerId maija;
  public final ServiceId service;
  private final ApplicationContext beans;

  /** A worker of a fresh service whose balancing test is in force. */
  public Coming(ApplicationContext beans) {
    this(beans, beans.getBean(People.class).worker("Maija Lehto", Role.WORKER));
  }

  public Coming(ApplicationContext beans, WorkerId maija) {
    this.beans = beans;
    this.maija = maija;
    this.service = beans.getBean(Customers.class).service();
    join(maija);
    var people = beans.getBean(People.class);
    var sanna = people.visit(people.worker(Role.MANAGER));
    var heli = people.visit(people.worker(Role.MANAGER));
    InForce.make(
        beans.getBean(BalancingTests.class), service, sanna.today().plusYears(1), sanna, heli);
  }

  public void join(WorkerId worker) {
    join(worker, service);
  }

  public void join(WorkerId worker, ServiceId service) {
    var day = beans.getBean(People.class).visit(worker).today();
    beans.getBean(Memberships.class).join(worker, service, day);
  }

  /** A mother who calls of her daughter of 14. */
  public Map<String, String> call() {
    return new HashMap<>(
        Map.of(
            "once", UUID.randomUUID().toString(),
            "source", "mother",
            "name", "Siiri Salo",
            "birth", "2012",
            "service", service.toString(),
            "phone", "040 555 0166",
            "need", NEED));
  }

  /** A school that tells of her: how the family is reached, and nothing more. */
  public Map<String, String> referral() {
    var boxes = call();
    boxes.putAll(Map.of("source", "professional", "organisation", SCHOOL, "need", ""));
    return boxes;
  }

  public Code called() {
    return opened(call());
  }

  public Code referred() {
    return opened(referral());
  }

  /** Who called, and with whom the relationship has begun. */
  public Code customer() {
    var code = called();
    try {
      send(at(code) + "/relationship", Map.of("reason", "asked-for-help"))
          .andExpect(status().isSeeOther());
      return code;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A customer of this service is to come to another as well. */
  public ResultActions also(Code code, ServiceId other, String source, String need)
      throws Exception {
    var boxes = Map.of("service", other.toString(), "source", source, "need", need);
    return send(at(code) + "/new", boxes);
  }

  /** In the list since a day. */
  public Code waiting(String on) {
    var boxes = call();
    boxes.put("on", on);
    var code = opened(boxes);
    done(code, 1, "queued");
    return code;
  }

  public Code opened(Map<String, String> boxes) {
    try {
      var to =
          send("/intake", boxes)
              .andExpect(status().isSeeOther())
              .andReturn()
              .getResponse()
              .getRedirectedUrl();
      assertThat(to).endsWith("/intake");
      return Code.parse(to.split("/")[2]).orElseThrow();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A step after so many, by its code and what else it says. */
  public void done(Code code, int version, String step, String... more) {
    try {
      step(code, version, step, more).andExpect(status().isSeeOther());
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  public ResultActions step(Code code, int version, String step, String... more) throws Exception {
    var boxes = new HashMap<>(Map.of("step", step, "version", "" + version));
    for (int i = 0; i < more.length; i += 2) {
      boxes.put(more[i], more[i + 1]);
    }
    return send(at(code), boxes);
  }

  /** One stands before another from now on. */
  public void before(Code one, Code other, String why) {
    try {
      send(at(one) + "/place", Map.of("before", other.shown(), "ahead", why))
          .andExpect(status().isSeeOther());
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  public static String at(Code code) {
    return "/customers/" + code.shown() + "/intake";
  }

  public ResultActions send(String path, Map<String, String> boxes) throws Exception {
    return send(maija, path, boxes);
  }

  public ResultActions send(WorkerId who, String path, Map<String, String> boxes) throws Exception {
    var request =
        post(path)
            .header("Accept-Language", "en")
            .with(People.by(who, Role.WORKER))
            .with(csrf())
            .secure(true);
    boxes.forEach(request::param);
    return beans.getBean(MockMvc.class).perform(request);
  }

  public String read(String path) throws Exception {
    return read(maija, Role.WORKER, path);
  }

  public String read(WorkerId who, Role role, String path) throws Exception {
    return text(get(who, role, path));
  }

  public ResultActions get(WorkerId who, Role role, String path) throws Exception {
    return beans
        .getBean(MockMvc.class)
        .perform(
            MockMvcRequestBuilders.get(path)
                .header("Accept-Language", "en")
                .with(People.by(who, role))
                .secure(true));
  }

  public static String text(ResultActions answer) throws Exception {
    return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  public <T> T in(Code code, Function<Permit, T> step) {
    var visit = beans.getBean(People.class).visit(maija);
    return beans
        .getBean(TransactionTemplate.class)
        .execute(
            status ->
                switch (beans.getBean(Access.class).enter(TestAction.READ, code, visit)) {
                  case Entry.Open<Permit>(var permit) -> step.apply(permit);
                  case Entry.Closed<Permit>(var why) -> throw new AssertionError(why);
                });
  }

  KeptIntake kept(Code code) {
    return in(code, permit -> beans.getBean(Intakes.class).of(permit).orElseThrow());
  }
}
