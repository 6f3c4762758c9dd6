package fi.tallessa.feedback;

import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was answered. A sheet is taken apart as it is kept: marks are added to counters, words lie
 * under an id of their own, and that it came in is a number drawn with the empty form. Nothing says
 * when, and nothing leads from one to another.
 */
@Repository
class Sheets {

  private record Remark(String words) {
    @Override
    public String toString() {
      return "Remark";
    }
  }

  private static final Shape<Remark> SHAPE = Shape.of("feedback.remark", Remark.class);

  private final JdbcClient db;
  private final Vault vault;
  private final SecureRandom random = new SecureRandom();

  Sheets(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** A form sent twice counts once. */
  void keep(Round round, UUID once, Sheet sheet) {
    int came =
        db.sql("insert into feedback.sheet (round_id, id) values (?, ?) on conflict do nothing")
            .params(round.id(), once)
            .update();
    if (came == 1) {
      sheet.marks().forEach((question, mark) -> count(round, question, mark));
      sheet.words().ifPresent(words -> remark(round, words.value()));
    }
  }

  private void count(Round round, Question question, int mark) {
    db.sql(
            """
            insert into feedback.counter (round_id, question, mark, times) values (?, ?, ?, 1)
            on conflict (round_id, question, mark) do update set times = counter.times + 1
            """)
        .params(round.id(), question.name(), mark)
        .update();
  }

  private void remark(Round round, String words) {
    var id = UUID.randomUUID();
    db.sql("insert into feedback.remark (round_id, id, sealed) values (?, ?, ?)")
        .params(round.id(), id, vault.register().seal(SHAPE, id, 1, new Remark(words)))
        .update();
  }

  int came(Round round) {
    return db.sql("select count(*) from feedback.sheet where round_id = ?")
        .param(round.id())
        .query(Integer.class)
        .single();
  }

  /** How often each mark was given, by question. */
  Map<Question, Map<Integer, Integer>> counters(Round round) {
    var counters = new EnumMap<Question, Map<Integer, Integer>>(Question.class);
    for (var question : Question.values()) {
      counters.put(question, new TreeMap<>());
    }
    db.sql("select question, mark, times from feedback.counter where round_id = ?")
        .param(round.id())
        .query(
            row -> {
              counters
                  .get(Question.valueOf(row.getString("question")))
                  .put(row.getInt("mark"), row.getInt("times"));
            });
    return counters;
  }

  /** In an order of chance, each time another. */
  List<String> remarks(Round round) {
    var key = vault.register();
    var words =
        new ArrayList<>(
            db.sql("select id, sealed from feedback.remark where round_id = ?")
                .param(round.id())
                .query(
                    (row, n) ->
                        key.unseal(
                                SHAPE, row.getObject("id", UUID.class), 1, row.getBytes("sealed"))
                            .words())
                .list());
    Collections.shuffle(words, random);
    return words;
  }
}
