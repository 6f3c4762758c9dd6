package fi.tallessa.customer.data;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.bases.BasisPanel;
import fi.tallessa.customer.basis.GroupBases;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything we hold about the customer themselves, line by line, with its source, its verification
 * and its basis.
 *
 * @param bases on what each group of it rests
 * @param ofMinor whether there may be guardians
 * @param acting the guardians whose word verifies
 * @param goes the day on which a line goes unless somebody confirms it (D13)
 * @param stale which lines nobody has said for long to be right (S41)
 */
public record DataTable(
    Code code,
    List<DataRow> rows,
    BasisPanel bases,
    boolean ofMinor,
    List<KeptGuardian> acting,
    Map<Field, LocalDate> goes,
    Set<Field> stale) {

  public static DataTable of(
      Code code, Card card, GroupBases bases, Values values, LocalDate today) {
    return new DataTable(
        code,
        Arrays.stream(Field.values())
            .map(
                field ->
                    new DataRow(
                        code, field, values.shown(field, card), card.of(field).orElse(null)))
            .toList(),
        new BasisPanel(code, bases),
        card.mayBeMinor(today),
        List.of(),
        Map.of(),
        Set.of());
  }

  /** The same for whoever reads it: a student learns of nobody where they live (K14). */
  public DataTable readBy(Permit permit) {
    var theirs =
        permit.byIntern() ? rows.stream().filter(row -> !row.field().tellsWhere()).toList() : rows;
    return new DataTable(code, theirs, bases, ofMinor, acting, goes, stale);
  }

  /** The same, with whose word verifies. */
  public DataTable verifiedBy(List<KeptGuardian> guardians) {
    return new DataTable(code, rows, bases, ofMinor, guardians, goes, stale);
  }

  /** The same, with the days of what is to be verified. */
  public DataTable going(List<Duty> due) {
    return new DataTable(
        code,
        rows,
        bases,
        ofMinor,
        acting,
        due.stream()
            .filter(one -> one.field() != null && one.day() != null)
            .collect(toMap(Duty::field, Duty::day)),
        due.stream()
            .filter(one -> one.kind() == Duty.Kind.STALE)
            .map(Duty::field)
            .collect(toSet()));
  }

  /** Why it is kept (S2); empty where it rests on nothing, and nothing is shown. */
  public Optional<BasisLine> basis(DataRow row) {
    return bases.of(row.field().group());
  }

  /** Whether anything may be kept in this line now. */
  public boolean holds(DataRow row) {
    return bases.holds(row.field().group());
  }

  /** A line that says something; empty where it rests on nothing. */
  public Optional<DataRow> row(Field field) {
    return rows.stream()
        .filter(row -> row.field() == field && !row.shown().empty())
        .filter(this::holds)
        .findFirst();
  }

  public List<DataRow> unverified() {
    return rows.stream().filter(DataRow::unverified).toList();
  }

  /** What may be said to be right on a day, by itself alone: also what was so before. */
  List<DataRow> sayable(LocalDate today) {
    return rows.stream()
        .filter(
            row -> row.unverified() || row.datum().filter(one -> one.saidBefore(today)).isPresent())
        .toList();
  }

  /** The same without what is not shown, and so was not read through here. */
  public List<DataRow> readable() {
    return unverified().stream().filter(row -> !row.masked()).toList();
  }

  public long told() {
    return rows.stream().filter(row -> !row.shown().empty()).count();
  }

  @Override
  public String toString() {
    return "DataTable";
  }
}
