package fi.tallessa.customer.relationship;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When customers came back (D20): out of the days of their relationships, nothing sealed. */
@Repository
public class Returns {

  private final JdbcClient db;

  Returns(JdbcClient db) {
    this.db = db;
  }

  /** One customer's, the oldest first. */
  public List<Return> of(Permit permit) {
    return Return.of(lasted(permit));
  }

  /** The same, if a relationship began today. */
  public List<Return> ifBackToday(Permit permit) {
    var today = DateRange.from(permit.visit().today());
    return Return.of(Stream.concat(lasted(permit).stream(), Stream.of(today)).toList());
  }

  private List<DateRange> lasted(Permit permit) {
    return days(Set.of(permit.subject())).getOrDefault(permit.subject(), List.of());
  }

  /** Those of many: one statement. */
  public Map<SubjectId, List<Return>> everybody(Set<SubjectId> some) {
    return days(some).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> Return.of(one.getValue())));
  }

  private Map<SubjectId, List<DateRange>> days(Set<SubjectId> some) {
    return db
        .sql(
            """
            select relationship.subject_id, began_on, ended_on from customer.relationship {ended}
            where relationship.subject_id = any (?)
            """
                .replace("{ended}", Ends.NEWEST))
        .param(some.stream().map(SubjectId::value).toArray(UUID[]::new))
        .query(
            (row, n) ->
                Map.entry(
                    new SubjectId(row.getObject(1, UUID.class)),
                    new DateRange(
                        row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }
}
