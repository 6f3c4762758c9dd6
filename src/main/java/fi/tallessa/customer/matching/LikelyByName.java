package fi.tallessa.customer.matching;

import fi.tallessa.access.Likely;
import fi.tallessa.customer.search.Directory;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.SubjectId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a worker may mean who knows a customer: a strong match, as when somebody is registered. */
@Component
class LikelyByName implements Likely {

  private final Directory directory;

  LikelyByName(Directory directory) {
    this.directory = directory;
  }

  @Override
  public boolean whole() {
    return !directory.warmingUp();
  }

  @Override
  public List<SubjectId> same(String name, Birth birth) {
    return directory.same(name, birth);
  }

  @Override
  public List<SubjectId> meant(String name, Birth birth) {
    return directory.meant(name, birth);
  }
}
