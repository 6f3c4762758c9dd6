package fi.tallessa.access.unusual;

import fi.tallessa.access.Unusual;
import fi.tallessa.access.Usual;
import fi.tallessa.kernel.SubjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * More files than a day of work asks for, each read by itself (ASVS 2.4.1): the hour is watched at
 * once, and this finds whoever stays below it all day.
 */
@Component
class ManyFiles implements Sign {

  private final Usual usual;

  ManyFiles(Usual usual) {
    this.usual = usual;
  }

  @Override
  public Unusual unusual() {
    return Unusual.MANY_FILES;
  }

  @Override
  public Set<SubjectId> in(DayLooks looks) {
    var read = looks.those(DayLooks.One::read);
    return read.size() > usual.filesADay() ? read : Set.of();
  }
}
