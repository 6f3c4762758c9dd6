package fi.tallessa.access.unusual;

import fi.tallessa.access.Unusual;
import fi.tallessa.access.Usual;
import fi.tallessa.kernel.SubjectId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who reads files while nobody works here may be somebody else with their telephone (S35). */
@Component
class OutOfHours implements Sign {

  private final Usual usual;

  OutOfHours(Usual usual) {
    this.usual = usual;
  }

  @Override
  public Unusual unusual() {
    return Unusual.OUT_OF_HOURS;
  }

  @Override
  public Set<SubjectId> in(DayLooks looks) {
    return usual.free(looks.day()) ? looks.all() : looks.those(DayLooks.One::late);
  }
}
