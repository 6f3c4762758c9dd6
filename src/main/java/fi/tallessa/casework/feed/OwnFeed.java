package fi.tallessa.casework.feed;

import fi.tallessa.kernel.Visit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A worker turns their feed on, anew and off. */
@Service
@Transactional
class OwnFeed {

  private final Feeds feeds;
  private final Fetching fetching;

  OwnFeed(Feeds feeds, Fetching fetching) {
    this.feeds = feeds;
    this.fetching = fetching;
  }

  boolean is(FeedSecret secret, Visit visit) {
    return feeds.isOf(secret, visit);
  }

  FeedPage page(Optional<String> address, Visit visit) {
    return new FeedPage(feeds.of(visit), address, fetching.today(visit));
  }

  FeedSecret make(Visit visit) {
    return feeds.make(visit);
  }

  void end(Visit visit) {
    feeds.end(visit);
  }
}
