package fi.tallessa.access.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Sudden;
import fi.tallessa.access.intern.Student;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.retention.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

/** Issue 9, point 4: who could open this customer today, and why. */
@RegisterTest
class WhoTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;

  private WorkerId sanna;
  private OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
  }

  @Test
  void s25_each_person_with_a_ground_stands_there_with_why_since_and_until() throws Exception {
    Student.of(elli, elli.maija);
    var eero = people.worker("Eero Salo", Role.WORKER);
    Sudden.in(elli, eero);
    assertThat(rows(page(elli.maija, Role.WORKER)))
        .containsPattern("Maija Lehto \\| Designated to the customer \\| since [^|]+ \\| opens it")
        .containsPattern("Aada Salo \\| Student in practice; [^|]+ \\| [^|]+ \\| opens it")
        .containsPattern(
            "Eero Salo \\| Opened the file in an emergency \\| until [^|]+ \\| opens it")
        .containsPattern(
            "Sanna Aalto \\| Line manager of a designated worker \\| since [^|]+ \\| after saying why");
    elli.post(People.by(sanna, Role.MANAGER), "/openings", "reason", "Mother called the office");
    assertThat(rows(page(sanna, Role.MANAGER)))
        .containsPattern(
            "Sanna Aalto \\| Line manager of a designated worker, has said why \\| until [^|]+ \\| opens it");
  }

  /** So the days beside a name are those of the one designation there is, and of no cover. */
  @Test
  void s25_nobody_is_designated_twice_on_one_day() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    assertThatThrownBy(() -> elli.designate(petri))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasStackTraceContaining("not_designated_twice");
    assertThat(rows(page(elli.maija, Role.WORKER)))
        .containsPattern("Petri Niemi \\| Designated to the customer \\| since [^|]+ \\| opens it");
  }

  /** Whoever is named opens it, and whoever opens it is named: the door itself is asked. */
  @Test
  void s25_what_it_tells_is_what_the_door_does() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    var celia = people.worker("Celia Berg", Role.WORKER);
    var page = rows(page(elli.maija, Role.WORKER));
    assertThat(page).contains("Petri Niemi | Designated").doesNotContain("Celia Berg");
    assertThat(elli.getAs(petri, Role.WORKER, "").andReturn().getResponse().getStatus())
        .isEqualTo(200);
    assertThat(elli.getAs(celia, Role.WORKER, "").andReturn().getResponse().getStatus())
        .isEqualTo(404);
    elli.bar(petri);
    assertThat(rows(page(elli.maija, Role.WORKER))).doesNotContain("Petri Niemi");
  }

  @Test
  void s25_nobody_else_stands_there_as_a_number_and_the_customer_by_code_alone() throws Exception {
    people.worker(Role.WORKER);
    people.worker(Role.OPERATOR);
    var page = page(sanna, Role.MANAGER);
    assertThat(page)
        .containsPattern("could open it in an emergency alone")
        .containsPattern("could not open it in any way")
        .contains(elli.code.shown())
        .doesNotContain("Elli")
        .doesNotContain("Rantala");
  }

  @Test
  void s25_only_stored_it_says_that_nobody_opens_it_now_and_who_could_afterwards()
      throws Exception {
    elli.freeze();
    assertThat(page(sanna, Role.MANAGER))
        .contains("for now nobody opens it", "Maija Lehto", "Designated to the customer");
  }

  /** No worker has the file, and no emergency opens it. */
  @Test
  void d20_asleep_no_worker_is_named_and_who_led_one_opens_it_after_saying_why() throws Exception {
    Ended.on(elli, elli.visit(elli.maija).today());
    var page = page(sanna, Role.MANAGER);
    assertThat(page)
        .contains("After the relationship has ended, every worker")
        .doesNotContain("in an emergency alone");
    assertThat(rows(page))
        .doesNotContain("Maija Lehto")
        .containsPattern(
            "Sanna Aalto \\| Line manager of a designated worker \\| [^|]+ \\| after saying why");
  }

  /** GDPR Art. 18(2): for an hour, though nobody else opens it. */
  @Test
  void art18_who_opens_it_to_protect_the_child_stands_there_as_opening_it_now() throws Exception {
    elli.freeze();
    beans
        .getBean(Owner.class)
        .db()
        .sql(
            """
            insert into access.protecting
              (subject_id, id, request_id, worker_id, from_at, until_at, sealed)
            select subject_id, gen_random_uuid(), gen_random_uuid(), ?,
              now() - interval '1 minute', now() + interval '1 hour', ''
            from access.file where code = ?
            """)
        .params(elli.maija.value(), elli.code.value())
        .update();
    var page = page(sanna, Role.MANAGER);
    assertThat(page).contains("only who opens it to protect").doesNotContain("nobody opens it");
    assertThat(rows(page))
        .containsPattern(
            "Maija Lehto \\| Designated to the customer \\| until [^|]+ \\| opens it now, to protect");
  }

  @Test
  void s25_it_is_a_line_in_the_log_and_for_nobody_else() throws Exception {
    var heli = people.worker("Heli Koski", Role.MANAGER);
    var celia = people.worker("Celia Berg", Role.WORKER);
    assertThat(elli.getAs(heli, Role.MANAGER, "/who").andReturn().getResponse().getStatus())
        .isEqualTo(404);
    assertThat(elli.getAs(celia, Role.WORKER, "/who").andReturn().getResponse().getStatus())
        .isEqualTo(404);
    page(elli.maija, Role.WORKER);
    assertThat(elli.lines("access.who.read")).as("one that opened, two that did not").isEqualTo(3);
  }

  private String page(WorkerId who, Role role) throws Exception {
    var answer = elli.getAs(who, role, "/who");
    assertThat(answer.andReturn().getResponse().getStatus()).isEqualTo(200);
    return OneFile.text(answer);
  }

  /** The table, a row a line. */
  private static String rows(String page) {
    return page.replaceAll("(?s).*<tbody>(.*)</tbody>.*", "$1")
        .replaceAll("</t[hd]>\\s*<t[hd][^>]*>", " | ")
        .replaceAll("(?s)<svg.*?</svg>|<[^>]+>", "")
        .replaceAll(" +", " ")
        .replaceAll("\\|\\s+", "| ");
  }
}
