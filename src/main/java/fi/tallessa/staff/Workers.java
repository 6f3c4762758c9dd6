package fi.tallessa.staff;

import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who works here. */
@Repository
public class Workers implements WorkerNames {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Bytes, as many as a keyed hash has. */
  private static final int DRAWN = 32;

  private final JdbcClient db;
  private final Vault vault;

  Workers(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * A new person, who cannot sign in before they have a password. Problems on {@code name} and
   * {@code userName}: {@code staff.name.missing}, {@code staff.user_name.missing}, {@code
   * staff.user_name.taken}, and those of {@link fi.tallessa.kernel.Words#line}.
   *
   * @param phone the person's own number, null when not told
   */
  @Transactional
  public Result<WorkerId> join(String name, String userName, String phone, Role role, Visit visit) {
    return Person.typed(name, userName, phone).flatMap(person -> join(person, role, visit.today()));
  }

  /** The same for a person whose words were looked at; from a day on. */
  @Transactional
  public Result<WorkerId> join(Person person, Role role, LocalDate joined) {
    var userName = new UserName(person.userName());
    var worker = WorkerId.random();
    var key = vault.register();
    int added =
        db.sql(
                """
                insert into staff.worker (id, user_name_key, role, joined_on, version, sealed)
                values (?, ?, ?, ?, 1, ?)
                on conflict (user_name_key) do nothing
                """)
            .params(
                worker.value(),
                key.fingerprint(userName.folded()),
                role.name(),
                joined,
                key.seal(Person.SHAPE, worker.value(), 1, person))
            .update();
    return added == 1 ? Result.fine(worker) : Result.faulty("userName", "staff.user_name.taken");
  }

  /** Another role; false when somebody else changed the worker first. */
  public boolean become(WorkerId worker, Role role, int version) {
    var sealed = vault.register().seal(Person.SHAPE, worker.value(), version + 1, person(worker));
    return db.sql(
                """
                update staff.worker set role = ?, version = ?, sealed = ?
                where id = ? and version = ?
                """)
            .params(role.name(), version + 1, sealed, worker.value(), version)
            .update()
        == 1;
  }

  /**
   * @param day the last one; null takes it back
   */
  public void leaves(WorkerId worker, LocalDate day) {
    db.sql("update staff.worker set left_on = ? where id = ?").params(day, worker.value()).update();
  }

  /**
   * Whoever has left is found by no user name, so that they may have it again who come back, or
   * somebody of the same name. What it was stays in the seal.
   */
  public void freeUserName(WorkerId worker) {
    var drawn = new byte[DRAWN];
    RANDOM.nextBytes(drawn);
    db.sql("update staff.worker set user_name_key = ? where id = ?")
        .params(drawn, worker.value())
        .update();
  }

  /** Whether somebody has this user name already. */
  public boolean isTaken(UserName userName) {
    return db.sql("select exists (select from staff.worker where user_name_key = ?)")
        .param(vault.register().fingerprint(userName.folded()))
        .query(Boolean.class)
        .single();
  }

  /**
   * Who somebody is here on a day, in which role; empty before their first and after their last.
   */
  public Optional<Worker> here(WorkerId worker, LocalDate day) {
    var key = vault.register();
    return db.sql(
            """
            select id, role, version, sealed from staff.worker
            where id = ? and ? between joined_on and coalesce(left_on, 'infinity')
            """)
        .params(worker.value(), day)
        .query((row, n) -> worker(key, row))
        .optional();
  }

  /** Whether they work here on a day; who is about to leave does so after this transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean stays(WorkerId worker, LocalDate day) {
    return db.sql(
            """
            select id from staff.worker
            where id = ? and ? between joined_on and coalesce(left_on, 'infinity') for share
            """)
        .params(worker.value(), day)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  @Override
  public Map<WorkerId, String> names(Collection<WorkerId> workers) {
    var names = new HashMap<WorkerId, String>();
    if (!workers.isEmpty()) {
      var key = vault.register();
      db.sql("select id, role, version, sealed from staff.worker where id = any (?)")
          .param(workers.stream().map(WorkerId::value).distinct().toArray(UUID[]::new))
          .query((row, n) -> worker(key, row))
          .list()
          .forEach(worker -> names.put(worker.id(), worker.name()));
    }
    return names;
  }

  /** Everybody who works here on a day, in the order of their names: a small list, to pick from. */
  public List<Worker> all(LocalDate day) {
    var key = vault.register();
    return db
        .sql(
            """
            select id, role, version, sealed from staff.worker
            where ? between joined_on and coalesce(left_on, 'infinity')
            """)
        .param(day)
        .query((row, n) -> worker(key, row))
        .list()
        .stream()
        .sorted(Comparator.comparing(Worker::name, Collator.getInstance(Locale.of("fi"))))
        .toList();
  }

  /** All that is kept of a worker, for their own page. */
  public Person person(WorkerId worker) {
    return db.sql("select version, sealed from staff.worker where id = ?")
        .param(worker.value())
        .query(
            (row, n) ->
                vault
                    .register()
                    .unseal(
                        Person.SHAPE,
                        worker.value(),
                        row.getInt("version"),
                        row.getBytes("sealed")))
        .single();
  }

  private static Worker worker(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var person = key.unseal(Person.SHAPE, id, row.getInt("version"), row.getBytes("sealed"));
    return new Worker(new WorkerId(id), person.name(), Role.valueOf(row.getString("role")));
  }
}
