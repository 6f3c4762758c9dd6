package fi.tallessa.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.deadline.Counting;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.DeadlineVersion;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.TimeLimit;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Issue 6, point 2: the day that is kept beside a file is the one the rule gives, whatever was
 * written in whatever order, on days when months are clamped and the time itself is changed.
 */
@RegisterTest
@Tag("elsewhere")
class KeptClockTest {

  private static final int STEPS = 400;
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 26);

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;

  @Test
  void s42_the_kept_day_is_the_rules_after_whatever_is_written() {
    var subject = new OneFile(beans).in(Permit::subject).value();
    owner.inScratch(
        db -> {
          var file = new Written(db, subject, new Random(42));
          for (int step = 0; step < STEPS; step++) {
            var did = file.step();
            assertThat(file.kept()).as(step + ": " + did).isEqualTo(file.ruled());
          }
          assertThat(file.met)
              .as("states that were met")
              .contains("ended after", "never", "wakes after", "sleeps after")
              .containsAnyOf("wakes", "sleeps");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "customer.relationship",
        "customer.relationship_end",
        "customer.intake",
        "customer.sooner",
        "access.dormancy",
        "access.file"
      })
  void it_is_found_out_where_one_of_them_forgets_to_tell(String table) {
    var subject = new OneFile(beans).in(Permit::subject).value();
    owner.inScratch(
        db -> {
          var file = new Written(db, subject, new Random(42));
          db.sql("alter table " + table + " disable trigger wind").update();
          int step = 0;
          while (step < STEPS && file.kept().equals(file.ruled())) {
            file.step();
            step++;
          }
          assertThat(step).as("steps until it is seen").isLessThan(STEPS);
        });
  }

  @Test
  void s42_of_everybody_there_is_the_kept_day_is_the_reckoned() {
    new OneFile(beans);
    assertThat(
            owner
                .db()
                .sql(
                    """
                    select count(*) from customer.clock kept
                    full join customer.reckoned_clock now using (subject_id)
                    where (kept.kind, kept.since_day, kept.until_day, kept.sooner_on, kept.goes_on)
                      is distinct from (now.kind, now.since_day, now.until_day, now.sooner_on,
                        now.goes_on)
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  /** One file, as it is in the database and as a model of it says that it is. */
  private static final class Written {

    final Set<String> met = new HashSet<>();
    private final JdbcClient db;
    private final UUID subject;
    private final Random random;
    private final Map<UUID, List<KeepFor>> relationships = new HashMap<>();
    private final List<DeadlineVersion> versions = new ArrayList<>();
    private String intake;
    private boolean asleep;
    private LocalDate sooner;
    private int slept;
    private int decided;
    private LocalDate opened = FIRST;

    Written(JdbcClient db, UUID subject, Random random) {
      this.db = db;
      this.subject = subject;
      this.random = random;
      db.sql(
              "create temporary table pattern as select * from customer.relationship where subject_id = ?")
          .param(subject)
          .update();
      sql("delete from customer.relationship where subject_id = ?", subject);
      sql("delete from association.deadline where deadline = 'retention' and version > 1");
      sql("update association.deadline set number = 18 where deadline = 'retention'");
      versions.add(version(1, 18, LocalDate.of(2018, 5, 25)));
      sql("update access.file set opened_at = ? where subject_id = ?", at(opened), subject);
    }

    /** What was done. */
    String step() {
      return switch (random.nextInt(11)) {
        case 10 -> decide();
        case 0, 1 -> relationships.size() < 3 ? begin() : forget();
        case 2, 3, 4 -> end();
        case 5 -> sleep();
        case 6 -> wake();
        case 7 -> intake();
        case 8 -> random.nextInt(4) == 0 ? limit() : open();
        default -> forget();
      };
    }

    private String begin() {
      var id = UUID.randomUUID();
      sql(
          """
          insert into customer.relationship
          select (jsonb_populate_record(pattern, jsonb_build_object('id', ?))).* from pattern
          """,
          id);
      relationships.put(id, new ArrayList<>());
      return "begin";
    }

    private String end() {
      for (var one : relationships.entrySet()) {
        if (one.getValue().isEmpty() || random.nextInt(3) == 0) {
          var ended = day();
          var days = new KeepFor(ended, ended.plusDays(random.nextInt(200)));
          one.getValue().addFirst(days);
          boolean first = one.getValue().size() == 1;
          db.sql(
                  """
                  insert into customer.relationship_end (subject_id, id, version, ended_on,
                    statistics_until, reason, written_by, at, sealed)
                  select subject_id, ?, ?, ?, ?, 'OTHER', worker_id, now(),
                    case when ? then null else cast('\\x00' as bytea) end from pattern
                  """)
              .params(one.getKey(), one.getValue().size(), ended, days.statisticsUntil(), first)
              .update();
        }
      }
      return "end or correct";
    }

    private String sleep() {
      if (!asleep) {
        slept++;
        sooner = null;
        sql(
            "insert into access.dormancy (subject_id, id, from_at) values (?, gen_random_uuid(), ?)",
            subject,
            at(FIRST.plusDays(slept)));
      }
      asleep = true;
      return "sleep";
    }

    private String wake() {
      sql("update access.dormancy set until_at = now() where subject_id = ?", subject);
      asleep = false;
      return "wake";
    }

    /** Of a file that sleeps; it holds for this sleep alone. */
    private String decide() {
      if (asleep) {
        decided++;
        sooner = random.nextInt(4) == 0 ? null : day().plusMonths(9);
        db.sql(
                """
                insert into customer.sooner (subject_id, number, erase_on, why, at, worker_id)
                select subject_id, :number, cast(:on as date),
                  case when cast(:on as date) is null then null else 'WISH' end, :at, worker_id
                from pattern
                """)
            .param("number", decided)
            .param("on", sooner, Types.DATE)
            .param("at", at(FIRST.plusDays(slept)))
            .update();
      }
      return "decide " + sooner;
    }

    private String intake() {
      sql("delete from customer.intake where subject_id = ?", subject);
      intake = List.of("none", "ARRIVED", "BEGUN").get(random.nextInt(3));
      if (!intake.equals("none")) {
        sql(
            """
            insert into customer.intake (subject_id, service_id, referred_on, version, state,
              place, over_on)
            select subject_id, service_id, began_on, 1, 'WAITING', 1, began_on from pattern
            """);
        sql("update customer.intake set state = ? where subject_id = ?", intake, subject);
      }
      return "intake " + intake;
    }

    private String open() {
      opened = day();
      sql("update access.file set opened_at = ? where subject_id = ?", at(opened), subject);
      return "opened " + opened;
    }

    private String limit() {
      var next = version(versions.size() + 1, 6 + random.nextInt(13), day());
      sql(
          """
          insert into association.deadline (deadline, version, number, unit, source, valid_from)
          values ('retention', ?, ?, 'MONTHS', 'A test', ?)
          """,
          next.number(),
          next.limit().number(),
          next.validFrom());
      versions.addFirst(next);
      return "limit " + next;
    }

    private String forget() {
      if (relationships.size() > 1 && random.nextBoolean()) {
        var id = relationships.keySet().iterator().next();
        sql("delete from customer.relationship_end where subject_id = ? and id = ?", subject, id);
        sql("delete from customer.relationship where subject_id = ? and id = ?", subject, id);
        relationships.remove(id);
      } else {
        sql("delete from customer.relationship_end where subject_id = ?", subject);
        sql("delete from customer.relationship where subject_id = ?", subject);
        relationships.clear();
      }
      return "one less";
    }

    Optional<Clock> kept() {
      return db.sql("select * from customer.clock where subject_id = ?")
          .param(subject)
          .query(
              (row, n) ->
                  new Clock(
                      Clock.Kind.valueOf(row.getString("kind")),
                      row.getObject("since_day", LocalDate.class),
                      row.getObject("until_day", LocalDate.class),
                      row.getObject("sooner_on", LocalDate.class),
                      row.getObject("goes_on", LocalDate.class)))
          .optional();
    }

    Optional<Clock> ruled() {
      var ruled =
          relationships.isEmpty()
              ? Optional.of(opened)
                  .filter(day -> intake == null || !intake.equals("ARRIVED"))
                  .map(day -> clock(Clock.Kind.NEVER, new KeepFor(day, day), null))
              : ended().map(days -> clock(Clock.Kind.ENDED, days, days.statisticsUntil()));
      met.add(
          ruled.map(one -> one.kind().code()).orElse(asleep ? "sleeps" : "wakes")
              + (relationships.isEmpty() ? "" : " after"));
      return ruled;
    }

    private Optional<KeepFor> ended() {
      return asleep && relationships.values().stream().noneMatch(List::isEmpty)
          ? KeepFor.allOf(relationships.values().stream().map(List::getFirst).toList())
          : Optional.empty();
    }

    private Clock clock(Clock.Kind kind, KeepFor days, LocalDate until) {
      var counting = new Counting(Deadline.RETENTION, versions);
      var decided =
          Optional.ofNullable(sooner)
              .filter(day -> kind == Clock.Kind.ENDED && day.isAfter(days.begins()));
      return new Clock(
          kind,
          days.relationshipEnded(),
          until,
          decided.orElse(null),
          days.erasedBy(counting.on(days.begins()), decided));
    }

    /** Around the ends of months, a leap day among them. */
    private LocalDate day() {
      return FIRST.plusMonths(random.nextInt(40)).plusDays(random.nextInt(6));
    }

    private static OffsetDateTime at(LocalDate day) {
      return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }

    private static DeadlineVersion version(int number, int months, LocalDate from) {
      return new DeadlineVersion(
          Deadline.RETENTION,
          number,
          TimeLimit.months(months),
          Optional.empty(),
          from,
          Optional.empty(),
          Optional.empty());
    }

    private void sql(String statement, Object... values) {
      db.sql(statement).params(values).update();
    }
  }
}
