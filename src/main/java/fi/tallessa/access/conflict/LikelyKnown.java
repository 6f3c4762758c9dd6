package fi.tallessa.access.conflict;

import fi.tallessa.access.Likely;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose files are likely those of people a worker has told of, and no line manager has seen to. */
@Component
public class LikelyKnown {

  private final ToldTies told;
  private final Likely likely;

  LikelyKnown(ToldTies told, Likely likely) {
    this.told = told;
    this.likely = likely;
  }

  public Set<SubjectId> to(WorkerId worker) {
    return told.by(worker).stream()
        .filter(one -> one.known() != null)
        .flatMap(one -> likely.same(one.known().name(), one.known().birth()).stream())
        .collect(Collectors.toSet());
  }
}
