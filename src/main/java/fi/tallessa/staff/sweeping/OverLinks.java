package fi.tallessa.staff.sweeping;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import fi.tallessa.staff.link.LinksOver;
import org.springframework.stereotype.Component;

/**
 * Takes away one-time links with their reasons, and whoever was invited and never came, {@link
 * LinksOver#KEPT_DAYS} days after it was over. That a link was made stays at the door for as long
 * as anything there ({@link OldTraces}), without why.
 */
@Component
class OverLinks implements NightJob {

  private final LinksOver links;

  OverLinks(LinksOver links) {
    this.links = links;
  }

  @Override
  public String code() {
    return "staff.night.links";
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    steps.at(() -> emptied(night));
    steps.at(() -> links.forgetNeverCome(night.at()));
    steps.at(() -> links.erase(night.at()));
    return steps.done();
  }

  /** The links themselves stay for now, so none counts as done. */
  private int emptied(Night night) {
    links.empty(night.at());
    return 0;
  }
}
