package fi.tallessa.casework.timeline;

import fi.tallessa.casework.contact.ContactDrafts;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The composer's line and the newest contacts, on the customer's page. */
@Component
@Order(10)
class TimelinePanels implements Panel {

  private static final int SHOWN = 10;
  private static final Duration FRESH = Duration.ofSeconds(10);

  private final Contacts contacts;
  private final ContactDrafts drafts;
  private final TimelineEntries entries;

  TimelinePanels(Contacts contacts, ContactDrafts drafts, TimelineEntries entries) {
    this.contacts = contacts;
    this.drafts = drafts;
    this.entries = entries;
  }

  @Override
  public Place place() {
    return Place.BODY;
  }

  @Override
  public boolean forInterns() {
    return true;
  }

  @Override
  public Shown of(Permit permit) {
    var found = contacts.newest(permit, Optional.empty(), Optional.empty(), SHOWN + 1);
    var shown = entries.of(found.subList(0, Math.min(SHOWN, found.size())), permit);
    return new Shown(
        "casework/timeline/panel",
        new TimelinePanel(
            permit.code(),
            TimelineMonth.of(shown),
            drafts.saved(permit),
            fresh(shown, permit.visit()),
            found.size() > SHOWN,
            !permit.everyday()));
  }

  private static Optional<TimelineEntry> fresh(List<TimelineEntry> shown, Visit visit) {
    return shown.stream()
        .filter(TimelineEntry::undo)
        .filter(one -> one.kept().contact().written().plus(FRESH).isAfter(visit.when()))
        .findFirst();
  }
}
