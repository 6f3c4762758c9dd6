package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.SafeWay;
import fi.tallessa.customer.datum.Sort;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.time.Instant;

/**
 * Two people changed the same field: both versions, and as it was.
 *
 * @param was null where nothing was written before the two
 * @param at when mine was sent
 */
public record ConflictPage(
    Code code,
    String name,
    Field field,
    Version mine,
    Version theirs,
    Version was,
    String theirName,
    Instant at,
    ChoiceForm form,
    Problems problems) {

  /**
   * One of the versions.
   *
   * @param kept null for mine, which is not kept yet
   * @param none the message key of why there is no value
   */
  public record Version(Shown shown, String none, Kept kept) {

    public String in(Ui ui) {
      return shown.empty() ? ui.t(none) : shown.in(ui);
    }

    @Override
    public String toString() {
      return "Version";
    }
  }

  public String address() {
    return "/customers/" + code.shown() + "/data/" + field.code() + "/choice";
  }

  /** What differs from before the two; from nothing, where there was nothing. */
  public Difference difference(Ui ui, Version version) {
    return Difference.of(was == null ? "" : was.in(ui), version.in(ui));
  }

  /** What stands in the box to write one out of both. */
  public String both() {
    return field == Field.SAFE_WAY ? SafeWay.of(form.both()).words() : form.both();
  }

  /** Words can be put together out of two versions; a choice among three cannot. */
  public boolean canWrite() {
    return field.sort() != Sort.GENDER;
  }

  @Override
  public String toString() {
    return "ConflictPage";
  }
}
