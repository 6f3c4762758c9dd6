package fi.tallessa.association.attested;

import fi.tallessa.holdings.SetUpStep;
import fi.tallessa.holdings.WorkerNames;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** A line that carries a signature and a day, as the register cannot look for itself. */
final class AttestedStep implements SetUpStep {

  private final Attested what;
  private final Attestations attestations;
  private final WorkerNames names;

  AttestedStep(Attested what, Attestations attestations, WorkerNames names) {
    this.what = what;
    this.attestations = attestations;
    this.names = names;
  }

  @Override
  public When when() {
    return When.BEFORE_THE_FIRST_CUSTOMER;
  }

  @Override
  public String name() {
    return what.key("step");
  }

  @Override
  public String path() {
    return what.path();
  }

  @Override
  public Found look(LocalDate day) {
    var newest = attestations.of(what).stream().findFirst();
    if (newest.isEmpty()) {
      return Found.missing(what.key("missing"));
    }
    var one = newest.get();
    var who = names.names(List.of(one.by())).getOrDefault(one.by(), "");
    return Found.done("association.attested.done", who, one.on());
  }

  @Configuration(proxyBeanMethods = false)
  static class Lines {

    @Bean
    @Order(35)
    SetUpStep networkStep(Attestations attestations, WorkerNames names) {
      return new AttestedStep(Attested.NETWORK, attestations, names);
    }

    @Bean
    @Order(80)
    SetUpStep backupStep(Attestations attestations, WorkerNames names) {
      return new AttestedStep(Attested.BACKUP, attestations, names);
    }
  }
}
