package fi.tallessa.customer.wording;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Vault;
import fi.tallessa.wording.Kind;
import fi.tallessa.wording.Topic;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which words were said not to be of that kind, file by file. Of the words only a hash is kept,
 * made with the person's key.
 */
@Repository
class Overrulings {

  private final JdbcClient db;
  private final Vault vault;

  Overrulings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Those of them that are not asked about any more. */
  Set<String> known(Permit permit, Collection<String> words) {
    var key = vault.open(permit);
    var byId = new HashMap<UUID, String>();
    words.forEach(one -> byId.put(key.id(place(one)), one));
    return db
        .sql("select id from customer.overruling where subject_id = :subject and id = any (:ids)")
        .param("subject", permit.subject().value())
        .param("ids", byId.keySet().toArray(UUID[]::new))
        .query(UUID.class)
        .list()
        .stream()
        .map(byId::get)
        .collect(Collectors.toSet());
  }

  /** Said twice it is said once. */
  void add(Permit permit, Map<String, Topic> overruled) {
    if (overruled.isEmpty()) {
      return;
    }
    var key = vault.open(permit);
    var register = vault.register();
    var ids = new ArrayList<UUID>();
    var seals = new ArrayList<byte[]>();
    var samples = new ArrayList<byte[]>();
    overruled.forEach(
        (words, topic) -> {
          var id = key.id(place(words));
          var said = new Overruled(topic.code());
          ids.add(id);
          seals.add(key.seal(Overruled.SHAPE, id, 1, said));
          samples.add(register.seal(Overruled.SHAPE, id, 1, said));
        });
    db.sql(
            """
            insert into customer.overruling (subject_id, id, line, at, worker_id, sealed, sampled)
            select :subject, id, :line, :at, :worker, sealed, sampled
            from unnest(cast(:ids as uuid[]), cast(:seals as bytea[]), cast(:samples as bytea[]))
              as said (id, sealed, sampled)
            on conflict do nothing
            """)
        .param("subject", permit.subject().value())
        .param("line", permit.line())
        .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
        .param("worker", permit.visit().who().value())
        .param("ids", ids.toArray(UUID[]::new))
        .param("seals", seals.toArray(byte[][]::new))
        .param("samples", samples.toArray(byte[][]::new))
        .update();
  }

  void remove(Permit permit, Collection<String> words) {
    var key = vault.open(permit);
    db.sql("delete from customer.overruling where subject_id = :subject and id = any (:ids)")
        .param("subject", permit.subject().value())
        .param("ids", words.stream().map(one -> key.id(place(one))).toArray(UUID[]::new))
        .update();
  }

  /** For the person's own copy: on which day, and of which kind the words were not. */
  List<Said> of(Permit permit) {
    var key = vault.open(permit);
    return db.sql(
            "select id, at, sealed from customer.overruling where subject_id = ? order by line, id")
        .param(permit.subject().value())
        .query(
            (row, n) ->
                new Said(
                    row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(Visit.ZONE)
                        .toLocalDate(),
                    new Topic(
                            key.unseal(
                                    Overruled.SHAPE,
                                    row.getObject("id", UUID.class),
                                    1,
                                    row.getBytes("sealed"))
                                .topic(),
                            false)
                        .kind()))
        .list();
  }

  record Said(LocalDate on, Kind kind) {}

  void erase(Permit permit) {
    db.sql("delete from customer.overruling where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static String place(String words) {
    return "customer.overruling/" + words;
  }
}
