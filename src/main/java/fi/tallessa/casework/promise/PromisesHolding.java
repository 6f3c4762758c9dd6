package fi.tallessa.casework.promise;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was promised, and what became of it. */
@Component
class PromisesHolding implements Holding {

  private final Promises promises;

  PromisesHolding(Promises promises) {
    this.promises = promises;
  }

  @Override
  public Description describe() {
    return new Description(
        "promises", List.of("casework.promise", "casework.promise_unkept"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return promises.of(permit).stream()
        .map(
            one ->
                new CopyLine(
                    one.ended().map(Promise.Ended::label).orElse("casework.promise.open"),
                    one.what(),
                    "casework.copy.source",
                    one.on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    promises.erase(permit);
  }
}
