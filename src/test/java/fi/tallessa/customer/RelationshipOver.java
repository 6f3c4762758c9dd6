package fi.tallessa.customer;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.holdings.Holding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What becomes of a file: its last relationship ends, the customer comes back, all of it goes. */
public final class RelationshipOver {

  /** Ends it today, and cancels the meetings to come. */
  public static void ends(OneFile file) throws Exception {
    var today = file.visit(file.maija).today();
    file.post(
            "/relationship/end",
            "lastDay",
            written(today),
            "statisticsUntil",
            written(LocalDate.of(today.getYear() + 1, 3, 31)),
            "reason",
            "moved",
            "also",
            "meetings")
        .andExpect(status().isSeeOther());
  }

  /** The file is in use again, by the same worker. */
  public static void wakes(OneFile file) {
    var db = file.bean(Owner.class).db();
    db.sql(
            """
            update access.dormancy set until_at = now()
            where subject_id = (select subject_id from access.file where code = ?)
            """)
        .param(file.code.value())
        .update();
    db.sql(
            """
            update access.designation set ended_at = null, ended_by = null
            where subject_id = (select subject_id from access.file where code = ?)
            """)
        .param(file.code.value())
        .update();
  }

  /** As a later issue will: all that is held, the file and the key last. */
  public static void erased(OneFile file) {
    var last = List.of("file", "keys");
    var holdings = file.beans().getBeansOfType(Holding.class).values();
    file.writing(
        permit -> {
          holdings.stream()
              .filter(one -> !Set.copyOf(last).contains(one.describe().name()))
              .forEach(one -> one.erase(permit));
          last.forEach(
              name ->
                  holdings.stream()
                      .filter(one -> one.describe().name().equals(name))
                      .forEach(one -> one.erase(permit)));
          return true;
        });
  }

  private static String written(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  private RelationshipOver() {}
}
