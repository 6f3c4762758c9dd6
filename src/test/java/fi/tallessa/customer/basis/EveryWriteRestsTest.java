package fi.tallessa.customer.basis;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup.Rests;
import fi.tallessa.holdings.Holding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each statement that writes a row of a group that rests on interest asks for that basis itself
 * (S2), or stands here with the reason why it does not. What rests on a consent or on the law has
 * keys and conditions of its own.
 */
@RegisterTest
class EveryWriteRestsTest {

  /** The end of the statement: what it asks is said within it. */
  private static final Pattern WRITES =
      Pattern.compile(
          "insert into (?<table>\\w+\\.\\w+)(?<rest>.*?)(?:\\.update\\(\\)|\\.query\\(|\\z)",
          Pattern.DOTALL);

  private static final Pattern ASKS =
      Pattern.compile("WorkRests\\.of|GroupRests\\.of|StillRests\\.ON_SOMETHING");

  /** As decision 0031 weighs them. */
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("customer.relationship", "what the rest is opened on"),
          Map.entry("customer.relationship_end", "an end may always be told"),
          Map.entry("customer.match_notice", "two ids"),
          Map.entry("customer.directory_change", "an id and a count"),
          Map.entry("customer.registration", "an id and a digest"),
          Map.entry("customer.awaiting", "before there is a file, for days (D5)"),
          Map.entry("access.draft", "before there is a file, for days (D5)"),
          Map.entry("access.draft_prolongation", "before there is a file, for days (D5)"),
          Map.entry("drafts.form_draft", "what is typed and not yet saved, for days"),
          Map.entry("drafts.form_text", "what is typed and not yet saved, on a consent"),
          Map.entry("cooperation.cooperation", "asks its shelf: an interest, or the consent"),
          Map.entry("cooperation.cooperation_past", "of a row that has asked"),
          Map.entry("cooperation.contact_point", "asks the cooperation, which asks its shelf"),
          Map.entry("family.home_with", "who lives in a home whose row has asked"),
          Map.entry("family.home_address", "asks what contact information rests on by itself"),
          Map.entry("family.link_end", "an end may always be told"),
          Map.entry("casework.cancellation", "taking back may always be told"),
          Map.entry("casework.appointment_cancellation", "taking back may always be told"),
          Map.entry("casework.appointment_hour", "with the row that has asked"),
          Map.entry("casework.task_done", "of a row that has asked"),
          Map.entry("casework.promise", "of a task that has asked"),
          Map.entry("casework.promise_unkept", "of a task that has asked"),
          Map.entry("casework.contact_matter", "two ids, of rows that have asked"),
          Map.entry("casework.intern_entry", "who signs a row that has asked"),
          Map.entry("customer.intake_step", "of a row that has asked"),
          Map.entry("customer.overruling", "a keyed hash of a word's form"),
          Map.entry("customer.guardian_removed", "that somebody is gone may always be told"),
          Map.entry("customer.protection", "protecting may always be told (K8)"),
          Map.entry("access.conflict", "the door itself"),
          Map.entry("access.protection", "the door itself"),
          Map.entry("access.unmasking", "the door itself"),
          Map.entry("access.file", "the door itself"),
          Map.entry("access.designation", "the door itself"),
          Map.entry("access.dormancy", "the door itself"),
          Map.entry("access.emergency", "the door itself"),
          Map.entry("access.opening", "the door itself"),
          Map.entry("access.protecting", "the door itself"),
          Map.entry("access.closure", "the door itself"));

  @Autowired List<Holding> holdings;

  @Test
  void s02_every_statement_that_writes_what_rests_on_interest_asks_for_it() throws IOException {
    var unasked = unasked(sources(), tables());
    assertThat(unasked).isSubsetOf(OTHERWISE.keySet());
    assertThat(OTHERWISE.keySet()).as("each exception is still one").isSubsetOf(unasked);
    assertThat(tables()).contains("customer.guardian", "customer.awareness", "casework.contact");
  }

  @Test
  void s02_the_rule_bites() {
    var planted =
        """
        db.sql("insert into customer.guardian (subject_id) values (?)").update();
        db.sql("insert into casework.task select x where" + WorkRests.of("about")).update();
        """;
    assertThat(unasked(planted, Set.of("customer.guardian", "casework.task")))
        .containsExactly("customer.guardian");
  }

  private Set<String> tables() {
    return holdings.stream()
        .map(Holding::describe)
        .filter(
            one ->
                one.groups().stream()
                    .anyMatch(
                        group -> group.rests() == Rests.INTEREST || group.rests() == Rests.EITHER))
        .map(Description::tables)
        .flatMap(List::stream)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> unasked(String code, Set<String> tables) {
    return WRITES
        .matcher(code)
        .results()
        .filter(found -> tables.contains(found.group("table")))
        .filter(found -> !ASKS.matcher(found.group("rest")).find())
        .map(found -> found.group("table"))
        .collect(toCollection(TreeSet::new));
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      var all = new StringBuilder();
      for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    }
  }
}
