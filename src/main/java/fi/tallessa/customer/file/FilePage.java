package fi.tallessa.customer.file;

import fi.tallessa.customer.consented.ConsentedPanel;
import fi.tallessa.customer.consents.ConsentPanel;
import fi.tallessa.customer.data.DataRow;
import fi.tallessa.customer.data.DataTable;
import fi.tallessa.customer.data.Shown;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Gender;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.customer.guardians.GuardianPanel;
import fi.tallessa.customer.relationship.KeptUntil;
import fi.tallessa.holdings.Panel;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Code;
import fi.tallessa.web.Ui;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything one sees of a customer at once.
 *
 * @param opening what parts that come after the page say to belong to it ({@link SameOpening})
 * @param masked where the customer lives is protected; said to nobody who only learns (K14)
 * @param kept by when everything is erased; empty while a relationship lasts
 * @param consents null for whoever does the work of a day alone, as is {@code consented}: neither
 *     is theirs
 * @param byIntern whether a student in practice reads it
 * @param noticeTold whether anybody was told of the privacy notice (GDPR Art. 13)
 * @param above what other modules show first
 * @param opensHealth whether a student in practice may open what is kept of health
 * @param beside what they show in the rail
 */
public record FilePage(
    Code code,
    UUID opening,
    String name,
    Birth birth,
    Optional<Gender> gender,
    Shown domicile,
    boolean masked,
    GuardianAware aware,
    List<RelationshipLine> relationships,
    Optional<KeptUntil> kept,
    DataTable data,
    GuardianPanel guardians,
    List<Duty> duties,
    ConsentPanel consents,
    ConsentedPanel consented,
    boolean byIntern,
    boolean opensHealth,
    LooksPanel looks,
    boolean noticeTold,
    List<Panel.Shown> above,
    List<Panel.Shown> beside) {

  /** Ages are computed, never typed. */
  public String age(Ui ui) {
    return switch (birth) {
      case Birth.OnDay day -> ui.t("customer.file.years", birth.youngestAge(ui.today()));
      case Birth.InYear(var year) -> ui.t("customer.file.born_in", year.toString());
      case Birth.AdultNotAsked() -> ui.t("customer.data.adult");
      case Birth.Unknown() -> ui.t("customer.file.age_unknown");
    };
  }

  /**
   * A girl, a boy, a woman, a man; empty where it is not told, and where the word would not fit.
   */
  public String gender(Ui ui) {
    boolean adult = birth.youngestAge(ui.today()) >= 18;
    return switch (gender.orElse(Gender.OTHER)) {
      case FEMALE -> ui.t(adult ? "customer.file.woman" : "customer.file.girl");
      case MALE -> ui.t(adult ? "customer.file.man" : "customer.file.boy");
      case OTHER -> "";
    };
  }

  /** How the customer is reached without danger, where somebody has said. */
  public Optional<DataRow> safeWay() {
    return data.row(Field.SAFE_WAY);
  }

  /** Read for the work of a day alone. */
  public boolean everyday() {
    return consents == null;
  }

  /** The relationships that last. */
  public List<RelationshipLine> open() {
    return relationships.stream().filter(line -> line.relationship().open()).toList();
  }

  /** Nobody has said for long that how a guardian is reached is right (S41). */
  public boolean staleGuardian() {
    return duties.stream().anyMatch(duty -> duty.kind() == Duty.Kind.STALE_GUARDIAN);
  }

  /** What is to be done by when; of what is to be verified one line, with the first day. */
  public List<Duty> todo() {
    var kinds = EnumSet.noneOf(Duty.Kind.class);
    return duties.stream().filter(duty -> kinds.add(duty.kind())).toList();
  }

  @Override
  public String toString() {
    return "FilePage";
  }
}
