package fi.tallessa.casework.feed;

import fi.tallessa.casework.appointment.Meeting;
import java.util.List;
import java.util.Optional;

/**
 * The worker's own feed.
 *
 * @param address to be copied: there right after it was made, and never again
 * @param today as the other calendar has it
 */
public record FeedPage(Optional<Feed> feed, Optional<String> address, List<Meeting> today) {
  @Override
  public String toString() {
    return "FeedPage";
  }
}
