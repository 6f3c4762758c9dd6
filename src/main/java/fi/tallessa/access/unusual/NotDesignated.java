package fi.tallessa.access.unusual;

import fi.tallessa.access.Unusual;
import fi.tallessa.kernel.SubjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whoever reads a file without being designated may, with a reason; that the reason was one,
 * another person looks at afterwards (S25, S35).
 */
@Component
class NotDesignated implements Sign {

  @Override
  public Unusual unusual() {
    return Unusual.NOT_DESIGNATED;
  }

  @Override
  public Set<SubjectId> in(DayLooks looks) {
    return looks.those(DayLooks.One::undesignated);
  }
}
