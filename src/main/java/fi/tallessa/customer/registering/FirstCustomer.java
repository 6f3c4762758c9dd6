package fi.tallessa.customer.registering;

import fi.tallessa.association.SetUp;
import fi.tallessa.holdings.SetUpStep;
import fi.tallessa.kernel.Result;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * New customer is closed until everything is there that has to be there before the first one. Once
 * somebody has a file this asks no more: what runs out later closes its own service, and not the
 * house.
 */
@Component
class FirstCustomer {

  private final JdbcClient db;
  private final SetUp setUp;

  FirstCustomer(JdbcClient db, SetUp setUp) {
    this.db = db;
    this.setUp = setUp;
  }

  /** The keys of what is missing; none once there is a file. */
  List<String> missing(LocalDate day) {
    return somebody() ? List.of() : setUp.missing(day).stream().map(SetUpStep::name).toList();
  }

  /** Protecting a child keeps nothing, and waits for no set-up (D17). */
  Result<Intent> may(Intent intent, LocalDate day) {
    return intent instanceof Intent.ProtectChild || missing(day).isEmpty()
        ? Result.fine(intent)
        : Result.faulty("closed", "customer.new.law.closed");
  }

  private boolean somebody() {
    return db.sql("select exists (select from access.file)").query(Boolean.class).single();
  }
}
