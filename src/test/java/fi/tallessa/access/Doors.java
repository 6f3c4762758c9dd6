package fi.tallessa.access;

import fi.tallessa.People;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files with nothing in them, and knocking at them, for tests about who may open what. */
public class Doors {

  private final Access access;
  private final Restrictions restrictions;
  private final People people;
  private final TransactionTemplate transaction;
  private final JdbcClient db;

  Doors(
      Access access,
      Restrictions restrictions,
      People people,
      TransactionTemplate transaction,
      JdbcClient db) {
    this.access = access;
    this.restrictions = restrictions;
    this.people = people;
    this.transaction = transaction;
    this.db = db;
  }

  /** A new file, its registrar designated. */
  public Permit register(WorkerId worker) {
    return transaction.execute(
        status -> access.register(TestAction.REGISTER, people.visit(worker)));
  }

  public Entry<Permit> knock(Code code, WorkerId worker) {
    return knock(code, worker, Reach.FILE);
  }

  public Entry<Permit> knock(Code code, WorkerId worker, Reach reach) {
    return transaction.execute(
        status -> access.enter(TestAction.READ.reaching(reach), code, people.visit(worker)));
  }

  /** The same as a list does it. */
  public List<Permit> each(Permit file, WorkerId worker, Reach reach) {
    return transaction.execute(
        status ->
            access.enterEach(
                TestAction.LIST.reaching(reach), List.of(file.subject()), people.visit(worker)));
  }

  /** A code that is nobody's. */
  public Code unknown() {
    return Stream.generate(() -> Code.random(new Random()))
        .filter(
            code ->
                db.sql("select from access.file where code = ?")
                    .param(code.value())
                    .query()
                    .listOfRows()
                    .isEmpty())
        .findFirst()
        .orElseThrow();
  }

  public void freeze(Permit permit) {
    transaction.executeWithoutResult(status -> restrictions.begin(permit));
  }
}
