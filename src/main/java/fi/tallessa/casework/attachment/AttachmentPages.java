package fi.tallessa.casework.attachment;

import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.files.Inspection;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list of attachments with its form. */
@Component
class AttachmentPages {

  private static final int PER_PAGE = 50;
  private static final int REMOVED = 20;

  private final Data data;
  private final FileConsents consents;
  private final Attachments attachments;
  private final Removals removals;
  private final Workers workers;
  private final Inspection inspection;
  private final PlacesKept places;

  AttachmentPages(
      Data data,
      FileConsents consents,
      Attachments attachments,
      Removals removals,
      Workers workers,
      Inspection inspection,
      PlacesKept places) {
    this.data = data;
    this.consents = consents;
    this.attachments = attachments;
    this.removals = removals;
    this.workers = workers;
    this.inspection = inspection;
    this.places = places;
  }

  AttachmentPage of(
      Permit permit, Optional<KeptContact> contact, AttachmentForm form, String before) {
    var found =
        attachments.newest(permit, contact.map(KeptContact::id), line(before), PER_PAGE + 1);
    var hidden = places.of(permit);
    var shown = found.stream().limit(PER_PAGE).map(one -> one.hiding(hidden)).toList();
    var removed =
        contact.isPresent() ? List.<RemovedAttachment>of() : removals.newest(permit, REMOVED);
    return new AttachmentPage(
        permit.code(),
        data.card(permit).name(),
        contact,
        consents.any(permit),
        inspection.scanned(),
        permit.masked(),
        shown,
        found.size() > shown.size(),
        removed,
        names(shown, removed),
        form,
        Problems.none(),
        Asking.NOTHING);
  }

  private Map<WorkerId, String> names(List<KeptAttachment> shown, List<RemovedAttachment> removed) {
    return workers.names(
        Stream.concat(
                shown.stream().map(one -> one.attachment().worker()),
                removed.stream().map(RemovedAttachment::worker))
            .distinct()
            .toList());
  }

  /** From an address; what is none begins at the top. */
  private static long line(String before) {
    return before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
  }
}
