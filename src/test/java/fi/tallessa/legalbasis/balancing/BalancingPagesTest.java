package fi.tallessa.legalbasis.balancing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Names;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.LegalBases;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RegisterTest
class BalancingPagesTest {

  @Autowired MockMvc pages;
  @Autowired People people;
  @Autowired Units units;
  @Autowired Services services;
  @Autowired BalancingTests tests;
  @Autowired LegalBases legalBases;

  private ServiceId service;
  private WorkerId maija;
  private WorkerId sanna;
  private WorkerId heli;
  private String language = "en";

  @BeforeEach
  void aServiceAndItsPeople() {
    var unit = units.add(new Names("Turku", "Åbo", "Turku"));
    service = services.add(unit, new Names("Avoin talo", "Öppet hus", "Open house"));
    maija = people.worker("Maija Lehto", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    heli = people.worker("Heli Koski", Role.MANAGER);
  }

  @Test
  void s04_written_by_one_manager_approved_by_another_and_in_force() throws Exception {
    manager(get("/reviews/balancing"), sanna)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Missing")));
    write(sanna).andExpect(status().isSeeOther()).andExpect(header().string("Location", path("1")));

    manager(get(path("1")), heli)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Written by Sanna Aalto, waits for you.")))
        .andExpect(content().string(containsString("Approve test 1")))
        .andExpect(content().string(containsString("<li>A neighbour may work here</li>")));
    manager(post(path("1/approval")), heli)
        .andExpect(status().isSeeOther())
        .andExpect(header().string("Location", path("1")));

    manager(get(path("1")), heli)
        .andExpect(
            content().string(containsString("Written by Sanna Aalto, approved by Heli Koski.")))
        .andExpect(content().string(not(containsString("Approve test 1"))));
    assertThat(legalBases.forNewFile(service, people.visit(maija)).isFine()).isTrue();
  }

  @Test
  void s04_the_author_never_approves() throws Exception {
    people.enrolled("Heli Koski", Role.MANAGER);
    write(sanna);
    manager(get(path("1")), sanna)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("You wrote this test yourself"),
                        not(containsString("/approval")),
                        not(containsString("/return")))));
    manager(post(path("1/approval")), sanna)
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Another line manager does that.")));
    manager(post(path("1/return")).param("words", "No"), sanna).andExpect(status().is(422));
    assertThat(tests.versions(service).getFirst().decision()).isEmpty();
  }

  @Test
  void s04_a_blank_section_on_children_cannot_be_approved_because_it_is_not_even_sent()
      throws Exception {
    manager(filled(post(path("new"))).param("children", " "), sanna)
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Write what this means to children.")))
        .andExpect(content().string(containsString("To know whom we work with.")))
        .andExpect(content().string(containsString("A neighbour may work here")));
    assertThat(tests.versions(service)).isEmpty();
  }

  @Test
  void everything_typed_stays_typed_and_is_only_text() throws Exception {
    manager(
            filled(post(path("new")), "1", "next year")
                .param("children", "<script>x()</script>${7*7} 👍🏽"),
            sanna)
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("&lt;script&gt;x()&lt;/script&gt;${7*7} 👍🏽")))
        .andExpect(content().string(containsString("value=\"next year\"")))
        .andExpect(content().string(not(containsString("<script>x()"))));
  }

  @Test
  void another_language_keeps_what_was_typed_and_neither_writes_nor_decides() throws Exception {
    manager(
            filled(post(path("new"))).param("children", "They are told.").param("lang", "sv"),
            sanna)
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Språket byttes. Inget har sparats än.")))
        .andExpect(content().string(containsString("To know whom we work with.")))
        .andExpect(content().string(containsString("<form id=\"form\"")));
    assertThat(tests.versions(service)).isEmpty();

    write(sanna);
    for (var decision : new String[] {"1/approval", "1/return"}) {
      manager(post(path(decision)).param("words", "As it is").param("lang", "sv"), heli)
          .andExpect(status().is(422))
          .andExpect(content().string(containsString("<html lang=\"sv\"")))
          .andExpect(content().string(containsString("As it is</textarea>")));
    }
    assertThat(tests.versions(service).getFirst().decision()).isEmpty();
  }

  @Test
  void sending_back_needs_words_and_the_next_version_begins_from_this_one() throws Exception {
    write(sanna);
    manager(post(path("1/return")).param("words", "  "), heli)
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Without words the test cannot be sent back.")));
    manager(post(path("1/return")).param("words", "Say what notes rest on <b>"), heli)
        .andExpect(status().isSeeOther());

    manager(get(path("1")), sanna)
        .andExpect(content().string(containsString("Heli Koski sent it back.")))
        .andExpect(content().string(containsString("Say what notes rest on &lt;b&gt;")));
    manager(get(path("new")), sanna)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("New balancing test 2")))
        .andExpect(content().string(containsString("To know whom we work with.")));
    manager(post(path("1/approval")), heli).andExpect(status().is(422));
    assertThat(legalBases.forNewFile(service, people.visit(maija)).isFine()).isFalse();
  }

  @Test
  void words_too_long_or_with_an_identity_code_are_refused_and_kept() throws Exception {
    write(sanna);
    manager(post(path("1/return")).param("words", "Like 131052-308T"), heli)
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("This looks like an identity code.")))
        .andExpect(content().string(containsString("Like 131052-308T</textarea>")));
    manager(post(path("1/approval")).param("words", "y".repeat(2001)), heli)
        .andExpect(status().is(422));
    assertThat(tests.versions(service).getFirst().decision()).isEmpty();
  }

  @Test
  void two_managers_decide_at_once_and_one_does() throws Exception {
    var daavid = people.worker("Daavid Holm", Role.MANAGER);
    write(sanna);
    try (var both = Executors.newFixedThreadPool(2)) {
      Callable<Integer> one = () -> code(manager(post(path("1/approval")), heli));
      Callable<Integer> other = () -> code(manager(post(path("1/approval")), daavid));
      for (var answer : both.invokeAll(java.util.List.of(one, other))) {
        assertThat(answer.get()).isEqualTo(303);
      }
    }
    manager(post(path("1/return")).param("words", "Too late, but kept"), daavid)
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("decided about this test first")))
        .andExpect(content().string(containsString("Too late, but kept</textarea>")));
    assertThat(tests.versions(service).getFirst().approved()).isTrue();
  }

  @Test
  void two_who_write_at_once_lose_nothing() throws Exception {
    write(sanna).andExpect(status().isSeeOther());
    write(heli)
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Test 1 has been written meanwhile.")))
        .andExpect(content().string(containsString("name=\"version\" value=\"2\"")))
        .andExpect(content().string(containsString("To know whom we work with.")));
    assertThat(tests.versions(service)).hasSize(1);
  }

  @Test
  void old_versions_stay_readable_and_say_what_has_taken_their_place() throws Exception {
    write(sanna);
    manager(post(path("1/approval")), heli);
    manager(
            filled(post(path("new")), "2", people.visit(heli).today().plusMonths(6).toString())
                .param("children", "Other"),
            heli)
        .andExpect(status().isSeeOther());
    manager(post(path("2/approval")), sanna).andExpect(status().isSeeOther());

    manager(get(path("1")), heli)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Test 2 is in force now.")));
    manager(get(path("2")), heli)
        .andExpect(content().string(containsString("changed from test 1")));
  }

  @Test
  void workers_read_it_and_do_no_more() throws Exception {
    write(sanna);
    var worker = People.by(maija, Role.WORKER);
    pages
        .perform(get(path("1")).with(worker).secure(true))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("/approval"))))
        .andExpect(content().string(not(containsString(path("new")))));
    for (var closed : new String[] {"/reviews/balancing", path("new")}) {
      pages.perform(get(closed).with(worker).secure(true)).andExpect(status().isForbidden());
    }
    for (var closed : new String[] {path("new"), path("1/approval"), path("1/return")}) {
      pages
          .perform(filled(post(closed)).with(worker).with(csrf()).secure(true))
          .andExpect(status().isForbidden());
    }
    for (var none : new Role[] {Role.STATISTICS, Role.OPERATOR}) {
      pages
          .perform(get(path("1")).with(People.by(maija, none)).secure(true))
          .andExpect(status().isForbidden());
    }
  }

  @Test
  void in_finnish_and_swedish_too() throws Exception {
    write(sanna);
    language = "fi";
    manager(get(path("1")), heli)
        .andExpect(content().string(containsString("Avoin talo: saammeko pitää")));
    language = "sv";
    manager(get(path("1")), heli)
        .andExpect(content().string(containsString("Öppet hus: får vi ha klientens uppgifter")));
  }

  private String path(String last) {
    return "/reviews/balancing/" + service + "/" + last;
  }

  private ResultActions write(WorkerId author) throws Exception {
    return manager(
        filled(post(path("new"))).param("children", "They do not see far ahead."), author);
  }

  private static int code(ResultActions answer) {
    return answer.andReturn().getResponse().getStatus();
  }

  /** All but the section on children, as version 1. */
  private MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request) {
    return filled(request, "1", people.visit(sanna).today().plusMonths(12).toString());
  }

  private static MockHttpServletRequestBuilder filled(
      MockHttpServletRequestBuilder request, String version, String validUntil) {
    var typed = TestTexts.typed(1, validUntil);
    typed.put("version", version);
    typed.put("forThem", "Children, weaker position\r\nA neighbour may work here");
    typed.remove("children");
    typed.forEach(request::param);
    return request;
  }

  private ResultActions manager(MockHttpServletRequestBuilder request, WorkerId who)
      throws Exception {
    return pages.perform(
        request
            .cookie(new jakarta.servlet.http.Cookie("__Host-language", language))
            .with(People.by(who, Role.MANAGER))
            .with(csrf())
            .secure(true));
  }
}
