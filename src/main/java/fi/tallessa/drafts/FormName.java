package fi.tallessa.drafts;

import fi.tallessa.kernel.WorkerId;
import java.util.UUID;

/**
 * Which form a draft is of.
 *
 * @param code module and feature, such as {@code casework.contact}
 * @param about which of many is changed by it; {@link #NEW} for one that is not there yet
 */
public record FormName(String code, UUID about) {

  private static final UUID NEW = new UUID(0, 0);

  public static FormName of(String code) {
    return new FormName(code, NEW);
  }

  public FormName changing(UUID one) {
    return new FormName(code, one);
  }

  /** Where a draft lies, bound into its seal. */
  String place(WorkerId author) {
    return code + "/" + about + "/" + author;
  }
}
