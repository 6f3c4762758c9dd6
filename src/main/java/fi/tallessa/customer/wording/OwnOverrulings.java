package fi.tallessa.customer.wording;

import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Left;
import fi.tallessa.vault.Vault;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which words each worker said not to be of that kind in what is in nobody's file, as their own
 * tasks and names of groups. Of the words only a hash is kept, until the worker leaves.
 */
@Component
class OwnOverrulings {

  private final JdbcClient db;
  private final Vault vault;

  OwnOverrulings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Those of them that this worker is not asked about any more. */
  Set<String> known(Visit visit, Collection<String> words) {
    var byId = new HashMap<UUID, String>();
    words.forEach(one -> byId.put(id(visit, one), one));
    return db
        .sql("select id from customer.own_overruling where worker_id = ? and id = any (?)")
        .params(visit.who().value(), byId.keySet().toArray(UUID[]::new))
        .query(UUID.class)
        .list()
        .stream()
        .map(byId::get)
        .collect(Collectors.toSet());
  }

  /** Said twice it is said once. */
  void add(Visit visit, Set<String> words) {
    if (words.isEmpty()) {
      return;
    }
    db.sql(
            """
            insert into customer.own_overruling (worker_id, id)
            select ?, id from unnest(cast(? as uuid[])) as said (id) on conflict do nothing
            """)
        .params(visit.who().value(), words.stream().map(one -> id(visit, one)).toArray(UUID[]::new))
        .update();
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Left left) {
    db.sql("delete from customer.own_overruling where worker_id = ?")
        .param(left.worker().value())
        .update();
  }

  private UUID id(Visit visit, String words) {
    return vault.register().id("customer.own_overruling/" + visit.who() + "/" + words);
  }
}
