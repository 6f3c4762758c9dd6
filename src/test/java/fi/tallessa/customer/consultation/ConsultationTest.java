package fi.tallessa.customer.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.intake.Coming;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 5, point 7: professionals who ask for advice are counters, and never a file (D17, S16). */
@RegisterTest
class ConsultationTest {

  private static final String AT = "/consultations";

  @Autowired ApplicationContext beans;
  @Autowired MovableClock clock;
  @Autowired Owner owner;
  @Autowired People people;

  private Coming coming;

  @BeforeEach
  void service() {
    coming = new Coming(beans);
  }

  @AfterEach
  void back() {
    clock.setBack();
  }

  @Test
  void d17_one_more_is_a_number_and_makes_no_file_and_no_line() throws Exception {
    long files = count("access.file");
    long lines = count("audit.access_log");
    sent(school());
    sent(school());
    assertThat(coming.read(AT)).contains("<b>2</b>", "School, 15–30 min");
    assertThat(times()).isEqualTo(Map.of("SCHOOL UNDER_30", 2));
    assertThat(count("access.file")).isEqualTo(files);
    assertThat(count("audit.access_log")).isEqualTo(lines);
  }

  @Test
  void a_form_sent_twice_counts_once_and_one_is_taken_back() throws Exception {
    var boxes = school();
    sent(boxes);
    sent(boxes);
    assertThat(times()).isEqualTo(Map.of("SCHOOL UNDER_30", 1));
    var less = school();
    coming.send(AT + "/correction", less).andExpect(status().isSeeOther());
    coming.send(AT + "/correction", less).andExpect(status().isSeeOther());
    assertThat(times()).isEmpty();
    coming.send(AT + "/correction", school()).andExpect(status().isSeeOther());
    assertThat(times()).as("never under nothing").isEmpty();
  }

  @Test
  void one_more_like_it_is_a_single_tap() throws Exception {
    var next = coming.send(AT, school()).andReturn().getResponse().getRedirectedUrl();
    assertThat(coming.read(next))
        .containsPattern("value=\"school\" checked")
        .containsPattern("value=\"under-30\" checked");
  }

  @Test
  void s16_no_column_could_hold_a_person_a_word_a_day_or_a_worker() {
    assertThat(
            owner
                .db()
                .sql(
                    """
                    select table_name || '.' || column_name || ' ' || data_type
                    from information_schema.columns
                    where table_schema = 'customer' and table_name like 'consultation%'
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(
            "consultation.service_id uuid",
            "consultation.week date",
            "consultation.profession text",
            "consultation.minutes text",
            "consultation.times integer",
            "consultation.key bigint",
            "consultation_sent.id uuid",
            "consultation_sent.week date");
    for (int day = 0; day < 7; day++) {
      assertThat(Consultation.week(LocalDate.of(2026, 11, 23).plusDays(day)))
          .isEqualTo(LocalDate.of(2026, 11, 23));
    }
    assertThat(Consultation.week(LocalDate.of(2026, 11, 23)).getDayOfWeek())
        .isEqualTo(DayOfWeek.MONDAY);
  }

  @Test
  void s16_words_are_no_part_of_the_form_and_only_ones_own_services_count() throws Exception {
    for (var box : List.of("profession", "minutes", "service")) {
      var boxes = school();
      boxes.put(box, "Helmi Rantala 040 555 0142");
      coming
          .send(AT, boxes)
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString("id=\"" + box + "-problem\"")));
    }
    var boxes = school();
    boxes.put("service", beans.getBean(Customers.class).service().toString());
    coming.send(AT, boxes).andExpect(status().isUnprocessableContent());
    assertThat(times()).isEmpty();
  }

  @Test
  void s16_that_a_form_came_in_is_forgotten_with_its_week() throws Exception {
    var boxes = school();
    sent(boxes);
    clock.move(Duration.ofDays(15));
    sent(school());
    assertThat(
            owner
                .db()
                .sql("select count(*) from customer.consultation_sent where id = ?")
                .param(UUID.fromString(boxes.get("once")))
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void d17_whoever_says_a_name_begins_with_an_empty_form() throws Exception {
    assertThat(coming.read(AT)).contains("href=\"/intake/new\"");
  }

  private void sent(Map<String, String> boxes) throws Exception {
    coming.send(AT, boxes).andExpect(status().isSeeOther());
  }

  private Map<String, String> school() {
    return new HashMap<>(
        Map.of(
            "service",
            coming.service.toString(),
            "profession",
            "school",
            "minutes",
            "under-30",
            "once",
            UUID.randomUUID().toString()));
  }

  private Map<String, Integer> times() {
    var times = new HashMap<String, Integer>();
    owner
        .db()
        .sql("select profession, minutes, times from customer.consultation where service_id = ?")
        .param(coming.service.value())
        .query(
            row -> {
              times.put(row.getString(1) + " " + row.getString(2), row.getInt(3));
            });
    return times;
  }

  private long count(String table) {
    return owner.db().sql("select count(*) from " + table).query(Long.class).single();
  }
}
