package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.kernel.Code;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Everything we hold about the customer themselves, line by line, with its source, its verification
 * and its basis.
 *
 * @param ofMinor whether a guardian's word verifies
 */
public record DataTable(Code code, List<DataRow> rows, boolean ofMinor) {

  public static DataTable of(Code code, Card card, Values values, LocalDate today) {
    return new DataTable(
        code,
        Arrays.stream(Field.values())
            .map(
                field ->
                    new DataRow(
                        code, field, values.shown(field, card), card.of(field).orElse(null)))
            .toList(),
        card.mayBeMinor(today));
  }

  /** Why it is kept, in the reader's words (S2). */
  public String basis(Ui ui, Datum datum) {
    return switch (Basis.read(datum.basis())) {
      case LegitimateInterest interest -> ui.t("customer.data.interest");
    };
  }

  public List<DataRow> unverified() {
    return rows.stream().filter(DataRow::unverified).toList();
  }

  public long told() {
    return rows.stream().filter(row -> !row.shown().empty()).count();
  }

  @Override
  public String toString() {
    return "DataTable";
  }
}
