package fi.tallessa.customer.relationship.end;

import fi.tallessa.access.Dormancies;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.relationship.Retention;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That a file was left behind, told for a day to those who had it: a code and days, no file. */
@Service
@Transactional
class EndedFiles {

  private final Dormancies dormancies;
  private final Relationships relationships;
  private final Retention keeping;

  EndedFiles(Dormancies dormancies, Relationships relationships, Retention keeping) {
    this.dormancies = dormancies;
    this.relationships = relationships;
    this.keeping = keeping;
  }

  boolean mine(Code code, Visit visit) {
    return dormancies.mine(code, visit);
  }

  Entry<EndedPage> page(Code code, Visit visit) {
    return Entry.there(
        Optional.of(code)
            .filter(one -> dormancies.mine(one, visit))
            .flatMap(relationships::kept)
            .map(days -> new EndedPage(code, keeping.of(days))));
  }
}
