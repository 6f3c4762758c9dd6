package fi.tallessa.family.home;

import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.family.relative.FamilyAddress;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The form of where a home is.
 *
 * @param masked the address is protected: what is kept is not in the page
 * @param kept whether something was told before
 * @param theirs what somebody else wrote meanwhile, which stands beside the form in any language;
 *     empty of a protected address
 */
public record HomeAddressPage(
    Code code,
    String name,
    UUID home,
    boolean masked,
    boolean kept,
    Optional<HomeAddress> theirs,
    HomeAddressForm form,
    Problems problems) {

  static final String MEANWHILE = "family.home.address.meanwhile";
  static final String REMOVED = "family.home.address.meanwhile.removed";

  public String list() {
    return FamilyAddress.of(code);
  }

  public String address() {
    return list() + "/homes/" + home + "/address";
  }

  public List<Choice> sources(Ui ui) {
    return CloseSource.choices(ui);
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of("address", ui.t("family.home.address"), "source", ui.t("family.relative.source"));
  }

  @Override
  public String toString() {
    return "HomeAddressPage";
  }
}
