package fi.tallessa.customer.consented;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/** What an entry says and has said, the newest first. */
public record ConsentedHistory(
    Code code,
    String name,
    Store store,
    List<KeptConsented> versions,
    Map<WorkerId, String> workers) {

  public String worker(KeptConsented version) {
    return workers.getOrDefault(version.consented().worker(), "");
  }

  public String list() {
    return store.address(code);
  }

  @Override
  public String toString() {
    return "ConsentedHistory[" + store + "]";
  }
}
