package fi.tallessa.rights.copy;

import fi.tallessa.holdings.Permit;
import fi.tallessa.rights.request.AtAnswer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who was answered has their copy: ours goes at once. */
@Component
class CopiesGiven implements AtAnswer {

  private final OwnCopies copies;

  CopiesGiven(OwnCopies copies) {
    this.copies = copies;
  }

  @Override
  public void answered(Permit permit, UUID request) {
    copies.destroy(permit, request);
  }
}
