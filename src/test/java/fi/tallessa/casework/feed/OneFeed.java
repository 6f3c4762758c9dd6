package fi.tallessa.casework.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.People;
import fi.tallessa.casework.appointment.Week;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A worker with one file, who books meetings and takes them into another calendar. */
final class OneFeed {

  final OneFile elli;
  final WorkerId maija;
  final LocalDate day;
  private final MockMvc http;

  OneFeed(ApplicationContext beans) {
    this(beans, new OneFile(beans));
  }

  private OneFeed(ApplicationContext beans, OneFile elli) {
    this(beans, elli, elli.maija);
  }

  /** The same of somebody else who works there. */
  OneFeed(ApplicationContext beans, OneFile elli, WorkerId worker) {
    this.elli = elli;
    maija = worker;
    day = elli.visit(maija).today().plusDays(3);
    http = beans.getBean(MockMvc.class);
  }

  /** The path of a new address; the one before is worth nothing from now on. */
  String made() throws Exception {
    var form = People.as(maija, Role.WORKER, post("/calendar/feed"));
    var cookie = http.perform(form).andReturn().getResponse().getCookie("__Host-feed");
    assertThat(cookie.isHttpOnly() && cookie.getSecure()).isTrue();
    var page = People.as(maija, Role.WORKER, get("/calendar/feed").cookie(cookie));
    var shown = http.perform(page).andReturn().getResponse().getContentAsString();
    return found("/feeds/[A-Za-z0-9_-]{43}\\.ics", shown);
  }

  void book(String at) throws Exception {
    book(at, elli.code.shown());
  }

  /**
   * @param customers codes with a comma between
   */
  void book(String at, String customers) throws Exception {
    var answer =
        send(
            "/calendar",
            "once",
            UUID.randomUUID().toString(),
            "customers",
            customers,
            "on",
            typed(),
            "at",
            at,
            "minutes",
            "45",
            "where",
            "elsewhere");
    assertThat(answer.getStatus()).isEqualTo(303);
  }

  /** The one meeting of the day begins at another time. */
  void move(String at) throws Exception {
    send(
        meeting() + "/move",
        "version",
        "1",
        "on",
        typed(),
        "at",
        at,
        "minutes",
        "30",
        "where",
        "remote");
  }

  /**
   * @param version how often it was moved, and one
   */
  void cancel(int version) throws Exception {
    send(meeting() + "/cancellation", "why", "customer", "version", "" + version);
  }

  void bringBack() throws Exception {
    assertThat(send(meeting() + "/cancellation/undo").getStatus()).isEqualTo(303);
  }

  private String meeting() throws Exception {
    return found(
        "/customers/[A-Z0-9-]{7}/appointments/[0-9a-f-]{36}(?=\")",
        read("/calendar/" + Week.of(day).path()));
  }

  private static String found(String pattern, String page) {
    var found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group();
  }

  private String typed() {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  MockHttpServletResponse send(String path, String... boxes) throws Exception {
    var form = post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      form.param(boxes[at], boxes[at + 1]);
    }
    return http.perform(People.as(maija, Role.WORKER, form)).andReturn().getResponse();
  }

  String read(String path) throws Exception {
    return http.perform(People.as(maija, Role.WORKER, get(path)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
