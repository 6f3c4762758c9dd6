package fi.tallessa.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.EpochChange;
import fi.tallessa.vault.Mended;
import fi.tallessa.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the managers see of the keys, and changing them now. */
@RegisterTest
@Tag("elsewhere")
class KeysPageTest {

  private static final String PAGE = "/reviews/keys";

  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired EpochChange change;
  @Autowired Rotation rotation;
  @Autowired SelfTest selfTest;
  @Autowired Vault vault;
  @Autowired Clock clock;

  private WorkerId sanna;

  @BeforeEach
  void all_is_well() {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    for (var table :
        new String[] {"vault.node", "vault.copy_test", "nightly.pause", "nightly.stop"}) {
      owner.db().sql("delete from " + table).update();
    }
    owner.db().sql("delete from nightly.attempt where job like 'rotation.%'").update();
    owner.db().sql("update nightly.lead set until_at = '-infinity'").update();
    Mended.keys(owner, vault);
    rotation.run(true, clock.instant(), () -> false, soFar -> {});
  }

  @Test
  void s45_it_says_which_key_is_in_use_since_when_and_what_became_of_the_one_before()
      throws Exception {
    selfTest.run(clock.instant());
    int current = change.current().number();
    assertThat(page(PAGE))
        .contains("No. " + current + ", since", "No. " + (current - 1) + ", ", "Destroyed last")
        .contains("Copy 1", "opens", "There is one copy only", "Change the key now")
        .doesNotContain("still lives", "mk block");
  }

  @Test
  void s45_a_manager_changes_the_key_now_and_the_page_says_so() throws Exception {
    int before = change.current().number();
    assertThat(
            http.perform(as(post(PAGE + "/rotation"))).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo(PAGE);
    await()
        .atMost(Duration.ofSeconds(40))
        .untilAsserted(
            () -> {
              assertThat(change.current().number()).isEqualTo(before + 1);
              assertThat(change.leaving()).isEmpty();
            });
    assertThat(page(PAGE)).contains("No. " + (before + 1) + ", since");
  }

  @Test
  void s45_a_wish_that_has_not_begun_is_told_with_who_and_when() throws Exception {
    owner
        .db()
        .sql(
            "insert into rotation.wish (asked_at, worker_id) values (now() + interval '300 years', ?)")
        .param(sanna.value())
        .update();
    assertThat(page(PAGE))
        .contains("Sanna Aalto asked for it", "/reviews/nightly#rotation.night.keys")
        .doesNotContain("Change the key now");
    owner.db().sql("delete from rotation.wish").update();
  }

  @Test
  void s45_a_copy_that_opens_nothing_is_red_on_the_page_and_on_the_managers_first_page()
      throws Exception {
    var bad = "A copy of the key does not open what it should.";
    selfTest.run(clock.instant());
    assertThat(page("/")).doesNotContain(bad);
    owner.db().sql("update vault.copy_test set outcome = 'WRONG'").update();
    assertThat(page(PAGE)).contains("mk block", "is another key");
    assertThat(page("/")).contains(bad, "mk block");
    var maija = people.worker(Role.WORKER);
    assertThat(body(People.as(maija, Role.WORKER, get("/")))).doesNotContain(bad);
  }

  @Test
  void s45_a_machine_that_still_holds_the_old_key_alone_is_shown() throws Exception {
    owner
        .db()
        .sql(
            "insert into vault.node (id, seen_at, newest_epoch)"
                + " values (gen_random_uuid(), clock_timestamp(), ?)")
        .param(change.current().number() - 1)
        .update();
    assertThat(page(PAGE)).contains("still holds key no. " + (change.current().number() - 1));
  }

  @Test
  void s45_nobody_but_a_manager_sees_it_or_changes_anything() throws Exception {
    int before = change.current().number();
    for (var role : Role.values()) {
      if (role != Role.MANAGER) {
        var who = people.worker(role);
        for (var asked :
            new MockHttpServletRequestBuilder[] {get(PAGE), post(PAGE + "/rotation")}) {
          assertThat(
                  http.perform(People.as(who, role, asked)).andReturn().getResponse().getStatus())
              .as(role.name())
              .isEqualTo(403);
        }
      }
    }
    assertThat(change.current().number()).isEqualTo(before);
  }

  private String page(String address) throws Exception {
    return body(as(get(address)));
  }

  private String body(MockHttpServletRequestBuilder request) throws Exception {
    return http.perform(request).andReturn().getResponse().getContentAsString();
  }

  private MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request) {
    return People.as(sanna, Role.MANAGER, request);
  }
}
