package fi.tallessa.customer.matching;

import fi.tallessa.access.Namesakes;
import fi.tallessa.customer.search.Directory;
import fi.tallessa.kernel.SubjectId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who has somebody's surname, by the directory that finding people is done with. */
@Component
class NamesakesInDirectory implements Namesakes {

  private final Directory directory;

  NamesakesInDirectory(Directory directory) {
    this.directory = directory;
  }

  @Override
  public Set<SubjectId> of(String name, Collection<SubjectId> within) {
    if (directory.warmingUp()) {
      throw new IllegalStateException("the directory is not whole yet");
    }
    return directory.namesakes(name, within);
  }
}
