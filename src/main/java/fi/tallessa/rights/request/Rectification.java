package fi.tallessa.rights.request;

import fi.tallessa.customer.datum.PutRight;
import fi.tallessa.kernel.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was put right since somebody asked for it, and whether everybody who was told what it said
 * before knows, or the reason why not is written down (GDPR Art. 16, 19).
 */
public record Rectification(List<PutRight> done, boolean untold, RectificationForm form) {

  static final Rectification NONE = new Rectification(List.of(), false, RectificationForm.BLANK);

  Rectification again(RectificationForm typed) {
    return new Rectification(done, untold, typed);
  }

  /** Whether there is something to put right: it was decided, and something of it is done. */
  static boolean gives(Request request, LocalDate day) {
    return request.kind() == Kind.RECTIFICATION
        && !request.told().own()
        && request.held(day).filter(one -> one.outcome().gives()).isPresent();
  }

  /** What stands in the way of telling whoever asked that it is done. */
  Optional<Problem> unless(Request request, LocalDate day) {
    if (!gives(request, day)) {
      return Optional.empty();
    }
    if (done.isEmpty()) {
      return Optional.of(Problem.of("way", "rights.law.not_right"));
    }
    return untold ? Optional.of(Problem.of("way", "rights.law.not_told")) : Optional.empty();
  }

  @Override
  public String toString() {
    return "Rectification";
  }
}
