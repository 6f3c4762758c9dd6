package fi.tallessa.customer.print;

import fi.tallessa.customer.consents.ConsentLine;
import fi.tallessa.customer.data.DataRow;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What we hold of a child, as one guardian may read it: only what says something, so that what is
 * left out looks like what was never there.
 *
 * @param inForce the consents that hold today
 * @param anothers whether it may be another guardian who told something
 */
public record GuardianFile(
    Code code,
    String name,
    ForWhom whom,
    List<DataRow> data,
    List<ConsentLine> inForce,
    Predicate<Source> anothers) {

  /** Who told it (GDPR Art. 15(1)(g)); empty where it may be another guardian (K16). */
  public Optional<Source> source(DataRow row) {
    return row.datum().map(datum -> datum.told().source()).filter(anothers.negate());
  }

  @Override
  public String toString() {
    return "GuardianFile";
  }
}
