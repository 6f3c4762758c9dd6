package fi.tallessa.statistics;

import fi.tallessa.statistics.Fact.Sheet;
import fi.tallessa.vault.Key;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The facts of a year, sealed with its key. Each night all are written anew, shuffled, on sheets
 * with fresh numbers: what lies in the database on two nights has nothing in common.
 */
@Repository
class Facts {

  private final JdbcClient db;
  private final JdbcTemplate many;
  private final SecureRandom random = new SecureRandom();

  Facts(JdbcClient db, JdbcTemplate many) {
    this.db = db;
    this.many = many;
  }

  List<Fact> of(int year, Key key) {
    return db
        .sql("select id, sealed from statistics.fact where year = ?")
        .param(year)
        .query(
            (row, n) ->
                key.unseal(Sheet.SHAPE, row.getObject("id", UUID.class), 1, row.getBytes("sealed")))
        .list()
        .stream()
        .flatMap(sheet -> sheet.facts().stream())
        .filter(fact -> fact.person() != 0)
        .toList();
  }

  void writeAnew(int year, Collection<Fact> facts, Key key) {
    erase(year);
    var all = new ArrayList<>(facts);
    while (all.isEmpty() || all.size() % Fact.ON_A_SHEET != 0) {
      all.add(Fact.OF_NOBODY);
    }
    Collections.shuffle(all, random);
    var rows = new ArrayList<Object[]>();
    for (int from = 0; from < all.size(); from += Fact.ON_A_SHEET) {
      var id = UUID.randomUUID();
      var sheet = new Sheet(all.subList(from, from + Fact.ON_A_SHEET));
      rows.add(new Object[] {year, id, key.seal(Sheet.SHAPE, id, 1, sheet)});
    }
    many.batchUpdate("insert into statistics.fact (year, id, sealed) values (?, ?, ?)", rows);
  }

  void erase(int year) {
    db.sql("delete from statistics.fact where year = ?").param(year).update();
  }
}
