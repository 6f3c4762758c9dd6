package fi.tallessa.access.who;

import fi.tallessa.access.Could;
import fi.tallessa.kernel.Code;
import fi.tallessa.web.Ui;
import java.util.List;

/**
 * Who could open one customer today, and why; of the customer only the code.
 *
 * @param frozen all of it is only stored, so that for now nobody opens it but for a right (Art.
 *     18(2))
 * @param closed it waits for a guardian, so that for now nobody opens it
 * @param sudden how many could in an emergency alone
 * @param never how many could not at all
 * @param hours so long a file stays open in an emergency
 */
public record WhoPage(
    Code code,
    boolean frozen,
    boolean closed,
    List<Line> lines,
    long sudden,
    long never,
    long hours) {

  /** Somebody opens it in this hour, though it is only stored. */
  public boolean protectedNow() {
    return lines.stream().anyMatch(one -> one.could().how() == Could.How.PROTECTS);
  }

  /** One person with a ground. */
  public record Line(String name, Could could) {

    public String ground() {
      return "access.who.ground." + could.ground().orElseThrow().name().toLowerCase();
    }

    public String how() {
      return "access.who.how." + could.how().name().toLowerCase();
    }

    public boolean opens() {
      return could.how() == Could.How.OPENS || could.how() == Could.How.PROTECTS;
    }

    /** From when until when. */
    public String days(Ui ui) {
      if (could.ends() != null) {
        return ui.t("access.who.until", ui.moment(could.ends()));
      }
      if (could.from() == null) {
        return ui.t("access.who.while");
      }
      return could.until() == null
          ? ui.t("access.designation.since", ui.day(could.from()))
          : ui.t("access.designation.between", ui.day(could.from()), ui.day(could.until()));
    }

    @Override
    public String toString() {
      return "Line";
    }
  }

  @Override
  public String toString() {
    return "WhoPage";
  }
}
