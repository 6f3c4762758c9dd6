package fi.tallessa.association.agreement;

import fi.tallessa.web.Ui;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** All agreements with those who process data for the association. */
public record AgreementsPage(List<Agreement> agreements, LocalDate today) {

  /** What one lacks, by the letters of the law, or until when it holds. */
  public String words(Agreement one, Ui ui) {
    var standing = one.standing(today);
    return switch (standing) {
      case OVER -> ui.t(standing.key(), one.over());
      case LACKS -> ui.t(standing.key(), letters(one));
      case ENDED, ENDS_SOON -> ui.t(standing.key(), one.until());
      case HOLDS -> ui.t(standing.key());
    };
  }

  static String letters(Agreement one) {
    return one.lacks().stream().map(Clause::letter).collect(Collectors.joining(", "));
  }
}
