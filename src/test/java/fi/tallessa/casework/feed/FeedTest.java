package fi.tallessa.casework.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.HeldRow;
import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.admission.Ways;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.RelationshipOver;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What another calendar fetches: one code and a time (D16), read by a parser that is not ours. */
@RegisterTest
class FeedTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired Owner owner;
  @Autowired JdbcClient db;
  OneFeed feed;
  OneFile elli;
  WorkerId maija;
  String address;

  @BeforeEach
  void feed() throws Exception {
    feed = new OneFeed(beans);
    elli = feed.elli;
    maija = feed.maija;
    address = feed.made();
  }

  @Test
  void d16_an_event_is_the_code_and_a_time_and_nothing_else() throws Exception {
    feed.book("10.00");
    var body = fetch(address).getContentAsString();
    assertThat(lines(body))
        .extracting(line -> line.replaceFirst("[:;].*", ""))
        .containsExactly(
            "BEGIN",
            "VERSION",
            "PRODID",
            "REFRESH-INTERVAL",
            "X-PUBLISHED-TTL",
            "BEGIN",
            "UID",
            "DTSTAMP",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "SUMMARY",
            "STATUS",
            "CLASS",
            "END",
            "END");
    assertThat(body)
        .contains("SUMMARY:" + elli.code.shown())
        .doesNotContain("Elli", "Rantala", "Maija", elli.code.value());
    assertThat(value(body, Property.SUMMARY)).isEqualTo(elli.code.shown());
    assertThat(value(body, Property.DTSTART))
        .isEqualTo(utc(feed.day.atTime(10, 0)).replaceAll("[-:]", ""));
  }

  @Test
  void d16_s33_a_calendar_outside_of_the_allowed_network_fetches_nothing() throws Exception {
    assertThat(fetch(address).getStatus()).isEqualTo(200);
    try (var _ = new Ways(beans).only("192.168.7.0/24")) {
      assertThat(fetch(address).getStatus()).isEqualTo(403);
    }
  }

  @Test
  void a_family_meeting_is_one_event_with_one_code() throws Exception {
    var onni = new OneFile(beans, maija);
    feed.book("10.00", elli.code.shown() + ", " + onni.code.shown());
    var body = fetch(address).getContentAsString();
    assertThat(events(body)).hasSize(1);
    assertThat(body).contains(elli.code.shown()).doesNotContain(onni.code.shown());
  }

  @Test
  void d20_of_a_family_meeting_the_feed_shows_whoever_comes_still() throws Exception {
    var onni = new OneFile(beans, maija);
    feed.book("10.00", elli.code.shown() + ", " + onni.code.shown());
    var uid = value(fetch(address).getContentAsString(), Property.UID);
    RelationshipOver.ends(elli);
    RelationshipOver.wakes(elli);
    var body = fetch(address).getContentAsString();
    assertThat(value(body, Property.UID)).isEqualTo(uid);
    assertThat(value(body, Property.STATUS)).isEqualTo("CONFIRMED");
    assertThat(value(body, Property.SEQUENCE)).as("another code is a change").isEqualTo("1");
    assertThat(body).contains(onni.code.shown()).doesNotContain(elli.code.shown());
  }

  @Test
  void s25_a_meeting_whose_worker_works_there_no_more_is_fetched_by_whoever_does()
      throws Exception {
    var petri = elli.colleague("Petri Niemi");
    feed.book("10.00");
    assertThat(fetch(address).getContentAsString()).contains(elli.code.shown());
    var theirs = new OneFeed(beans, elli, petri);
    var address = theirs.made();
    assertThat(fetch(address).getContentAsString()).doesNotContain(elli.code.shown());
    owner
        .db()
        .sql("update access.designation set ended_at = now(), ended_by = ? where worker_id = ?")
        .params(maija.value(), maija.value())
        .update();
    assertThat(fetch(address).getContentAsString()).contains(elli.code.shown());
    assertThat(fetch(this.address).getContentAsString()).doesNotContain(elli.code.shown());
  }

  @Test
  void a_moved_meeting_keeps_its_uid_and_counts_on_and_a_cancelled_one_says_so() throws Exception {
    feed.book("10.00");
    var first = fetch(address).getContentAsString();
    feed.move("12");
    var second = fetch(address).getContentAsString();
    assertThat(value(second, Property.UID)).isEqualTo(value(first, Property.UID));
    assertThat(value(first, Property.SEQUENCE)).isEqualTo("0");
    assertThat(value(second, Property.SEQUENCE)).isEqualTo("16");
    assertThat(value(second, Property.DTSTART)).isNotEqualTo(value(first, Property.DTSTART));
    feed.cancel(2);
    var third = fetch(address).getContentAsString();
    assertThat(value(third, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(value(third, Property.SEQUENCE)).isEqualTo("17");
    assertThat(third).doesNotContain("customer");
  }

  @Test
  void i4_08_a_meeting_that_is_brought_back_is_newer_than_that_it_was_cancelled() throws Exception {
    feed.book("10.00");
    var uid = value(fetch(address).getContentAsString(), Property.UID);
    feed.cancel(1);
    var gone = fetch(address).getContentAsString();
    feed.bringBack();
    var back = fetch(address).getContentAsString();
    assertThat(value(back, Property.UID)).isEqualTo(uid);
    assertThat(value(back, Property.STATUS)).isEqualTo("CONFIRMED");
    assertThat(Integer.parseInt(value(back, Property.SEQUENCE)))
        .isGreaterThan(Integer.parseInt(value(gone, Property.SEQUENCE)));
  }

  @Test
  void what_did_not_change_is_not_sent_again_and_leaves_no_line() throws Exception {
    feed.book("10.00");
    var first = fetch(address);
    var tag = first.getHeader("ETag");
    assertThat(said()).isEqualTo(1);
    var again = fetch(address, "If-None-Match", tag);
    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getContentAsString()).isEmpty();
    assertThat(said()).as("one line a changed fetch").isEqualTo(1);
    feed.book("13.00");
    var changed = fetch(address, "If-None-Match", tag);
    assertThat(changed.getStatus()).isEqualTo(200);
    assertThat(changed.getHeader("ETag")).isNotEqualTo(tag);
    assertThat(said()).isEqualTo(2);
  }

  /** As vdirsyncer asks: every quarter of an hour, and never what it has. */
  @Test
  void i4_08_whoever_does_not_say_what_they_have_leaves_one_line_a_change_and_day()
      throws Exception {
    fetch(address);
    assertThat(said()).as("nothing is an answer too").isEqualTo(1);
    feed.book("10.00");
    var tag = fetch(address).getHeader("ETag");
    fetch(address);
    assertThat(fetch(address).getStatus()).isEqualTo(200);
    assertThat(said()).isEqualTo(2);
    assertThat(fetch(address, "If-None-Match", "\"other\", W/" + tag).getStatus()).isEqualTo(304);
    feed.cancel(1);
    fetch(address);
    assertThat(said()).isEqualTo(3);
  }

  @Test
  void s27_only_a_keyed_hash_is_kept_and_the_address_is_shown_once() throws Exception {
    var secret = address.replaceAll(".*/feeds/|\\.ics", "");
    assertThat(secret).hasSize(43);
    assertThat(
            owner
                .db()
                .sql("select encode(secret_key, 'hex') from casework.feed where worker_id = ?")
                .param(maija.value())
                .query(String.class)
                .single())
        .hasSize(64);
    assertThat(feed.read("/calendar/feed")).contains("On, address made").doesNotContain(secret);
  }

  @Test
  void d28_a_revoked_secret_is_answered_as_one_that_never_was() throws Exception {
    feed.book("10.00");
    var old = address;
    var next = feed.made();
    var never = fetch("/feeds/" + FeedSecret.random().value() + ".ics");
    var revoked = fetch(old);
    assertThat(fetch(next).getStatus()).isEqualTo(200);
    assertThat(never.getStatus()).isEqualTo(404);
    assertThat(revoked.getStatus()).isEqualTo(404);
    assertThat(revoked.getContentAsString()).isEqualTo(never.getContentAsString());
    assertThat(revoked.getHeaderNames()).isEqualTo(never.getHeaderNames());
    feed.send("/calendar/feed/end");
    assertThat(fetch(next).getStatus()).isEqualTo(404);
  }

  @Test
  void s42_after_a_restore_no_address_of_the_backup_leads_anywhere() throws Exception {
    assertThat(fetch(address).getStatus()).isEqualTo(200);
    beans.getBean(Feeds.class).restored(elli.visit(maija).when());
    assertThat(fetch(address).getStatus()).isEqualTo(404);
    assertThat(fetch(feed.made()).getStatus()).as("made anew").isEqualTo(200);
  }

  /** Bad input of issue 4: its owner turns it off while a calendar is just being answered. */
  @Test
  void d28_a_secret_revoked_while_it_is_fetched_gives_nothing_out_and_is_one_that_never_was()
      throws Exception {
    feed.book("10.00");
    var never = fetch("/feeds/" + FeedSecret.random().value() + ".ics");
    var late = new AtomicReference<MockHttpServletResponse>();
    new HeldRow(beans)
        .whileDone(
            () ->
                db.sql(
                        """
                        update casework.feed set ended_at = now(), secret_key = null
                        where worker_id = ? and ended_at is null
                        """)
                    .param(maija.value())
                    .update(),
            () -> {
              late.set(fetch(address));
              return late.get().getStatus();
            });
    assertThat(late.get().getStatus()).isEqualTo(404);
    assertThat(late.get().getContentAsString()).isEqualTo(never.getContentAsString());
    assertThat(late.get().getHeaderNames()).isEqualTo(never.getHeaderNames());
    assertThat(said()).isZero();
    assertThat(
            owner
                .db()
                .sql(
                    """
                    select count(*) from audit.access_log where action = 'casework.feed.fetch'
                      and worker_id = ? and refusal = 'NOT_THERE'
                    """)
                .param(maija.value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void who_has_left_or_lost_the_file_feeds_nothing() throws Exception {
    feed.book("10.00");
    owner
        .db()
        .sql(
            "update access.designation set ended_at = now(), ended_by = worker_id where worker_id = ?")
        .param(maija.value())
        .update();
    assertThat(events(fetch(address).getContentAsString())).isEmpty();
    owner
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(elli.visit(maija).today().minusDays(1), maija.value())
        .update();
    assertThat(fetch(address).getStatus()).isEqualTo(404);
  }

  @Test
  void who_asks_each_second_is_told_to_wait() throws Exception {
    for (int times = 0; times < Pace.AN_HOUR; times++) {
      assertThat(fetch(address).getStatus()).isEqualTo(200);
    }
    var tooMany = fetch(address);
    assertThat(tooMany.getStatus()).isEqualTo(429);
    assertThat(tooMany.getHeader("Retry-After")).isNotBlank();
  }

  /** As another calendar does: without a cookie, from an address of its own. */
  private MockHttpServletResponse fetch(String path, String... headers) throws Exception {
    var request = get(path).secure(true);
    for (int at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    request.with(
        sent -> {
          sent.setRemoteAddr("10.7." + (maija.hashCode() & 255) + ".9");
          return sent;
        });
    return http.perform(request).andReturn().getResponse();
  }

  private static List<String> lines(String body) {
    assertThat(body).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n");
    return List.of(body.split("\r\n"));
  }

  private static List<Component> events(String body) throws Exception {
    var calendar = new CalendarBuilder().build(new StringReader(body));
    calendar.validate();
    return List.copyOf(calendar.getComponents(Component.VEVENT));
  }

  private static String value(String body, String property) throws Exception {
    return events(body).getFirst().getRequiredProperty(property).getValue();
  }

  private static String utc(LocalDateTime local) {
    return local.atZone(Visit.ZONE).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private long said() {
    return owner
        .db()
        .sql(
            """
            select count(*) from audit.access_log
            where action = 'casework.feed.fetch' and worker_id = ? and refusal is null
            """)
        .param(maija.value())
        .query(Long.class)
        .single();
  }
}
