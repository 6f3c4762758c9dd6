package fi.tallessa.retention.bound;

import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A line manager says how many files a night erases at most. */
@Service
@Transactional
public class Bounding {

  private final Bounds bounds;

  Bounding(Bounds bounds) {
    this.bounds = bounds;
  }

  /** The number that holds from the next night on. */
  public Result<Integer> set(BoundForm form, Sending sending, Visit visit) {
    return sending
        .act(form.read())
        .flatMap(
            most ->
                bounds.set(Version.of(form.version()), most, visit)
                    ? Result.fine(most)
                    : Result.faulty(Version.meanwhile()));
  }

  /** Whether somebody else has set it meanwhile. */
  public static boolean overtaken(Problems problems) {
    return Version.overtaken(problems);
  }
}
