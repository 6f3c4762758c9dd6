package fi.tallessa.legalbasis.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are asked to consent to, as managers write it. */
@RegisterTest
class ItemTest {

  @Autowired People people;
  @Autowired Items items;
  @Autowired ItemVersions versions;
  @Autowired Retiring retiring;
  @Autowired MockMvc browser;
  @Autowired JdbcClient db;
  @Autowired Owner owner;
  @Autowired TransactionTemplate transaction;
  WorkerId sanna;
  ItemId one;

  @BeforeEach
  void write() throws Exception {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    one = ItemId.random();
    var boxes = new HashMap<>(TestItems.boxes("Swimming", "other"));
    boxes.put("once", one.toString());
    assertThat(sent("/reviews/items/new", boxes)).isEqualTo(303);
    assertThat(sent("/reviews/items/new", boxes)).as("sent twice").isEqualTo(303);
    assertThat(found().versions()).hasSize(1);
  }

  /** No file has to show it for ever. */
  @AfterEach
  void retire() {
    int number = found().retirement().map(Retirement::number).orElse(0);
    retiring.retire(found(), new RetirementForm("" + visit().today(), "" + number), visit());
  }

  @Test
  void s05_a_text_nobody_was_asked_with_may_be_edited_and_a_used_one_never_changes()
      throws Exception {
    assertThat(changed("title", "Swimming lessons")).isEqualTo(303);
    assertThat(found().versions()).hasSize(1);
    assertThat(found().newest().title("en")).isEqualTo("Swimming lessons");
    assertThat(found().newest().edition()).isEqualTo(2);

    use();
    assertThat(changed("title", "Swimming school")).isEqualTo(303);
    assertThat(found().versions()).extracting(ItemVersion::number).containsExactly(2, 1);
    assertThat(found().version(1).title("en")).isEqualTo("Swimming lessons");
    assertThat(found().newest().title("en")).isEqualTo("Swimming school");
    assertThat(found().newest().used()).isFalse();
  }

  @Test
  void s05_the_database_too_keeps_a_used_text_as_it_was() {
    use();
    for (var sql :
        List.of(
            "update legalbasis.consent_text set title = 'Other' where item_id = ?",
            "delete from legalbasis.consent_text where item_id = ?",
            "update legalbasis.consent_version set months = 1 where item_id = ?",
            "update legalbasis.consent_version set used_at = null where item_id = ?")) {
      assertThatThrownBy(() -> owner.db().sql(sql).param(one.value()).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("used never changes");
    }
    var added =
        """
        insert into legalbasis.consent_text
          (item_id, number, language, title, purpose, without, child_purpose, child_without)
        select item_id, number, 'uk', title, purpose, without, child_purpose, child_without
        from legalbasis.consent_text where item_id = ? and language = 'en'
        """;
    assertThatThrownBy(() -> owner.db().sql(added).param(one.value()).update())
        .as("in a language nobody was asked in")
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("used gets no other text");
  }

  @Test
  void a_used_text_that_is_being_edited_becomes_a_new_one_and_nothing_typed_is_lost()
      throws Exception {
    var begun = new HashMap<>(ItemForm.of(found().newest()).sent());
    begun.put("text.en.title", "Written meanwhile");
    use();
    changed("title", "Somebody else’s");
    var answer = post("/reviews/items/" + one, begun).andExpect(status().is(422));
    assertThat(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("Somebody else changed the text meanwhile", "Written meanwhile")
        .contains("name=\"version\" value=\"2\"");
    assertThat(found().newest().title("en")).isEqualTo("Somebody else’s");
  }

  @Test
  void a_stale_form_with_a_fault_says_so_too_and_overwrites_nobody() throws Exception {
    var begun = new HashMap<>(ItemForm.of(found().newest()).sent());
    changed("title", "Somebody else’s");
    begun.put("text.en.title", "");
    var page = page(post("/reviews/items/" + one, begun).andExpect(status().is(422)));
    assertThat(page).contains("name=\"edition\" value=\"1\"");
    begun.put("text.en.title", "Mine");
    page = page(post("/reviews/items/" + one, begun).andExpect(status().is(422)));
    assertThat(page)
        .contains("Somebody else changed the text meanwhile", "name=\"edition\" value=\"2\"");
    assertThat(found().newest().title("en")).isEqualTo("Somebody else’s");
  }

  @Test
  void a_form_that_was_sent_before_comes_back_with_what_it_says_now_for_another_item()
      throws Exception {
    var boxes = new HashMap<>(TestItems.boxes("Climbing", "other"));
    var once = ItemId.random();
    boxes.put("once", once.toString());
    assertThat(sent("/reviews/items/new", boxes)).isEqualTo(303);
    assertThat(sent("/reviews/items/new", boxes)).as("twice").isEqualTo(303);
    boxes.put("text.en.title", "Riding");
    var back = page(post("/reviews/items/new", boxes).andExpect(status().is(422)));
    assertThat(back)
        .contains("saved already", "value=\"Riding\"")
        .doesNotContain("value=\"" + once + "\"");
    boxes.put("once", back.replaceAll("(?s).*name=\"once\" value=\"([^\"]+)\".*", "$1"));
    var second = post("/reviews/items/new", boxes).andExpect(status().is(303));
    assertThat(page(get(second.andReturn().getResponse().getRedirectedUrl()))).contains("Riding");
    assertThat(page(get("/reviews/items/" + once))).contains("Climbing").doesNotContain("Riding");
  }

  @Test
  void a_language_of_two_letters_is_one_there_is() {
    assertThat(new LanguageForm("ua", "Українська").check().isFine()).isFalse();
    assertThat(new LanguageForm("uk", "Українська").check().isFine()).isTrue();
    assertThat(new LanguageForm("kmr", "Kurmancî").check().isFine()).isTrue();
  }

  @Test
  void s05_a_text_is_whole_in_every_language_before_anybody_is_asked_with_it() throws Exception {
    for (var box : TestItems.boxes("x", "other").keySet()) {
      var boxes = new HashMap<>(ItemForm.of(found().newest()).sent());
      boxes.put(box, "");
      assertThat(sent("/reviews/items/" + one, boxes)).as("without " + box).isEqualTo(422);
    }
    assertThat(found().newest().edition()).as("nothing was written").isEqualTo(1);
    var tongues = List.of(Tongue.OF_THE_PAGES.getFirst(), new Tongue("uk", "Українська"));
    assertThat(ItemForm.of(found().newest()).check(tongues).problems().all())
        .as("a language the association added is a language of every text")
        .extracting(problem -> problem.field())
        .containsExactly(
            "text.uk.title",
            "text.uk.purpose",
            "text.uk.without",
            "text.uk.childPurpose",
            "text.uk.childWithout");
  }

  @Test
  void s20_health_is_explicit_whoever_writes_the_item() {
    assertThat(LegalGround.of(Set.of(Category.HEALTH, Category.OTHER)))
        .isEqualTo(LegalGround.A9_2_A);
    assertThat(LegalGround.of(Set.of(Category.NOTES))).isEqualTo(LegalGround.A6_1_A);
    assertThatThrownBy(
            () ->
                owner
                    .db()
                    .sql(
                        """
                        update legalbasis.consent_version set categories = '{HEALTH}'
                        where item_id = ?
                        """)
                    .param(one.value())
                    .update())
        .hasMessageContaining("health_is_explicit");
  }

  @Test
  void s05_one_thing_an_item_nothing_bundled() throws Exception {
    var boxes = new HashMap<>(ItemForm.of(found().newest()).sent());
    boxes.put("category", "notes,health");
    var again = post("/reviews/items/" + one, boxes).andExpect(status().is(422));
    assertThat(again.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8))
        .contains("id=\"category-problem\"", "type=\"radio\" name=\"category\" value=\"notes\"")
        .doesNotContain("type=\"checkbox\"");
    assertThat(found().newest().edition()).as("nothing was written").isEqualTo(1);
    assertThatThrownBy(
            () ->
                owner
                    .db()
                    .sql(
                        """
                        update legalbasis.consent_version set categories = '{NOTES,OTHER}'
                        where item_id = ?
                        """)
                    .param(one.value())
                    .update())
        .hasMessageContaining("nothing_bundled");
  }

  @Test
  void d13_cooperation_names_its_school() throws Exception {
    var boxes = new HashMap<>(ItemForm.of(found().newest()).sent());
    boxes.put("category", "school-cooperation");
    assertThat(sent("/reviews/items/" + one, boxes)).isEqualTo(422);
    boxes.put("organisation", "Puolala school");
    assertThat(sent("/reviews/items/" + one, boxes)).isEqualTo(303);
    assertThat(found().newest().organisation()).isEqualTo("Puolala school");
  }

  @Test
  void an_item_is_retired_from_a_day_and_never_deleted() throws Exception {
    var today = visit().today();
    assertThat(sent("/reviews/items/" + one + "/retirement", Map.of("from", "1.1.2020")))
        .isEqualTo(422);
    assertThat(
            sent("/reviews/items/" + one + "/retirement", Map.of("from", "" + today.plusDays(1))))
        .isEqualTo(303);
    assertThat(found().askedOn(today)).isTrue();
    assertThat(found().askedOn(today.plusDays(1))).isFalse();
    assertThatThrownBy(
            () ->
                db.sql("delete from legalbasis.consent_item where id = ?")
                    .param(one.value())
                    .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_last_day_that_has_not_come_is_moved_or_taken_back_and_it_stays_known_by_whom()
      throws Exception {
    var first = visit().today().plusDays(1);
    var path = "/reviews/items/" + one + "/retirement";
    assertThat(sent(path, day(first, 0))).isEqualTo(303);
    assertThat(sent(path, day(first, 0))).as("sent twice").isEqualTo(303);
    assertThat(words()).isEqualTo(1);
    assertThat(sent(path, day(first.plusYears(1), 1))).isEqualTo(303);
    assertThat(found().retiredFrom()).contains(first.plusYears(1));
    assertThat(page(get(path))).contains("Set by Sanna Aalto", "value=\"" + first.plusYears(1));
    assertThat(sent(path + "/undo", Map.of("version", "2"))).isEqualTo(303);
    assertThat(sent(path + "/undo", Map.of("version", "2"))).as("sent twice").isEqualTo(303);
    assertThat(found().askedOn(first.plusYears(2))).isTrue();
    assertThat(page(get(path))).contains("Asked until further notice. Set by Sanna Aalto");
    assertThat(words()).isEqualTo(3);
  }

  @Test
  void a_last_day_somebody_else_has_set_meanwhile_is_told_before_it_is_moved() throws Exception {
    var first = visit().today().plusDays(1);
    var path = "/reviews/items/" + one + "/retirement";
    assertThat(sent(path, day(first, 0))).isEqualTo(303);
    var late = post(path, day(first.plusDays(7), 0)).andExpect(status().is(422));
    assertThat(page(late))
        .contains("Somebody else has set this meanwhile", "Set by Sanna Aalto")
        .contains("value=\"" + first.plusDays(7) + "\"", "name=\"version\" value=\"1\"");
    assertThat(found().retiredFrom()).contains(first);
    assertThat(sent(path, day(first.plusDays(7), 1))).as("told").isEqualTo(303);
  }

  @Test
  void a_last_day_that_has_come_stays_and_one_by_a_slip_of_the_year_is_refused() throws Exception {
    var today = visit().today();
    var path = "/reviews/items/" + one + "/retirement";
    assertThat(sent(path, day(today.plusYears(11), 0))).isEqualTo(422);
    assertThat(sent(path, day(today, 0))).isEqualTo(303);
    assertThat(sent(path, day(today.plusDays(1), 1))).isEqualTo(422);
    assertThat(sent(path + "/undo", Map.of("version", "1"))).isEqualTo(422);
    assertThat(found().retiredFrom()).contains(today);
    assertThat(page(get(path))).contains("Its last day has been");
  }

  @Test
  void a_language_added_by_mistake_ends_and_no_text_is_asked_for_in_it_any_more() throws Exception {
    var code = "fit";
    assertThat(sent("/reviews/items/languages", Map.of("code", code, "name", "Meänkieli")))
        .isEqualTo(303);
    try {
      assertThat(changed("title", "Swimming lessons")).as("it is missing").isEqualTo(422);
    } finally {
      assertThat(sent("/reviews/items/languages/" + code + "/end", Map.of())).isEqualTo(303);
    }
    assertThat(changed("title", "Swimming lessons")).isEqualTo(303);
    assertThat(page(get("/reviews/items/languages")))
        .contains("Ended by Sanna Aalto")
        .doesNotContain("/languages/" + code + "/end");
    assertThat(sent("/reviews/items/languages/fi/end", Map.of())).isEqualTo(303);
    assertThat(changed("title", "Swimming school")).as("Finnish is always there").isEqualTo(303);
    var who = "select count(*) from legalbasis.consent_language where code = ? and ended_by = ?";
    assertThat(db.sql(who).params(code, sanna.value()).query(Integer.class).single()).isOne();
  }

  @Test
  void what_was_written_in_a_language_that_ended_stays_and_saving_the_same_is_no_new_version()
      throws Exception {
    var code = "smn";
    speak(code);
    try {
      assertThat(sent("/reviews/items/" + one, with(code, "Written"))).isEqualTo(303);
      use();
    } finally {
      end(code);
    }
    assertThat(sent("/reviews/items/" + one, spoken())).as("nothing changed").isEqualTo(303);
    assertThat(found().versions()).as("no new version").hasSize(1);
    assertThat(changed("title", "Swimming school")).isEqualTo(303);
    assertThat(found().versions()).hasSize(2);
    assertThat(found().newest().texts().get(code).title()).isEqualTo("Written");
  }

  @Test
  void what_is_typed_in_a_language_that_ended_meanwhile_is_shown_to_be_copied() throws Exception {
    var code = "sms";
    speak(code);
    var typed = with(code, "Typed in vain");
    end(code);
    var answer = page(post("/reviews/items/" + one, typed).andExpect(status().is(422)));
    assertThat(answer)
        .contains("A language was ended meanwhile", "Typed in vain")
        .contains("name=\"unkept.text." + code + ".title\"")
        .doesNotContain("name=\"text." + code);
    assertThat(found().newest().edition()).as("nothing is kept yet").isOne();
    var again = new HashMap<>(spoken());
    again.putAll(Map.of("unkept.text." + code + ".title", "Typed in vain", "text.en.title", "New"));
    assertThat(sent("/reviews/items/" + one, again)).isEqualTo(303);
    assertThat(found().newest().title("en")).isEqualTo("New");
    var fresh = new HashMap<>(TestItems.boxes("Rowing", "other"));
    fresh.put("text." + code + ".title", "Typed in vain");
    assertThat(sent("/reviews/items/new", fresh)).as("a new item").isEqualTo(422);
  }

  @Test
  void a_language_that_is_added_anew_tells_still_who_ended_it_before() throws Exception {
    var code = "rmf";
    for (int times = 0; times < 2; times++) {
      speak(code);
      end(code);
    }
    assertThat(page(get("/reviews/items/languages")).split("lang=\"" + code + "\"", -1))
        .as("each time")
        .hasSize(3);
    speak(code);
    assertThat(page(get("/reviews/items/languages")).split("lang=\"" + code + "\"", -1)).hasSize(4);
    end(code);
  }

  @Test
  void a_last_day_that_two_set_alike_at_once_is_set_once() throws Exception {
    var before = found();
    var day = visit().today().plusDays(3);
    var form = new RetirementForm("" + day, "0");
    assertThat(retiring.retire(before, form, visit()).isFine()).isTrue();
    assertThat(retiring.retire(before, form, visit()).isFine()).as("read before").isTrue();
    assertThat(words()).isOne();
    var other = new RetirementForm("" + day.plusDays(1), "0");
    assertThat(retiring.retire(before, other, visit()).isFine()).isFalse();
  }

  /** What the form of the pages sends: no language that has ended. */
  private Map<String, String> spoken() {
    var boxes = new HashMap<>(ItemForm.of(found().newest()).sent());
    boxes.keySet().removeIf(box -> box.matches("text\\.q\\w+\\..*"));
    return boxes;
  }

  private Map<String, String> with(String code, String words) {
    var boxes = new HashMap<>(spoken());
    for (var part : TextPart.values()) {
      boxes.put(part.box(new Tongue(code, "")), words);
    }
    return boxes;
  }

  private void speak(String code) throws Exception {
    assertThat(sent("/reviews/items/languages", Map.of("code", code, "name", "Q"))).isEqualTo(303);
  }

  private void end(String code) throws Exception {
    assertThat(sent("/reviews/items/languages/" + code + "/end", Map.of())).isEqualTo(303);
  }

  private static Map<String, String> day(LocalDate from, int version) {
    return Map.of("from", "" + from, "version", "" + version);
  }

  private int words() {
    return db.sql("select count(*) from legalbasis.consent_retirement where item_id = ?")
        .param(one.value())
        .query(Integer.class)
        .single();
  }

  private void use() {
    transaction.executeWithoutResult(
        status -> versions.use(List.of(found().newest()), visit().when()));
  }

  private ConsentItem found() {
    return items.byId(one).orElseThrow();
  }

  private int changed(String part, String words) throws Exception {
    var boxes = new HashMap<>(ItemForm.of(found().newest()).sent());
    boxes.put("text.en." + part, words);
    return sent("/reviews/items/" + one, boxes);
  }

  private int sent(String path, Map<String, String> boxes) throws Exception {
    return post(path, boxes).andReturn().getResponse().getStatus();
  }

  private ResultActions post(String path, Map<String, String> boxes) throws Exception {
    var request = People.as(sanna, Role.MANAGER, MockMvcRequestBuilders.post(path));
    boxes.forEach(request::param);
    return browser.perform(request);
  }

  private static String page(ResultActions answer) throws Exception {
    return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private ResultActions get(String path) throws Exception {
    return browser.perform(
        People.as(
            sanna, Role.MANAGER, MockMvcRequestBuilders.get(path).header("Accept-Language", "en")));
  }

  private Visit visit() {
    return people.visit(sanna);
  }
}
