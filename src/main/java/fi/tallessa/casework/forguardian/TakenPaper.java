package fi.tallessa.casework.forguardian;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.PaperForGuardian;
import org.springframework.stereotype.Component;

/** By what the log tells that a guardian's paper was taken out. */
@Component
class TakenPaper implements PaperForGuardian {

  @Override
  public Action taken() {
    return ForGuardianAction.PRINT;
  }
}
