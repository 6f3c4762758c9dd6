package fi.tallessa.access.cover;

import fi.tallessa.access.Access;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who would have nobody in a gap, of those a manager oversees: what one page counts another one
 * lists. The others stand on the lists of whoever oversees them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Nobody {

  private final Access access;
  private final CoverDesignations designations;

  Nobody(Access access, CoverDesignations designations) {
    this.access = access;
    this.designations = designations;
  }

  List<Uncovered> in(Gap gap, Visit visit) {
    var all = designations.uncovered(gap);
    var mine = access.overseen(all.stream().map(Uncovered::subject).toList(), visit);
    return all.stream().filter(one -> mine.contains(one.subject())).toList();
  }
}
