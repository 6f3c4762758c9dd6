package fi.tallessa.association.agreement;

import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;

/** All agreements with those who process data for the association. */
public record AgreementsPage(List<Agreement> agreements, LocalDate today) {

  /** What one lacks, by the letters of the law, or until when it holds. */
  public String words(Agreement one, Ui ui) {
    var standing = one.standing(today);
    return ui.t(standing.key(), standing.words(one).toArray());
  }
}
