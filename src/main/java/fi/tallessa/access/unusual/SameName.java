package fi.tallessa.access.unusual;

import fi.tallessa.access.Namesakes;
import fi.tallessa.access.Unusual;
import fi.tallessa.kernel.SubjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * One's own family is the file most often read out of curiosity. A common surname is no tie: of a
 * file that belonged to the work nobody is asked again.
 */
@Component
class SameName implements Sign {

  private final Namesakes namesakes;

  SameName(Namesakes namesakes) {
    this.namesakes = namesakes;
  }

  @Override
  public Unusual unusual() {
    return Unusual.SAME_NAME;
  }

  @Override
  public Set<SubjectId> in(DayLooks looks) {
    return namesakes.of(looks.name(), looks.all());
  }
}
