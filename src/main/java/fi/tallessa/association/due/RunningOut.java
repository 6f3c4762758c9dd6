package fi.tallessa.association.due;

import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that is due, for a line manager's home page. */
@Component
public class RunningOut {

  private final List<RunsOut> all;

  RunningOut(List<RunsOut> all) {
    this.all = all;
  }

  public List<Due> of(Visit manager) {
    return all.stream().flatMap(one -> one.due(manager)).toList();
  }
}
