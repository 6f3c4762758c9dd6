package fi.tallessa.customer.bases;

import fi.tallessa.customer.basis.Rest;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;

/**
 * The form of what a group rests on, with all it has rested on before.
 *
 * @param past the newest first, each with the name of who chose it
 * @param changed somebody else has changed it since the form was opened
 */
public record BasisPage(
    Code code,
    String name,
    FieldGroup group,
    List<BasisPanel.Line> now,
    List<Offer> offers,
    List<Past> past,
    BasisForm form,
    boolean changed,
    Problems problems) {

  /** One of all it has rested on. */
  public record Past(Rest rest, BasisLine basis, String worker) {
    public String purpose() {
      return "customer.purpose." + Purposes.code(rest.purpose());
    }

    @Override
    public String toString() {
      return "Past";
    }
  }

  public String address() {
    return "/customers/" + code.shown() + "/bases/" + group.code();
  }

  public String file() {
    return "/customers/" + code.shown() + "#bases";
  }

  /** Which version of the group this page shows; of several purposes, all counted together. */
  public int version() {
    return now.stream().mapToInt(line -> line.rest().version()).sum();
  }

  /** Whether a consent holds on which the group rests: interest does not take its place. */
  public boolean consentStands() {
    return now.stream().anyMatch(line -> line.rest().onStandingConsent() && line.rest().holds());
  }

  /** Whether it sleeps: it is asked first, and nothing is changed. */
  public boolean asleep() {
    return now.stream().anyMatch(line -> line.rest().asleep());
  }

  public List<Choice> bases(Ui ui) {
    return offers.stream()
        .filter(
            one -> now.stream().noneMatch(line -> BehindTheirBack.moves(line.rest(), one.basis())))
        .map(one -> new Choice(one.value(), one.words(ui)))
        .toList();
  }

  /** Whether what the group rested on has ended: to change it erases what is left (S14). */
  public boolean ended() {
    return now.stream().anyMatch(line -> !line.rest().holds() && !line.rest().asleep());
  }

  public boolean asksPurpose() {
    return group.purposes().size() > 1;
  }

  public List<Choice> purposes(Ui ui) {
    return group.purposes().stream()
        .map(Purposes::code)
        .map(one -> new Choice(one, ui.t("customer.purpose." + one)))
        .toList();
  }

  @Override
  public String toString() {
    return "BasisPage[" + group + "]";
  }
}
