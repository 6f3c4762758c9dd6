package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Erasures;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever is kept about people can be erased: each form of the product is filled well, so that
 * rows come to lie in nearly every table about people, and one is put into each that is left; when
 * a person was erased the way a night erases, no column of any table has them any more (GDPR Art.
 * 17, S42).
 */
@RegisterTest
@Tag("elsewhere")
@Tag("long")
class EveryTableErasedTest {

  private static final int FEW = 5;

  /**
   * Where a person stays, by a number whose key is gone: that the law was kept is shown as long as
   * the log is kept (D24), a mark says that a chain was added to, and the erasure log whom a
   * restored backup has to forget again.
   */
  private static final Set<String> STAY =
      Set.of(
          "audit.access_log.subject_id", "audit.mark.subject_id", "vault.erasure_log.subject_id");

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired List<Holding> holdings;
  @Autowired Erasures erasures;

  @Test
  void s42_when_a_person_is_erased_no_table_has_a_row_about_them() throws Exception {
    var before = subjects();
    for (var form : Forms.of(new Office(beans))) {
      form.send(Map.of());
    }
    var made = subjects();
    made.removeAll(before);
    var filled = filled("subject_id", made);
    assertThat(filled).as("tables that were looked at").hasSizeGreaterThan(40);
    var empty = new TreeSet<>(columns("subject_id"));
    empty.removeAll(filled);
    var some = withMost(made);
    putInto(empty, some);
    assertThat(empty).as("in which nothing lay").isEmpty();
    assertThat(filled("subject_id", some)).as("what lies about them").containsAll(filled);
    var visit = people.visit(people.worker(Role.MANAGER));
    var files = files(some);
    assertThat(files).as("who has a file goes as in a night").hasSizeGreaterThan(FEW);
    for (var one : some) {
      if (files.contains(one)) {
        transaction.executeWithoutResult(
            _ -> erasures.erase("test.erase", Set.of(new SubjectId(one)), visit.when()));
      } else {
        erase(new Erasing(new SubjectId(one), visit));
      }
    }
    assertThat(filled("%", some)).as("what stays").isEqualTo(STAY);
  }

  /** Where no form of the product puts a row about somebody; one may hang on another of them. */
  private void putInto(Set<String> empty, Set<UUID> some) {
    var row = new OneRow(owner.db());
    boolean more = true;
    while (more) {
      more = empty.removeIf(column -> some.stream().anyMatch(one -> row.put(table(column), one)));
    }
  }

  /** The few of whom there is most, and somebody of each table. */
  private Set<UUID> withMost(Set<UUID> made) {
    var many = new HashMap<UUID, Integer>();
    var some = new LinkedHashSet<UUID>();
    for (var column : columns("subject_id")) {
      var there =
          owner
              .db()
              .sql("select distinct subject_id from " + table(column))
              .query(UUID.class)
              .list();
      there.retainAll(made);
      there.forEach(one -> many.merge(one, 1, Integer::sum));
      some.addAll(there.subList(0, Math.min(1, there.size())));
    }
    var most = new LinkedHashSet<UUID>();
    many.keySet().stream()
        .sorted(Comparator.comparing((UUID one) -> many.get(one)).reversed())
        .limit(FEW)
        .forEach(most::add);
    most.addAll(some);
    return most;
  }

  private Set<UUID> files(Set<UUID> some) {
    return owner
        .db()
        .sql("select subject_id from access.file where subject_id = any (?)")
        .param(some.toArray(UUID[]::new))
        .query(UUID.class)
        .set();
  }

  /** What is no file yet, as a draft. What others hang on goes after them. */
  private void erase(Permit permit) {
    var left = new ArrayList<>(holdings);
    boolean more = true;
    while (more) {
      more = left.removeIf(one -> erased(one, permit));
    }
    assertThat(left).extracting(one -> one.describe().name()).as("not erased").isEmpty();
  }

  private boolean erased(Holding holding, Permit permit) {
    try {
      transaction.executeWithoutResult(status -> holding.erase(permit));
      return true;
    } catch (DataIntegrityViolationException others) {
      return false;
    }
  }

  /** Everybody there is a row about. */
  private Set<UUID> subjects() {
    var found = new HashSet<UUID>();
    for (var column : columns("subject_id")) {
      found.addAll(
          owner
              .db()
              .sql("select distinct %s from %s".formatted(name(column), table(column)))
              .query(UUID.class)
              .list());
    }
    found.remove(null);
    return found;
  }

  /** The columns of that name in which one of these people stands. */
  private Set<String> filled(String name, Set<UUID> subjects) {
    var found = new TreeSet<String>();
    for (var column : columns(name)) {
      boolean there =
          owner
              .db()
              .sql(
                  "select exists (select from %s where %s = any (?))"
                      .formatted(table(column), name(column)))
              .param(subjects.toArray(UUID[]::new))
              .query(Boolean.class)
              .single();
      if (there) {
        found.add(column);
      }
    }
    return found;
  }

  /** Of tables that hold rows themselves, as {@code customer.basis.subject_id}. */
  private List<String> columns(String name) {
    return owner
        .db()
        .sql(
            """
            select table_schema || '.' || table_name || '.' || column_name
            from information_schema.columns join information_schema.tables
              using (table_catalog, table_schema, table_name)
            where table_type = 'BASE TABLE' and udt_name = 'uuid' and column_name like ?
              and table_schema not in ('pg_catalog', 'information_schema')
            order by 1
            """)
        .param(name)
        .query(String.class)
        .list();
  }

  private static String table(String column) {
    return column.substring(0, column.lastIndexOf('.'));
  }

  private static String name(String column) {
    return column.substring(column.lastIndexOf('.') + 1);
  }

  /** Leave to erase that no door gave: erasing reads nothing. */
  private record Erasing(SubjectId subject, Visit visit) implements Permit {

    @Override
    public Code code() {
      throw new UnsupportedOperationException("Whoever erases names nobody by a code");
    }

    @Override
    public Action action() {
      throw new UnsupportedOperationException("Whoever erases does nothing else by the same leave");
    }

    @Override
    public boolean byIntern() {
      return false;
    }

    @Override
    public boolean everyday() {
      return false;
    }

    @Override
    public boolean masked() {
      return false;
    }

    @Override
    public long line() {
      return 0;
    }

    @Override
    public Optional<WrappedKey> key() {
      return Optional.empty();
    }
  }
}
