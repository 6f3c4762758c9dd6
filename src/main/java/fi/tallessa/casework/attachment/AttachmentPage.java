package fi.tallessa.casework.attachment;

import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.customer.datum.CloseSource;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attachments of a contact or of the whole file, and the form for another.
 *
 * @param consented whether a consent to notes holds; without one nothing is kept (D1)
 * @param scanned whether a scanner of viruses looks at each
 * @param masked whether where the customer lives is protected: a file may tell it all the same
 * @param asking about what the file is called and who else is in it (D15)
 * @param more whether there are older ones
 */
public record AttachmentPage(
    Code code,
    String name,
    Optional<KeptContact> contact,
    boolean consented,
    boolean scanned,
    boolean masked,
    List<KeptAttachment> shown,
    boolean more,
    List<RemovedAttachment> removed,
    Map<WorkerId, String> names,
    AttachmentForm form,
    Problems problems,
    Asking asking) {

  /** How large a file may be, in MB. */
  public static final int MOST_MB = 20;

  /** Asked once before it is kept: whether other words would do (D15). */
  AttachmentPage again(Problems problems, Asking asking) {
    return new AttachmentPage(
        code, name, contact, consented, scanned, masked, shown, more, removed, names, form,
        problems, asking);
  }

  static String address(Code code) {
    return "/customers/" + code.shown() + "/attachments";
  }

  /** Of one contact, or of the whole file. */
  static String address(Code code, String contact) {
    return address(code) + (contact.isEmpty() ? "" : "?contact=" + contact);
  }

  public String address() {
    return address(code);
  }

  public String older() {
    var here = address(code, form.contact());
    return here + (here.contains("?") ? "&" : "?") + "before=" + shown.getLast().line();
  }

  public String ask() {
    return "/customers/" + code.shown() + "/consents/new";
  }

  public String back() {
    return "/customers/" + code.shown() + (contact.isPresent() ? "/timeline" : "");
  }

  /** What was typed before the consent ended is still in its box. */
  public boolean withForm() {
    return consented || !problems.isEmpty() || asking.isNeeded();
  }

  public String by(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  public List<Choice> sources(Ui ui) {
    return CloseSource.choices(ui);
  }

  public List<Choice> ofHealth(Ui ui) {
    return List.of(new Choice(AttachmentForm.YES, ui.t("casework.attachment.health")));
  }

  public List<Choice> ofPeople(Ui ui) {
    return List.of(new Choice(AttachmentForm.YES, ui.t("casework.attachment.people")));
  }

  public Map<String, String> labels(Ui ui) {
    return Map.of(
        "file", ui.t("casework.attachment.file"),
        "source", ui.t("casework.attachment.source"),
        "others", ui.t("casework.attachment.others"),
        "health", ui.t("casework.attachment.health"),
        "people", ui.t("casework.attachment.people"));
  }

  @Override
  public String toString() {
    return "AttachmentPage";
  }
}
