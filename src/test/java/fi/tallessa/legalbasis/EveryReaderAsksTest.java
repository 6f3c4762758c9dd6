package fi.tallessa.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each statement that reads what may be frozen in part asks whether it may only be kept (GDPR Art.
 * 18, S46), or stands here with the reason why it need not. What is frozen as a whole the door
 * keeps shut.
 */
@RegisterTest
class EveryReaderAsksTest {

  private static final Path CODE = Path.of("src/main/java/fi/tallessa");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

  /** A condition by its name, or the place a statement keeps for it. */
  private static final Pattern ASKS =
      Pattern.compile(
          "OnConsent\\.|StillRests\\.|PartRestrictions\\.|AttachmentRests\\.|OnPhotographs\\."
              + "|LostConsent\\.|[Ss]helf\\.([A-Z]+\\.)?\\w+\\(|[Ss]tore\\.(holds|ended|loses|there)\\("
              + "|\\brests\\w*\\(|\\brestsOn\\b|\\bfrozen\\(|\\b[A-Z_]*(HOLDS|STANDS)\\b"
              + "|\\{(holds|stands|rests|of_an_aim|note holds|active)\\}");

  /** Where a statement takes the table from elsewhere, it may be one of these. */
  private static final String ANY = "\\{table\\}|%s|%1\\$s";

  /**
   * A file's statements that ask nothing.
   *
   * @param many how many: one more is looked at
   */
  private record Reviewed(int many, String why) {}

  private static Map.Entry<String, Reviewed> reviewed(String file, int many, String why) {
    return Map.entry(file, new Reviewed(many, why));
  }

  private static final Map<String, Reviewed> OTHERWISE =
      Map.ofEntries(
          reviewed("access/BesideFiles", 1, "columns that tell of whom, of tables beside files"),
          reviewed("backup/Loading", 1, "numbers of rows, where nobody is let in yet"),
          reviewed("retention/certificate/RowCounts", 1, "how many rows go, when all of it goes"),
          reviewed(
              "casework/attachment/Attachments",
              1,
              "the rows, which no reader takes without STANDS"),
          reviewed(
              "casework/contact/RowsOfMeeting", 1, "whether anything hangs on a row: it stays"),
          reviewed("casework/forguardian/OnKeptConsents", 1, "ids that no guardian is shown"),
          reviewed(
              "casework/matter/Matters", 1, "ids, of which those are shown that still stand: of()"),
          reviewed("casework/need/Needs", 2, "days and outcomes, beside notes that are asked"),
          reviewed("casework/plan/Benefits", 1, "the number the next answer gets"),
          reviewed(
              "casework/say/SaysOnConsent", 1, "what is gone with its consent, to go after it"),
          reviewed(
              "cooperation/Cooperations",
              2,
              "on which shelf and which consent an id lies: no words"),
          reviewed(
              "cooperation/PointsOfGuardian",
              1,
              "that it may have been a guardian: nothing of what"),
          reviewed("customer/consented/ConfirmedByGuardian", 1, "the same, of health"),
          reviewed(
              "customer/consented/UnconfirmedEntries", 1, "asked() says what stays, being frozen"),
          reviewed("customer/datum/Rectified", 1, "a moment, to mark what was contested as right"),
          reviewed("customer/datum/StandsAgain", 1, "asks what its caller says is frozen"),
          reviewed("customer/datum/StillRests", 1, "the question itself"),
          reviewed(
              "family/home/HomeAddresses",
              2,
              "which places papers hide, and the number of the next"));

  @Autowired Owner owner;

  @Test
  void s46_every_statement_that_reads_what_may_be_frozen_asks_whether_it_is() throws IOException {
    var unasked = unasked(sources(), tables(owner.db()));
    assertThat(unasked)
        .isEqualTo(
            OTHERWISE.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().many(),
                        (a, b) -> a,
                        TreeMap::new)));
    assertThat(OTHERWISE.values()).noneMatch(one -> one.why().isBlank());
  }

  @Test
  void s46_what_may_be_frozen_is_what_rests_on_a_consent_hangs_on_that_or_is_a_field() {
    assertThat(tables(owner.db()))
        .contains(
            "casework.note",
            "casework.note_past",
            "casework.attachment",
            "casework.plan_outcome",
            "casework.benefit",
            "cooperation.contact_point_past",
            "customer.datum",
            "customer.health_entry",
            "customer.other_information_past",
            "drafts.form_text",
            "family.home_address")
        .doesNotContain("casework.contact", "customer.guardian");
  }

  @Test
  void a_table_that_rests_on_a_consent_is_found_by_itself() {
    owner.inScratch(
        db -> {
          db.sql("create table casework.planted (subject_id uuid, song_item_id uuid)").update();
          assertThat(tables(db)).contains("casework.planted");
        });
  }

  @Test
  void the_rule_bites() {
    var planted =
        """
        /** Reads from casework.note. */
        db.sql("select sealed from casework.note where subject_id = ?").list();
        db.sql("select sealed from casework.note where subject_id = ? and {holds}").list();
        db.sql("select sealed from casework.aim where" + OnConsent.holds(NOTES, "aim")).list();
        db.sql("select sealed from %s where subject_id = ?".formatted(store.table())).list();
        db.sql("delete from casework.note where subject_id = ?").update();
        """;
    assertThat(unasked(Map.of("planted", planted), Set.of("casework.note", "casework.aim")))
        .containsExactly(Map.entry("planted", 2));
  }

  /** A basis says on what a group rests, and nothing that may only be kept. */
  private static Set<String> tables(JdbcClient db) {
    return new TreeSet<>(
        db.sql(
                """
                with recursive frozen (relation) as (
                  select attrelid from pg_attribute
                  join pg_class on pg_class.oid = attrelid and relkind = 'r'
                  join pg_namespace on pg_namespace.oid = relnamespace
                  where attname like '%item\\_id' and not attisdropped and nspname <> 'legalbasis'
                    and attrelid <> 'customer.basis'::regclass
                  union
                  select relation::oid from unnest(array['customer.datum', 'family.home_address']::regclass[])
                    as field (relation)
                  union
                  select conrelid from pg_constraint join frozen on confrelid = frozen.relation
                  where contype = 'f' and confdeltype = 'c')
                select relation::regclass::text from frozen
                where exists (select from pg_attribute own
                  where own.attrelid = relation and own.attname = 'subject_id')
                """)
            .query(String.class)
            .set());
  }

  /** By file, how many of its statements read such a table and ask nothing. */
  private static Map<String, Integer> unasked(Map<String, String> sources, Set<String> tables) {
    var reads = reads(tables);
    var found = new TreeMap<String, Integer>();
    sources.forEach(
        (file, source) -> {
          int many =
              (int)
                  Stream.of(COMMENT.matcher(source).replaceAll("").split(";\\n"))
                      .filter(statement -> reads.matcher(statement).find())
                      .filter(statement -> !ASKS.matcher(statement).find())
                      .count();
          if (many > 0) {
            found.put(file, many);
          }
        });
    return found;
  }

  /** What deletes reads nothing. */
  private static Pattern reads(Set<String> tables) {
    var any =
        tables.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", "|" + ANY + ")"));
    return Pattern.compile("(?<!delete )\\b(?:from|join|using)\\s+" + any + "(?![\\w.])");
  }

  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(CODE)) {
      var all = new TreeMap<String, String>();
      for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        all.put(CODE.relativize(file).toString().replace(".java", ""), Files.readString(file));
      }
      return all;
    }
  }
}
